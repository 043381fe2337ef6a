-- What is typed while the clinic's server cannot be reached waits on the device as ciphertext. The key to it is kept
-- here and never on the device: a row for each open page of a draft, held by the person who opened it.
CREATE TABLE "draft_key" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "draft_key_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "draft_key_clinic_id_consultation_id_created_by_idx"
  ON "draft_key"("clinic_id", "consultation_id", "created_by");
ALTER TABLE "draft_key" ADD CONSTRAINT "draft_key_clinic_id_patient_id_consultation_id_fkey"
  FOREIGN KEY ("clinic_id", "patient_id", "consultation_id") REFERENCES "consultation"("clinic_id", "patient_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "draft_key" ADD CONSTRAINT "draft_key_clinic_id_created_by_fkey"
  FOREIGN KEY ("clinic_id", "created_by") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
-- AES-256.
ALTER TABLE draft_key ADD CHECK (octet_length(secret) = 32);

-- Clinicians only, and each of them only their own: a colleague who opens the same draft has keys of their own.
ALTER TABLE draft_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft_key FORCE ROW LEVEL SECURITY;
CREATE POLICY backup_reads ON draft_key FOR SELECT TO backup USING (true);
CREATE POLICY owner ON draft_key TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY clinic_boundary ON draft_key TO app
  USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()));
CREATE POLICY clinicians_only ON draft_key AS RESTRICTIVE TO app
  USING ((SELECT public.app_has_role(ARRAY['dermatologist', 'practitioner'])))
  WITH CHECK ((SELECT public.app_has_role(ARRAY['dermatologist', 'practitioner'])));
CREATE POLICY own_keys ON draft_key AS RESTRICTIVE TO app
  USING (created_by = (SELECT public.app_person())) WITH CHECK (created_by = (SELECT public.app_person()));
GRANT SELECT, INSERT, DELETE ON draft_key TO app;
GRANT SELECT ON draft_key TO backup;

CREATE TRIGGER stamp BEFORE INSERT ON draft_key FOR EACH ROW EXECUTE FUNCTION stamp_entry();
CREATE TRIGGER kept BEFORE UPDATE ON draft_key FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER whole BEFORE INSERT ON draft_key FOR EACH ROW
  EXECUTE FUNCTION guard_part('consultation', 'consultation_id', 'draft', '');

-- Signing and discarding end every key of the draft in their own transaction, colleagues' keys too, which the person
-- who signs cannot see: hence the rights of auth_definer.
GRANT CREATE ON SCHEMA public TO auth_definer;
CREATE FUNCTION destroy_draft_keys() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM public.draft_key k WHERE k.clinic_id = NEW.clinic_id AND k.consultation_id = NEW.id;
  RETURN NULL;
END $$;
ALTER FUNCTION destroy_draft_keys() OWNER TO auth_definer;
REVOKE ALL ON FUNCTION destroy_draft_keys() FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM auth_definer;
GRANT SELECT (clinic_id, consultation_id), DELETE ON draft_key TO auth_definer;
CREATE POLICY definer_destroys ON draft_key TO auth_definer USING (true) WITH CHECK (false);
CREATE TRIGGER keys_end AFTER UPDATE OF state ON consultation FOR EACH ROW
  WHEN (OLD.state = 'draft' AND NEW.state <> 'draft') EXECUTE FUNCTION destroy_draft_keys();
