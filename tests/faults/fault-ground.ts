import { chmodSync, closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { Actor } from "#lib/auth/actor.ts";
import { closePrismaClient } from "#lib/data/prisma-client.ts";
import { startServer, stopServer, waitUntilHealthy } from "../../scripts/bootstrap/application-server.ts";
import { buildApplication, generateClient } from "../../scripts/bootstrap/build.ts";
import { findChromium } from "../../scripts/bootstrap/find-chromium.ts";
import { openInstallation } from "../../scripts/bootstrap/installation.ts";
import { findFreePort } from "../../scripts/database/embedded-postgres.ts";
import { openJob } from "../bench/open-job.ts";

/** What the faults are put to: the product as built, with a demonstration of its own. */
export type FaultGround = {
  /** Address of the product, such as `http://localhost:4000`. */
  readonly address: string;
  readonly port: number;
  /** A free port whose address the product answers to: for a proxy before it. */
  readonly proxyPort: number;
  readonly chromium: string;
  /** A folder of this run, for browser profiles; it goes with the ground. */
  readonly folder: string;
  readonly ownerUrl: string;
  readonly clinicId: string;
  /** A dermatologist of the demonstration, under a session for jobs. */
  readonly actor: Actor;
  /** Rows of a statement run as the tables' owner. */
  ask<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Stops and removes all of it. */
  close(): Promise<void>;
};

/** Builds, fills and starts everything. @param say is told what takes long */
export async function openFaultGround(say: (line: string) => void): Promise<FaultGround> {
  const folder = mkdtempSync(path.join(tmpdir(), "aftermark-faults-"));
  // Root's database runs as the user postgres, who must be able to pass through.
  chmodSync(folder, 0o711);
  const undo: (() => Promise<void> | void)[] = [
    () => {
      rmSync(folder, { recursive: true, force: true });
    },
  ];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    await generateClient();
    const chromium = await findChromium();
    const build = await buildApplication();
    const installation = await openInstallation({ folder, say });
    undo.push(() => installation.close());
    const { appUrl, migratorUrl: ownerUrl, secrets } = installation;
    const owner = new pg.Pool({ connectionString: ownerUrl, max: 4 });
    owner.on("error", () => undefined);
    undo.push(() => owner.end());
    const ask: FaultGround["ask"] = async <Row extends pg.QueryResultRow>(
      sql: string,
      values: readonly unknown[] = [],
    ) => (await owner.query<Row>(sql, [...values])).rows;
    const [largest] = await ask<{ id: string }>(
      "select clinic_id as id from patient group by 1 order by count(*) desc limit 1",
    );
    const clinicId = largest?.id ?? "";
    const [port, proxyPort] = [await findFreePort(), await findFreePort()];
    process.env["AFTERMARK_HOSTS"] = `localhost:${String(proxyPort)}`;
    process.env["DATABASE_URL"] = appUrl;
    undo.push(closePrismaClient);
    const log = openSync(path.join(folder, "server.log"), "a", 0o600);
    undo.push(() => {
      closeSync(log);
    });
    const server = startServer({ build, port, appUrl, authSecret: secrets.auth, output: log });
    undo.push(() => stopServer(server));
    await waitUntilHealthy(server, port);
    const actor = await openJob(ownerUrl, clinicId, "dermatologist");
    const address = `http://localhost:${String(port)}`;
    return { address, port, proxyPort, chromium, folder, ownerUrl, clinicId, actor, ask, close };
  } catch (error) {
    await close();
    throw error;
  }
}
