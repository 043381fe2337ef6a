import type { Migration, MigrationRule } from "./migration-rules.ts";

/** SQL that each rule must refuse on a table that was there before. */
export const PLANTED_MIGRATIONS: readonly { readonly rule: MigrationRule; readonly sql: string }[] = [
  { rule: "alter-type", sql: "ALTER TABLE score ALTER COLUMN value TYPE bigint" },
  { rule: "alter-type", sql: 'alter table "public"."score"\n  alter "value" set data type BIGINT;' },
  {
    rule: "alter-type",
    sql: "ALTER TABLE score ENABLE ROW LEVEL SECURITY, ALTER COLUMN value TYPE numeric(4, 2);",
  },
  { rule: "alter-type", sql: "/* ; */ ALTER TABLE score /* ' */ ALTER value TYPE text;" },
  { rule: "alter-type", sql: "DO $do$ BEGIN ALTER TABLE score ALTER value TYPE text; END $do$;" },
  {
    rule: "alter-type",
    sql: "DO $$ BEGIN EXECUTE format('ALTER TABLE public.%I ALTER COLUMN value TYPE text', t); END $$;",
  },
  {
    rule: "volatile-default",
    sql: "ALTER TABLE score ADD COLUMN key uuid NOT NULL DEFAULT gen_random_uuid();",
  },
  {
    rule: "volatile-default",
    sql: "ALTER TABLE score ADD key uuid DEFAULT public.gen_random_uuid() NOT NULL;",
  },
  {
    rule: "alter-type",
    sql: "DO $$ BEGIN EXECUTE 'ALTER TABLE ' || quote_ident(t) || ' ALTER COLUMN value TYPE text'; END $$;",
  },
  { rule: "volatile-default", sql: "ALTER TABLE score ADD COLUMN at timestamptz DEFAULT clock_timestamp();" },
  { rule: "volatile-default", sql: "ALTER TABLE score ADD COLUMN number bigserial;" },
  {
    rule: "volatile-default",
    sql: "ALTER TABLE score ADD twice int GENERATED ALWAYS AS (value * 2) STORED;",
  },
  { rule: "no-default", sql: "ALTER TABLE score ADD COLUMN paper TEXT NOT NULL;" },
  { rule: "inline-constraint", sql: "ALTER TABLE score ADD COLUMN a int DEFAULT 1 CHECK (a > 0);" },
  { rule: "inline-constraint", sql: "ALTER TABLE score ADD COLUMN a uuid REFERENCES person (id);" },
  { rule: "not-null", sql: 'ALTER TABLE "score" ALTER COLUMN "value" SET NOT NULL;' },
  { rule: "blocking-index", sql: 'CREATE INDEX "score_value_idx" ON "score"("value");' },
  {
    rule: "blocking-index",
    sql: "CREATE UNIQUE INDEX IF NOT EXISTS one ON public.score USING btree (value);",
  },
  { rule: "blocking-index", sql: "ALTER TABLE score ADD CONSTRAINT one UNIQUE (value);" },
  { rule: "blocking-index", sql: "ALTER TABLE score ADD PRIMARY KEY (value);" },
  { rule: "not-alone", sql: "CREATE INDEX CONCURRENTLY a ON score (value); CREATE TABLE made (a int);" },
  { rule: "not-alone", sql: "CREATE TABLE made (a int); DO $$ BEGIN COMMIT; END $$;" },
  { rule: "not-valid", sql: "ALTER TABLE score ADD CHECK (value > 0);" },
  {
    rule: "not-valid",
    sql: "ALTER TABLE score DROP CONSTRAINT a, ADD CONSTRAINT a CHECK (value IN (1, 2));",
  },
  {
    rule: "not-valid",
    sql: "ALTER TABLE score ADD FOREIGN KEY (a) REFERENCES person (id) ON DELETE CASCADE;",
  },
  { rule: "not-valid", sql: "ALTER TABLE score ADD CONSTRAINT a NOT NULL value;" },
  {
    rule: "validated-at-once",
    sql: "ALTER TABLE score ADD CONSTRAINT a CHECK (value > 0) NOT VALID; ALTER TABLE score VALIDATE CONSTRAINT a;",
  },
  { rule: "contract", sql: "ALTER TABLE score DROP COLUMN value;" },
  { rule: "contract", sql: "ALTER TABLE score DROP IF EXISTS value;" },
  { rule: "contract", sql: 'ALTER TABLE "score" RENAME COLUMN "value" TO "amount";' },
  { rule: "contract", sql: "ALTER TABLE score RENAME TO measure;" },
  { rule: "contract", sql: "-- Contract of 20990101000000_never_was: nobody reads it.\nDROP TABLE score;" },
  {
    rule: "contract",
    sql: "-- Contract of 20270101000000_expand: told of another statement.\nSELECT 1; DROP TABLE score;",
  },
  { rule: "whole-table", sql: "UPDATE score SET value = 'a WHERE b';" },
  { rule: "whole-table", sql: "UPDATE public.score SET value = 1 WHERE value IS NULL;" },
  { rule: "whole-table", sql: "DELETE FROM score WHERE true;" },
  { rule: "whole-table", sql: "DO $$ BEGIN UPDATE score SET value = 1; COMMIT; END $$;" },
  {
    rule: "whole-table",
    sql: "DO $$ BEGIN LOOP UPDATE score SET a = 1 WHERE id IN (SELECT id FROM score LIMIT 9); END LOOP; END $$;",
  },
  { rule: "whole-table", sql: "WITH a AS (SELECT 1 WHERE true) UPDATE score SET value = 1;" },
  { rule: "whole-table", sql: "TRUNCATE TABLE score;" },
  { rule: "rewrite", sql: "ALTER TABLE score SET UNLOGGED;" },
  { rule: "rewrite", sql: "REINDEX TABLE score;" },
];

/** SQL that is applied beside a clinic at work; a rule that refuses any of it asks too much. */
export const FREE_SQL: readonly string[] = [
  "ALTER TABLE score ADD COLUMN paper TEXT;",
  "ALTER TABLE score ADD COLUMN paper TEXT NOT NULL DEFAULT 'check (it), references';",
  "ALTER TABLE score ADD COLUMN at TIMESTAMPTZ(6) NOT NULL DEFAULT now(), ADD COLUMN by uuid DEFAULT app_person();",
  "ALTER TABLE score ADD COLUMN pages uuid[] NOT NULL DEFAULT '{}', ALTER COLUMN value DROP NOT NULL;",
  "ALTER TABLE score ALTER COLUMN pages DROP DEFAULT, DROP CONSTRAINT score_check;",
  "CREATE INDEX CONCURRENTLY a ON score (value);",
  "DROP INDEX CONCURRENTLY IF EXISTS a;",
  "ALTER TABLE score ADD CONSTRAINT a FOREIGN KEY (b) REFERENCES person (id) NOT VALID;",
  "ALTER TABLE score ADD CONSTRAINT a UNIQUE USING INDEX b;",
  "CREATE TABLE made (a int NOT NULL); CREATE INDEX b ON made (a); ALTER TABLE made ADD CHECK (a > 0); UPDATE made SET a = 1;",
  "UPDATE person SET email = 'a' WHERE id = 'b';",
  "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE score SET a = 1; END $$;",
  "DO $$ BEGIN LOOP UPDATE score SET a = 1 WHERE id IN (SELECT id FROM score WHERE a IS NULL LIMIT 1000); COMMIT; END LOOP; END $$;",
  "DO $$ BEGIN EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t); END $$;",
  "CREATE POLICY a ON score FOR UPDATE TO app USING (true) WITH CHECK (true);",
  "-- ALTER TABLE score ALTER COLUMN value TYPE text;\nSELECT 'DROP TABLE score;';",
  "-- Contract of 20270101000000_expand: nothing has read it since.\nALTER TABLE score DROP COLUMN value;",
];

/** A column that comes to be demanded without a long lock, one migration after the other. */
export const DEMANDED_IN_STEPS: readonly Migration[] = [
  {
    name: "20270102000000_add",
    sql: "ALTER TABLE score ADD CONSTRAINT known CHECK (value IS NOT NULL) NOT VALID;",
  },
  { name: "20270103000000_validate", sql: "ALTER TABLE score VALIDATE CONSTRAINT known;" },
  {
    name: "20270104000000_demand",
    sql: "ALTER TABLE score ALTER COLUMN value SET NOT NULL; ALTER TABLE score DROP CONSTRAINT known;",
  },
];
