-- Whoever held the old password may have made a calendar feed with it, and whoever leaves a clinic takes none along:
-- both end the person's feeds, whichever way the password or the membership changed. A feed that ended stays so.
GRANT CREATE ON SCHEMA public TO auth_definer;

CREATE FUNCTION end_feeds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
  UPDATE public.calendar_feed f SET revoked_at = now()
   WHERE f.person_id = NEW.person_id AND f.revoked_at IS NULL
     AND (TG_TABLE_NAME = 'credential' OR f.clinic_id = (to_jsonb(NEW) ->> 'clinic_id')::uuid);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION end_feeds() FROM PUBLIC;
ALTER FUNCTION end_feeds() OWNER TO auth_definer;

-- A hash that is only made stronger keeps its date: the password is the same.
CREATE TRIGGER feeds_end AFTER UPDATE OF changed_at ON credential
  FOR EACH ROW WHEN (OLD.changed_at IS DISTINCT FROM NEW.changed_at) EXECUTE FUNCTION end_feeds();
CREATE TRIGGER feeds_end AFTER UPDATE OF status ON membership
  FOR EACH ROW WHEN (NEW.status <> 'active') EXECUTE FUNCTION end_feeds();

REVOKE CREATE ON SCHEMA public FROM auth_definer;
