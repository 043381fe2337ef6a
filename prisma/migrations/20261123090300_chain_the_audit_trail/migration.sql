-- The audit trail: one chain of hashes for each clinic. A row that is changed or removed breaks it, and a tail that is
-- cut shows against a head published elsewhere. Rows hold ids and names of fields, never what was in them.

GRANT CREATE ON SCHEMA public TO auth_definer;

-- Canonical bytes of an event: jsonb prints the same text everywhere, and time is an integer because a timestamp's
-- text follows the time zone setting.
CREATE FUNCTION audit_hash(e audit_event) RETURNS bytea LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT sha256(convert_to(jsonb_build_array(
    e.clinic_id, e.sequence, e.at_micros, e.person_id, e.session_id, e.roles, e.action, e.entity, e.entity_id,
    e.patient_id, e.changed_fields, e.detail, encode(e.previous_hash, 'hex'))::text, 'UTF8'))
$$;

CREATE FUNCTION audit_append(
  p_clinic uuid, p_person uuid, p_session uuid, p_roles text[], p_action text, p_entity text, p_entity_id uuid,
  p_patient uuid, p_changed_fields text[], p_detail jsonb
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  head public.audit_head;
  event public.audit_event;
BEGIN
  INSERT INTO public.audit_head (clinic_id, sequence, hash) VALUES (p_clinic, 0, decode(repeat('00', 32), 'hex'))
  ON CONFLICT (clinic_id) DO NOTHING;
  SELECT * INTO head FROM public.audit_head h WHERE h.clinic_id = p_clinic FOR UPDATE;
  event.clinic_id := p_clinic;
  event.sequence := head.sequence + 1;
  event.recorded_at := clock_timestamp();
  event.at_micros := (extract(epoch FROM event.recorded_at) * 1000000)::bigint;
  event.person_id := p_person;
  event.session_id := p_session;
  event.roles := coalesce(p_roles, '{}');
  event.action := p_action;
  event.entity := p_entity;
  event.entity_id := p_entity_id;
  event.patient_id := p_patient;
  event.changed_fields := coalesce(p_changed_fields, '{}');
  event.detail := p_detail;
  event.previous_hash := head.hash;
  event.hash := public.audit_hash(event);
  INSERT INTO public.audit_event SELECT event.*;
  UPDATE public.audit_head h SET sequence = event.sequence, hash = event.hash WHERE h.clinic_id = p_clinic;
  RETURN event.sequence;
END $$;

-- What the app may call: clinic, person and session come from its capability and cannot be given. Called last in a
-- transaction, because the clinic's head stays locked until it ends.
CREATE FUNCTION append_audit_event(
  p_action text, p_entity text, p_entity_id uuid, p_patient uuid, p_changed_fields text[], p_detail jsonb
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE acting record;
BEGIN
  SELECT * INTO acting FROM public.app_session();
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no session' USING ERRCODE = 'AM001';
  END IF;
  RETURN public.audit_append(acting.clinic_id, acting.person_id, acting.session_id, acting.roles, p_action, p_entity,
    p_entity_id, p_patient, p_changed_fields, p_detail);
END $$;

-- Faults of a clinic's chain; no row means that it is whole. With a head published earlier, that event must still be
-- there with that hash.
CREATE FUNCTION verify_audit_chain(p_clinic uuid, p_sequence bigint DEFAULT NULL, p_hash bytea DEFAULT NULL)
RETURNS TABLE (sequence bigint, fault text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  WITH chain AS (
    SELECT e.sequence, e.hash, e.previous_hash, public.audit_hash(e) AS expected,
           e.at_micros = (extract(epoch FROM e.recorded_at) * 1000000)::bigint AS timed,
           lag(e.sequence, 1, 0::bigint) OVER chained AS before,
           lag(e.hash, 1, decode(repeat('00', 32), 'hex')) OVER chained AS hash_before
      FROM public.audit_event e WHERE e.clinic_id = p_clinic
    WINDOW chained AS (ORDER BY e.sequence)
  ), head AS (SELECT h.sequence, h.hash FROM public.audit_head h WHERE h.clinic_id = p_clinic)
  SELECT c.sequence, 'changed' FROM chain c WHERE c.hash <> c.expected OR NOT c.timed
  UNION ALL
  SELECT c.sequence, 'missing before' FROM chain c WHERE c.sequence <> c.before + 1
  UNION ALL
  SELECT c.sequence, 'not chained' FROM chain c WHERE c.sequence = c.before + 1 AND c.previous_hash <> c.hash_before
  UNION ALL
  SELECT h.sequence, 'tail missing' FROM head h
   WHERE h.sequence > 0 AND NOT EXISTS (SELECT FROM chain c WHERE c.sequence = h.sequence AND c.hash = h.hash)
  UNION ALL
  SELECT max(c.sequence), 'head behind' FROM chain c
  HAVING max(c.sequence) > coalesce((SELECT h.sequence FROM head h), 0)
  UNION ALL
  SELECT p_sequence, 'published head not found'
   WHERE p_sequence IS NOT NULL
     AND NOT EXISTS (SELECT FROM chain c WHERE c.sequence = p_sequence AND c.hash = p_hash)
$$;

GRANT SELECT, INSERT ON audit_event TO auth_definer;
GRANT SELECT, INSERT, UPDATE ON audit_head TO auth_definer;
CREATE POLICY definer_reads ON audit_event FOR SELECT TO auth_definer USING (true);
CREATE POLICY definer_appends ON audit_event FOR INSERT TO auth_definer WITH CHECK (true);
CREATE POLICY definer ON audit_head TO auth_definer USING (true) WITH CHECK (true);

ALTER FUNCTION audit_hash(audit_event) OWNER TO auth_definer;
ALTER FUNCTION audit_append(uuid, uuid, uuid, text[], text, text, uuid, uuid, text[], jsonb) OWNER TO auth_definer;
ALTER FUNCTION append_audit_event(text, text, uuid, uuid, text[], jsonb) OWNER TO auth_definer;
ALTER FUNCTION verify_audit_chain(uuid, bigint, bytea) OWNER TO auth_definer;
GRANT EXECUTE ON FUNCTION append_audit_event(text, text, uuid, uuid, text[], jsonb) TO app;
GRANT EXECUTE ON FUNCTION verify_audit_chain(uuid, bigint, bytea) TO backup, CURRENT_USER;

REVOKE CREATE ON SCHEMA public FROM auth_definer;
