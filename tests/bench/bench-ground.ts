import { chmodSync, closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { startServer, stopServer, waitUntilHealthy } from "../../scripts/bootstrap/application-server.ts";
import { buildApplication, generateClient } from "../../scripts/bootstrap/build.ts";
import { findChromium } from "../../scripts/bootstrap/find-chromium.ts";
import { openInstallation } from "../../scripts/bootstrap/installation.ts";
import { findFreePort } from "../../scripts/database/embedded-postgres.ts";
import { buildBareApp, startBareApp } from "./bare-server.ts";
import { countStatements, type StatementCounter } from "./count-statements.ts";
import { registerMany } from "./register-many.ts";

/** What the measurements of pages and queries stand on: a demonstration of its own, served twice, and the bare app. */
export type BenchGround = {
  /** Address of the product. */
  readonly address: string;
  /** The same product, its database behind the counter. */
  readonly countedAddress: string;
  readonly statements: StatementCounter;
  /** Address of the bare app. */
  readonly bareAddress: string;
  readonly chromium: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly clinicId: string;
  /** First rows of a statement run as the tables' owner. */
  ask(sql: string): Promise<readonly Record<string, string>[]>;
  /** Stops and removes all of it. */
  close(): Promise<void>;
};

/** Patients registered beside those of the demonstration. */
const PATIENTS = 400;

/** Builds, fills and starts everything. @param say is told what takes long */
export async function openGround(say: (line: string) => void): Promise<BenchGround> {
  const folder = mkdtempSync(path.join(tmpdir(), "aftermark-bench-"));
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
    await buildBareApp();
    const installation = await openInstallation({ folder, say });
    undo.push(() => installation.close());
    const { appUrl, migratorUrl: ownerUrl, secrets } = installation;
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    undo.push(() => owner.end());
    const ask = async (sql: string) => (await owner.query<Record<string, string>>(sql)).rows;
    const clinicId =
      (await ask("select clinic_id as id from patient group by 1 order by count(*) desc"))[0]?.["id"] ?? "";
    process.env["DATABASE_URL"] = appUrl;
    await registerMany(ownerUrl, clinicId, PATIENTS);
    await ask("vacuum analyze");
    const log = openSync(path.join(folder, "servers.log"), "a", 0o600);
    undo.push(() => {
      closeSync(log);
    });
    const statements = await countStatements(appUrl);
    undo.push(() => statements.close());
    const serve = async (url: string) => {
      const port = await findFreePort();
      const server = startServer({ build, port, appUrl: url, authSecret: secrets.auth, output: log });
      undo.push(() => stopServer(server));
      await waitUntilHealthy(server, port);
      return `http://localhost:${String(port)}`;
    };
    const address = await serve(appUrl);
    const countedAddress = await serve(statements.url);
    const barePort = await findFreePort();
    const bare = await startBareApp({ port: barePort, ownerUrl, clinicId, log });
    undo.push(() => stopServer(bare));
    const bareAddress = `http://localhost:${String(barePort)}`;
    return {
      address,
      countedAddress,
      statements,
      bareAddress,
      chromium,
      appUrl,
      ownerUrl,
      clinicId,
      ask,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
