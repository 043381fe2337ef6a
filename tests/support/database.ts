import { inject } from "vitest";
import pg from "pg";
import { urlFor } from "./start-database.ts";

/** One database, copied from the migrated template for one test file. */
export type TestDatabase = {
  readonly name: string;
  /** Connection of the role `app`, as the product uses it. */
  readonly appUrl: string;
  /** Connection of the role `migrator`, which owns the tables. */
  readonly ownerUrl: string;
};

let clones = 0;

/** Runs statements as the server's superuser, on a database of its own or on `postgres`. */
export async function asSuperuser<T extends pg.QueryResultRow>(
  sql: string,
  values: readonly unknown[] = [],
  database = "postgres",
): Promise<T[]> {
  return runOnce<T>(urlFor(inject("testServer").adminUrl, database), sql, values);
}

/** Makes a database; `template` defaults to the migrated one, `template1` gives an empty one. */
export async function createDatabase(template = inject("testServer").template): Promise<TestDatabase> {
  const { adminUrl, password } = inject("testServer");
  clones += 1;
  const name = `t_${String(process.pid)}_${String(clones)}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    // PostgreSQL copies a template for one client at a time.
    await admin.query("select pg_advisory_lock(714)");
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} owner migrator template ${template}`);
  } finally {
    await admin.end();
  }
  return {
    name,
    appUrl: urlFor(adminUrl, name, "app", password),
    ownerUrl: urlFor(adminUrl, name, "migrator", password),
  };
}

/** Removes a database and ends what is still connected to it. */
export async function dropDatabase(database: TestDatabase): Promise<void> {
  await asSuperuser(`drop database if exists ${database.name} with (force)`);
}

let current: { database: TestDatabase; owner: pg.Pool } | undefined;

/** Called by the set-up of each test file. */
export function adoptDatabase(database: TestDatabase): void {
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  owner.on("error", () => undefined);
  current = { database, owner };
}

/** The database of this test file. */
export function testDatabase(): TestDatabase {
  if (current === undefined) throw new Error("This file runs outside of the integration project");
  return current.database;
}

/** Runs one statement as the tables' owner, whom the policies let see every clinic. */
export async function asOwner<T extends pg.QueryResultRow>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<T[]> {
  testDatabase();
  const result = await current?.owner.query<T>(sql, [...values]);
  return result?.rows ?? [];
}

/** Runs one statement as the role `app`, under a session's capability or under none. */
export async function asApp<T extends pg.QueryResultRow>(
  sql: string,
  values: readonly unknown[] = [],
  capability?: string,
): Promise<T[]> {
  const client = new pg.Client({ connectionString: testDatabase().appUrl });
  await client.connect();
  try {
    await client.query("begin");
    if (capability !== undefined) await client.query("select enter_clinic($1)", [capability]);
    const result = await client.query<T>(sql, [...values]);
    await client.query("commit");
    return result.rows;
  } finally {
    await client.end();
  }
}

/** Does work as the tables' owner in one transaction that is rolled back in the end. */
export async function tryAsOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testDatabase().ownerUrl });
  await client.connect();
  try {
    await client.query("begin");
    return await work(client);
  } finally {
    await client.query("rollback");
    await client.end();
  }
}

/** The SQLSTATE with which the database refuses, or `accepted`. */
export async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "accepted";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  }
}

/** Ends this file's own connections. */
export async function closeOwner(): Promise<void> {
  await current?.owner.end();
}

async function runOnce<T extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: readonly unknown[],
): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query<T>(sql, [...values]);
    return result.rows;
  } finally {
    await client.end();
  }
}
