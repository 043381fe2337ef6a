-- What a session needs around its settings: the patient's consent, the reading of a test patch, the products with their
-- lots, what is added once it is completed, and what became of an adverse event. All of it is clinical.

-- Who worked, chosen from the clinic's people, with the roles held on that day. Rows from before do not say so, nor
-- whether more than one setting was used.
ALTER TABLE "treatment_record"
  ADD COLUMN "operator_id" UUID,
  ADD COLUMN "operator_roles" TEXT[],
  ADD COLUMN "further_settings" JSONB,
  ADD COLUMN "reasons" JSONB;
ALTER TABLE "treatment_record" ADD CONSTRAINT "treatment_record_clinic_id_operator_id_fkey"
  FOREIGN KEY ("clinic_id", "operator_id") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "treatment_record_clinic_id_operator_id_idx" ON "treatment_record"("clinic_id", "operator_id");

-- From which step on a setting asks for a reason is the clinic's to say.
ALTER TABLE "clinic_policy" ADD COLUMN "step_percent" SMALLINT NOT NULL DEFAULT 20;
ALTER TABLE clinic_policy ADD CHECK (step_percent IN (10, 15, 20, 30));

-- Consent to one treatment of one plan. What was given stays as it was given; it is withdrawn once.
CREATE TABLE "treatment_consent" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "treatment" TEXT NOT NULL,
    "given_on" DATE NOT NULL,
    "form_version" TEXT,
    "taken_by" UUID NOT NULL,
    "withdrawn_on" DATE,
    "withdrawal_words" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "treatment_consent_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "treatment_consent_clinic_id_patient_id_plan_id_treatment_idx"
  ON "treatment_consent"("clinic_id", "patient_id", "plan_id", "treatment");
CREATE INDEX "treatment_consent_clinic_id_treatment_given_on_idx"
  ON "treatment_consent"("clinic_id", "treatment", "given_on" DESC);
CREATE INDEX "treatment_consent_clinic_id_taken_by_idx" ON "treatment_consent"("clinic_id", "taken_by");
ALTER TABLE "treatment_consent" ADD CONSTRAINT "treatment_consent_clinic_id_patient_id_plan_id_fkey"
  FOREIGN KEY ("clinic_id", "patient_id", "plan_id") REFERENCES "plan"("clinic_id", "patient_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "treatment_consent" ADD CONSTRAINT "treatment_consent_clinic_id_taken_by_fkey"
  FOREIGN KEY ("clinic_id", "taken_by") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE treatment_consent
  ADD CHECK (withdrawn_on IS NULL OR withdrawn_on >= given_on),
  ADD CHECK (withdrawal_words IS NULL OR withdrawn_on IS NOT NULL);

-- How the skin answered a test patch. A later look is another row; none is changed.
CREATE TABLE "test_patch_reading" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "treatment_session_id" UUID NOT NULL,
    "read_on" DATE NOT NULL,
    "read_by" UUID NOT NULL,
    "result" TEXT NOT NULL,
    "words" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "test_patch_reading_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "test_patch_reading_clinic_id_patient_id_treatment_session_i_idx"
  ON "test_patch_reading"("clinic_id", "patient_id", "treatment_session_id");
CREATE INDEX "test_patch_reading_clinic_id_read_by_idx" ON "test_patch_reading"("clinic_id", "read_by");
ALTER TABLE "test_patch_reading"
  ADD CONSTRAINT "test_patch_reading_clinic_id_patient_id_treatment_session__fkey"
  FOREIGN KEY ("clinic_id", "patient_id", "treatment_session_id")
  REFERENCES "treatment_session"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "test_patch_reading" ADD CONSTRAINT "test_patch_reading_clinic_id_read_by_fkey"
  FOREIGN KEY ("clinic_id", "read_by") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE test_patch_reading
  ADD CHECK (result IN ('as-expected', 'reacted')),
  ADD CHECK (result <> 'reacted' OR words IS NOT NULL);

-- Products of a completed session, one row each, so that a lot leads to everybody who got it.
CREATE TABLE "session_product" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "treatment_session_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "lot" TEXT,
    "lot_key" TEXT,
    "expires_on" DATE,
    "expired_reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "session_product_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "session_product_clinic_id_lot_key_idx" ON "session_product"("clinic_id", "lot_key");
CREATE UNIQUE INDEX "session_product_clinic_id_patient_id_treatment_session_id_p_key"
  ON "session_product"("clinic_id", "patient_id", "treatment_session_id", "position");
ALTER TABLE "session_product" ADD CONSTRAINT "session_product_clinic_id_patient_id_treatment_session_id_fkey"
  FOREIGN KEY ("clinic_id", "patient_id", "treatment_session_id")
  REFERENCES "treatment_session"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE session_product ADD CHECK ((lot IS NULL) = (lot_key IS NULL));

-- What is said of a completed session afterwards, and why.
CREATE TABLE "session_addendum" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "treatment_session_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "reason_words" TEXT,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "session_addendum_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "session_addendum_clinic_id_patient_id_treatment_session_id_idx"
  ON "session_addendum"("clinic_id", "patient_id", "treatment_session_id");
ALTER TABLE "session_addendum" ADD CONSTRAINT "session_addendum_clinic_id_patient_id_treatment_session_id_fkey"
  FOREIGN KEY ("clinic_id", "patient_id", "treatment_session_id")
  REFERENCES "treatment_session"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE session_addendum
  ADD CHECK (reason IN ('correction', 'late-result', 'patient-called', 'other')),
  ADD CHECK ((reason = 'other') = (reason_words IS NOT NULL));

-- What a report to the authority asks of an adverse event; what was not asked before is not known.
ALTER TABLE "adverse_event"
  ADD COLUMN "action" TEXT,
  ADD COLUMN "serious" TEXT[],
  ADD COLUMN "suspected_kind" TEXT,
  ADD COLUMN "suspected_name" TEXT,
  ADD COLUMN "suspected_maker" TEXT,
  ADD COLUMN "suspected_lot" TEXT,
  ADD COLUMN "outcome_code" TEXT,
  ADD COLUMN "report_reference" TEXT;
ALTER TABLE adverse_event
  ADD CHECK (serious <@ ARRAY['died', 'life-threatening', 'hospital', 'disability', 'birth-defect', 'medically-significant']),
  ADD CHECK (suspected_kind IN ('device', 'medicine', 'cosmetic', 'procedure', 'not-known')),
  ADD CHECK (outcome_code IN ('recovered', 'recovering', 'continuing', 'lasting-effects', 'died', 'not-known')),
  ADD CHECK (report_reference IS NULL OR reported_on IS NOT NULL);
CREATE UNIQUE INDEX "adverse_event_clinic_id_patient_id_id_key" ON "adverse_event"("clinic_id", "patient_id", "id");
CREATE INDEX "adverse_event_clinic_id_reportable_reported_on_idx" ON "adverse_event"("clinic_id", "reportable", "reported_on");

-- Each look at an adverse event, and when the next one is due.
CREATE TABLE "adverse_event_follow_up" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "adverse_event_id" UUID NOT NULL,
    "seen_on" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "next_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "adverse_event_follow_up_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "adverse_event_follow_up_clinic_id_patient_id_adverse_event__idx"
  ON "adverse_event_follow_up"("clinic_id", "patient_id", "adverse_event_id");
ALTER TABLE "adverse_event_follow_up"
  ADD CONSTRAINT "adverse_event_follow_up_clinic_id_patient_id_adverse_event_fkey"
  FOREIGN KEY ("clinic_id", "patient_id", "adverse_event_id") REFERENCES "adverse_event"("clinic_id", "patient_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;

-- A reading belongs to a test patch that was made; an addendum to a session that is completed.
CREATE FUNCTION guard_reading() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF EXISTS (
    SELECT FROM public.treatment_session s
     WHERE s.clinic_id = NEW.clinic_id AND s.id = NEW.treatment_session_id
       AND (s.kind <> 'test-patch' OR s.state <> 'completed')
  ) THEN
    RAISE EXCEPTION 'a reading belongs to a test patch that was made' USING ERRCODE = 'AM003';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION guard_session_addendum() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF EXISTS (
    SELECT FROM public.treatment_session s
     WHERE s.clinic_id = NEW.clinic_id AND s.id = NEW.treatment_session_id AND s.state <> 'completed'
  ) THEN
    RAISE EXCEPTION 'an addendum belongs to a completed session' USING ERRCODE = 'AM003';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION guard_consent() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE free text[] := ARRAY['withdrawn_on', 'withdrawal_words', 'version', 'updated_at', 'updated_by'];
BEGIN
  IF OLD.withdrawn_on IS NOT NULL OR to_jsonb(NEW) - free IS DISTINCT FROM to_jsonb(OLD) - free THEN
    RAISE EXCEPTION 'a consent is kept as it was given' USING ERRCODE = 'AM002';
  END IF;
  RETURN NEW;
END $$;
-- What was reported stays as it was reported: only how it went on may still be told.
CREATE FUNCTION guard_reported() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE free text[] := ARRAY['follow_up_on', 'resolved_on', 'outcome', 'outcome_code', 'version', 'updated_at', 'updated_by'];
BEGIN
  IF OLD.reported_on IS NOT NULL AND to_jsonb(NEW) - free IS DISTINCT FROM to_jsonb(OLD) - free THEN
    RAISE EXCEPTION 'a reported event is kept as it was reported' USING ERRCODE = 'AM002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER closed BEFORE UPDATE ON adverse_event FOR EACH ROW EXECUTE FUNCTION guard_reported();
CREATE TRIGGER closed BEFORE UPDATE ON treatment_consent FOR EACH ROW EXECUTE FUNCTION guard_consent();
CREATE TRIGGER kept BEFORE DELETE ON treatment_consent FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON treatment_consent FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER whole BEFORE INSERT ON test_patch_reading FOR EACH ROW EXECUTE FUNCTION guard_reading();
CREATE TRIGGER whole BEFORE INSERT ON session_addendum FOR EACH ROW EXECUTE FUNCTION guard_session_addendum();

-- Products that were recorded before they had rows of their own.
INSERT INTO session_product
  (clinic_id, id, patient_id, treatment_session_id, position, name, lot, lot_key, created_at, created_by)
SELECT r.clinic_id, gen_random_uuid(), r.patient_id, r.treatment_session_id, p.position - 1, p.value ->> 'name',
       nullif(btrim(p.value ->> 'lot'), ''),
       nullif(upper(regexp_replace(p.value ->> 'lot', '[^[:alnum:]]', '', 'g')), ''), r.updated_at, r.updated_by
  FROM treatment_record r
  JOIN treatment_session s ON s.clinic_id = r.clinic_id AND s.id = r.treatment_session_id AND s.state = 'completed'
 CROSS JOIN LATERAL jsonb_array_elements(coalesce(r.response -> 'products', '[]')) WITH ORDINALITY AS p(value, position)
 WHERE nullif(upper(regexp_replace(coalesce(p.value ->> 'lot', ''), '[^[:alnum:]]', '', 'g')), '') IS NOT NULL
    OR nullif(btrim(p.value ->> 'lot'), '') IS NULL;
CREATE TRIGGER whole BEFORE INSERT ON session_product FOR EACH ROW
  EXECUTE FUNCTION guard_part('treatment_session', 'treatment_session_id', 'planned,in-progress', 'completed');

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'treatment_consent', 'test_patch_reading', 'session_product', 'session_addendum', 'adverse_event_follow_up'
  ] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY backup_reads ON public.%I FOR SELECT TO backup USING (true)', t);
    EXECUTE format('CREATE POLICY owner ON public.%I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY clinic_boundary ON public.%I TO app
      USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()))', t);
    EXECUTE format('CREATE POLICY clinicians_only ON public.%I AS RESTRICTIVE TO app
      USING ((SELECT public.app_has_role(ARRAY[''dermatologist'', ''practitioner''])))
      WITH CHECK ((SELECT public.app_has_role(ARRAY[''dermatologist'', ''practitioner''])))', t);
    EXECUTE format('GRANT SELECT, INSERT ON public.%I TO app', t);
    EXECUTE format('GRANT SELECT ON public.%I TO backup', t);
    EXECUTE format('CREATE TRIGGER kept_whole BEFORE TRUNCATE ON public.%I EXECUTE FUNCTION public.refuse_change()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['test_patch_reading', 'session_product', 'session_addendum', 'adverse_event_follow_up'] LOOP
    EXECUTE format('CREATE TRIGGER stamp BEFORE INSERT ON public.%I FOR EACH ROW EXECUTE FUNCTION public.stamp_entry()', t);
    EXECUTE format('CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.refuse_change()', t);
  END LOOP;
END $$;
GRANT UPDATE ON treatment_consent TO app;
