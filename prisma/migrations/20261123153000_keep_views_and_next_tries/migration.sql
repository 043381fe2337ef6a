-- When to try again, and a slip taken back: the attempt stays as it was written and is marked, once, by whoever made it.
ALTER TABLE "contact_attempt" ADD COLUMN "next_try_on" DATE, ADD COLUMN "withdrawn_at" TIMESTAMPTZ(6);
CREATE FUNCTION guard_withdrawal() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
     OR to_jsonb(NEW) - 'withdrawn_at' IS DISTINCT FROM to_jsonb(OLD) - 'withdrawn_at' THEN
    RAISE EXCEPTION 'contact_attempt is kept as it was written' USING ERRCODE = 'AM002';
  END IF;
  NEW.withdrawn_at := now();
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION guard_withdrawal() FROM PUBLIC;
DROP TRIGGER kept ON contact_attempt;
CREATE TRIGGER kept BEFORE DELETE ON contact_attempt FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER withdrawal BEFORE UPDATE ON contact_attempt FOR EACH ROW EXECUTE FUNCTION guard_withdrawal();
CREATE POLICY own_attempts ON contact_attempt AS RESTRICTIVE FOR UPDATE TO app
  USING (created_by = (SELECT public.app_person()));
GRANT UPDATE (withdrawn_at) ON contact_attempt TO app;

-- The next visit of each course, for a list of ten thousand of them.
CREATE INDEX "treatment_session_clinic_id_plan_id_due_on_idx" ON "treatment_session"("clinic_id", "plan_id", "due_on");

-- A named way to look at a list: the part of its address that says filters, order and columns. Without a person it is
-- the clinic's.
CREATE TABLE "saved_view" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "saved_view_clinic_id_list_person_id_idx" ON "saved_view"("clinic_id", "list", "person_id");
CREATE INDEX "saved_view_clinic_id_person_id_idx" ON "saved_view"("clinic_id", "person_id");
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_clinic_id_person_id_fkey"
  FOREIGN KEY ("clinic_id", "person_id") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE saved_view
  ADD CHECK (list IN ('plans')),
  ADD CHECK (btrim(name) <> ''),
  ADD CHECK (length(query) <= 1000);

ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
CREATE POLICY backup_reads ON saved_view FOR SELECT TO backup USING (true);
CREATE POLICY owner ON saved_view TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY clinic_boundary ON saved_view TO app
  USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()));
CREATE POLICY own_or_shared ON saved_view AS RESTRICTIVE TO app
  USING (person_id IS NULL OR person_id = (SELECT public.app_person()))
  WITH CHECK (person_id = (SELECT public.app_person())
    OR person_id IS NULL AND (SELECT public.app_has_role(ARRAY['administrator', 'dermatologist'])));
CREATE POLICY own_or_keepers_change ON saved_view AS RESTRICTIVE FOR UPDATE TO app
  USING (person_id IS NOT NULL OR (SELECT public.app_has_role(ARRAY['administrator', 'dermatologist'])));
CREATE POLICY own_or_keepers_delete ON saved_view AS RESTRICTIVE FOR DELETE TO app
  USING (person_id IS NOT NULL OR (SELECT public.app_has_role(ARRAY['administrator', 'dermatologist'])));
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO app;
GRANT SELECT ON saved_view TO backup;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON saved_view FOR EACH ROW EXECUTE FUNCTION stamp_row();
CREATE TRIGGER kept_whole BEFORE TRUNCATE ON saved_view EXECUTE FUNCTION refuse_change();

-- With which view a list opens for one person.
CREATE TABLE "saved_view_default" (
    "clinic_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "view_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "saved_view_default_pkey" PRIMARY KEY ("clinic_id","person_id","list")
);
CREATE INDEX "saved_view_default_clinic_id_view_id_idx" ON "saved_view_default"("clinic_id", "view_id");
ALTER TABLE "saved_view_default" ADD CONSTRAINT "saved_view_default_clinic_id_person_id_fkey"
  FOREIGN KEY ("clinic_id", "person_id") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "saved_view_default" ADD CONSTRAINT "saved_view_default_clinic_id_view_id_fkey"
  FOREIGN KEY ("clinic_id", "view_id") REFERENCES "saved_view"("clinic_id", "id")
  ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE saved_view_default ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view_default FORCE ROW LEVEL SECURITY;
CREATE POLICY backup_reads ON saved_view_default FOR SELECT TO backup USING (true);
CREATE POLICY owner ON saved_view_default TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY clinic_boundary ON saved_view_default TO app
  USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()));
CREATE POLICY own_default ON saved_view_default AS RESTRICTIVE TO app
  USING (person_id = (SELECT public.app_person())) WITH CHECK (person_id = (SELECT public.app_person()));
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view_default TO app;
GRANT SELECT ON saved_view_default TO backup;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON saved_view_default FOR EACH ROW EXECUTE FUNCTION stamp_row();
