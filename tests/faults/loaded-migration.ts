import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { migrationFaults, type Migration } from "../architecture/migration-rules.ts";
import type { Fault } from "./fault.ts";
import { findKillableDatabase } from "./killable-database.ts";
import { catalogueOf, openLoadedTable, type LoadedTable } from "./loaded-table.ts";
import { seededChance } from "./seeded-chance.ts";

/** `held`: how long the control keeps its lock where the table is too small to be rewritten for so long. */
const SIZES = {
  short: { rows: 20_000, kills: 5, withinMs: 30, held: "; select pg_sleep(0.7)" },
  full: { rows: 1_000_000, kills: 24, withinMs: 1_000, held: "" },
};
const MOST_MS = 500;
const BATCH = 1000;
const LOCK = "set local lock_timeout = '400ms'; alter table entry";

/** The kinds of migration that the rules let pass, one after the other. */
const STEPS: readonly Migration[] = [
  {
    name: "20270101000000_add_columns",
    sql: `${LOCK} add column paper text not null default 'handout', add column kept int;
      alter table entry alter column kept set default 0`,
  },
  {
    name: "20270102000000_add_an_index",
    sql: "create index concurrently entry_patient_id_idx on entry (patient_id, amount)",
  },
  {
    name: "20270103000000_add_constraints",
    sql: `${LOCK} add constraint amount_check check (amount between 0 and 90) not valid,
      add constraint patient_fkey foreign key (patient_id) references patient (id) not valid`,
  },
  {
    name: "20270104000000_validate_them",
    sql: `${LOCK} validate constraint amount_check, validate constraint patient_fkey`,
  },
  {
    name: "20270105000000_fill_in_batches",
    sql: `do $$
      declare low bigint; highest bigint := (select max(id) from entry);
      begin
        for low in 0..highest by ${BATCH} loop
          update entry set kept = amount where id >= low and id < low + ${BATCH} and kept is null;
          commit;
        end loop;
      end $$`,
  },
  {
    name: "20270106000000_check_that_it_is_filled",
    sql: `${LOCK} add constraint kept_known check (kept is not null) not valid`,
  },
  { name: "20270107000000_validate_that", sql: `${LOCK} validate constraint kept_known` },
  {
    name: "20270108000000_demand_it",
    sql: `${LOCK} alter column kept set not null; alter table entry drop constraint kept_known`,
  },
];
const BLOCKING: Migration = {
  name: "20270109000000_another_type",
  sql: "alter table entry alter column amount type bigint",
};
/** Those that run in no transaction, so that what they did cannot be noted in the same one. */
const ALONE = /concurrently|commit;/u;

type Told = { readonly begins?: (step: number) => void; readonly done?: (name: string) => void };

/** One run of the steps that are not noted as done, on a connection that can be ended. */
async function beginRun(table: LoadedTable, told: Told = {}) {
  const client = new pg.Client({ connectionString: table.url });
  // Told by the query that it ends.
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  const run = async () => {
    const done = new Set(
      (await client.query<{ name: string }>("select name from done")).rows.map(({ name }) => name),
    );
    for (const [step, { name, sql }] of STEPS.entries()) {
      if (done.has(name)) continue;
      told.begins?.(step);
      const note = `insert into done values ('${name}')`;
      if (ALONE.test(sql)) {
        await client.query(sql);
        await client.query(note);
      } else await client.query(`${sql}; ${note}`);
      told.done?.(name);
    }
  };
  let isEnded = false;
  const finished = run().then(
    () => true,
    (error: unknown) => {
      if (isEnded) return false;
      throw error;
    },
  );
  finished.catch(() => undefined);
  return {
    /** Whether all steps were done; false when it was ended before. */
    finished: finished.finally(() => client.end().catch(() => undefined)),
    end: async () => {
      isEnded = true;
      await table.ask("select pg_terminate_backend($1, 5000)", [rows[0]?.pid]);
    },
  };
}

/** Takes away what a step may have left, as the operations page says. */
async function clearUp(table: LoadedTable): Promise<void> {
  const noted = await table.ask("select from done where name like '%_index'");
  if (noted.length === 0) await table.ask("drop index concurrently if exists entry_patient_id_idx");
}

async function takeBack(table: LoadedTable): Promise<void> {
  await table.ask("delete from done");
  await table.ask("drop index concurrently entry_patient_id_idx");
  await table.ask("alter table entry drop constraint amount_check, drop constraint patient_fkey");
  await table.ask("alter table entry drop column paper, drop column kept");
}

/**
 * Ends the run at random until it was ended so often, and lets it finish.
 *
 * @param whole the catalogue after a run that nobody ended
 * @returns how often and in how many of the steps it was ended, and how many finished runs came out otherwise
 */
async function endAtRandom(
  table: LoadedTable,
  whole: string,
  { kills, withinMs }: { kills: number; withinMs: number },
): Promise<{ ended: number; steps: number; differing: number }> {
  const chance = seededChance(14);
  let ended = 0;
  let differing = 0;
  const steps = new Set<number>();
  for (;;) {
    // Most steps take moments: each is waited for, or none but the long ones would be met.
    const target = chance.below(STEPS.length);
    const reached = Promise.withResolvers<undefined>();
    const run = await beginRun(table, {
      begins: (step) => {
        if (step >= target) reached.resolve(undefined);
      },
    });
    if (ended < kills) {
      await Promise.race([run.finished, reached.promise]);
      await Promise.race([run.finished, pause(chance.below(chance.pick([4, withinMs])))]);
      await run.end();
    }
    if (await run.finished) {
      if ((await catalogueOf(table)) !== whole || (await unfilled(table)) > 0) differing += 1;
      if (ended >= kills) return { ended, steps: steps.size, differing };
      await takeBack(table);
    } else {
      ended += 1;
      steps.add((await table.ask("select from done")).length);
      await clearUp(table);
    }
  }
}

async function unfilled(table: LoadedTable): Promise<number> {
  const [counted] = await table.ask<{ n: number }>(
    "select count(*)::int as n from entry where kept is distinct from amount and words is not null",
  );
  return counted?.n ?? 0;
}

/** An index whose making was ended, and which `if not exists` takes for made. @returns what the catalogue then holds */
async function leaveInvalidIndex(table: LoadedTable): Promise<string> {
  await table.ask("drop index concurrently entry_patient_id_idx");
  await table.ask("delete from done where name like '%_index'");
  const holder = new pg.Client({ connectionString: table.url });
  await holder.connect();
  // Nobody's index is finished while somebody still reads what was before it.
  await holder.query("begin");
  await holder.query("lock table entry in row exclusive mode");
  const run = await beginRun(table);
  while ((await table.ask("select from pg_index where not indisvalid")).length === 0) await pause(5);
  await run.end();
  await run.finished;
  await holder.query("rollback");
  await holder.end();
  await table.ask(
    "create index concurrently if not exists entry_patient_id_idx on entry (patient_id, amount)",
  );
  return catalogueOf(table);
}

const inMs = (ms: number): string => `${ms.toFixed(0)} ms`;

/** F14: migrations of every kind that the rules let pass, on a big table to which two writers write. */
export const loadedMigration: Fault = {
  name: "loaded-migration",
  title: "F14 Migrations under two writers",
  run: async ({ folder }, size) => {
    const { rows, held, ...chances } = SIZES[size];
    const refused = migrationFaults([...STEPS, BLOCKING]).map(({ migration }) => migration);
    const table = await openLoadedTable(findKillableDatabase(folder).superuserUrl, rows);
    try {
      await table.ask("create table done (name text primary key)");
      const waits: { step: string; writes: number; worstMs: number }[] = [];
      table.beginWriting();
      const run = await beginRun(table, {
        done: (step) => {
          waits.push({ step, ...table.meanwhile() });
        },
      });
      await run.finished;
      const whole = await catalogueOf(table);
      const left = await unfilled(table);
      await takeBack(table);
      table.meanwhile();
      const { ended, steps, differing } = await endAtRandom(table, whole, chances);
      const disturbed = table.meanwhile();
      await table.endWriting();
      const lost = await table.lost();

      const invalid = await leaveInvalidIndex(table);
      table.beginWriting();
      await pause(200);
      table.meanwhile();
      await table.ask(`${BLOCKING.sql}${held}`);
      const blocked = table.meanwhile();
      await table.endWriting();

      const worst = waits.reduce((one, other) => (one.worstMs >= other.worstMs ? one : other));
      const writes = waits.reduce((sum, one) => sum + one.writes, 0);
      const isBlockingFound = blocked.worstMs >= MOST_MS && refused.join() === BLOCKING.name;
      const inRows = `${String(rows)} rows`;
      return [
        {
          name: `Columns, an index, constraints, batches and NOT NULL applied to ${inRows} beside two writers`,
          times: waits.length,
          result: `${String(writes)} writes, none refused; worst wait ${inMs(worst.worstMs)}, at ${worst.step.slice(15).replaceAll("_", " ")}; ${String(left)} rows not filled`,
          bar: `worst wait of a write under ${String(MOST_MS)} ms`,
          control: `another type, which the rules refuse: a write waited ${inMs(blocked.worstMs)}, found blocking: ${isBlockingFound ? "yes" : "no"}`,
          met: worst.worstMs < MOST_MS && waits.length === STEPS.length && left === 0 && isBlockingFound,
        },
        {
          name: `Migrating ended at random on ${inRows}, and run again`,
          times: ended,
          result: `ended within ${String(steps)} of the ${String(STEPS.length)} steps; ${String(differing)} differing from a run that nobody ended; ${String(lost)} of the writers' rows lost of ${String(disturbed.writes)} writes; worst wait ${inMs(disturbed.worstMs)}`,
          bar: `the same columns, constraints and valid indexes, all rows filled; worst wait under ${String(MOST_MS)} ms`,
          control: `an invalid index taken for made: found ${invalid === whole ? "no" : "yes"}`,
          met:
            ended === chances.kills &&
            differing === 0 &&
            lost === 0 &&
            disturbed.worstMs < MOST_MS &&
            invalid !== whole,
        },
      ];
    } finally {
      await table.close();
    }
  },
};
