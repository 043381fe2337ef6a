import { readFileSync } from "node:fs";
import path from "node:path";
import { keepSecrets } from "../bootstrap/secrets.ts";
import { placeCluster, type Cluster } from "./place-cluster.ts";
import { DATABASE } from "./prepare-database.ts";

/** The line of PostgreSQL's `postmaster.pid` that holds the port. */
const PORT_LINE = 3;

/** The port of a cluster's server. @throws one sentence when it does not run */
export function runningPort(cluster: Cluster): number {
  try {
    const lines = readFileSync(path.join(cluster.directory, "postmaster.pid"), "utf8").split("\n");
    return Number(lines[PORT_LINE]);
  } catch {
    throw new Error(`No database runs in ${cluster.directory}: start the product first, with npm start.`);
  }
}

/**
 * Connection of the role that owns the database: from the environment (`DATABASE_MIGRATOR_URL`, or `DATABASE_URL` with a
 * PostgreSQL of one's own), or else the embedded server of this data folder, which has to run.
 *
 * @param folder the installation's data folder
 * @throws one sentence when the embedded server does not run
 */
export function installedDatabaseUrl(folder: string): string {
  for (const name of ["DATABASE_MIGRATOR_URL", "DATABASE_URL"]) {
    const given = process.env[name] ?? "";
    if (given !== "") return given;
  }
  const port = runningPort(placeCluster(folder));
  const password = encodeURIComponent(keepSecrets(folder).migrator);
  return `postgresql://migrator:${password}@127.0.0.1:${String(port)}/${DATABASE}`;
}
