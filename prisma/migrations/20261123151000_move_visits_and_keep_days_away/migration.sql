-- Days on which the patient of a plan is away, as they stand now: the accepted version keeps what was agreed then, and
-- reception, which cannot read it, moves visits. Dates and sun, no clinical word. A range that no longer holds is ended.
CREATE TABLE "plan_away" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "in_sun" BOOLEAN,
    "ended_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "plan_away_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "plan_away_clinic_id_patient_id_plan_id_idx" ON "plan_away"("clinic_id", "patient_id", "plan_id");
CREATE INDEX "plan_away_clinic_id_plan_id_from_on_idx" ON "plan_away"("clinic_id", "plan_id", "from_on");
ALTER TABLE "plan_away" ADD CONSTRAINT "plan_away_clinic_id_patient_id_plan_id_fkey"
  FOREIGN KEY ("clinic_id", "patient_id", "plan_id") REFERENCES "plan"("clinic_id", "patient_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE plan_away ADD CHECK (from_on <= to_on);

-- Each date of a visit that was moved after its plan was accepted: from where to where, why, and with which others. The
-- reasons name rules and days, no treatment.
CREATE TABLE "visit_move" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "treatment_session_id" UUID NOT NULL,
    "move_id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "undoes" UUID,
    "was_on" DATE NOT NULL,
    "was_from" DATE NOT NULL,
    "was_to" DATE NOT NULL,
    "was_appointment_at" TIMESTAMPTZ(6),
    "due_on" DATE NOT NULL,
    "window_from" DATE NOT NULL,
    "window_to" DATE NOT NULL,
    "reasons" JSONB NOT NULL,
    "session_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "visit_move_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "visit_move_clinic_id_plan_id_created_at_idx" ON "visit_move"("clinic_id", "plan_id", "created_at");
CREATE INDEX "visit_move_clinic_id_patient_id_plan_id_idx" ON "visit_move"("clinic_id", "patient_id", "plan_id");
CREATE INDEX "visit_move_clinic_id_patient_id_treatment_session_id_idx"
  ON "visit_move"("clinic_id", "patient_id", "treatment_session_id");
ALTER TABLE "visit_move" ADD CONSTRAINT "visit_move_clinic_id_patient_id_plan_id_fkey"
  FOREIGN KEY ("clinic_id", "patient_id", "plan_id") REFERENCES "plan"("clinic_id", "patient_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "visit_move" ADD CONSTRAINT "visit_move_clinic_id_patient_id_treatment_session_id_fkey"
  FOREIGN KEY ("clinic_id", "patient_id", "treatment_session_id")
  REFERENCES "treatment_session"("clinic_id", "patient_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE visit_move
  ADD CHECK (cause IN ('asked', 'follows', 'calendar', 'undone')),
  ADD CHECK ((cause = 'undone') = (undoes IS NOT NULL)),
  ADD CHECK (was_from <= was_to),
  ADD CHECK (window_from <= window_to);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['plan_away', 'visit_move'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY backup_reads ON public.%I FOR SELECT TO backup USING (true)', t);
    EXECUTE format('CREATE POLICY owner ON public.%I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY clinic_boundary ON public.%I TO app
      USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()))', t);
    EXECUTE format('GRANT SELECT, INSERT ON public.%I TO app', t);
    EXECUTE format('GRANT SELECT ON public.%I TO backup', t);
    EXECUTE format('CREATE TRIGGER kept_whole BEFORE TRUNCATE ON public.%I EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
GRANT UPDATE ON plan_away TO app;

-- What was agreed with the plans there are. Before the stamp, which would sign for nobody.
INSERT INTO plan_away (clinic_id, id, patient_id, plan_id, from_on, to_on, created_at, created_by, updated_at, updated_by)
SELECT v.clinic_id, gen_random_uuid(), p.patient_id, p.id, (a->>'from')::date, (a->>'to')::date,
       v.accepted_at, v.accepted_by, v.accepted_at, v.accepted_by
  FROM plan_version v
  JOIN plan p ON p.clinic_id = v.clinic_id AND p.id = v.plan_id
 CROSS JOIN LATERAL jsonb_array_elements(coalesce(v.document->'away', '[]'::jsonb)) a
 WHERE v.number = (SELECT max(o.number) FROM plan_version o WHERE o.clinic_id = v.clinic_id AND o.plan_id = v.plan_id);

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON plan_away FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER kept BEFORE DELETE ON plan_away FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stamp BEFORE INSERT ON visit_move FOR EACH ROW EXECUTE FUNCTION stamp_entry();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON visit_move FOR EACH ROW EXECUTE FUNCTION refuse_change();
