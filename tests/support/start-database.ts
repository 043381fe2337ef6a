import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startCluster, stopCluster, superuserUrl } from "../../scripts/database/embedded-postgres.ts";
import { placeCluster } from "../../scripts/database/place-cluster.ts";

/** What a test file needs to make itself a database. */
type TestServer = {
  /** Connection of a superuser to the database `postgres`. */
  readonly adminUrl: string;
  /** Password of the roles `migrator` and `app` on this server. */
  readonly password: string;
  /** Migrated database that is copied for each test file. */
  readonly template: string;
};

declare module "vitest" {
  // Merging is the way that vitest offers to give values to tests.
  interface ProvidedContext {
    testServer: TestServer;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const PREFIX = "test-database-";
const TEMPLATE = `t_template_${String(process.pid)}`;

/** The same server's address for another database and role. */
export function urlFor(adminUrl: string, database: string, role?: string, password = ""): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (role !== undefined) {
    url.username = role;
    url.password = password;
  }
  return url.toString();
}

/**
 * Starts a PostgreSQL of this run's own, or takes the one of `DATABASE_URL_TEST` (a superuser's connection to a server
 * that serves nothing else), and makes the migrated template.
 */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const password = randomBytes(16).toString("hex");
  const external = process.env["DATABASE_URL_TEST"];
  const server =
    external === undefined ? await startOwn(password) : { adminUrl: external, stop: leaveRunning };
  try {
    const template = await makeTemplate(server.adminUrl, password);
    project.provide("testServer", { adminUrl: server.adminUrl, password, template });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return async () => {
    if (external !== undefined) await dropTemplate(external);
    await server.stop();
  };
}

const leaveRunning = (): Promise<void> => Promise.resolve();

async function startOwn(password: string): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const data = path.join(root, ".data");
  await clearLeftOver(data);
  const folder = path.join(data, `${PREFIX}${String(process.pid)}`);
  const cluster = placeCluster(folder);
  // Nothing here must survive a power cut; synchronous_commit stays on, since tests look at it.
  const { port } = await startCluster(cluster, password, { fsync: "off", full_page_writes: "off" });
  return {
    adminUrl: superuserUrl(port, password),
    stop: async () => {
      await stopCluster(cluster);
      rmSync(folder, { recursive: true, force: true });
      rmSync(path.dirname(cluster.directory), { recursive: true, force: true });
    },
  };
}

/** Stops and removes the servers of runs that were killed. */
async function clearLeftOver(data: string): Promise<void> {
  mkdirSync(data, { recursive: true });
  const names = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.name.startsWith(PREFIX));
  for (const { name } of names) {
    const pid = Number(name.slice(PREFIX.length));
    if (isAlive(pid)) continue;
    const cluster = placeCluster(path.join(data, name));
    await stopCluster(cluster);
    rmSync(path.join(data, name), { recursive: true, force: true });
    rmSync(path.dirname(cluster.directory), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function dropTemplate(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${TEMPLATE} with (force)`);
  await admin.end();
}

async function makeTemplate(adminUrl: string, password: string): Promise<string> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const roles = await admin.query("select from pg_roles where rolname = 'migrator'");
    if (roles.rowCount === 0) await admin.query("create role migrator login createrole");
    await admin.query(`alter role migrator login createrole password '${password}'`);
    await admin.query(`drop database if exists ${TEMPLATE} with (force)`);
    await admin.query(`create database ${TEMPLATE} owner migrator`);
    const run = await runDatabaseScript("migrate.ts", urlFor(adminUrl, TEMPLATE, "migrator", password));
    if (run.status !== 0) throw new Error(run.text);
    await admin.query(`alter role app login password '${password}'`);
  } finally {
    await admin.end();
  }
  return TEMPLATE;
}

/**
 * Runs a script of `scripts/database` in a process of its own, as the commands do.
 *
 * @returns its exit status and all that it wrote
 */
export function runDatabaseScript(name: string, ownerUrl: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const script = path.join(root, "scripts/database", name);
    const child = spawn(process.execPath, ["--conditions=react-server", script], {
      cwd: root,
      env: { ...process.env, DATABASE_MIGRATOR_URL: ownerUrl },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const pieces: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    child.stderr.on("data", (piece: Buffer) => pieces.push(piece));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ status: code ?? 1, text: Buffer.concat(pieces).toString("utf8").trim() });
    });
  });
}
