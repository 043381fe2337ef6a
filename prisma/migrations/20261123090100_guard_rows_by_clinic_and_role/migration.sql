-- Who may touch which row. The boundary between clinics is one policy per table; the boundary between roles of one
-- clinic is restrictive policies on what is clinical. FORCE binds the owner too, who therefore has a policy of its own:
-- without it a later data migration would silently change no row.

-- Roles belong to the whole cluster, so they may be there already. Login and password of `app` are not made here.
DO $$
DECLARE r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['app', 'backup', 'auth_definer'] LOOP
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = r) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', r);
    END IF;
  END LOOP;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO app, backup', current_database());
END $$;

ALTER ROLE app SET statement_timeout = '5s';
ALTER ROLE app SET lock_timeout = '2s';
ALTER ROLE app SET idle_in_transaction_session_timeout = '10s';
ALTER ROLE app SET search_path = public;

GRANT auth_definer TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO app, backup, auth_definer;

-- Credentials, sessions and the functions over them belong to auth_definer alone.
GRANT CREATE ON SCHEMA public TO auth_definer;
ALTER TABLE credential OWNER TO auth_definer;
ALTER TABLE sign_in_session OWNER TO auth_definer;
ALTER TABLE sign_in_attempt OWNER TO auth_definer;
ALTER FUNCTION app_session() OWNER TO auth_definer;
REVOKE CREATE ON SCHEMA public FROM auth_definer;
GRANT EXECUTE ON FUNCTION app_session(), app_clinic(), app_person(), app_has_role(text[]) TO app, CURRENT_USER;

-- The first statement of every transaction: sets the capability until its end and tells which clinic it opened, null
-- when it opens none.
CREATE FUNCTION enter_clinic(p_capability text) RETURNS uuid LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  PERFORM set_config('app.capability', p_capability, true);
  RETURN public.app_clinic();
END $$;
GRANT EXECUTE ON FUNCTION enter_clinic(text) TO app, CURRENT_USER;

-- Every table of a clinic: rows of the session's clinic, read and written.
DO $$
DECLARE t text;
BEGIN
  FOR t IN
    SELECT c.relname FROM pg_catalog.pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND c.relname NOT IN ('_prisma_migrations', 'installation')
  LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY backup_reads ON public.%I FOR SELECT TO backup USING (true)', t);
    IF t IN ('credential', 'sign_in_session', 'sign_in_attempt') THEN
      EXECUTE format('CREATE POLICY definer ON public.%I TO auth_definer USING (true) WITH CHECK (true)', t);
    ELSE
      EXECUTE format('CREATE POLICY owner ON public.%I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    END IF;
    IF t = 'clinic' THEN
      EXECUTE 'CREATE POLICY clinic_boundary ON public.clinic TO app
        USING (id = (SELECT public.app_clinic())) WITH CHECK (id = (SELECT public.app_clinic()))';
    ELSIF t NOT IN ('person', 'credential', 'sign_in_session', 'sign_in_attempt') THEN
      EXECUTE format('CREATE POLICY clinic_boundary ON public.%I TO app
        USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()))', t);
    END IF;
  END LOOP;
END $$;

-- People are seen through a membership in the session's clinic; each changes only their own row.
CREATE POLICY colleagues ON person FOR SELECT TO app USING (
  EXISTS (SELECT FROM public.membership m WHERE m.person_id = person.id AND m.clinic_id = (SELECT public.app_clinic()))
);
CREATE POLICY own_row ON person FOR UPDATE TO app
  USING (id = (SELECT public.app_person())) WITH CHECK (id = (SELECT public.app_person()));

-- What is clinical is closed to reception and to administrators, whatever the code above forgets.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'patient_facts', 'allergy', 'condition', 'medication', 'consultation', 'consultation_addendum', 'finding', 'score',
    'diagnosis', 'plan_draft', 'plan_change', 'plan_version', 'plan_step', 'treatment_record', 'adverse_event',
    'handout_document'
  ] LOOP
    EXECUTE format('CREATE POLICY clinicians_only ON public.%I AS RESTRICTIVE TO app
      USING ((SELECT public.app_has_role(ARRAY[''dermatologist'', ''practitioner''])))
      WITH CHECK ((SELECT public.app_has_role(ARRAY[''dermatologist'', ''practitioner''])))', t);
  END LOOP;
  -- Every role sees how a course and a handout stand; clinicians make and change them.
  FOREACH t IN ARRAY ARRAY['plan', 'handout'] LOOP
    EXECUTE format('CREATE POLICY clinicians_make ON public.%I AS RESTRICTIVE FOR INSERT TO app
      WITH CHECK ((SELECT public.app_has_role(ARRAY[''dermatologist'', ''practitioner''])))', t);
    EXECUTE format('CREATE POLICY clinicians_change ON public.%I AS RESTRICTIVE FOR UPDATE TO app
      USING ((SELECT public.app_has_role(ARRAY[''dermatologist'', ''practitioner''])))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['clinic', 'membership'] LOOP
    EXECUTE format('CREATE POLICY administrators_make ON public.%I AS RESTRICTIVE FOR INSERT TO app
      WITH CHECK ((SELECT public.app_has_role(ARRAY[''administrator''])))', t);
    EXECUTE format('CREATE POLICY administrators_change ON public.%I AS RESTRICTIVE FOR UPDATE TO app
      USING ((SELECT public.app_has_role(ARRAY[''administrator''])))', t);
  END LOOP;
END $$;
CREATE POLICY dermatologists_set ON clinic_policy AS RESTRICTIVE FOR INSERT TO app
  WITH CHECK ((SELECT public.app_has_role(ARRAY['dermatologist'])));
CREATE POLICY dermatologists_change ON clinic_policy AS RESTRICTIVE FOR UPDATE TO app
  USING ((SELECT public.app_has_role(ARRAY['dermatologist'])));
CREATE POLICY dermatologists_accept ON plan_version AS RESTRICTIVE FOR INSERT TO app
  WITH CHECK ((SELECT public.app_has_role(ARRAY['dermatologist'])));
CREATE POLICY printers_only ON handout_file AS RESTRICTIVE TO app
  USING ((SELECT public.app_has_role(ARRAY['dermatologist', 'practitioner', 'reception'])))
  WITH CHECK ((SELECT public.app_has_role(ARRAY['dermatologist', 'practitioner'])));
CREATE POLICY own_keys ON idempotency_key AS RESTRICTIVE TO app
  USING (person_id = (SELECT public.app_person())) WITH CHECK (person_id = (SELECT public.app_person()));
CREATE POLICY administrators_only ON audit_event AS RESTRICTIVE FOR SELECT TO app
  USING ((SELECT public.app_has_role(ARRAY['administrator'])));
CREATE POLICY administrators_only ON audit_head AS RESTRICTIVE FOR SELECT TO app
  USING ((SELECT public.app_has_role(ARRAY['administrator'])));

-- Grants, table by table; what is not named cannot be done.
GRANT SELECT ON installation, clinic, clinic_policy, person, membership, patient, patient_search_token, patient_facts,
  allergy, condition, medication, consultation, consultation_addendum, finding, score, diagnosis, plan, plan_draft,
  plan_change, plan_version, plan_step, treatment_session, treatment_record, adverse_event, contact_attempt, handout,
  handout_document, handout_file, handout_print, idempotency_key, audit_event, audit_head TO app;
GRANT INSERT ON clinic_policy, membership, patient, patient_search_token, patient_facts, allergy, condition,
  medication, consultation, consultation_addendum, finding, score, diagnosis, plan, plan_draft, plan_change,
  plan_version, plan_step, treatment_session, treatment_record, adverse_event, contact_attempt, handout,
  handout_document, handout_file, handout_print, idempotency_key TO app;
GRANT UPDATE ON clinic, clinic_policy, membership, patient, patient_facts, allergy, condition, medication,
  consultation, plan, plan_draft, treatment_session, treatment_record, adverse_event, handout, handout_document TO app;
GRANT UPDATE (display_name, version, updated_at) ON person TO app;
GRANT DELETE ON patient_search_token, plan_draft, idempotency_key TO app;

GRANT SELECT ON ALL TABLES IN SCHEMA public TO backup;
DO $$
BEGIN
  -- The start-up check compares what was applied with what this copy of the project knows.
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON public._prisma_migrations TO app;
  END IF;
END $$;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO backup;

-- auth_definer's functions read these and write the audit trail.
GRANT SELECT ON installation, clinic, person, membership TO auth_definer;
CREATE POLICY definer_reads ON clinic FOR SELECT TO auth_definer USING (true);
CREATE POLICY definer_reads ON person FOR SELECT TO auth_definer USING (true);
CREATE POLICY definer_reads ON membership FOR SELECT TO auth_definer USING (true);
