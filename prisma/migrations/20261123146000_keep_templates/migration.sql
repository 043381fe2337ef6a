-- A named beginning of a visit: questions to ask, kinds of marks, scales, words. It belongs to the clinic and never
-- holds anything about a patient; dermatologists keep it.
CREATE TABLE "consultation_template" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "archived_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "consultation_template_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "consultation_template_clinic_id_position_idx" ON "consultation_template"("clinic_id", "position");
ALTER TABLE "consultation_template" ADD CONSTRAINT "consultation_template_clinic_id_created_by_fkey"
  FOREIGN KEY ("clinic_id", "created_by") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE consultation_template
  ADD CHECK (btrim(name) <> ''),
  ADD CHECK (position >= 0);

ALTER TABLE consultation_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE consultation_template FORCE ROW LEVEL SECURITY;
CREATE POLICY backup_reads ON consultation_template FOR SELECT TO backup USING (true);
CREATE POLICY owner ON consultation_template TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY clinic_boundary ON consultation_template TO app
  USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()));
CREATE POLICY clinicians_only ON consultation_template AS RESTRICTIVE TO app
  USING ((SELECT public.app_has_role(ARRAY['dermatologist', 'practitioner'])))
  WITH CHECK ((SELECT public.app_has_role(ARRAY['dermatologist', 'practitioner'])));
CREATE POLICY dermatologists_make ON consultation_template AS RESTRICTIVE FOR INSERT TO app
  WITH CHECK ((SELECT public.app_has_role(ARRAY['dermatologist'])));
CREATE POLICY dermatologists_change ON consultation_template AS RESTRICTIVE FOR UPDATE TO app
  USING ((SELECT public.app_has_role(ARRAY['dermatologist'])));
GRANT SELECT, INSERT, UPDATE ON consultation_template TO app;
GRANT SELECT ON consultation_template TO backup;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON consultation_template FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER kept_whole BEFORE TRUNCATE ON consultation_template EXECUTE FUNCTION refuse_change();

-- What a person records most is counted on their own last visits, whoever of two people began or signed them.
CREATE INDEX "consultation_clinic_id_signed_by_signed_at_idx" ON "consultation"("clinic_id", "signed_by", "signed_at" DESC);
CREATE INDEX "consultation_clinic_id_created_by_signed_at_idx" ON "consultation"("clinic_id", "created_by", "signed_at" DESC);
