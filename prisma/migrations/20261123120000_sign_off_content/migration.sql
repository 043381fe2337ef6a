-- Clinical content is signed off by each clinic for itself, page by page of the guide, for exactly what the page said:
-- the row names the hash of its words. Nothing is overwritten: a new sign-off and a withdrawal are rows of their own,
-- numbered for each page, so that of two people at once one is told that the other was first.
CREATE TABLE "content_sign_off" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "shelf" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "catalogue_version" TEXT NOT NULL,
    "review_due_on" DATE,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "content_sign_off_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "content_sign_off_clinic_id_shelf_record_id_number_key"
  ON "content_sign_off"("clinic_id", "shelf", "record_id", "number");
ALTER TABLE "content_sign_off" ADD CONSTRAINT "content_sign_off_clinic_id_created_by_fkey"
  FOREIGN KEY ("clinic_id", "created_by") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE content_sign_off
  ADD CHECK (number > 0),
  ADD CHECK (act IN ('signed-off', 'withdrawn')),
  ADD CHECK (btrim(record_id) <> ''),
  ADD CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  ADD CHECK ((act = 'signed-off') = (review_due_on IS NOT NULL)),
  ADD CHECK ((act = 'withdrawn') = (reason IS NOT NULL AND btrim(reason) <> ''));

-- The content is no patient's, so everybody of the clinic sees who answers for it; dermatologists alone sign.
ALTER TABLE content_sign_off ENABLE ROW LEVEL SECURITY;
ALTER TABLE content_sign_off FORCE ROW LEVEL SECURITY;
CREATE POLICY backup_reads ON content_sign_off FOR SELECT TO backup USING (true);
CREATE POLICY owner ON content_sign_off TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY clinic_boundary ON content_sign_off TO app
  USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()));
CREATE POLICY dermatologists_sign ON content_sign_off AS RESTRICTIVE FOR INSERT TO app
  WITH CHECK ((SELECT public.app_has_role(ARRAY['dermatologist'])));
GRANT SELECT, INSERT ON content_sign_off TO app;
GRANT SELECT ON content_sign_off TO backup;

-- Numbers follow one another, and only what stands can be withdrawn.
CREATE FUNCTION guard_sign_off() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  latest integer;
  standing text;
BEGIN
  SELECT s.number, s.act INTO latest, standing FROM public.content_sign_off s
   WHERE s.clinic_id = NEW.clinic_id AND s.shelf = NEW.shelf AND s.record_id = NEW.record_id
   ORDER BY s.number DESC LIMIT 1;
  IF NEW.number <> coalesce(latest, 0) + 1 OR (NEW.act = 'withdrawn' AND standing IS DISTINCT FROM 'signed-off') THEN
    RAISE EXCEPTION 'the sign-off has moved on' USING ERRCODE = 'AM003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER follows BEFORE INSERT ON content_sign_off FOR EACH ROW EXECUTE FUNCTION guard_sign_off();
CREATE TRIGGER stamp BEFORE INSERT ON content_sign_off FOR EACH ROW EXECUTE FUNCTION stamp_entry();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON content_sign_off FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_whole BEFORE TRUNCATE ON content_sign_off EXECUTE FUNCTION refuse_change();

-- A clinic may demand it before a plan is accepted; none did so far.
ALTER TABLE "clinic_policy" ADD COLUMN "sign_off_required" BOOLEAN NOT NULL DEFAULT false;
