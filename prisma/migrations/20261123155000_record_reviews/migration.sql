-- What a review found and decided: how the course stood, what was answered to the plan's stop rules, and how it goes on.
-- One for each review, clinical, and never changed afterwards. A review done before has none, and is told so.
CREATE TABLE "review_record" (
    "clinic_id" UUID NOT NULL,
    "treatment_session_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "verdict" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "stop_rules" JSONB NOT NULL,
    "bother" SMALLINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "review_record_pkey" PRIMARY KEY ("clinic_id","treatment_session_id")
);
CREATE UNIQUE INDEX "review_record_clinic_id_patient_id_treatment_session_id_key"
  ON "review_record"("clinic_id", "patient_id", "treatment_session_id");
ALTER TABLE "review_record" ADD CONSTRAINT "review_record_clinic_id_patient_id_treatment_session_id_fkey"
  FOREIGN KEY ("clinic_id", "patient_id", "treatment_session_id")
  REFERENCES "treatment_session"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE review_record
  ADD CHECK (outcome IN ('continue', 'amend', 'hold', 'stop', 'complete')),
  ADD CHECK (outcome = 'continue' OR (reason IS NOT NULL AND btrim(reason) <> '')),
  ADD CHECK (verdict IN ('on-course', 'off-course', 'too-early', 'not-measured')),
  ADD CHECK (bother IS NULL OR bother BETWEEN 0 AND 10);

ALTER TABLE review_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE review_record FORCE ROW LEVEL SECURITY;
CREATE POLICY backup_reads ON review_record FOR SELECT TO backup USING (true);
CREATE POLICY owner ON review_record TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY clinic_boundary ON review_record TO app
  USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()));
CREATE POLICY clinicians_only ON review_record AS RESTRICTIVE TO app
  USING ((SELECT public.app_has_role(ARRAY['dermatologist', 'practitioner'])))
  WITH CHECK ((SELECT public.app_has_role(ARRAY['dermatologist', 'practitioner'])));
GRANT SELECT, INSERT ON review_record TO app;
GRANT SELECT ON review_record TO backup;
CREATE TRIGGER stamp BEFORE INSERT ON review_record FOR EACH ROW EXECUTE FUNCTION stamp_entry();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON review_record FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_whole BEFORE TRUNCATE ON review_record EXECUTE FUNCTION refuse_change();
