-- A private calendar address of one person. Its token is kept as a digest, and nobody reads even that; who holds the
-- token reads the clinic's dates, without a clinical word, until the address is revoked.
CREATE TABLE "calendar_feed" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL DEFAULT app_person(),
    "label" TEXT NOT NULL,
    "shows_initials" BOOLEAN NOT NULL DEFAULT false,
    "token_hash" BYTEA NOT NULL,
    "reads" INTEGER NOT NULL DEFAULT 0,
    "reads_since" TIMESTAMPTZ(6),
    "read_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "calendar_feed_clinic_id_token_hash_idx" ON "calendar_feed"("clinic_id", "token_hash");
CREATE INDEX "calendar_feed_clinic_id_person_id_idx" ON "calendar_feed"("clinic_id", "person_id");
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_clinic_id_person_id_fkey"
  FOREIGN KEY ("clinic_id", "person_id") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE calendar_feed
  ADD CHECK (btrim(label) <> ''),
  ADD CHECK (octet_length(token_hash) = 32);

ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY backup_reads ON calendar_feed FOR SELECT TO backup USING (true);
CREATE POLICY owner ON calendar_feed TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY definer ON calendar_feed TO auth_definer USING (true) WITH CHECK (true);
CREATE POLICY clinic_boundary ON calendar_feed TO app
  USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()));
CREATE POLICY own ON calendar_feed AS RESTRICTIVE TO app
  USING (person_id = (SELECT public.app_person()) AND NOT (SELECT public.app_has_role(ARRAY['feed'])))
  WITH CHECK (person_id = (SELECT public.app_person()) AND NOT (SELECT public.app_has_role(ARRAY['feed'])));
GRANT SELECT (clinic_id, id, person_id, label, shows_initials, read_at, revoked_at, version, created_at)
  ON calendar_feed TO app;
GRANT INSERT (clinic_id, id, label, shows_initials, token_hash), UPDATE (revoked_at) ON calendar_feed TO app;
GRANT SELECT, UPDATE ON calendar_feed TO auth_definer;
GRANT SELECT ON calendar_feed TO backup;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OF revoked_at ON calendar_feed
  FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER kept BEFORE DELETE ON calendar_feed FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER kept_whole BEFORE TRUNCATE ON calendar_feed EXECUTE FUNCTION refuse_change();

-- What was revoked stays so.
CREATE FUNCTION guard_feed() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL THEN
    RAISE EXCEPTION 'a calendar feed is revoked once' USING ERRCODE = 'AM002';
  END IF;
  NEW.revoked_at := now();
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION guard_feed() FROM PUBLIC;
CREATE TRIGGER revocation BEFORE UPDATE OF revoked_at ON calendar_feed FOR EACH ROW EXECUTE FUNCTION guard_feed();

-- A feed has a capability of a kind of its own: a minute long, without a cookie, and with none of the person's roles, so
-- that what is clinical stays closed to it whatever the code above forgets.
ALTER TABLE sign_in_session
  DROP CONSTRAINT sign_in_session_kind_check,
  DROP CONSTRAINT sign_in_session_check,
  ADD CONSTRAINT sign_in_session_kind_check CHECK (kind IN ('person', 'job', 'feed')),
  ADD CONSTRAINT sign_in_session_check CHECK ((kind = 'person') = (token_hash IS NOT NULL));

CREATE OR REPLACE FUNCTION app_session() RETURNS TABLE (session_id uuid, clinic_id uuid, person_id uuid, roles text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1 SET search_path = '' AS $$
BEGIN
  RETURN QUERY
    SELECT s.id, s.clinic_id, s.person_id, CASE s.kind WHEN 'feed' THEN ARRAY['feed'] ELSE m.roles END
      FROM public.sign_in_session s
      JOIN public.membership m ON m.clinic_id = s.clinic_id AND m.person_id = s.person_id
      JOIN public.person p ON p.id = s.person_id
     WHERE s.capability = nullif(current_setting('app.capability', true), '')
       AND s.level = 'full'
       AND s.ended_at IS NULL
       AND s.expires_at > now()
       AND (s.kind = 'job' OR s.seen_at > now() - interval '15 minutes')
       AND m.status = 'active'
       AND p.disabled_at IS NULL;
END $$;

GRANT CREATE ON SCHEMA public TO auth_definer;

-- The session of a feed's token: no row when the address is unknown or revoked, its person disabled or no longer of the
-- clinic; `limited` when it was read 60 times within the hour. The row's lock makes parallel readers count one by one.
CREATE FUNCTION auth_open_feed_session(p_clinic uuid, p_token_hash bytea, p_capability text)
RETURNS TABLE (
  limited boolean, feed_id uuid, shows_initials boolean, session_id uuid, person_id uuid, display_name text,
  clinic_name text, zone text, installation text
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  feed record;
  opened uuid := gen_random_uuid();
BEGIN
  SELECT f.id, f.person_id, f.shows_initials, p.display_name, c.name AS clinic_name, c.zone, i.kind AS installation,
         f.reads_since > now() - interval '1 hour' AS counting, f.reads
    INTO feed
    FROM public.calendar_feed f
    JOIN public.membership m ON m.clinic_id = f.clinic_id AND m.person_id = f.person_id
    JOIN public.person p ON p.id = f.person_id
    JOIN public.clinic c ON c.id = f.clinic_id
    CROSS JOIN public.installation i
   WHERE f.clinic_id = p_clinic AND f.token_hash = p_token_hash AND f.revoked_at IS NULL
     AND m.status = 'active' AND p.disabled_at IS NULL
     FOR UPDATE OF f;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  IF feed.counting AND feed.reads >= 60 THEN
    RETURN QUERY SELECT true, feed.id, feed.shows_initials, NULL::uuid, feed.person_id, feed.display_name,
      feed.clinic_name, feed.zone, feed.installation;
    RETURN;
  END IF;
  UPDATE public.calendar_feed f
     SET read_at = now(),
         reads = CASE WHEN feed.counting THEN f.reads + 1 ELSE 1 END,
         reads_since = CASE WHEN feed.counting THEN f.reads_since ELSE now() END
   WHERE f.clinic_id = p_clinic AND f.id = feed.id;
  DELETE FROM public.sign_in_session s
   WHERE s.kind = 'feed' AND s.clinic_id = p_clinic AND s.person_id = feed.person_id AND s.expires_at < now();
  INSERT INTO public.sign_in_session (id, person_id, clinic_id, kind, level, capability, expires_at)
  VALUES (opened, feed.person_id, p_clinic, 'feed', 'full', p_capability, now() + interval '1 minute');
  RETURN QUERY SELECT false, feed.id, feed.shows_initials, opened, feed.person_id, feed.display_name,
    feed.clinic_name, feed.zone, feed.installation;
END $$;
ALTER FUNCTION auth_open_feed_session(uuid, bytea, text) OWNER TO auth_definer;
GRANT EXECUTE ON FUNCTION auth_open_feed_session(uuid, bytea, text) TO app, CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM auth_definer;
