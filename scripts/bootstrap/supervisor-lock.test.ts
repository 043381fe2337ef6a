import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { processBegan } from "./process-identity.ts";
import { takeLock } from "./supervisor-lock.ts";

let folder = "";
const file = () => path.join(folder, "supervisor.lock");

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lock-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A process that has ended and was waited for. */
async function endedProcess(): Promise<{ pid: number; began: string }> {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
  const pid = child.pid ?? 0;
  const began = processBegan(pid) ?? "";
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  return { pid, began };
}

describe("the supervisor's lock", () => {
  it("is taken once, and its second asker learns who holds it", () => {
    expect(takeLock(folder, 3000)).toMatchObject({ held: false, stale: false, orphan: null });
    expect(takeLock(folder, 3001)).toMatchObject({ held: true, holder: { pid: process.pid, port: 3000 } });
  });

  it("is free again after its release", () => {
    const answer = takeLock(folder, 3000);
    if (!answer.held) answer.lock.release();
    expect(existsSync(file())).toBe(false);
    expect(takeLock(folder, 3000)).toMatchObject({ held: false, stale: false });
  });

  it("is taken over from a process that has ended", async () => {
    writeFileSync(file(), JSON.stringify({ ...(await endedProcess()), port: 3000, server: null }));
    expect(takeLock(folder, 3001)).toMatchObject({ held: false, stale: true, orphan: null });
  });

  it("is taken over when its holder's number belongs to another process now", () => {
    const reused = { pid: process.pid, began: "1", port: 3000, server: null };
    writeFileSync(file(), JSON.stringify(reused));
    expect(takeLock(folder, 3001)).toMatchObject({ held: false, stale: true });
  });

  it("is taken over when nothing can be read in it", () => {
    writeFileSync(file(), "half a li");
    expect(takeLock(folder, 3001)).toMatchObject({ held: false, stale: true });
  });

  it("tells of the web server that a killed holder left running", async () => {
    const server = { pid: process.pid, began: processBegan(process.pid) };
    writeFileSync(file(), JSON.stringify({ ...(await endedProcess()), port: 3000, server }));
    expect(takeLock(folder, 3000)).toMatchObject({ held: false, orphan: process.pid });
  });

  it("keeps the web server's number for a later start", () => {
    const answer = takeLock(folder, 3000);
    if (answer.held) throw new Error("the lock was free");
    answer.lock.recordServer(process.pid);
    expect(JSON.parse(readFileSync(file(), "utf8"))).toMatchObject({ server: { pid: process.pid } });
    answer.lock.release();
    expect(existsSync(file())).toBe(false);
  });
});
