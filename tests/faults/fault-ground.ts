import type { Actor } from "#lib/auth/actor.ts";
import { closePrismaClient } from "#lib/data/prisma-client.ts";
import {
  localAddress,
  openOwnDemonstration,
  type OwnDemonstration,
} from "../../scripts/bootstrap/own-demonstration.ts";
import { findFreePort } from "../../scripts/database/embedded-postgres.ts";
import { openJob } from "../bench/open-job.ts";

/** What the faults are put to: the product as built, with a demonstration of its own. */
export type FaultGround = Pick<
  OwnDemonstration,
  "folder" | "chromium" | "ownerUrl" | "ask" | "serve" | "serveKillable"
> & {
  /** Address of the product, such as `http://localhost:4000`. */
  readonly address: string;
  readonly port: number;
  /** A free port whose address the product answers to: for a proxy before it. */
  readonly proxyPort: number;
  readonly clinicId: string;
  /** A dermatologist of the demonstration, under a session for jobs. */
  readonly actor: Actor;
  /** Stops and removes all of it. */
  close(): Promise<void>;
};

/** Builds, fills and starts everything. @param say is told what takes long */
export function openFaultGround(say: (line: string) => void): Promise<FaultGround> {
  return openOwnDemonstration("faults", say, async (own) => {
    const { folder, chromium, appUrl, ownerUrl, ask, serve, serveKillable } = own;
    const clinicId = await own.largestClinic();
    const proxyPort = await findFreePort();
    process.env["AFTERMARK_HOSTS"] = new URL(localAddress(proxyPort)).host;
    process.env["DATABASE_URL"] = appUrl;
    own.undo(closePrismaClient);
    const port = await own.serve();
    const actor = await openJob(ownerUrl, clinicId, "dermatologist");
    const address = localAddress(port);
    return {
      address,
      port,
      proxyPort,
      chromium,
      folder,
      ownerUrl,
      clinicId,
      actor,
      ask,
      serve,
      serveKillable,
    };
  });
}
