-- What happened is a term of a list, by which rules and reports go; the words beside it are read by people alone. Events
-- from before have words and no term: of them the kind is not known.
ALTER TABLE "adverse_event" RENAME COLUMN "kind" TO "words";
ALTER TABLE "adverse_event" ALTER COLUMN "words" DROP NOT NULL;
ALTER TABLE "adverse_event" ADD COLUMN "kind" TEXT;
ALTER TABLE adverse_event
  ADD CHECK (kind IN ('persistent-erythema', 'oedema', 'persistent-pain', 'purpura', 'blister', 'burn', 'erosion', 'necrosis',
    'infection', 'cold-sore', 'hyperpigmentation', 'hypopigmentation', 'atrophic-scar', 'raised-scar', 'skin-atrophy',
    'fat-loss', 'altered-sensation', 'contact-reaction', 'anaphylaxis', 'acne-flare', 'granuloma', 'vascular-occlusion',
    'eye-injury', 'fainting', 'other')),
  ADD CHECK (words IS NOT NULL OR (kind IS NOT NULL AND kind <> 'other'));

-- A session is typed over minutes as a visit is: what its pages keep on a device has a key of the same kind, for one
-- draft and person, which ends when the session does.
ALTER TABLE "draft_key" ALTER COLUMN "consultation_id" DROP NOT NULL;
ALTER TABLE "draft_key" ADD COLUMN "treatment_session_id" UUID;
ALTER TABLE draft_key ADD CHECK (num_nonnulls(consultation_id, treatment_session_id) = 1);
CREATE UNIQUE INDEX "draft_key_clinic_id_treatment_session_id_created_by_key"
  ON "draft_key"("clinic_id", "treatment_session_id", "created_by");
ALTER TABLE "draft_key" ADD CONSTRAINT "draft_key_clinic_id_patient_id_treatment_session_id_fkey"
  FOREIGN KEY ("clinic_id", "patient_id", "treatment_session_id")
  REFERENCES "treatment_session"("clinic_id", "patient_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

DROP TRIGGER whole ON draft_key;
CREATE TRIGGER whole BEFORE INSERT ON draft_key FOR EACH ROW WHEN (NEW.consultation_id IS NOT NULL)
  EXECUTE FUNCTION guard_part('consultation', 'consultation_id', 'draft', '');
CREATE TRIGGER whole_session BEFORE INSERT ON draft_key FOR EACH ROW WHEN (NEW.treatment_session_id IS NOT NULL)
  EXECUTE FUNCTION guard_part('treatment_session', 'treatment_session_id', 'planned,in-progress', '');
DROP TRIGGER kept ON draft_key;
CREATE TRIGGER kept BEFORE UPDATE OF clinic_id, id, patient_id, consultation_id, treatment_session_id, secret, created_at,
  created_by ON draft_key FOR EACH ROW EXECUTE FUNCTION refuse_change();

GRANT CREATE ON SCHEMA public TO auth_definer;
CREATE FUNCTION destroy_session_keys() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  DELETE FROM public.draft_key k WHERE k.clinic_id = NEW.clinic_id AND k.treatment_session_id = NEW.id;
  RETURN NULL;
END $$;
ALTER FUNCTION destroy_session_keys() OWNER TO auth_definer;
REVOKE ALL ON FUNCTION destroy_session_keys() FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM auth_definer;
GRANT SELECT (treatment_session_id) ON draft_key TO auth_definer;
CREATE TRIGGER keys_end AFTER UPDATE OF state ON treatment_session FOR EACH ROW
  WHEN (OLD.state IN ('planned', 'in-progress') AND NEW.state NOT IN ('planned', 'in-progress'))
  EXECUTE FUNCTION destroy_session_keys();
