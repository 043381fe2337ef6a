-- What a clinic keeps about itself for planning: the days on which it is closed, the devices it works with and the limits
-- it set for them, and its protocols. None of it holds anything about a patient.

-- Weekdays on which nobody is treated (ISO, 1 Monday to 7 Sunday). Clinics from before were planned for without weekends.
ALTER TABLE "clinic" ADD COLUMN "closed_weekdays" SMALLINT[] DEFAULT ARRAY[6, 7]::SMALLINT[];
ALTER TABLE clinic ADD CHECK (
  closed_weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[] AND cardinality(closed_weekdays) < 7
);

CREATE TABLE "clinic_closure" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "label" TEXT NOT NULL,
    "region" TEXT,
    "removed_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "clinic_closure_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "clinic_closure_clinic_id_from_on_idx" ON "clinic_closure"("clinic_id", "from_on");
ALTER TABLE "clinic_closure" ADD CONSTRAINT "clinic_closure_clinic_id_created_by_fkey"
  FOREIGN KEY ("clinic_id", "created_by") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE clinic_closure
  ADD CHECK (to_on >= from_on AND to_on - from_on < 366),
  ADD CHECK (btrim(label) <> '');

-- A device that is no longer used stays on record: sessions name it.
CREATE TABLE "device" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "maker" TEXT,
    "model" TEXT,
    "serial_number" TEXT,
    "modality" TEXT NOT NULL,
    "treatments" TEXT[],
    "limits" JSONB NOT NULL,
    "last_service_on" DATE,
    "next_service_on" DATE,
    "retired_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "device_pkey" PRIMARY KEY ("clinic_id","id")
);
ALTER TABLE "device" ADD CONSTRAINT "device_clinic_id_created_by_fkey"
  FOREIGN KEY ("clinic_id", "created_by") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE device
  ADD CHECK (btrim(name) <> ''),
  ADD CHECK (modality IN ('light', 'needling', 'led')),
  ADD CHECK (next_service_on > last_service_on);

-- A protocol is what its newest version says; every version stays as it was written.
CREATE TABLE "protocol" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "retired_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "protocol_pkey" PRIMARY KEY ("clinic_id","id")
);

CREATE TABLE "protocol_version" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "protocol_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "protocol_version_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "protocol_version_clinic_id_protocol_id_number_key"
  ON "protocol_version"("clinic_id", "protocol_id", "number");
ALTER TABLE "protocol_version" ADD CONSTRAINT "protocol_version_clinic_id_protocol_id_fkey"
  FOREIGN KEY ("clinic_id", "protocol_id") REFERENCES "protocol"("clinic_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE protocol_version ADD CHECK (number > 0), ADD CHECK (btrim(name) <> '');

-- From which version of which protocol a plan was begun, and that it was taken off again; the last row holds.
CREATE TABLE "plan_protocol" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "protocol_version_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "plan_protocol_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "plan_protocol_clinic_id_plan_id_created_at_idx" ON "plan_protocol"("clinic_id", "plan_id", "created_at" DESC);
CREATE INDEX "plan_protocol_clinic_id_protocol_version_id_idx" ON "plan_protocol"("clinic_id", "protocol_version_id");
ALTER TABLE "plan_protocol" ADD CONSTRAINT "plan_protocol_clinic_id_plan_id_fkey"
  FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "plan_protocol" ADD CONSTRAINT "plan_protocol_clinic_id_protocol_version_id_fkey"
  FOREIGN KEY ("clinic_id", "protocol_version_id") REFERENCES "protocol_version"("clinic_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['clinic_closure', 'device', 'protocol', 'protocol_version', 'plan_protocol'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY backup_reads ON public.%I FOR SELECT TO backup USING (true)', t);
    EXECUTE format('CREATE POLICY owner ON public.%I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY clinic_boundary ON public.%I TO app
      USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()))', t);
    EXECUTE format('GRANT SELECT, INSERT ON public.%I TO app', t);
    EXECUTE format('GRANT SELECT ON public.%I TO backup', t);
    EXECUTE format('CREATE TRIGGER kept_whole BEFORE TRUNCATE ON public.%I EXECUTE FUNCTION public.refuse_change()', t);
  END LOOP;
  -- The calendar is everybody's; devices are read by who works with them or keeps them.
  FOREACH t IN ARRAY ARRAY['clinic_closure', 'device'] LOOP
    EXECUTE format('CREATE POLICY administrators_make ON public.%I AS RESTRICTIVE FOR INSERT TO app
      WITH CHECK ((SELECT public.app_has_role(ARRAY[''administrator''])))', t);
    EXECUTE format('CREATE POLICY administrators_change ON public.%I AS RESTRICTIVE FOR UPDATE TO app
      USING ((SELECT public.app_has_role(ARRAY[''administrator''])))', t);
  END LOOP;
  -- Protocols and where they were used say what is treated with what.
  FOREACH t IN ARRAY ARRAY['protocol', 'protocol_version', 'plan_protocol'] LOOP
    EXECUTE format('CREATE POLICY clinicians_only ON public.%I AS RESTRICTIVE TO app
      USING ((SELECT public.app_has_role(ARRAY[''dermatologist'', ''practitioner''])))
      WITH CHECK ((SELECT public.app_has_role(ARRAY[''dermatologist'', ''practitioner''])))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['protocol', 'protocol_version'] LOOP
    EXECUTE format('CREATE POLICY dermatologists_make ON public.%I AS RESTRICTIVE FOR INSERT TO app
      WITH CHECK ((SELECT public.app_has_role(ARRAY[''dermatologist''])))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['clinic_closure', 'device', 'protocol'] LOOP
    EXECUTE format('GRANT UPDATE ON public.%I TO app', t);
    EXECUTE format('CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.stamp_row()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['protocol_version', 'plan_protocol'] LOOP
    EXECUTE format('CREATE TRIGGER stamp BEFORE INSERT ON public.%I FOR EACH ROW EXECUTE FUNCTION public.stamp_entry()', t);
    EXECUTE format('CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.refuse_change()', t);
  END LOOP;
END $$;
CREATE POLICY device_readers ON device AS RESTRICTIVE FOR SELECT TO app
  USING ((SELECT public.app_has_role(ARRAY['administrator', 'dermatologist', 'practitioner'])));
CREATE POLICY dermatologists_change ON protocol AS RESTRICTIVE FOR UPDATE TO app
  USING ((SELECT public.app_has_role(ARRAY['dermatologist'])));

-- Versions are numbered one after another, so that of two people at once one is told that the other was first.
CREATE FUNCTION guard_protocol_version() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF NEW.number <> 1 + coalesce((
    SELECT max(v.number) FROM public.protocol_version v
     WHERE v.clinic_id = NEW.clinic_id AND v.protocol_id = NEW.protocol_id), 0) THEN
    RAISE EXCEPTION 'the protocol has moved on' USING ERRCODE = 'AM003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER follows BEFORE INSERT ON protocol_version FOR EACH ROW EXECUTE FUNCTION guard_protocol_version();
