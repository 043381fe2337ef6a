-- Sign-in. These functions are the only way to credentials, sessions and attempts; the app holds EXECUTE on some of
-- them and no grant on the tables. Times are the database's.

GRANT CREATE ON SCHEMA public TO auth_definer;

CREATE FUNCTION auth_find_credential(p_email text)
RETURNS TABLE (person_id uuid, password_hash text, disabled boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p.id, c.password_hash, p.disabled_at IS NOT NULL
    FROM public.person p JOIN public.credential c ON c.person_id = p.id
   WHERE p.email = lower(btrim(p_email))
$$;

CREATE FUNCTION auth_set_password(p_person uuid, p_hash text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  INSERT INTO public.credential (person_id, password_hash) VALUES (p_person, p_hash)
  ON CONFLICT (person_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = now()
$$;

-- Takes an attempt's place before anything is compared: a row that counts as failed until auth_settle_attempt says
-- otherwise. Asking first and recording afterwards would let parallel guesses pass together, each before the others'
-- failures are counted. Null when there were 10 failures for the account or 30 from the address in 15 minutes.
CREATE FUNCTION auth_reserve_attempt(p_email_hash bytea, p_address text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE reserved bigint;
BEGIN
  -- Always in this order, so that two callers never wait for each other.
  PERFORM pg_advisory_xact_lock(hashtextextended(encode(p_email_hash, 'hex'), 1));
  PERFORM pg_advisory_xact_lock(hashtextextended(p_address, 2));
  IF (SELECT count(*) FROM public.sign_in_attempt a
       WHERE a.email_hash = p_email_hash AND NOT a.succeeded AND a.at > now() - interval '15 minutes') >= 10
     OR (SELECT count(*) FROM public.sign_in_attempt a
          WHERE a.address = p_address AND NOT a.succeeded AND a.at > now() - interval '15 minutes') >= 30 THEN
    RETURN NULL;
  END IF;
  INSERT INTO public.sign_in_attempt (email_hash, address, succeeded) VALUES (p_email_hash, p_address, false)
  RETURNING id INTO reserved;
  RETURN reserved;
END $$;

CREATE FUNCTION auth_settle_attempt(p_attempt bigint, p_succeeded boolean) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  UPDATE public.sign_in_attempt SET succeeded = p_succeeded WHERE id = p_attempt
$$;

-- Opens a session in the clinic asked for, else in the person's first. Null when the person is disabled or has no
-- active membership there. A password alone (`pwd`) buys five minutes to give the second factor, `full` a working day.
CREATE FUNCTION auth_open_session(
  p_person uuid, p_clinic uuid, p_token_hash bytea, p_capability text, p_level text, p_user_agent_hash bytea
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  opened uuid := gen_random_uuid();
  chosen record;
BEGIN
  SELECT m.clinic_id, m.roles INTO chosen
    FROM public.membership m JOIN public.person p ON p.id = m.person_id
   WHERE m.person_id = p_person AND m.status = 'active' AND p.disabled_at IS NULL
     AND (p_clinic IS NULL OR m.clinic_id = p_clinic)
   ORDER BY m.created_at, m.clinic_id
   LIMIT 1;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  INSERT INTO public.sign_in_session
    (id, person_id, clinic_id, kind, level, token_hash, capability, user_agent_hash, expires_at)
  VALUES
    (opened, p_person, chosen.clinic_id, 'person', p_level, p_token_hash, p_capability, p_user_agent_hash,
     now() + CASE p_level WHEN 'full' THEN interval '8 hours' ELSE interval '5 minutes' END);
  PERFORM public.audit_append(chosen.clinic_id, p_person, opened, chosen.roles, 'create', 'sign-in-session', opened,
    NULL, ARRAY['level'], jsonb_build_object('level', p_level));
  RETURN opened;
END $$;

-- A capability for work without a browser: the seed, a calendar feed. It acts as a person, within that person's roles.
CREATE FUNCTION auth_open_job_session(p_clinic uuid, p_person uuid, p_capability text, p_minutes integer) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE opened uuid := gen_random_uuid();
BEGIN
  INSERT INTO public.sign_in_session (id, person_id, clinic_id, kind, level, capability, expires_at)
  VALUES (opened, p_person, p_clinic, 'job', 'full', p_capability, now() + make_interval(mins => p_minutes));
  RETURN opened;
END $$;

-- The session of a cookie: no row when it was ended, is over (15 minutes idle, 8 hours in all), or its person or
-- membership is disabled. With p_touch the idle time starts again, written at most once a minute.
CREATE FUNCTION auth_resolve_session(p_token_hash bytea, p_touch boolean)
RETURNS TABLE (
  session_id uuid, person_id uuid, display_name text, clinic_id uuid, clinic_name text, zone text, roles text[],
  capability text, level text, installation text
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF p_touch THEN
    UPDATE public.sign_in_session s SET seen_at = now()
     WHERE s.token_hash = p_token_hash AND s.ended_at IS NULL AND s.expires_at > now()
       AND s.seen_at > now() - interval '15 minutes' AND s.seen_at < now() - interval '60 seconds';
  END IF;
  RETURN QUERY
    SELECT s.id, s.person_id, p.display_name, s.clinic_id, c.name, c.zone, m.roles, s.capability, s.level, i.kind
      FROM public.sign_in_session s
      JOIN public.person p ON p.id = s.person_id
      JOIN public.membership m ON m.clinic_id = s.clinic_id AND m.person_id = s.person_id
      JOIN public.clinic c ON c.id = s.clinic_id
      CROSS JOIN public.installation i
     WHERE s.token_hash = p_token_hash
       AND s.ended_at IS NULL
       AND s.expires_at > now()
       AND s.seen_at > now() - interval '15 minutes'
       AND m.status = 'active'
       AND p.disabled_at IS NULL;
END $$;

CREATE FUNCTION auth_end_session(p_token_hash bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE ended record;
BEGIN
  UPDATE public.sign_in_session s SET ended_at = now()
   WHERE s.token_hash = p_token_hash AND s.ended_at IS NULL
  RETURNING s.id, s.clinic_id, s.person_id INTO ended;
  IF FOUND THEN
    PERFORM public.audit_append(ended.clinic_id, ended.person_id, ended.id,
      (SELECT m.roles FROM public.membership m
        WHERE m.clinic_id = ended.clinic_id AND m.person_id = ended.person_id),
      'delete', 'sign-in-session', ended.id, NULL, ARRAY['ended_at'], NULL);
  END IF;
END $$;

-- Ends every session of a person: their own wish, an administrator of a clinic they share, or the installation's owner.
CREATE FUNCTION auth_end_person_sessions(p_person uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF NOT pg_has_role(session_user, 'auth_definer', 'MEMBER') AND NOT EXISTS (
    SELECT FROM public.app_session() a
     WHERE a.person_id = p_person
        OR ('administrator' = ANY (a.roles) AND EXISTS (
              SELECT FROM public.membership m WHERE m.clinic_id = a.clinic_id AND m.person_id = p_person))
  ) THEN
    RAISE EXCEPTION 'not allowed to end these sessions' USING ERRCODE = 'AM004';
  END IF;
  UPDATE public.sign_in_session SET ended_at = now() WHERE person_id = p_person AND ended_at IS NULL;
END $$;

DO $$
DECLARE f regprocedure;
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_catalog.pg_proc p
            WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'auth\_%' LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO auth_definer', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO CURRENT_USER', f);
    -- Passwords and jobs are the installation owner's.
    IF f NOT IN (
      'public.auth_set_password(uuid, text)'::regprocedure,
      'public.auth_open_job_session(uuid, uuid, text, integer)'::regprocedure
    ) THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', f);
    END IF;
  END LOOP;
END $$;

REVOKE CREATE ON SCHEMA public FROM auth_definer;
