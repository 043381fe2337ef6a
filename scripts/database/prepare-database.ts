import { existsSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { PROJECT } from "../bootstrap/first-step.js";
import { runStep } from "../bootstrap/run-step.js";

const UNDER_SERVER_CONDITION = "--conditions=react-server";

/** The name of the product's database on an embedded server. */
export const DATABASE = "aftermark";

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  return client;
}

/** The same address with another role and password. */
export function asRole(url: string, role: string, password: string, database?: string): string {
  const address = new URL(url);
  address.username = role;
  address.password = password;
  if (database !== undefined) address.pathname = `/${database}`;
  return address.href;
}

/**
 * Makes the role that owns the tables and a database of its own, where they are absent.
 *
 * @param superuserUrl connection to the cluster's database `postgres`
 * @returns the owner's connection to that database
 */
export async function ensureOwnDatabase(
  superuserUrl: string,
  password: string,
  database: string,
): Promise<string> {
  const client = await connect(superuserUrl);
  try {
    const roles = await client.query("select 1 from pg_roles where rolname = 'migrator'");
    const verb = roles.rowCount === 0 ? "create" : "alter";
    const name = client.escapeIdentifier(database);
    await client.query(`${verb} role migrator login createrole password ${client.escapeLiteral(password)}`);
    const databases = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (databases.rowCount === 0) await client.query(`create database ${name} owner migrator`);
  } finally {
    await client.end();
  }
  return asRole(superuserUrl, "migrator", password, database);
}

/** Lets the role `app` in with its password, and lets it see which migrations there are. */
async function admitApp(migratorUrl: string, password: string): Promise<void> {
  const client = await connect(migratorUrl);
  try {
    await client.query(`alter role app login password ${client.escapeLiteral(password)}`);
    await client.query("grant select on _prisma_migrations to app");
  } finally {
    await client.end();
  }
}

/**
 * Applies what is missing of the migrations, in a process of its own, and lets the role `app` in.
 *
 * @param migratorUrl connection of the role that owns the tables
 * @param appPassword given to the role `app`
 * @returns the connection of the role `app`
 * @throws with the end of the migration's output when it fails
 */
export async function prepareDatabase(migratorUrl: string, appPassword: string): Promise<string> {
  const script = path.join("scripts", "database", "migrate.ts");
  await runStep("Bringing the database up to date", process.execPath, [UNDER_SERVER_CONDITION, script], {
    cwd: PROJECT,
    env: { ...process.env, DATABASE_URL: migratorUrl, DATABASE_MIGRATOR_URL: migratorUrl },
  });
  await admitApp(migratorUrl, appPassword);
  return asRole(migratorUrl, "app", appPassword);
}

/**
 * Fills a database with the demonstration clinics.
 *
 * @param authSecret the installation's, for what the seed signs
 * @returns false when this copy of the program has no demonstration data
 */
export async function seedDemonstration(
  migratorUrl: string,
  appUrl: string,
  authSecret: string,
): Promise<boolean> {
  const script = path.join("prisma", "seed", "seed-demonstration.ts");
  if (!existsSync(path.join(PROJECT, script))) return false;
  await runStep("Making the demonstration clinics", process.execPath, [UNDER_SERVER_CONDITION, script], {
    cwd: PROJECT,
    env: {
      ...process.env,
      DATABASE_URL: appUrl,
      DATABASE_MIGRATOR_URL: migratorUrl,
      NEXTAUTH_SECRET: authSecret,
    },
  });
  return true;
}
