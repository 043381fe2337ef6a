import { cutAtCommas, readStatements, type SqlStatement } from "./sql-statements.ts";

/** A migration's folder name, `stamp_intent`, and its SQL. */
export type Migration = { readonly name: string; readonly sql: string };

/** Why a migration may not be applied beside a clinic at work. */
export type MigrationFault = { readonly migration: string; readonly rule: MigrationRule };

/** What each rule refuses, and what to do instead. */
export const MIGRATION_RULES = {
  "alter-type":
    "rewrites the table under a lock: add a column, fill it in batches, read it, drop the old one",
  "volatile-default":
    "computes a value for each row under a lock: add the column without it, fill it in batches",
  "no-default": "fails on rows that are there: give a default that is the same for each row",
  "inline-constraint": "checks each row under a lock: add the column, then the constraint NOT VALID",
  "not-null":
    "reads each row under a lock: add CHECK (x IS NOT NULL) NOT VALID, validate it in a later migration",
  "blocking-index": "stops every write while it is built: CREATE INDEX CONCURRENTLY, alone in its migration",
  "not-alone": "runs in no transaction: put it into a migration of its own",
  "not-valid": "reads each row under a lock: add it NOT VALID, validate it in a later migration",
  "validated-at-once": "keeps the lock of NOT VALID while it reads each row: validate in a later migration",
  contract: "breaks what still reads it: say “-- Contract of <the earlier migration that replaced it>: why”",
  "whole-table":
    "locks every row until it ends: change a bounded number at a time, in a DO block with COMMIT",
  rewrite: "rewrites or locks the whole table while it works",
  "same-stamp": "has the stamp of another one, so their order is by chance",
} as const;

export type MigrationRule = keyof typeof MIGRATION_RULES;

/** Evaluated once for all rows: they are stable, or values. */
const STEADY_FUNCTIONS = [
  "now",
  "current_timestamp",
  "app_person",
  "app_clinic",
  "array",
  "numeric",
  "varchar",
];
const ALTER_TABLE = /^alter table (?:if exists )?(?:only )?(\S+) (.*)$/u;
const CREATE_TABLE = /^create (?:unlogged )?table (?:if not exists )?([\w.]+)/u;
const CREATE_INDEX =
  /^create (?:unique )?index (concurrently )?(?:if not exists )?.*?\bon (?:only )?([\w.%]+)/u;
const CONTRACT = /Contract of (\d{14}_\w+): \S/u;
const IN_A_BLOCK =
  /\b(?:alter table|create (?:unique )?index|drop table|update \S+ (?:\w+ )?set|delete from|truncate|reindex|cluster|vacuum)\b.*$/u;

const plainName = (name: string): string => name.replace(/^public\./u, "");

/** A constraint of a table that was there, from NOT VALID to validated. */
type Pending = { readonly demands: string | undefined; readonly addedIn: string; validated: boolean };

/** What has been read of the migrations before this statement. */
type Reading = {
  readonly migration: Migration;
  readonly earlier: ReadonlySet<string>;
  readonly made: Set<string>;
  readonly pending: Map<string, Pending>;
};

function addedColumnFaults(action: string): readonly MigrationRule[] {
  const given = /\bdefault (.*)$/u
    .exec(action)?.[1]
    ?.replace(/\b(not null|check|references|unique)\b.*$/u, "");
  const called = [...(given ?? "").matchAll(/([\w.]+) ?\(/gu)].map(([, name = ""]) => plainName(name));
  const faults: MigrationRule[] = [];
  if (
    called.some((name) => !STEADY_FUNCTIONS.includes(name)) ||
    /\b(?:(?:small|big)?serial|generated|clock_timestamp)\b/u.test(action)
  ) {
    faults.push("volatile-default");
  } else if (given === undefined && /\bnot null\b/u.test(action)) faults.push("no-default");
  if (/\b(?:check ?\(|references|unique|primary key)/u.test(action)) faults.push("inline-constraint");
  return faults;
}

function addedConstraintFaults(table: string, action: string, reading: Reading): readonly MigrationRule[] {
  if (/\b(?:unique|primary key|exclude)\b/u.test(action) && !/\busing index\b/u.test(action)) {
    return ["blocking-index"];
  }
  if (!/\b(?:check|foreign key|not null)\b/u.test(action)) return [];
  if (!/\bnot valid$/u.test(action)) return ["not-valid"];
  const name = /^add constraint (\w+)/u.exec(action)?.[1];
  const demands = /\bcheck ?\(+ ?(\w+) is not null ?\)+ not valid$/u.exec(action)?.[1];
  if (name !== undefined) {
    const addedIn = reading.migration.name;
    reading.pending.set(`${table}.${name}`, { demands, addedIn, validated: false });
  }
  return [];
}

function actionFaults(
  table: string,
  action: string,
  note: string,
  reading: Reading,
): readonly MigrationRule[] {
  if (/^add (?:constraint|check|foreign key|unique|primary key|exclude)\b/u.test(action)) {
    return addedConstraintFaults(table, action, reading);
  }
  if (/^add\b/u.test(action)) return addedColumnFaults(action);
  if (/^alter (?:column )?\w+ (?:set data )?type\b/u.test(action)) return ["alter-type"];
  const demanded = /^alter (?:column )?(\w+) set not null$/u.exec(action)?.[1];
  if (demanded !== undefined) {
    const isKnown = [...reading.pending].some(
      ([name, { demands, validated }]) => name.startsWith(`${table}.`) && demands === demanded && validated,
    );
    return isKnown ? [] : ["not-null"];
  }
  const validated = /^validate constraint (\w+)$/u.exec(action)?.[1];
  if (validated !== undefined) {
    const constraint = reading.pending.get(`${table}.${validated}`);
    if (constraint?.addedIn === reading.migration.name) return ["validated-at-once"];
    if (constraint !== undefined) constraint.validated = true;
    return [];
  }
  if (/^(?:drop (?!constraint\b)|rename (?!constraint\b))/u.test(action))
    return contractFaults(note, reading);
  if (/^(?:set (?:logged|unlogged|tablespace|access method)|cluster on)\b/u.test(action)) return ["rewrite"];
  return [];
}

function contractFaults(note: string, { earlier }: Reading): readonly MigrationRule[] {
  return earlier.has(CONTRACT.exec(note)?.[1] ?? "") ? [] : ["contract"];
}

function isUnbounded(text: string): boolean {
  if (/\blimit \d/u.test(text)) return false;
  const where = / where (.*)$/u.exec(text)?.[1];
  return where === undefined || /^\(*(?:true|[\w.]+ is (?:not )?null)\)*(?: returning .*)?$/u.test(where);
}

function blockFaults({ quoted, note }: SqlStatement, reading: Reading): readonly MigrationRule[] {
  const inner = quoted.flatMap((body) => readStatements(body));
  // A text that is put together from pieces is read with any name between them.
  const executed = inner.flatMap(({ quoted: pieces }) =>
    [...pieces, pieces.join(" unknown ")].flatMap((text) => readStatements(text)),
  );
  const commits = inner.some(({ text }) => /(?:^|\s)commit$/u.test(text));
  const found = [...inner, ...executed].flatMap((one) => {
    const [text = ""] = IN_A_BLOCK.exec(one.text) ?? [];
    const faults = statementFaults({ ...one, text, note: `${note}${one.note}` }, reading, false);
    const table = /^(?:update|delete from) (\S+)/u.exec(text)?.[1];
    const isHeld = table !== undefined && !reading.made.has(plainName(table)) && !commits;
    return isHeld ? [...faults, "whole-table" as const] : faults;
  });
  return [...new Set(found)];
}

function statementFaults(
  statement: SqlStatement,
  reading: Reading,
  isAlone: boolean,
): readonly MigrationRule[] {
  const { text, note } = statement;
  const isThere = (table: string) => !reading.made.has(plainName(table));
  const created = CREATE_TABLE.exec(text)?.[1];
  if (created !== undefined) reading.made.add(plainName(created));
  if (/^do\b/u.test(text)) {
    const commits = statement.quoted.some((body) => /\bcommit\b/iu.test(body));
    return [...blockFaults(statement, reading), ...(commits && !isAlone ? ["not-alone" as const] : [])];
  }
  if (/\bconcurrently\b/u.test(text)) return isAlone ? [] : ["not-alone"];
  const index = CREATE_INDEX.exec(text);
  if (index !== null) return isThere(index[2] ?? "") ? ["blocking-index"] : [];
  const [, table, actions = ""] = ALTER_TABLE.exec(text) ?? [];
  if (table !== undefined) {
    if (!isThere(table)) return [];
    return cutAtCommas(actions).flatMap((action) => actionFaults(plainName(table), action, note, reading));
  }
  const dropped = /^drop table (?:if exists )?([\w.%]+)/u.exec(text)?.[1];
  if (dropped !== undefined) return isThere(dropped) ? contractFaults(note, reading) : [];
  const [change = ""] =
    /^(?:with .*?\) )?((?:update|delete from|truncate|merge into) .*)$/u.exec(text)?.slice(1) ?? [];
  const changed = /^(?:update|delete from|truncate(?: table)?|merge into) (?:only )?([\w.%]+)/u.exec(
    change,
  )?.[1];
  if (changed !== undefined) return isThere(changed) && isUnbounded(change) ? ["whole-table"] : [];
  return /^(?:reindex|cluster|vacuum \(?full|lock table)\b/u.test(text) ? ["rewrite"] : [];
}

/**
 * Finds what in migrations would keep a clinic from writing while they are applied. What a migration does to tables
 * that it makes itself is free. Bodies of functions are not run by a migration and not read; `DO` blocks are, with
 * what they execute.
 *
 * @param migrations in the order in which they are applied, from the first one on
 * @returns each fault once for each statement, in order
 */
export function migrationFaults(migrations: readonly Migration[]): readonly MigrationFault[] {
  const pending = new Map<string, Pending>();
  const earlier = new Set<string>();
  const stamps = new Set<string>();
  return migrations.flatMap((migration) => {
    const reading: Reading = { migration, earlier: new Set(earlier), made: new Set(), pending };
    const statements = readStatements(migration.sql);
    const found = statements.flatMap((one) => statementFaults(one, reading, statements.length === 1));
    const stamp = migration.name.slice(0, 14);
    const again = stamps.has(stamp) ? (["same-stamp"] as const) : [];
    stamps.add(stamp);
    earlier.add(migration.name);
    return [...again, ...found].map((rule) => ({ migration: migration.name, rule }));
  });
}
