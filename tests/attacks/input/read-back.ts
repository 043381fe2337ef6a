import type { FaultGround } from "../../faults/fault-ground.ts";
import { isFaithful } from "./corpus.ts";

/** Rows that a transaction of late has written; a change writes a few. */
const NEWEST = 6;

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) yield* textsIn(part);
  }
}

/** Tells whether a text is among what a clinic's tables were last given. */
export type ReadBack = {
  /** The table that holds it, as it was typed or in the form that texts are kept in; null where none does. */
  readonly find: (typed: string, tables?: readonly string[]) => Promise<string | null>;
};

/** Opens the tables of the ground's clinic for reading back, but for the trail, which holds no words. */
export async function openReadBack({ ask, clinicId }: FaultGround): Promise<ReadBack> {
  const tables = await ask<{ name: string }>(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.column_name = 'clinic_id' and t.table_type = 'BASE TABLE'
        and c.table_name not like 'audit%' and c.table_name not in ('patient_search_token', 'idempotency_key')`,
  );
  const all = tables.map(({ name }) => name);
  const holds = async (table: string, typed: string): Promise<boolean> => {
    const rows = await ask<{ row: unknown }>(
      `select to_jsonb(t) as row from "${table}" t where clinic_id = $1 order by age(xmin) limit ${String(NEWEST)}`,
      [clinicId],
    );
    return rows.some(({ row }) => [...textsIn(row)].some((kept) => isFaithful(typed, kept)));
  };
  return {
    find: async (typed, among = all) => {
      for (const table of among) if (await holds(table, typed)) return table;
      return null;
    },
  };
}
