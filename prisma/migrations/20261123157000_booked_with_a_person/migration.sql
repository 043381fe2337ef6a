-- With whom a visit is booked; null where nobody said, as in every row from before it could be said.
ALTER TABLE "treatment_session" ADD COLUMN "booked_with" UUID;
CREATE INDEX "treatment_session_clinic_id_booked_with_idx" ON "treatment_session"("clinic_id", "booked_with");
ALTER TABLE "treatment_session" ADD CONSTRAINT "treatment_session_clinic_id_booked_with_fkey"
  FOREIGN KEY ("clinic_id", "booked_with") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;

-- A calendar address shows its person's visits, and by choice those that are booked with nobody. Addresses from before
-- showed the clinic's, none of which were booked with anybody: they go on showing those.
ALTER TABLE "calendar_feed" ADD COLUMN "with_nobody" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "calendar_feed" ALTER COLUMN "with_nobody" SET DEFAULT false;
GRANT SELECT (with_nobody), INSERT (with_nobody) ON calendar_feed TO app;

GRANT CREATE ON SCHEMA public TO auth_definer;
DROP FUNCTION auth_open_feed_session(uuid, bytea, text);

-- The session of a feed's token: no row when the address is unknown or revoked, its person disabled or no longer of the
-- clinic; `limited` when it was read 60 times within the hour. The row's lock makes parallel readers count one by one.
CREATE FUNCTION auth_open_feed_session(p_clinic uuid, p_token_hash bytea, p_capability text)
RETURNS TABLE (
  limited boolean, feed_id uuid, shows_initials boolean, with_nobody boolean, session_id uuid, person_id uuid,
  display_name text, clinic_name text, zone text, installation text
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
  feed record;
  opened uuid := gen_random_uuid();
BEGIN
  SELECT f.id, f.person_id, f.shows_initials, f.with_nobody, p.display_name, c.name AS clinic_name, c.zone,
         i.kind AS installation, f.reads_since > now() - interval '1 hour' AS counting, f.reads
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
    RETURN QUERY SELECT true, feed.id, feed.shows_initials, feed.with_nobody, NULL::uuid, feed.person_id,
      feed.display_name, feed.clinic_name, feed.zone, feed.installation;
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
  RETURN QUERY SELECT false, feed.id, feed.shows_initials, feed.with_nobody, opened, feed.person_id,
    feed.display_name, feed.clinic_name, feed.zone, feed.installation;
END $$;
ALTER FUNCTION auth_open_feed_session(uuid, bytea, text) OWNER TO auth_definer;
GRANT EXECUTE ON FUNCTION auth_open_feed_session(uuid, bytea, text) TO app, CURRENT_USER;
REVOKE CREATE ON SCHEMA public FROM auth_definer;

-- A feed reads and writes nothing. What is clinical is closed to it already; every other table that the app may write
-- says so by its own policies, one for each command, because one for all of them would close reading too.
DO $$
DECLARE
  t text;
  command text;
  closed text := 'NOT (SELECT public.app_has_role(ARRAY[''feed'']))';
BEGIN
  FOR t, command IN
    SELECT c.relname, w.command
      FROM pg_catalog.pg_class c
      CROSS JOIN (VALUES ('INSERT'), ('UPDATE'), ('DELETE')) AS w(command)
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND CASE w.command WHEN 'DELETE' THEN has_table_privilege('app', c.oid, 'DELETE')
                          ELSE has_any_column_privilege('app', c.oid, w.command) END
       AND NOT EXISTS (
         SELECT FROM pg_catalog.pg_policy p
          WHERE p.polrelid = c.oid AND p.polname IN ('clinicians_only', 'own') AND NOT p.polpermissive)
  LOOP
    EXECUTE format('CREATE POLICY %I ON public.%I AS RESTRICTIVE FOR %s TO app %s (%s)',
      'feeds_never_' || lower(command), t, command,
      CASE command WHEN 'INSERT' THEN 'WITH CHECK' ELSE 'USING' END, closed);
  END LOOP;
END $$;
