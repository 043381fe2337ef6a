-- What the rules suggest can be hidden: by the clinic for everybody, or by each person for themselves. Nothing is
-- evaluated otherwise because of it; a signed record says whether its suggestions were shown.
ALTER TABLE "clinic_policy" ADD COLUMN "suggestions" TEXT NOT NULL DEFAULT 'shown';
ALTER TABLE clinic_policy ADD CHECK (suggestions IN ('shown', 'hidden'));

ALTER TABLE "consultation" ADD COLUMN "suggestions" TEXT;
ALTER TABLE consultation ADD CHECK (suggestions IN ('shown', 'hidden-by-clinic', 'hidden-by-person'));

CREATE TABLE "person_preference" (
    "clinic_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "suggestions" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "person_preference_pkey" PRIMARY KEY ("clinic_id","person_id")
);
ALTER TABLE "person_preference" ADD CONSTRAINT "person_preference_clinic_id_person_id_fkey"
  FOREIGN KEY ("clinic_id", "person_id") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE person_preference ADD CHECK (suggestions IN ('shown', 'hidden'));

-- Each person sees and sets their own only.
ALTER TABLE person_preference ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_preference FORCE ROW LEVEL SECURITY;
CREATE POLICY backup_reads ON person_preference FOR SELECT TO backup USING (true);
CREATE POLICY owner ON person_preference TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY clinic_boundary ON person_preference TO app
  USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()));
CREATE POLICY own_preference ON person_preference AS RESTRICTIVE TO app
  USING (person_id = (SELECT public.app_person())) WITH CHECK (person_id = (SELECT public.app_person()));
GRANT SELECT, INSERT, UPDATE ON person_preference TO app;
GRANT SELECT ON person_preference TO backup;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON person_preference FOR EACH ROW EXECUTE FUNCTION stamp_row();
