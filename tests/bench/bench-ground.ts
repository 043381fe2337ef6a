import {
  localAddress,
  openOwnDemonstration,
  type OwnDemonstration,
} from "../../scripts/bootstrap/own-demonstration.ts";
import { stopServer } from "../../scripts/bootstrap/application-server.ts";
import { findFreePort } from "../../scripts/database/embedded-postgres.ts";
import { buildBareApp, startBareApp } from "./bare-server.ts";
import { countStatements, type StatementCounter } from "./count-statements.ts";
import { registerMany } from "./register-many.ts";

/** What the measurements of pages and queries stand on: a demonstration of its own, served twice, and the bare app. */
export type BenchGround = Pick<OwnDemonstration, "chromium" | "appUrl" | "ownerUrl" | "ask"> & {
  /** Address of the product. */
  readonly address: string;
  /** The same product, its database behind the counter. */
  readonly countedAddress: string;
  readonly statements: StatementCounter;
  /** Address of the bare app. */
  readonly bareAddress: string;
  readonly clinicId: string;
  /** Stops and removes all of it. */
  close(): Promise<void>;
};

/** Patients registered beside those of the demonstration. */
const PATIENTS = 400;

/** Builds, fills and starts everything. @param say is told what takes long */
export function openGround(say: (line: string) => void): Promise<BenchGround> {
  return openOwnDemonstration("bench", say, async (own) => {
    const { chromium, appUrl, ownerUrl, ask } = own;
    await buildBareApp();
    const clinicId = await own.largestClinic();
    process.env["DATABASE_URL"] = appUrl;
    await registerMany(ownerUrl, clinicId, PATIENTS);
    await ask("vacuum analyze");
    const statements = await countStatements(appUrl);
    own.undo(() => statements.close());
    const address = localAddress(await own.serve());
    const countedAddress = localAddress(await own.serve(statements.url));
    const barePort = await findFreePort();
    const bare = await startBareApp({ port: barePort, ownerUrl, clinicId, log: own.log });
    own.undo(() => stopServer(bare));
    const bareAddress = localAddress(barePort);
    return { address, countedAddress, statements, bareAddress, chromium, appUrl, ownerUrl, clinicId, ask };
  });
}
