-- What is signed, accepted, issued or ended does not change, whoever asks. Codes: AM002 the record is closed, AM003 the
-- state does not follow, AM004 not this role's to do.

-- Who and when, and the version, are the database's: a caller can neither forge nor forget them.
CREATE FUNCTION stamp_row() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE acting uuid := public.app_person();
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.version := 1;
    NEW.created_at := now();
    NEW.created_by := coalesce(acting, NEW.created_by);
  ELSE
    NEW.version := OLD.version + 1;
    NEW.created_at := OLD.created_at;
    NEW.created_by := OLD.created_by;
  END IF;
  NEW.updated_at := now();
  NEW.updated_by := coalesce(acting, NEW.updated_by);
  RETURN NEW;
END $$;

CREATE FUNCTION stamp_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  NEW.created_at := now();
  NEW.created_by := coalesce(public.app_person(), NEW.created_by);
  RETURN NEW;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  RAISE EXCEPTION '% is kept as it was written', TG_TABLE_NAME USING ERRCODE = 'AM002';
END $$;

-- Arguments: the transitions allowed, as 'from>to'; a new row starts where the first one does.
CREATE FUNCTION guard_state() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> split_part(TG_ARGV[0], '>', 1) THEN
      RAISE EXCEPTION '% cannot start as %', TG_TABLE_NAME, NEW.state USING ERRCODE = 'AM003';
    END IF;
  ELSIF NEW.state <> OLD.state AND NOT (OLD.state || '>' || NEW.state = ANY (TG_ARGV)) THEN
    RAISE EXCEPTION '% cannot go from % to %', TG_TABLE_NAME, OLD.state, NEW.state USING ERRCODE = 'AM003';
  END IF;
  RETURN NEW;
END $$;

-- Arguments: the closed states, and the columns that may still change together with the state, each list by commas.
CREATE FUNCTION guard_closed() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE free text[] := string_to_array(TG_ARGV[1], ',') || ARRAY['state', 'version', 'updated_at', 'updated_by'];
BEGIN
  IF OLD.state = ANY (string_to_array(TG_ARGV[0], ','))
     AND (NEW.state = OLD.state OR to_jsonb(NEW) - free IS DISTINCT FROM to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION '% is % and closed', TG_TABLE_NAME, OLD.state USING ERRCODE = 'AM002';
  END IF;
  RETURN NEW;
END $$;

-- A part may be written while its whole is open, and in the transaction that closes it. Arguments: the whole's table,
-- the column that names it, its open states by commas, the state in which it is just closed.
CREATE FUNCTION guard_part() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  whole record;
  key uuid;
BEGIN
  EXECUTE format('SELECT ($1).%I', TG_ARGV[1]) INTO key USING NEW;
  EXECUTE format('SELECT w.state, w.xmin = pg_current_xact_id()::xid AS fresh FROM public.%I w
                   WHERE w.clinic_id = $1 AND w.id = $2', TG_ARGV[0]) INTO whole USING NEW.clinic_id, key;
  IF whole.state = ANY (string_to_array(TG_ARGV[2], ',')) OR (whole.state = TG_ARGV[3] AND whole.fresh) THEN
    RETURN NEW;
  END IF;
  IF whole.state IS NULL THEN
    -- Absent or another clinic's: the foreign key says so in its own words.
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is % and closed', TG_ARGV[0], whole.state USING ERRCODE = 'AM002';
END $$;

CREATE FUNCTION guard_signing() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF NEW.state = 'signed' AND OLD.state = 'draft'
     AND public.app_person() IS NOT NULL AND NOT public.app_has_role(ARRAY['dermatologist']) THEN
    RAISE EXCEPTION 'a dermatologist signs' USING ERRCODE = 'AM004';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION guard_acceptance() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM public.plan p JOIN public.consultation c ON c.clinic_id = p.clinic_id AND c.id = p.consultation_id
     WHERE p.clinic_id = NEW.clinic_id AND p.id = NEW.plan_id AND c.state = 'signed'
  ) THEN
    RAISE EXCEPTION 'a plan is accepted from a signed consultation' USING ERRCODE = 'AM003';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION guard_step() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF EXISTS (
    SELECT FROM public.plan_version v
     WHERE v.clinic_id = NEW.clinic_id AND v.id = NEW.plan_version_id AND v.xmin <> pg_current_xact_id()::xid
  ) THEN
    RAISE EXCEPTION 'the plan version is closed' USING ERRCODE = 'AM002';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION guard_addendum() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF EXISTS (
    SELECT FROM public.consultation c
     WHERE c.clinic_id = NEW.clinic_id AND c.id = NEW.consultation_id AND c.state <> 'signed'
  ) THEN
    RAISE EXCEPTION 'an addendum belongs to a signed consultation' USING ERRCODE = 'AM003';
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE
  t text;
  has_version boolean;
BEGIN
  FOR t, has_version IN
    SELECT c.table_name, EXISTS (
             SELECT FROM information_schema.columns v
              WHERE v.table_schema = 'public' AND v.table_name = c.table_name AND v.column_name = 'version')
      FROM information_schema.columns c
     WHERE c.table_schema = 'public' AND c.column_name = 'created_by'
  LOOP
    IF has_version THEN
      EXECUTE format('CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.stamp_row()', t);
    ELSE
      EXECUTE format('CREATE TRIGGER stamp BEFORE INSERT ON public.%I FOR EACH ROW EXECUTE FUNCTION public.stamp_entry()', t);
    END IF;
  END LOOP;
  FOREACH t IN ARRAY ARRAY[
    'installation', 'consultation_addendum', 'finding', 'score', 'diagnosis', 'plan_change', 'plan_version', 'plan_step',
    'contact_attempt', 'handout_file', 'handout_print', 'audit_event'
  ] LOOP
    EXECUTE format('CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.refuse_change()', t);
    EXECUTE format('CREATE TRIGGER kept_whole BEFORE TRUNCATE ON public.%I EXECUTE FUNCTION public.refuse_change()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY[
    'consultation', 'plan', 'treatment_session', 'treatment_record', 'adverse_event', 'handout', 'handout_document',
    'patient_facts', 'allergy', 'condition', 'medication'
  ] LOOP
    EXECUTE format('CREATE TRIGGER kept BEFORE DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.refuse_change()', t);
    EXECUTE format('CREATE TRIGGER kept_whole BEFORE TRUNCATE ON public.%I EXECUTE FUNCTION public.refuse_change()', t);
  END LOOP;
END $$;

-- Triggers of one table run in the order of their names.
CREATE TRIGGER closed BEFORE UPDATE ON consultation FOR EACH ROW EXECUTE FUNCTION guard_closed('signed,discarded', '');
CREATE TRIGGER closed BEFORE UPDATE ON plan FOR EACH ROW EXECUTE FUNCTION guard_closed('completed,stopped', '');
CREATE TRIGGER closed BEFORE UPDATE ON treatment_session FOR EACH ROW
  EXECUTE FUNCTION guard_closed('completed,missed,cancelled', '');
CREATE TRIGGER closed BEFORE UPDATE ON handout FOR EACH ROW
  EXECUTE FUNCTION guard_closed('issued,superseded,revoked', 'superseded_by_id,revoked_at,revoked_by');

CREATE TRIGGER follows BEFORE INSERT OR UPDATE ON consultation FOR EACH ROW
  EXECUTE FUNCTION guard_state('draft>signed', 'draft>discarded');
CREATE TRIGGER follows BEFORE INSERT OR UPDATE ON plan FOR EACH ROW
  EXECUTE FUNCTION guard_state('draft>active', 'draft>stopped', 'active>on-hold', 'on-hold>active',
    'active>completed', 'active>stopped', 'on-hold>completed', 'on-hold>stopped');
CREATE TRIGGER follows BEFORE INSERT OR UPDATE ON treatment_session FOR EACH ROW
  EXECUTE FUNCTION guard_state('planned>in-progress', 'planned>completed', 'planned>missed', 'planned>cancelled',
    'in-progress>completed', 'in-progress>missed', 'in-progress>cancelled');
CREATE TRIGGER follows BEFORE INSERT OR UPDATE ON handout FOR EACH ROW
  EXECUTE FUNCTION guard_state('draft>issued', 'draft>revoked', 'issued>superseded', 'issued>revoked');

CREATE TRIGGER signing BEFORE UPDATE ON consultation FOR EACH ROW EXECUTE FUNCTION guard_signing();
CREATE TRIGGER acceptance BEFORE INSERT ON plan_version FOR EACH ROW EXECUTE FUNCTION guard_acceptance();
CREATE TRIGGER whole BEFORE INSERT ON plan_step FOR EACH ROW EXECUTE FUNCTION guard_step();
CREATE TRIGGER whole BEFORE INSERT ON consultation_addendum FOR EACH ROW EXECUTE FUNCTION guard_addendum();
CREATE TRIGGER whole BEFORE INSERT ON finding FOR EACH ROW
  EXECUTE FUNCTION guard_part('consultation', 'consultation_id', 'draft', 'signed');
CREATE TRIGGER whole BEFORE INSERT ON score FOR EACH ROW
  EXECUTE FUNCTION guard_part('consultation', 'consultation_id', 'draft', 'signed');
CREATE TRIGGER whole BEFORE INSERT ON diagnosis FOR EACH ROW
  EXECUTE FUNCTION guard_part('consultation', 'consultation_id', 'draft', 'signed');
CREATE TRIGGER whole BEFORE INSERT OR UPDATE ON treatment_record FOR EACH ROW
  EXECUTE FUNCTION guard_part('treatment_session', 'treatment_session_id', 'planned,in-progress', 'completed');
CREATE TRIGGER whole BEFORE INSERT OR UPDATE ON handout_document FOR EACH ROW
  EXECUTE FUNCTION guard_part('handout', 'handout_id', 'draft', 'issued');
CREATE TRIGGER whole BEFORE INSERT ON handout_file FOR EACH ROW
  EXECUTE FUNCTION guard_part('handout', 'handout_id', 'draft', 'issued');
