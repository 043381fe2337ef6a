-- What a clinic makes its own of the sheets it prints: its letterhead, and passages in its own words. Neither holds
-- anything about a patient.

-- Pictures are kept by the digest of their bytes and never removed, so that a sheet that was issued with one can always
-- be shown as it was.
CREATE TABLE "clinic_picture" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "clinic_picture_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "clinic_picture_clinic_id_sha256_idx" ON "clinic_picture"("clinic_id", "sha256");
ALTER TABLE "clinic_picture" ADD CONSTRAINT "clinic_picture_clinic_id_created_by_fkey"
  FOREIGN KEY ("clinic_id", "created_by") REFERENCES "membership"("clinic_id", "person_id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE clinic_picture
  ADD CHECK (sha256 = encode(sha256(bytes), 'hex')),
  ADD CHECK (width BETWEEN 1 AND 4096),
  ADD CHECK (height BETWEEN 1 AND 4096),
  ADD CHECK (length(bytes) <= 2097152),
  -- Only what was set anew as a PNG gets here, never a file as it was sent.
  ADD CHECK (substr(bytes, 1, 8) = '\x89504e470d0a1a0a'::bytea);

-- What stands at the top of the first page: which picture, what it shows in words, and lines of text. The row with the
-- highest number holds; all stay.
CREATE TABLE "clinic_letterhead" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "picture_id" UUID,
    "picture_words" TEXT,
    "lines" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "clinic_letterhead_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "clinic_letterhead_clinic_id_number_key" ON "clinic_letterhead"("clinic_id", "number");
ALTER TABLE "clinic_letterhead" ADD CONSTRAINT "clinic_letterhead_clinic_id_picture_id_fkey"
  FOREIGN KEY ("clinic_id", "picture_id") REFERENCES "clinic_picture"("clinic_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE clinic_letterhead
  ADD CHECK (number > 0),
  ADD CHECK ((picture_id IS NULL) = (picture_words IS NULL)),
  ADD CHECK (btrim(picture_words) <> ''),
  ADD CHECK (btrim(lines) <> '');

-- A passage in the clinic's words is what one of its versions says: the one that a dermatologist signed off last. Every
-- version stays as it was written.
CREATE TABLE "clinic_passage" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "retired_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "clinic_passage_pkey" PRIMARY KEY ("clinic_id","id")
);
ALTER TABLE clinic_passage
  ADD CHECK (subject_kind IN ('treatment', 'diagnosis', 'advice', 'own-step')),
  ADD CHECK (btrim(subject) <> ''),
  ADD CHECK (language ~ '^[a-z]{2,3}$');

CREATE TABLE "clinic_passage_version" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "passage_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL DEFAULT app_person(),

    CONSTRAINT "clinic_passage_version_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "clinic_passage_version_clinic_id_passage_id_number_key"
  ON "clinic_passage_version"("clinic_id", "passage_id", "number");
ALTER TABLE "clinic_passage_version" ADD CONSTRAINT "clinic_passage_version_clinic_id_passage_id_fkey"
  FOREIGN KEY ("clinic_id", "passage_id") REFERENCES "clinic_passage"("clinic_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE clinic_passage_version ADD CHECK (number > 0);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['clinic_picture', 'clinic_letterhead', 'clinic_passage', 'clinic_passage_version'] LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE public.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY backup_reads ON public.%I FOR SELECT TO backup USING (true)', t);
    EXECUTE format('CREATE POLICY owner ON public.%I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY clinic_boundary ON public.%I TO app
      USING (clinic_id = (SELECT public.app_clinic())) WITH CHECK (clinic_id = (SELECT public.app_clinic()))', t);
    EXECUTE format('GRANT SELECT, INSERT ON public.%I TO app', t);
    EXECUTE format('GRANT SELECT ON public.%I TO backup', t);
    EXECUTE format('CREATE TRIGGER kept_whole BEFORE TRUNCATE ON public.%I EXECUTE FUNCTION public.refuse_change()', t);
  END LOOP;
  -- Passages say what is treated with what, as protocols do.
  FOREACH t IN ARRAY ARRAY['clinic_passage', 'clinic_passage_version'] LOOP
    EXECUTE format('CREATE POLICY clinicians_only ON public.%I AS RESTRICTIVE TO app
      USING ((SELECT public.app_has_role(ARRAY[''dermatologist'', ''practitioner''])))
      WITH CHECK ((SELECT public.app_has_role(ARRAY[''dermatologist'', ''practitioner''])))', t);
    EXECUTE format('CREATE POLICY dermatologists_make ON public.%I AS RESTRICTIVE FOR INSERT TO app
      WITH CHECK ((SELECT public.app_has_role(ARRAY[''dermatologist''])))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['clinic_picture', 'clinic_letterhead', 'clinic_passage_version'] LOOP
    EXECUTE format('CREATE TRIGGER stamp BEFORE INSERT ON public.%I FOR EACH ROW EXECUTE FUNCTION public.stamp_entry()', t);
    EXECUTE format('CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON public.%I FOR EACH ROW EXECUTE FUNCTION public.refuse_change()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['clinic_picture', 'clinic_letterhead'] LOOP
    EXECUTE format('CREATE POLICY administrators_make ON public.%I AS RESTRICTIVE FOR INSERT TO app
      WITH CHECK ((SELECT public.app_has_role(ARRAY[''administrator''])) AND NOT (SELECT public.app_has_role(ARRAY[''feed''])))', t);
  END LOOP;
END $$;
CREATE POLICY dermatologists_change ON clinic_passage AS RESTRICTIVE FOR UPDATE TO app
  USING ((SELECT public.app_has_role(ARRAY['dermatologist'])));
GRANT UPDATE ON clinic_passage TO app;
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON clinic_passage FOR EACH ROW EXECUTE FUNCTION stamp_row();

-- Both are numbered one after another, so that of two people at once one is told that the other was first.
CREATE FUNCTION guard_letterhead() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF NEW.number <> 1 + coalesce((
    SELECT max(l.number) FROM public.clinic_letterhead l WHERE l.clinic_id = NEW.clinic_id), 0) THEN
    RAISE EXCEPTION 'the letterhead has moved on' USING ERRCODE = 'AM003';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION guard_letterhead() FROM PUBLIC;
CREATE TRIGGER follows BEFORE INSERT ON clinic_letterhead FOR EACH ROW EXECUTE FUNCTION guard_letterhead();

CREATE FUNCTION guard_clinic_passage_version() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF NEW.number <> 1 + coalesce((
    SELECT max(v.number) FROM public.clinic_passage_version v
     WHERE v.clinic_id = NEW.clinic_id AND v.passage_id = NEW.passage_id), 0) THEN
    RAISE EXCEPTION 'the passage has moved on' USING ERRCODE = 'AM003';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION guard_clinic_passage_version() FROM PUBLIC;
CREATE TRIGGER follows BEFORE INSERT ON clinic_passage_version
  FOR EACH ROW EXECUTE FUNCTION guard_clinic_passage_version();
