import { readFileSync } from "node:fs";
import path from "node:path";
import { keepSecrets } from "../bootstrap/secrets.ts";
import { placeCluster } from "./place-cluster.ts";
import { DATABASE } from "./prepare-database.ts";

/** The line of PostgreSQL's `postmaster.pid` that holds the port. */
const PORT_LINE = 3;

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
  let port: number;
  try {
    const file = path.join(placeCluster(folder).directory, "postmaster.pid");
    port = Number(readFileSync(file, "utf8").split("\n")[PORT_LINE]);
  } catch {
    throw new Error(`No database runs for ${folder}: start it with npm start, or set DATABASE_URL.`);
  }
  const password = encodeURIComponent(keepSecrets(folder).migrator);
  return `postgresql://migrator:${password}@127.0.0.1:${String(port)}/${DATABASE}`;
}
