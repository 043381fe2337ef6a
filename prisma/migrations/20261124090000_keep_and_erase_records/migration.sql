-- Records past the time they are kept for, holds that keep them longer, and erasure: what is of a patient goes, and a
-- tombstone of ids alone stays, by which a restored database erases again what was erased.
CREATE TABLE "legal_hold" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "released_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "legal_hold_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "legal_hold_clinic_id_patient_id_idx" ON "legal_hold"("clinic_id", "patient_id");
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_clinic_id_patient_id_fkey"
  FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE legal_hold ADD CHECK (char_length(btrim(reason)) BETWEEN 1 AND 300);

CREATE TABLE "erasure" (
    "clinic_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "decision" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("clinic_id","patient_id")
);
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_clinic_id_fkey"
  FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE erasure
  ADD CHECK (ground IN ('past-retention', 'authorised-decision')),
  ADD CHECK ((ground = 'authorised-decision') = (decision IS NOT NULL)),
  ADD CHECK (decision ~ '^[A-Za-z0-9/-]{1,40}$');

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['legal_hold', 'erasure'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY backup_reads ON public.%I FOR SELECT TO backup USING (true)', t);
    EXECUTE format('CREATE POLICY owner ON public.%I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY clinic_boundary ON public.%I TO app
      USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()))', t);
    EXECUTE format('CREATE POLICY administrators_only ON public.%I AS RESTRICTIVE TO app
      USING ((SELECT public.app_has_role(ARRAY[''administrator''])) AND NOT (SELECT public.app_has_role(ARRAY[''feed''])))
      WITH CHECK ((SELECT public.app_has_role(ARRAY[''administrator''])) AND NOT (SELECT public.app_has_role(ARRAY[''feed''])))', t);
    EXECUTE format('CREATE POLICY definer ON public.%I TO auth_definer USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT ON public.%I TO app, backup', t);
    EXECUTE format('CREATE TRIGGER kept_whole BEFORE TRUNCATE ON public.%I EXECUTE FUNCTION public.refuse_change()', t);
  END LOOP;
END $$;
GRANT INSERT (clinic_id, id, patient_id, reason), UPDATE (released_at) ON legal_hold TO app;
GRANT SELECT, INSERT ON erasure TO auth_definer;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON legal_hold FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER stamp BEFORE INSERT ON erasure FOR EACH ROW EXECUTE FUNCTION stamp_entry();
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON erasure FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept BEFORE DELETE ON legal_hold FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was released stays so; another hold is another row.
CREATE FUNCTION guard_hold() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF OLD.released_at IS NOT NULL OR NEW.released_at IS NULL THEN
    RAISE EXCEPTION 'a hold is released once' USING ERRCODE = 'AM002';
  END IF;
  NEW.released_at := now();
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION guard_hold() FROM PUBLIC;
CREATE TRIGGER release BEFORE UPDATE ON legal_hold FOR EACH ROW EXECUTE FUNCTION guard_hold();

-- What is kept as it was written may go with the whole of a patient's record, and in no other way: for the functions'
-- owner, which the app cannot become, and after they said in this transaction that they erase.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_user = 'auth_definer'
     AND current_setting('aftermark.erasing', true) = pg_current_xact_id()::text THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is kept as it was written', TG_TABLE_NAME USING ERRCODE = 'AM002';
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'patient', 'patient_search_token', 'patient_facts', 'allergy', 'condition', 'medication', 'consultation',
    'consultation_addendum', 'finding', 'score', 'diagnosis', 'draft_key', 'plan', 'plan_draft', 'plan_change',
    'plan_version', 'plan_step', 'plan_protocol', 'plan_away', 'treatment_session', 'treatment_record',
    'treatment_consent', 'test_patch_reading', 'session_product', 'session_addendum', 'review_record', 'adverse_event',
    'adverse_event_follow_up', 'contact_attempt', 'visit_move', 'handout', 'handout_document', 'handout_file',
    'handout_print', 'legal_hold', 'idempotency_key'
  ] LOOP
    EXECUTE format('GRANT SELECT, DELETE ON public.%I TO auth_definer', t);
    EXECUTE format('CREATE POLICY definer_reads_to_erase ON public.%I FOR SELECT TO auth_definer USING (true)', t);
    EXECUTE format('CREATE POLICY definer_erases ON public.%I FOR DELETE TO auth_definer USING (true)', t);
  END LOOP;
END $$;

-- A lock on the row, under which nobody places a hold or writes an entry meanwhile, takes a right to change a column.
GRANT UPDATE (updated_at) ON patient TO auth_definer;
CREATE POLICY definer_locks ON patient FOR UPDATE TO auth_definer USING (true) WITH CHECK (true);

GRANT CREATE ON SCHEMA public TO auth_definer;

-- Takes every row of one patient away, children first. Foreign keys refuse what this list forgets.
CREATE FUNCTION erase_rows(p_clinic uuid, p_patient uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE t text;
BEGIN
  PERFORM set_config('aftermark.erasing', pg_current_xact_id()::text, true);
  FOREACH t IN ARRAY ARRAY['handout_print', 'handout_file', 'handout_document'] LOOP
    EXECUTE format('DELETE FROM public.%I c USING public.handout h
      WHERE h.clinic_id = $1 AND h.patient_id = $2 AND c.clinic_id = $1 AND c.handout_id = h.id', t) USING p_clinic, p_patient;
  END LOOP;
  FOREACH t IN ARRAY ARRAY[
    'handout', 'adverse_event_follow_up', 'adverse_event', 'contact_attempt', 'visit_move', 'draft_key',
    'test_patch_reading', 'session_product', 'session_addendum', 'review_record', 'treatment_consent',
    'treatment_record', 'treatment_session', 'plan_away'
  ] LOOP
    EXECUTE format('DELETE FROM public.%I c WHERE c.clinic_id = $1 AND c.patient_id = $2', t) USING p_clinic, p_patient;
  END LOOP;
  FOREACH t IN ARRAY ARRAY['plan_step', 'plan_version', 'plan_draft', 'plan_change', 'plan_protocol'] LOOP
    EXECUTE format('DELETE FROM public.%I c USING public.plan p
      WHERE p.clinic_id = $1 AND p.patient_id = $2 AND c.clinic_id = $1 AND c.plan_id = p.id', t) USING p_clinic, p_patient;
  END LOOP;
  FOREACH t IN ARRAY ARRAY[
    'plan', 'consultation_addendum', 'finding', 'score', 'diagnosis', 'consultation', 'allergy', 'condition',
    'medication', 'patient_facts', 'patient_search_token', 'legal_hold'
  ] LOOP
    EXECUTE format('DELETE FROM public.%I c WHERE c.clinic_id = $1 AND c.patient_id = $2', t) USING p_clinic, p_patient;
  END LOOP;
  DELETE FROM public.idempotency_key k
   WHERE k.clinic_id = p_clinic AND strpos(k.response::text, p_patient::text) > 0;
  DELETE FROM public.patient p WHERE p.clinic_id = p_clinic AND p.id = p_patient;
  PERFORM set_config('aftermark.erasing', '', true);
END $$;

-- Erases one patient of the session's clinic; false when there is none. Refused for another role (AM004), while a hold
-- stands or another record is merged with this one (AM003).
CREATE FUNCTION erase_patient(p_patient uuid, p_ground text, p_decision text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE acting record;
BEGIN
  SELECT * INTO acting FROM public.app_session();
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no session' USING ERRCODE = 'AM001';
  END IF;
  IF NOT 'administrator' = ANY (acting.roles) THEN
    RAISE EXCEPTION 'an administrator erases' USING ERRCODE = 'AM004';
  END IF;
  -- The key's lock, against which a new hold or entry waits.
  PERFORM FROM public.patient p WHERE p.clinic_id = acting.clinic_id AND p.id = p_patient FOR UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  IF EXISTS (SELECT FROM public.legal_hold h
              WHERE h.clinic_id = acting.clinic_id AND h.patient_id = p_patient AND h.released_at IS NULL)
     OR EXISTS (SELECT FROM public.patient p
                 WHERE p.clinic_id = acting.clinic_id
                   AND (p.merged_into_id = p_patient OR (p.id = p_patient AND p.merged_into_id IS NOT NULL))) THEN
    RAISE EXCEPTION 'the record is held' USING ERRCODE = 'AM003';
  END IF;
  PERFORM public.erase_rows(acting.clinic_id, p_patient);
  INSERT INTO public.erasure (clinic_id, patient_id, ground, decision)
  VALUES (acting.clinic_id, p_patient, p_ground, p_decision);
  RETURN true;
END $$;

-- Erases again in a restored database what was erased after its backup was made; true when there was something.
CREATE FUNCTION reapply_erasure(p_clinic uuid, p_patient uuid, p_ground text, p_decision text, p_by uuid)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE there boolean;
BEGIN
  SELECT EXISTS (SELECT FROM public.patient p WHERE p.clinic_id = p_clinic AND p.id = p_patient) INTO there;
  PERFORM public.erase_rows(p_clinic, p_patient);
  INSERT INTO public.erasure (clinic_id, patient_id, ground, decision, created_by)
  VALUES (p_clinic, p_patient, p_ground, p_decision, p_by) ON CONFLICT DO NOTHING;
  IF there THEN
    PERFORM public.audit_append(p_clinic, NULL, NULL, '{}', 'delete', 'patient', p_patient, p_patient, '{}', NULL);
  END IF;
  RETURN there;
END $$;

-- For each patient of the clinic whose last entry is before a day: what the clock of retention needs, and no clinical
-- word. An entry is anything written into the record, or done for the patient.
CREATE FUNCTION records_before(p_before date, p_patient uuid)
RETURNS TABLE (patient_id uuid, born_on date, deceased_on date, last_entry_on date, held boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
DECLARE acting record;
BEGIN
  SELECT * INTO acting FROM public.app_session();
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no session' USING ERRCODE = 'AM001';
  END IF;
  IF NOT 'administrator' = ANY (acting.roles) THEN
    RAISE EXCEPTION 'an administrator keeps records' USING ERRCODE = 'AM004';
  END IF;
  RETURN QUERY
    SELECT p.id, p.born_on, p.deceased_on, e.last_on,
           EXISTS (SELECT FROM public.legal_hold h
                    WHERE h.clinic_id = p.clinic_id AND h.patient_id = p.id AND h.released_at IS NULL)
      FROM public.patient p
     CROSS JOIN LATERAL (
       SELECT greatest(
         p.created_at::date,
         (SELECT max(greatest(x.occurred_on, x.updated_at::date)) FROM public.consultation x
           WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT max(x.created_at)::date FROM public.consultation_addendum x
           WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT max(x.updated_at)::date FROM public.plan x WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT max(greatest(x.performed_on, x.updated_at::date)) FROM public.treatment_session x
           WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT max(x.created_at)::date FROM public.session_addendum x
           WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT max(x.updated_at)::date FROM public.adverse_event x
           WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT max(x.created_at)::date FROM public.adverse_event_follow_up x
           WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT max(x.created_at)::date FROM public.contact_attempt x
           WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT max(x.updated_at)::date FROM public.handout x WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT x.updated_at::date FROM public.patient_facts x
           WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT max(x.updated_at)::date FROM public.allergy x WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT max(x.updated_at)::date FROM public.condition x WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
         (SELECT max(x.updated_at)::date FROM public.medication x WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id)
       ) AS last_on
     ) e
     WHERE p.clinic_id = acting.clinic_id
       AND p.created_at < p_before AND e.last_on < p_before
       AND (p_patient IS NULL OR p.id = p_patient)
     ORDER BY e.last_on, p.id LIMIT 500;
END $$;

ALTER FUNCTION erase_rows(uuid, uuid) OWNER TO auth_definer;
ALTER FUNCTION erase_patient(uuid, text, text) OWNER TO auth_definer;
ALTER FUNCTION reapply_erasure(uuid, uuid, text, text, uuid) OWNER TO auth_definer;
ALTER FUNCTION records_before(date, uuid) OWNER TO auth_definer;
REVOKE CREATE ON SCHEMA public FROM auth_definer;
REVOKE ALL ON FUNCTION erase_rows(uuid, uuid), erase_patient(uuid, text, text),
  reapply_erasure(uuid, uuid, text, text, uuid), records_before(date, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_patient(uuid, text, text), records_before(date, uuid) TO app, CURRENT_USER;
GRANT EXECUTE ON FUNCTION reapply_erasure(uuid, uuid, text, text, uuid) TO CURRENT_USER;
GRANT EXECUTE ON FUNCTION erase_rows(uuid, uuid) TO auth_definer;
