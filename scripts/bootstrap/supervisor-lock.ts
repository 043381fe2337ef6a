import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { processBegan } from "./process-identity.ts";

const holderSchema = z.object({
  pid: z.number().int(),
  began: z.string(),
  port: z.number().int(),
  /** The web server that the holder started, once there is one. */
  server: z.object({ pid: z.number().int(), began: z.string() }).nullable(),
});

/** Who holds an installation: the supervisor, its port and its web server. */
export type Holder = z.infer<typeof holderSchema>;

/** A lock that is ours until released. */
export type SupervisorLock = {
  /** Says which web server belongs to this supervisor, so that a later one can end it should we be killed. */
  recordServer(pid: number): void;
  release(): void;
};

/** What came of asking for the lock; `orphan` is the web server that a killed holder left running. */
export type LockAnswer =
  | {
      readonly held: false;
      readonly lock: SupervisorLock;
      readonly stale: boolean;
      readonly orphan: number | null;
    }
  | { readonly held: true; readonly holder: Holder };

function read(file: string): Holder | "absent" | "unreadable" {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return "absent";
  }
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return "unreadable";
  }
}

/** Writes the whole file before it gets its name, so that nobody ever reads half of it. */
function create(file: string, holder: Holder): boolean {
  const own = `${file}.${String(process.pid)}`;
  writeFileSync(own, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Takes the lock of an installation: only its holder starts and stops the database.
 *
 * @param folder the installation's data folder, which exists
 * @param port where this supervisor is going to serve
 * @returns the lock, or who holds it; a lock whose holder is gone is taken over
 */
export function takeLock(folder: string, port: number): LockAnswer {
  const file = path.join(folder, "supervisor.lock");
  const own: Holder = { pid: process.pid, began: processBegan(process.pid) ?? "", port, server: null };
  let stale = false;
  let orphan: number | null = null;
  while (!create(file, own)) {
    const holder = read(file);
    if (holder === "absent") continue;
    if (holder !== "unreadable") {
      if (processBegan(holder.pid) === holder.began) return { held: true, holder };
      if (holder.server !== null && processBegan(holder.server.pid) === holder.server.began) {
        orphan = holder.server.pid;
      }
    }
    stale = true;
    rmSync(file, { force: true });
  }
  const lock: SupervisorLock = {
    recordServer(pid) {
      const next = { ...own, server: { pid, began: processBegan(pid) ?? "" } };
      writeFileSync(`${file}.next`, JSON.stringify(next), { mode: 0o600 });
      renameSync(`${file}.next`, file);
    },
    release() {
      const holder = read(file);
      if (typeof holder === "object" && holder.pid === process.pid) rmSync(file, { force: true });
    },
  };
  return { held: false, lock, stale, orphan };
}
