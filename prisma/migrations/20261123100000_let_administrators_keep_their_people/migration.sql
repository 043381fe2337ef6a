-- People of a clinic, kept by its administrators. Memberships are theirs to change already; a person, a credential and
-- the end of a colleague's sessions are auth_definer's, so they go through functions that ask for the role themselves.

GRANT CREATE ON SCHEMA public TO auth_definer;

-- A new person with a place in the administrator's own clinic. An address that somebody in the installation signs in
-- with already is refused (23505): an administrator never sets the password of a person who exists.
CREATE FUNCTION admit_person(p_email text, p_display_name text, p_roles text[], p_password_hash text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  acting record;
  admitted uuid := gen_random_uuid();
BEGIN
  SELECT * INTO acting FROM public.app_session();
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no session' USING ERRCODE = 'AM001';
  END IF;
  IF NOT 'administrator' = ANY (acting.roles) THEN
    RAISE EXCEPTION 'an administrator admits people' USING ERRCODE = 'AM004';
  END IF;
  INSERT INTO public.person (id, display_name, email) VALUES (admitted, p_display_name, lower(btrim(p_email)));
  INSERT INTO public.credential (person_id, password_hash) VALUES (admitted, p_password_hash);
  INSERT INTO public.membership (clinic_id, person_id, roles, created_by, updated_by)
  VALUES (acting.clinic_id, admitted, p_roles, acting.person_id, acting.person_id);
  RETURN admitted;
END $$;

-- Ends a colleague's sessions in the administrator's clinic, and nowhere else.
CREATE FUNCTION end_colleague_sessions(p_person uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  acting record;
  ended integer;
BEGIN
  SELECT * INTO acting FROM public.app_session();
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no session' USING ERRCODE = 'AM001';
  END IF;
  IF NOT 'administrator' = ANY (acting.roles) THEN
    RAISE EXCEPTION 'an administrator ends the sessions of others' USING ERRCODE = 'AM004';
  END IF;
  UPDATE public.sign_in_session s SET ended_at = now()
   WHERE s.person_id = p_person AND s.clinic_id = acting.clinic_id AND s.ended_at IS NULL;
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;

-- Faults of the administrator's own chain, at most 20 of them; no row means that it is whole.
CREATE FUNCTION verify_own_audit_chain() RETURNS TABLE (sequence bigint, fault text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = '' AS $$
DECLARE acting record;
BEGIN
  SELECT * INTO acting FROM public.app_session();
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no session' USING ERRCODE = 'AM001';
  END IF;
  IF NOT 'administrator' = ANY (acting.roles) THEN
    RAISE EXCEPTION 'an administrator reads the audit trail' USING ERRCODE = 'AM004';
  END IF;
  RETURN QUERY SELECT v.sequence, v.fault FROM public.verify_audit_chain(acting.clinic_id) v LIMIT 20;
END $$;

-- A clinic keeps at least one administrator who can sign in (AM005). Changes of one clinic's memberships wait for each
-- other, or two administrators could disable one another at once. The tables' owner may do as the installation needs.
CREATE FUNCTION guard_last_administrator() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF public.app_person() IS NULL THEN
    RETURN NULL;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.clinic_id::text, 3));
  IF NOT EXISTS (
    SELECT FROM public.membership m JOIN public.person p ON p.id = m.person_id
     WHERE m.clinic_id = NEW.clinic_id AND m.status = 'active' AND 'administrator' = ANY (m.roles)
       AND p.disabled_at IS NULL
  ) THEN
    RAISE EXCEPTION 'a clinic keeps an administrator' USING ERRCODE = 'AM005';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER last_administrator AFTER UPDATE ON membership FOR EACH ROW
  EXECUTE FUNCTION guard_last_administrator();

ALTER FUNCTION admit_person(text, text, text[], text) OWNER TO auth_definer;
ALTER FUNCTION end_colleague_sessions(uuid) OWNER TO auth_definer;
ALTER FUNCTION verify_own_audit_chain() OWNER TO auth_definer;
REVOKE CREATE ON SCHEMA public FROM auth_definer;

GRANT EXECUTE ON FUNCTION admit_person(text, text, text[], text), end_colleague_sessions(uuid),
  verify_own_audit_chain() TO app, CURRENT_USER;
GRANT INSERT ON person, membership TO auth_definer;
GRANT EXECUTE ON FUNCTION app_clinic(), app_person() TO auth_definer;
CREATE POLICY definer_admits ON person FOR INSERT TO auth_definer WITH CHECK (true);
CREATE POLICY definer_admits ON membership FOR INSERT TO auth_definer WITH CHECK (true);

-- The trail is filtered by day.
CREATE INDEX "audit_event_clinic_id_recorded_at_idx" ON "audit_event"("clinic_id", "recorded_at");
