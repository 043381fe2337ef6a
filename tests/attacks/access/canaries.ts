import pg from "pg";
import type { FaultGround } from "../../faults/fault-ground.ts";

/** What is planted: no other text looks like it. */
const CANARY = /Canary[0-9a-f]{12}/g;
const NEW_CANARY = "'Canary' || substr(md5(gen_random_uuid()::text), 1, 12)";

/** Columns in which people write, by table. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  patient: ["family_name", "given_names", "preferred_name", "address", "gp_name"],
  adverse_event: ["words", "detail", "outcome", "action"],
  allergy: ["detail"],
  condition: ["detail"],
  medication: ["detail"],
  consultation_addendum: ["body"],
  consultation_template: ["name"],
  contact_attempt: ["note"],
  device: ["name", "serial_number"],
  plan_change: ["reason"],
  review_record: ["reason"],
  saved_view: ["name"],
  session_addendum: ["body"],
  session_product: ["lot"],
  test_patch_reading: ["words"],
};
/** Documents, and where in them somebody wrote. */
const IN_DOCUMENTS: readonly (readonly [table: string, column: string, where: string])[] = [
  ["consultation", "draft", "{notes}"],
  ["plan_draft", "document", "{canary}"],
  ["handout_document", "document", "{identity,name}"],
];
const FURTHER_PATIENTS = 80;

/** Canaries in what a server answered. */
export const canariesIn = (text: string): readonly string[] => [...new Set(text.match(CANARY) ?? [])];

/**
 * Plants canaries wherever people of a clinic wrote, further patients among them.
 *
 * @returns how many were planted
 */
export async function plantCanaries(ground: FaultGround): Promise<number> {
  const { clinicId } = ground;
  const owner = new pg.Client({ connectionString: ground.ownerUrl });
  await owner.connect();
  let planted = 0;
  try {
    await owner.query(
      `insert into patient
       select made.* from (select * from patient where clinic_id = $1 limit 1) p, generate_series(1, $2::int) n,
         jsonb_populate_record(null::patient, to_jsonb(p) || jsonb_build_object('id', gen_random_uuid(),
           'nhs_number', null, 'clinic_number', 'CANARY-' || n)) made`,
      [clinicId, FURTHER_PATIENTS],
    );
    for (const [table, columns] of Object.entries(WRITTEN)) {
      const isFrozen = table !== "patient";
      await owner.query("begin");
      if (isFrozen) await owner.query(`alter table ${table} disable trigger user`);
      for (const column of columns) {
        const { rowCount } = await owner.query(
          `update ${table} set ${column} = ${NEW_CANARY} where clinic_id = $1`,
          [clinicId],
        );
        planted += rowCount ?? 0;
      }
      if (isFrozen) await owner.query(`alter table ${table} enable trigger user`);
      await owner.query("commit");
    }
    for (const [table, column, where] of IN_DOCUMENTS) {
      await owner.query("begin");
      await owner.query(`alter table ${table} disable trigger user`);
      const { rowCount } = await owner.query(
        `update ${table} set ${column} = jsonb_set(${column}, '${where}', to_jsonb(${NEW_CANARY}))
          where clinic_id = $1 and ${column} is not null`,
        [clinicId],
      );
      planted += rowCount ?? 0;
      await owner.query(`alter table ${table} enable trigger user`);
      await owner.query("commit");
    }
  } finally {
    await owner.end();
  }
  return planted;
}

/** A digest of everything on record of a clinic; but for its trail and sessions where only reading is to be ignored. */
export async function digestClinic(
  { ask }: FaultGround,
  clinicId: string,
  ignored: RegExp = /^$/,
): Promise<ReadonlyMap<string, string>> {
  const tables = await ask<{ name: string }>(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.column_name = 'clinic_id' and t.table_type = 'BASE TABLE' order by 1`,
  );
  const digests = new Map<string, string>();
  for (const { name } of tables.filter((table) => !ignored.test(table.name))) {
    const [row] = await ask<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest
         from "${name}" t where clinic_id = $1`,
      [clinicId],
    );
    digests.set(name, row?.digest ?? "");
  }
  return digests;
}

/** Names of tables whose digests differ. */
export const changedTables = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...after].filter(([name, digest]) => before.get(name) !== digest).map(([name]) => name);
