import pg from "pg";
import { seededChance } from "./seeded-chance.ts";

const WRITERS = 2;
const PATIENTS = 1000;

/** What writers waited for and were told since they were asked last. */
export type WrittenMeanwhile = { readonly writes: number; readonly worstMs: number };

/** A database of its own with one big table, to which writers write without a pause. */
export type LoadedTable = {
  /** Connection of the database's owner. */
  readonly url: string;
  /** Runs a statement on a connection of its own. */
  readonly ask: <Row extends pg.QueryResultRow>(
    sql: string,
    values?: readonly unknown[],
  ) => Promise<readonly Row[]>;
  /** Begins the writers. */
  readonly beginWriting: () => void;
  /** What was written since this was called last; a write that still waits counts with its time up to now. */
  readonly meanwhile: () => WrittenMeanwhile;
  /** Lets the writers finish. @throws what one of them was refused with */
  readonly endWriting: () => Promise<void>;
  /** How many rows there are less than there must be after what the writers were told. */
  readonly lost: () => Promise<number>;
  /** Removes the database. */
  readonly close: () => Promise<void>;
};

/**
 * Makes a database with a table `entry` of so many rows beside a table `patient`.
 *
 * @param superuserUrl connection of the server's superuser
 */
export async function openLoadedTable(superuserUrl: string, rows: number): Promise<LoadedTable> {
  const server = new pg.Client({ connectionString: superuserUrl });
  await server.connect();
  await server.query("drop database if exists loaded_migration with (force)");
  await server.query("create database loaded_migration");
  const address = new URL(superuserUrl);
  address.pathname = "/loaded_migration";
  const url = address.href;
  const pool = new pg.Pool({ connectionString: url, max: WRITERS + 1 });
  pool.on("error", () => undefined);
  const ask: LoadedTable["ask"] = async <Row extends pg.QueryResultRow>(
    sql: string,
    values: readonly unknown[] = [],
  ) => (await pool.query<Row>(sql, [...values])).rows;
  await ask("create table patient (id int primary key)");
  await ask(
    "create table entry (id bigserial primary key, patient_id int not null, amount int not null, words text)",
  );
  await ask("insert into patient select generate_series(1, $1::int)", [PATIENTS]);
  await ask(
    `insert into entry (patient_id, amount, words)
       select 1 + n % $2::int, n % 90, repeat(md5(n::text), 4) from generate_series(1, $1::int) n`,
    [rows, PATIENTS],
  );
  await ask("analyze entry");

  let isWriting = false;
  let running: readonly Promise<void>[] = [];
  let acknowledged = 0;
  let since = { writes: 0, worstMs: 0 };
  const begun = new Map<number, number>();
  const write = async (writer: number) => {
    const chance = seededChance(1400 + writer);
    const client = await pool.connect();
    try {
      while (isWriting) {
        const inserts = chance.below(2) === 0;
        const values = [1 + chance.below(PATIENTS), inserts ? chance.below(90) : 1 + chance.below(rows)];
        const began = performance.now();
        begun.set(writer, began);
        await client.query(
          inserts
            ? "insert into entry (patient_id, amount) values ($1, $2)"
            : "update entry set patient_id = $1 where id = $2",
          values,
        );
        begun.delete(writer);
        const waited = performance.now() - began;
        since = { writes: since.writes + 1, worstMs: Math.max(since.worstMs, waited) };
        if (inserts) acknowledged += 1;
      }
    } finally {
      client.release();
    }
  };
  return {
    url,
    ask,
    beginWriting: () => {
      isWriting = true;
      running = Array.from({ length: WRITERS }, (_, writer) => write(writer));
      // Told by endWriting.
      for (const one of running) one.catch(() => undefined);
    },
    meanwhile: () => {
      const now = performance.now();
      const told = {
        writes: since.writes,
        worstMs: Math.max(since.worstMs, ...[...begun.values()].map((began) => now - began)),
      };
      since = { writes: 0, worstMs: 0 };
      return told;
    },
    endWriting: async () => {
      isWriting = false;
      await Promise.all(running);
    },
    lost: async () => {
      const [counted] = await ask<{ n: number }>("select count(*)::int as n from entry");
      return rows + acknowledged - (counted?.n ?? 0);
    },
    close: async () => {
      isWriting = false;
      await Promise.allSettled(running);
      await pool.end();
      await server.query("drop database loaded_migration with (force)");
      await server.end();
    },
  };
}

/** What the catalogue holds of the table: columns, constraints and indexes, each whether it is valid, in order. */
export async function catalogueOf(table: LoadedTable): Promise<string> {
  const rows = await table.ask<{ line: string }>(
    `select format('%s %s %s', attname, format_type(atttypid, atttypmod), attnotnull) as line
       from pg_attribute where attrelid = 'entry'::regclass and attnum > 0 and not attisdropped
     union all select format('%s %s %s', conname, pg_get_constraintdef(oid), convalidated)
       from pg_constraint where conrelid = 'entry'::regclass
     union all select format('%s %s', pg_get_indexdef(indexrelid), indisvalid)
       from pg_index where indrelid = 'entry'::regclass
     order by line`,
  );
  return rows.map(({ line }) => line).join("\n");
}
