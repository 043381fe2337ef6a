-- A second factor, the links by which people come in, and what people do with their own account. Everything here is
-- auth_definer's: the app reaches it by functions only, and each of them asks for the session or the link itself.

CREATE TABLE second_factor (
  person_id  uuid PRIMARY KEY REFERENCES person (id) ON DELETE RESTRICT,
  -- Encrypted by the web server's key, which is not in the database.
  secret     bytea,
  -- Offered and not yet confirmed by a code.
  pending    bytea,
  pending_at timestamptz(6),
  -- The last time step whose code was taken; no code of it or of an earlier one is taken again.
  last_step  bigint NOT NULL DEFAULT 0,
  set_at     timestamptz(6),
  CHECK (secret IS NOT NULL OR pending IS NOT NULL),
  CHECK ((secret IS NULL) = (set_at IS NULL)),
  CHECK ((pending IS NULL) = (pending_at IS NULL))
);

CREATE TABLE recovery_code (
  person_id uuid NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  code_hash bytea NOT NULL CHECK (octet_length(code_hash) = 32),
  used_at   timestamptz(6),
  PRIMARY KEY (person_id, code_hash)
);

CREATE TABLE account_link (
  id           uuid PRIMARY KEY,
  token_hash   bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  purpose      text NOT NULL CHECK (purpose IN ('first-run', 'invitation', 'new-password', 'new-factor')),
  clinic_id    uuid REFERENCES clinic (id) ON DELETE RESTRICT,
  person_id    uuid REFERENCES person (id) ON DELETE RESTRICT,
  email        text,
  display_name text,
  roles        text[],
  created_at   timestamptz(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  created_by   uuid REFERENCES person (id) ON DELETE RESTRICT,
  expires_at   timestamptz(6) NOT NULL,
  used_at      timestamptz(6),
  revoked_at   timestamptz(6),
  CHECK ((purpose = 'first-run') = (clinic_id IS NULL)),
  CHECK ((purpose = 'invitation') = (email IS NOT NULL AND display_name IS NOT NULL AND roles IS NOT NULL)),
  CHECK ((purpose IN ('new-password', 'new-factor')) = (person_id IS NOT NULL))
);
CREATE UNIQUE INDEX account_link_token_hash_key ON account_link (token_hash);
CREATE INDEX account_link_clinic_id_created_at_idx ON account_link (clinic_id, created_at);
CREATE INDEX account_link_person_id_used_at_idx ON account_link (person_id, used_at);

ALTER TABLE sign_in_session
  -- Browser and system in words, so that a person recognises their own devices.
  ADD COLUMN client text,
  -- When the second factor, or where there is none the password, was last given in this session.
  ADD COLUMN confirmed_at timestamptz(6);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['second_factor', 'recovery_code', 'account_link'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY backup_reads ON public.%I FOR SELECT TO backup USING (true)', t);
    EXECUTE format('CREATE POLICY definer ON public.%I TO auth_definer USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT ON public.%I TO backup', t);
  END LOOP;
END $$;
GRANT CREATE ON SCHEMA public TO auth_definer;
ALTER TABLE second_factor OWNER TO auth_definer;
ALTER TABLE recovery_code OWNER TO auth_definer;
ALTER TABLE account_link OWNER TO auth_definer;
GRANT INSERT ON clinic TO auth_definer;
CREATE POLICY definer_founds ON clinic FOR INSERT TO auth_definer WITH CHECK (true);

-- Anything about a person's own account is known to each clinic in which they work.
CREATE FUNCTION auth_record(p_person uuid, p_session uuid, p_action text, p_entity text, p_fields text[], p_detail jsonb)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE place record;
BEGIN
  FOR place IN SELECT m.clinic_id, m.roles FROM public.membership m
                WHERE m.person_id = p_person AND m.status = 'active' ORDER BY m.clinic_id LOOP
    PERFORM public.audit_append(place.clinic_id, p_person, p_session, place.roles, p_action, p_entity, p_person, NULL,
      p_fields, p_detail);
  END LOOP;
END $$;

-- The live session of a cookie, of either level.
CREATE FUNCTION auth_session_of(p_token_hash bytea) RETURNS SETOF sign_in_session
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1 SET search_path = '' AS $$
  SELECT s.* FROM public.sign_in_session s
    JOIN public.person p ON p.id = s.person_id
    JOIN public.membership m ON m.clinic_id = s.clinic_id AND m.person_id = s.person_id
   WHERE s.token_hash = p_token_hash AND s.kind = 'person' AND s.ended_at IS NULL AND s.expires_at > now()
     AND s.seen_at > now() - interval '15 minutes' AND m.status = 'active' AND p.disabled_at IS NULL
$$;

-- Whatever opens, follows or ends sessions of a person waits its turn here, or a session that is being followed would
-- outlive the act that ends all of them.
CREATE FUNCTION auth_in_turn(p_person uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
  SELECT pg_advisory_xact_lock(hashtextextended(p_person::text, 5))
$$;

-- The live session of a cookie, in turn: what others ended meanwhile is ended.
CREATE FUNCTION auth_hold_session(p_token_hash bytea) RETURNS SETOF sign_in_session
LANGUAGE plpgsql SECURITY DEFINER ROWS 1 SET search_path = '' AS $$
DECLARE held uuid := (SELECT s.person_id FROM public.sign_in_session s WHERE s.token_hash = p_token_hash);
BEGIN
  IF held IS NULL THEN
    RETURN;
  END IF;
  PERFORM public.auth_in_turn(held);
  RETURN QUERY SELECT * FROM public.auth_session_of(p_token_hash);
END $$;

-- Opens a session in the clinic asked for, else in the person's first. Whoever has a second factor, or works in a
-- clinic's installation, gets one that opens nothing yet (`pwd`) and five minutes to give or set up the factor; a
-- demonstration lets in with the password alone until somebody sets one up. A password that was compared must still be
-- the one: it may have been changed while it was being hashed.
DROP FUNCTION auth_open_session(uuid, uuid, bytea, text, text, bytea);
CREATE FUNCTION auth_open_session(
  p_person uuid, p_clinic uuid, p_token_hash bytea, p_capability text, p_user_agent_hash bytea, p_client text,
  p_password_hash text
) RETURNS TABLE (session_id uuid, level text, has_factor boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  opened uuid := gen_random_uuid();
  chosen record;
  has boolean;
  granted text;
BEGIN
  PERFORM public.auth_in_turn(p_person);
  IF p_password_hash IS NOT NULL AND NOT EXISTS (
    SELECT FROM public.credential c WHERE c.person_id = p_person AND c.password_hash = p_password_hash
  ) THEN
    RETURN;
  END IF;
  has := EXISTS (SELECT FROM public.second_factor f WHERE f.person_id = p_person AND f.secret IS NOT NULL);
  granted := CASE WHEN has OR (SELECT i.kind FROM public.installation i) IS DISTINCT FROM 'demonstration' THEN 'pwd'
                  ELSE 'full' END;
  SELECT m.clinic_id, m.roles INTO chosen
    FROM public.membership m JOIN public.person p ON p.id = m.person_id
   WHERE m.person_id = p_person AND m.status = 'active' AND p.disabled_at IS NULL
     AND (p_clinic IS NULL OR m.clinic_id = p_clinic)
   ORDER BY m.created_at, m.clinic_id
   LIMIT 1;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  INSERT INTO public.sign_in_session
    (id, person_id, clinic_id, kind, level, token_hash, capability, user_agent_hash, client, expires_at, confirmed_at)
  VALUES
    (opened, p_person, chosen.clinic_id, 'person', granted, p_token_hash, p_capability, p_user_agent_hash, p_client,
     now() + CASE granted WHEN 'full' THEN interval '8 hours' ELSE interval '5 minutes' END,
     CASE granted WHEN 'full' THEN now() END);
  PERFORM public.audit_append(chosen.clinic_id, p_person, opened, chosen.roles, 'create', 'sign-in-session', opened,
    NULL, ARRAY['level'], jsonb_build_object('level', granted));
  RETURN QUERY SELECT opened, granted, has;
END $$;

-- As before, with whether the factor was given within the last five minutes.
DROP FUNCTION auth_resolve_session(bytea, boolean);
CREATE FUNCTION auth_resolve_session(p_token_hash bytea, p_touch boolean)
RETURNS TABLE (
  session_id uuid, person_id uuid, display_name text, clinic_id uuid, clinic_name text, zone text, roles text[],
  capability text, level text, installation text, confirmed boolean
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF p_touch THEN
    UPDATE public.sign_in_session s SET seen_at = now()
     WHERE s.token_hash = p_token_hash AND s.ended_at IS NULL AND s.expires_at > now()
       AND s.seen_at > now() - interval '15 minutes' AND s.seen_at < now() - interval '60 seconds';
  END IF;
  RETURN QUERY
    SELECT s.id, s.person_id, p.display_name, s.clinic_id, c.name, c.zone, m.roles, s.capability, s.level, i.kind,
           coalesce(s.confirmed_at > now() - interval '5 minutes', false)
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

-- Opens the session that follows another of the same person: a new token, the old one dead at once.
CREATE FUNCTION auth_follow_session(
  p_old sign_in_session, p_clinic uuid, p_token_hash bytea, p_capability text, p_expires timestamptz,
  p_confirmed timestamptz
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  opened uuid := gen_random_uuid();
  held text[] := (SELECT m.roles FROM public.membership m WHERE m.clinic_id = p_clinic AND m.person_id = p_old.person_id);
BEGIN
  UPDATE public.sign_in_session SET ended_at = now() WHERE id = p_old.id AND ended_at IS NULL;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the session has ended' USING ERRCODE = 'AM001';
  END IF;
  INSERT INTO public.sign_in_session
    (id, person_id, clinic_id, kind, level, token_hash, capability, user_agent_hash, client, expires_at, confirmed_at)
  VALUES (opened, p_old.person_id, p_clinic, 'person', 'full', p_token_hash, p_capability, p_old.user_agent_hash,
    p_old.client, p_expires, p_confirmed);
  PERFORM public.audit_append(p_clinic, p_old.person_id, opened, held, 'create', 'sign-in-session', opened, NULL,
    ARRAY['level'], jsonb_build_object('level', 'full'));
  RETURN opened;
END $$;

-- What the web server needs to compare a code: only for the person whose cookie it holds. The time is the database's.
CREATE FUNCTION auth_read_factor(p_token_hash bytea)
RETURNS TABLE (
  person_id uuid, display_name text, email text, clinic_name text, level text, confirmed boolean, installation text,
  secret bytea, pending bytea, pending_fresh boolean, last_step bigint, codes_left integer, at_seconds bigint
)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1 SET search_path = '' AS $$
  SELECT s.person_id, p.display_name, p.email, c.name, s.level,
         coalesce(s.confirmed_at > now() - interval '5 minutes', false), i.kind,
         f.secret, f.pending, coalesce(f.pending_at > now() - interval '10 minutes', false), coalesce(f.last_step, 0),
         (SELECT count(*)::integer FROM public.recovery_code r WHERE r.person_id = s.person_id AND r.used_at IS NULL),
         floor(extract(epoch FROM clock_timestamp()))::bigint
    FROM public.auth_session_of(p_token_hash) s
    JOIN public.person p ON p.id = s.person_id
    JOIN public.clinic c ON c.id = s.clinic_id
    CROSS JOIN public.installation i
    LEFT JOIN public.second_factor f ON f.person_id = s.person_id
$$;

-- Takes a try's place before a code or the own password is compared. Null after five failures in 15 minutes. Codes are
-- counted for the person, those before the session is full apart from those in it, and passwords for the session: whoever
-- guesses outside does not keep the person from changing a password that got known.
CREATE FUNCTION auth_reserve_try(p_token_hash bytea, p_address text, p_what text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  counted bytea;
  reserved bigint;
BEGIN
  SELECT sha256(CASE p_what WHEN 'code' THEN 'code ' || s.level || s.person_id ELSE 'password ' || s.id END::bytea)
    INTO counted FROM public.auth_session_of(p_token_hash) s;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(encode(counted, 'hex'), 1));
  IF (SELECT count(*) FROM public.sign_in_attempt a
       WHERE a.email_hash = counted AND NOT a.succeeded AND a.at > now() - interval '15 minutes') >= 5 THEN
    RETURN NULL;
  END IF;
  INSERT INTO public.sign_in_attempt (email_hash, address, succeeded) VALUES (counted, p_address, false)
  RETURNING id INTO reserved;
  RETURN reserved;
END $$;

-- A wrong code after a right password is the one sign that a password is known.
CREATE FUNCTION auth_note_wrong_code(p_token_hash bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE held public.sign_in_session;
BEGIN
  SELECT * INTO held FROM public.auth_session_of(p_token_hash);
  IF FOUND THEN
    PERFORM public.auth_record(held.person_id, held.id, 'execute', 'second-factor', ARRAY['code'],
      jsonb_build_object('kind', 'state', 'from', held.level, 'to', 'refused'));
  END IF;
END $$;

-- Takes a code: the time step of one from the app, or the hash of a recovery code. Each counts once, whoever asks at
-- the same moment. A `pwd` session becomes a full one under a new token; a full one is confirmed anew as it is.
-- Null when the code was taken before.
CREATE FUNCTION auth_give_code(
  p_token_hash bytea, p_step bigint, p_code_hash bytea, p_new_token_hash bytea, p_capability text
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE held public.sign_in_session;
BEGIN
  SELECT * INTO held FROM public.auth_hold_session(p_token_hash);
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF p_step IS NOT NULL THEN
    UPDATE public.second_factor f SET last_step = p_step
     WHERE f.person_id = held.person_id AND f.secret IS NOT NULL AND f.last_step < p_step;
  ELSE
    UPDATE public.recovery_code r SET used_at = now()
     WHERE r.person_id = held.person_id AND r.code_hash = p_code_hash AND r.used_at IS NULL;
  END IF;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF p_step IS NULL THEN
    PERFORM public.auth_record(held.person_id, held.id, 'execute', 'second-factor', ARRAY['recoveryCode'], NULL);
  END IF;
  IF held.level = 'full' THEN
    UPDATE public.sign_in_session s SET confirmed_at = now() WHERE s.id = held.id;
    PERFORM public.auth_record(held.person_id, held.id, 'execute', 'second-factor', ARRAY['confirmedAt'], NULL);
    RETURN held.id;
  END IF;
  RETURN public.auth_follow_session(held, held.clinic_id, p_new_token_hash, p_capability, now() + interval '8 hours',
    now());
END $$;

-- Confirms a session by the password, for a person without a second factor in a demonstration.
CREATE FUNCTION auth_confirm_by_password(p_token_hash bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.sign_in_session s SET confirmed_at = now()
    FROM public.auth_session_of(p_token_hash) held
   WHERE s.id = held.id AND held.level = 'full' AND NOT EXISTS (
     SELECT FROM public.second_factor f WHERE f.person_id = held.person_id AND f.secret IS NOT NULL);
  RETURN FOUND;
END $$;

-- Keeps an offered secret until a code confirms it. Whoever has a factor gives it first, so that nobody at an
-- open session replaces it.
CREATE FUNCTION auth_offer_factor(p_token_hash bytea, p_secret bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  held public.sign_in_session;
  has boolean;
BEGIN
  SELECT * INTO held FROM public.auth_hold_session(p_token_hash);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  has := EXISTS (SELECT FROM public.second_factor f WHERE f.person_id = held.person_id AND f.secret IS NOT NULL);
  IF has AND (held.level <> 'full' OR held.confirmed_at IS NULL OR held.confirmed_at <= now() - interval '5 minutes')
  THEN
    RETURN false;
  END IF;
  INSERT INTO public.second_factor (person_id, pending, pending_at) VALUES (held.person_id, p_secret, now())
  ON CONFLICT (person_id) DO UPDATE SET pending = excluded.pending, pending_at = excluded.pending_at;
  RETURN true;
END $$;

-- Makes the offered secret the person's factor, with new recovery codes. The other sessions end, and this one goes on
-- under a new token.
CREATE FUNCTION auth_settle_factor(
  p_token_hash bytea, p_pending bytea, p_step bigint, p_code_hashes bytea[], p_new_token_hash bytea, p_capability text
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  held public.sign_in_session;
  opened uuid;
BEGIN
  SELECT * INTO held FROM public.auth_hold_session(p_token_hash);
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  UPDATE public.second_factor f
     SET secret = f.pending, pending = NULL, pending_at = NULL, last_step = p_step, set_at = now()
   WHERE f.person_id = held.person_id AND f.pending = p_pending
     AND (f.secret IS NULL OR (held.level = 'full' AND held.confirmed_at > now() - interval '5 minutes'));
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  DELETE FROM public.recovery_code r WHERE r.person_id = held.person_id;
  INSERT INTO public.recovery_code (person_id, code_hash) SELECT held.person_id, h FROM unnest(p_code_hashes) h;
  UPDATE public.sign_in_session s SET ended_at = now()
   WHERE s.person_id = held.person_id AND s.kind = 'person' AND s.ended_at IS NULL AND s.id <> held.id;
  opened := public.auth_follow_session(held, held.clinic_id, p_new_token_hash, p_capability,
    CASE held.level WHEN 'full' THEN held.expires_at ELSE now() + interval '8 hours' END, now());
  PERFORM public.auth_record(held.person_id, opened, 'update', 'second-factor', ARRAY['secret', 'recoveryCodes'], NULL);
  RETURN opened;
END $$;

CREATE FUNCTION auth_replace_recovery_codes(p_token_hash bytea, p_code_hashes bytea[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE held public.sign_in_session;
BEGIN
  SELECT * INTO held FROM public.auth_hold_session(p_token_hash) s
   WHERE s.level = 'full' AND s.confirmed_at > now() - interval '5 minutes'
     AND EXISTS (SELECT FROM public.second_factor f WHERE f.person_id = s.person_id AND f.secret IS NOT NULL);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  DELETE FROM public.recovery_code r WHERE r.person_id = held.person_id;
  INSERT INTO public.recovery_code (person_id, code_hash) SELECT held.person_id, h FROM unnest(p_code_hashes) h;
  PERFORM public.auth_record(held.person_id, held.id, 'update', 'second-factor', ARRAY['recoveryCodes'], NULL);
  RETURN true;
END $$;

-- Only a demonstration lets anyone go without one.
CREATE FUNCTION auth_remove_factor(p_token_hash bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE held public.sign_in_session;
BEGIN
  SELECT * INTO held FROM public.auth_hold_session(p_token_hash) s
   WHERE s.level = 'full' AND s.confirmed_at > now() - interval '5 minutes'
     AND (SELECT i.kind FROM public.installation i) = 'demonstration';
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  DELETE FROM public.recovery_code r WHERE r.person_id = held.person_id;
  DELETE FROM public.second_factor f WHERE f.person_id = held.person_id;
  PERFORM public.auth_record(held.person_id, held.id, 'delete', 'second-factor', ARRAY['secret', 'recoveryCodes'], NULL);
  RETURN true;
END $$;

CREATE FUNCTION auth_own_credential(p_token_hash bytea) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT c.password_hash FROM public.auth_session_of(p_token_hash) s JOIN public.credential c USING (person_id)
   WHERE s.level = 'full'
$$;

-- A new password of one's own; every other session of the person ends.
CREATE FUNCTION auth_change_password(p_token_hash bytea, p_hash text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE held public.sign_in_session;
BEGIN
  SELECT * INTO held FROM public.auth_hold_session(p_token_hash) s WHERE s.level = 'full';
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE public.credential c SET password_hash = p_hash, changed_at = now() WHERE c.person_id = held.person_id;
  UPDATE public.sign_in_session s SET ended_at = now()
   WHERE s.person_id = held.person_id AND s.kind = 'person' AND s.ended_at IS NULL AND s.id <> held.id;
  PERFORM public.auth_record(held.person_id, held.id, 'update', 'credential', ARRAY['password'], NULL);
  RETURN true;
END $$;

CREATE FUNCTION auth_own_sessions(p_token_hash bytea)
RETURNS TABLE (id uuid, client text, clinic_name text, level text, created_at timestamptz, seen_at timestamptz, own boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.id, s.client, c.name, s.level, s.created_at, s.seen_at, s.id = held.id
    FROM public.auth_session_of(p_token_hash) held
    JOIN public.sign_in_session s ON s.person_id = held.person_id
    JOIN public.clinic c ON c.id = s.clinic_id
   WHERE held.level = 'full' AND s.kind = 'person' AND s.ended_at IS NULL AND s.expires_at > now()
     AND s.seen_at > now() - interval '15 minutes'
   ORDER BY s.id = held.id DESC, s.seen_at DESC
$$;

-- Ends one of the person's other sessions, or with null all of them. @returns how many
CREATE FUNCTION auth_end_other_sessions(p_token_hash bytea, p_session uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  held public.sign_in_session;
  ended integer;
BEGIN
  SELECT * INTO held FROM public.auth_hold_session(p_token_hash) s WHERE s.level = 'full';
  IF NOT FOUND THEN
    RETURN 0;
  END IF;
  UPDATE public.sign_in_session s SET ended_at = now()
   WHERE s.person_id = held.person_id AND s.kind = 'person' AND s.ended_at IS NULL AND s.id <> held.id
     AND (p_session IS NULL OR s.id = p_session);
  GET DIAGNOSTICS ended = ROW_COUNT;
  IF ended > 0 THEN
    PERFORM public.auth_record(held.person_id, held.id, 'delete', 'sign-in-session', ARRAY['ended_at'],
      jsonb_build_object('kind', 'count', 'count', ended));
  END IF;
  RETURN ended;
END $$;

CREATE FUNCTION auth_own_clinics(p_token_hash bytea) RETURNS TABLE (clinic_id uuid, name text, here boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT m.clinic_id, c.name, m.clinic_id = s.clinic_id
    FROM public.auth_session_of(p_token_hash) s
    JOIN public.membership m ON m.person_id = s.person_id AND m.status = 'active'
    JOIN public.clinic c ON c.id = m.clinic_id
   WHERE s.level = 'full'
   ORDER BY c.name, m.clinic_id
$$;

-- Goes on in another clinic of the person's: a new token, and the same absolute end.
CREATE FUNCTION auth_switch_clinic(p_token_hash bytea, p_clinic uuid, p_new_token_hash bytea, p_capability text)
RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE held public.sign_in_session;
BEGIN
  SELECT * INTO held FROM public.auth_hold_session(p_token_hash) s
   WHERE s.level = 'full' AND s.clinic_id <> p_clinic AND EXISTS (
     SELECT FROM public.membership m
      WHERE m.person_id = s.person_id AND m.clinic_id = p_clinic AND m.status = 'active');
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  RETURN public.auth_follow_session(held, p_clinic, p_new_token_hash, p_capability, held.expires_at,
    held.confirmed_at);
END $$;

-- Links. An administrator makes them for their own clinic; the text of a link is known to them and to whom they give
-- it, and the database keeps its hash.

-- Whether the address belongs to somebody is told to nobody: the answer is the same.
CREATE FUNCTION invite_person(p_email text, p_display_name text, p_roles text[], p_token_hash bytea) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  acting record;
  made uuid := gen_random_uuid();
  address text := lower(btrim(p_email));
BEGIN
  SELECT * INTO acting FROM public.app_session();
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no session' USING ERRCODE = 'AM001';
  END IF;
  IF NOT 'administrator' = ANY (acting.roles) THEN
    RAISE EXCEPTION 'an administrator invites people' USING ERRCODE = 'AM004';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(acting.clinic_id::text || address, 6));
  IF EXISTS (SELECT FROM public.membership m JOIN public.person p ON p.id = m.person_id
              WHERE m.clinic_id = acting.clinic_id AND p.email = address) THEN
    RETURN NULL;
  END IF;
  UPDATE public.account_link l SET revoked_at = now()
   WHERE l.clinic_id = acting.clinic_id AND l.purpose = 'invitation' AND l.email = address
     AND l.used_at IS NULL AND l.revoked_at IS NULL;
  INSERT INTO public.account_link (id, token_hash, purpose, clinic_id, email, display_name, roles, created_by, expires_at)
  VALUES (made, p_token_hash, 'invitation', acting.clinic_id, address, p_display_name, p_roles, acting.person_id,
    now() + interval '7 days');
  RETURN made;
END $$;

-- A way back in for a colleague who lost the password or the second factor, never both within a week: an
-- administrator who made both could become that colleague; nor a new password, in a clinic's installation, for somebody
-- who has no second factor yet. Somebody who works in another clinic as well, and the administrator themselves, turn to
-- whoever runs the installation.
CREATE FUNCTION make_way_back(p_person uuid, p_purpose text, p_token_hash bytea) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  acting record;
  made uuid := gen_random_uuid();
BEGIN
  SELECT * INTO acting FROM public.app_session();
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no session' USING ERRCODE = 'AM001';
  END IF;
  IF NOT 'administrator' = ANY (acting.roles) OR p_person = acting.person_id
     OR p_purpose NOT IN ('new-password', 'new-factor')
     OR NOT EXISTS (SELECT FROM public.membership m
                     WHERE m.person_id = p_person AND m.clinic_id = acting.clinic_id AND m.status = 'active')
     OR EXISTS (SELECT FROM public.membership m WHERE m.person_id = p_person AND m.clinic_id <> acting.clinic_id) THEN
    RAISE EXCEPTION 'no way back is made for this person' USING ERRCODE = 'AM004';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(p_person::text, 4));
  IF EXISTS (SELECT FROM public.account_link l
              WHERE l.person_id = p_person AND l.purpose <> p_purpose
                AND (l.used_at > now() - interval '7 days'
                     OR (l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > now())))
     OR (p_purpose = 'new-password' AND (SELECT i.kind FROM public.installation i) IS DISTINCT FROM 'demonstration'
         AND NOT EXISTS (SELECT FROM public.second_factor f WHERE f.person_id = p_person AND f.secret IS NOT NULL)) THEN
    RETURN NULL;
  END IF;
  UPDATE public.account_link l SET revoked_at = now()
   WHERE l.person_id = p_person AND l.used_at IS NULL AND l.revoked_at IS NULL;
  INSERT INTO public.account_link (id, token_hash, purpose, clinic_id, person_id, created_by, expires_at)
  VALUES (made, p_token_hash, p_purpose, acting.clinic_id, p_person, acting.person_id, now() + interval '30 minutes');
  RETURN made;
END $$;

CREATE FUNCTION open_invitations()
RETURNS TABLE (id uuid, email text, display_name text, roles text[], created_at timestamptz, expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT l.id, l.email, l.display_name, l.roles, l.created_at, l.expires_at
    FROM public.app_session() a JOIN public.account_link l ON l.clinic_id = a.clinic_id
   WHERE 'administrator' = ANY (a.roles) AND l.purpose = 'invitation'
     AND l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > now()
   ORDER BY l.created_at DESC, l.id
$$;

CREATE FUNCTION revoke_invitation(p_link uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.account_link l SET revoked_at = now()
    FROM public.app_session() a
   WHERE l.id = p_link AND l.clinic_id = a.clinic_id AND 'administrator' = ANY (a.roles)
     AND l.purpose = 'invitation' AND l.used_at IS NULL AND l.revoked_at IS NULL;
  RETURN FOUND;
END $$;

-- Made by whoever runs the installation, while it has no clinic.
CREATE FUNCTION auth_make_first_link(p_token_hash bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  IF EXISTS (SELECT FROM public.clinic) OR (SELECT i.kind FROM public.installation i) <> 'clinic' THEN
    RETURN false;
  END IF;
  UPDATE public.account_link SET revoked_at = now() WHERE purpose = 'first-run' AND revoked_at IS NULL;
  INSERT INTO public.account_link (id, token_hash, purpose, expires_at)
  VALUES (gen_random_uuid(), p_token_hash, 'first-run', now() + interval '24 hours');
  RETURN true;
END $$;

-- A link works as long as whoever made it could make it now.
CREATE FUNCTION auth_link_of(p_link_hash bytea) RETURNS SETOF account_link
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1 SET search_path = '' AS $$
  SELECT l.* FROM public.account_link l
   WHERE l.token_hash = p_link_hash AND l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > now()
     AND (l.purpose = 'first-run' OR EXISTS (
       SELECT FROM public.membership m JOIN public.person p ON p.id = m.person_id
        WHERE m.clinic_id = l.clinic_id AND m.person_id = l.created_by AND m.status = 'active'
          AND 'administrator' = ANY (m.roles) AND p.disabled_at IS NULL))
     AND (l.person_id IS NULL OR (
       EXISTS (SELECT FROM public.membership m
                WHERE m.person_id = l.person_id AND m.clinic_id = l.clinic_id AND m.status = 'active')
       AND NOT EXISTS (SELECT FROM public.membership m
                        WHERE m.person_id = l.person_id AND m.clinic_id <> l.clinic_id)))
$$;

-- What a link is for, for whoever holds it.
CREATE FUNCTION auth_look_at_link(p_link_hash bytea)
RETURNS TABLE (purpose text, clinic_name text, email text, display_name text, password_hash text)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1 SET search_path = '' AS $$
  SELECT l.purpose, c.name, coalesce(l.email, p.email), coalesce(l.display_name, p.display_name),
         CASE l.purpose WHEN 'new-factor' THEN k.password_hash END
    FROM public.auth_link_of(p_link_hash) l
    LEFT JOIN public.clinic c ON c.id = l.clinic_id
    LEFT JOIN public.person p ON p.id = l.person_id
    LEFT JOIN public.credential k ON k.person_id = p.id
$$;

-- Uses a link up. Only one of two at once gets it.
CREATE FUNCTION auth_take_link(p_link_hash bytea, p_purpose text) RETURNS SETOF account_link
LANGUAGE sql SECURITY DEFINER ROWS 1 SET search_path = '' AS $$
  UPDATE public.account_link l SET used_at = now()
   WHERE l.id = (SELECT o.id FROM public.auth_link_of(p_link_hash) o WHERE o.purpose = p_purpose)
     AND l.used_at IS NULL AND l.revoked_at IS NULL
  RETURNING l.*
$$;

-- The first clinic with its administrator. @returns the person
CREATE FUNCTION auth_found_clinic(
  p_link_hash bytea, p_clinic_name text, p_zone text, p_display_name text, p_email text, p_hash text
) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  founded uuid := gen_random_uuid();
  admitted uuid := gen_random_uuid();
BEGIN
  PERFORM FROM public.auth_take_link(p_link_hash, 'first-run');
  IF NOT FOUND OR EXISTS (SELECT FROM public.clinic) THEN
    RETURN NULL;
  END IF;
  INSERT INTO public.clinic (id, name, zone) VALUES (founded, p_clinic_name, p_zone);
  INSERT INTO public.person (id, display_name, email) VALUES (admitted, p_display_name, lower(btrim(p_email)));
  INSERT INTO public.credential (person_id, password_hash) VALUES (admitted, p_hash);
  INSERT INTO public.membership (clinic_id, person_id, roles) VALUES (founded, admitted, ARRAY['administrator']);
  PERFORM public.auth_record(admitted, NULL, 'create', 'person', ARRAY['displayName', 'email', 'roles'], NULL);
  RETURN admitted;
END $$;

-- A new person by an invitation. Null when the link is spent, or the address belongs to somebody by now.
CREATE FUNCTION auth_redeem_invitation(p_link_hash bytea, p_display_name text, p_hash text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  link public.account_link;
  admitted uuid := gen_random_uuid();
BEGIN
  IF EXISTS (SELECT FROM public.auth_link_of(p_link_hash) l JOIN public.person p ON p.email = l.email) THEN
    RETURN NULL;
  END IF;
  SELECT * INTO link FROM public.auth_take_link(p_link_hash, 'invitation');
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  INSERT INTO public.person (id, display_name, email) VALUES (admitted, p_display_name, link.email);
  INSERT INTO public.credential (person_id, password_hash) VALUES (admitted, p_hash);
  INSERT INTO public.membership (clinic_id, person_id, roles, created_by, updated_by)
  VALUES (link.clinic_id, admitted, link.roles, link.created_by, link.created_by);
  PERFORM public.auth_record(admitted, NULL, 'create', 'person', ARRAY['displayName', 'email', 'roles'], NULL);
  RETURN admitted;
END $$;

-- Somebody who works in another clinic already joins by the account they have.
CREATE FUNCTION auth_join_clinic(p_link_hash bytea, p_token_hash bytea) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  held public.sign_in_session;
  link public.account_link;
BEGIN
  SELECT s.* INTO held FROM public.auth_hold_session(p_token_hash) s
    JOIN public.person p ON p.id = s.person_id
    JOIN public.auth_link_of(p_link_hash) l ON l.email = p.email
   WHERE s.level = 'full' AND NOT EXISTS (
     SELECT FROM public.membership m WHERE m.clinic_id = l.clinic_id AND m.person_id = s.person_id);
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  SELECT * INTO link FROM public.auth_take_link(p_link_hash, 'invitation');
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  INSERT INTO public.membership (clinic_id, person_id, roles, created_by, updated_by)
  VALUES (link.clinic_id, held.person_id, link.roles, link.created_by, link.created_by);
  -- No single clinic renews the password or the factor of somebody who now works in two.
  UPDATE public.account_link l SET revoked_at = now()
   WHERE l.person_id = held.person_id AND l.used_at IS NULL AND l.revoked_at IS NULL;
  PERFORM public.audit_append(link.clinic_id, held.person_id, held.id, link.roles, 'create', 'membership',
    held.person_id, NULL, ARRAY['roles'], NULL);
  RETURN link.clinic_id;
END $$;

-- The other factor stays as it is: with a new password the code is still asked for, and a new factor is set up by
-- whoever knows the password, whose hash was compared. All sessions end.
CREATE FUNCTION auth_redeem_way_back(p_link_hash bytea, p_purpose text, p_hash text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE link public.account_link;
BEGIN
  SELECT * INTO link FROM public.auth_link_of(p_link_hash) l WHERE l.purpose = p_purpose;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  PERFORM public.auth_in_turn(link.person_id);
  IF p_purpose = 'new-factor' AND NOT EXISTS (
    SELECT FROM public.credential c WHERE c.person_id = link.person_id AND c.password_hash = p_hash
  ) THEN
    RETURN NULL;
  END IF;
  SELECT * INTO link FROM public.auth_take_link(p_link_hash, p_purpose);
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF p_purpose = 'new-password' THEN
    INSERT INTO public.credential (person_id, password_hash) VALUES (link.person_id, p_hash)
    ON CONFLICT (person_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = now();
  ELSE
    DELETE FROM public.recovery_code r WHERE r.person_id = link.person_id;
    DELETE FROM public.second_factor f WHERE f.person_id = link.person_id;
  END IF;
  UPDATE public.sign_in_session s SET ended_at = now()
   WHERE s.person_id = link.person_id AND s.kind = 'person' AND s.ended_at IS NULL;
  PERFORM public.auth_record(link.person_id, NULL, 'update',
    CASE p_purpose WHEN 'new-password' THEN 'credential' ELSE 'second-factor' END,
    CASE p_purpose WHEN 'new-password' THEN ARRAY['password'] ELSE ARRAY['secret', 'recoveryCodes'] END, NULL);
  RETURN link.person_id;
END $$;

-- As before, in turn with what follows a session.
CREATE OR REPLACE FUNCTION end_colleague_sessions(p_person uuid) RETURNS integer
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
  PERFORM public.auth_in_turn(p_person);
  UPDATE public.sign_in_session s SET ended_at = now()
   WHERE s.person_id = p_person AND s.clinic_id = acting.clinic_id AND s.ended_at IS NULL;
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;

-- Nothing calls it but whoever runs the installation: it reaches into every clinic of a person.
REVOKE EXECUTE ON FUNCTION auth_end_person_sessions(uuid) FROM app;

-- People come in by invitation only: nobody sets another's password.
DROP FUNCTION admit_person(text, text, text[], text);

DO $$
DECLARE
  f regprocedure;
  -- Steps of the others; and the installation's own.
  inner_steps text[] := ARRAY['auth_record', 'auth_session_of', 'auth_in_turn', 'auth_hold_session', 'auth_follow_session',
    'auth_link_of', 'auth_take_link'];
  owners text[] := ARRAY['auth_make_first_link', 'auth_set_password', 'auth_open_job_session', 'auth_end_person_sessions'];
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_catalog.pg_proc p
            WHERE p.pronamespace = 'public'::regnamespace
              AND (p.proname LIKE 'auth\_%'
                   OR p.proname IN ('invite_person', 'make_way_back', 'open_invitations', 'revoke_invitation')) LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO auth_definer', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    CONTINUE WHEN (SELECT p.proname = ANY (inner_steps) FROM pg_catalog.pg_proc p WHERE p.oid = f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO CURRENT_USER', f);
    IF NOT (SELECT p.proname = ANY (owners) FROM pg_catalog.pg_proc p WHERE p.oid = f) THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app', f);
    END IF;
  END LOOP;
END $$;

REVOKE CREATE ON SCHEMA public FROM auth_definer;
