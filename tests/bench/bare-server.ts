import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PROJECT } from "../../scripts/bootstrap/first-step.js";
import { runStep } from "../../scripts/bootstrap/run-step.js";

const SOURCE = path.join(import.meta.dirname, "bare-app");
const BUILT = path.join(PROJECT, ".cache", "bench", "bare-app");
const NEXT = path.join(PROJECT, "node_modules", "next", "dist", "bin", "next");

/** Builds the bare app, in a folder that no check looks at because the framework writes its own files there. */
export async function buildBareApp(): Promise<void> {
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(path.dirname(BUILT), { recursive: true });
  cpSync(SOURCE, BUILT, { recursive: true });
  await runStep("Building the bare pages", process.execPath, [NEXT, "build", BUILT], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", BARE_PROJECT: PROJECT },
  });
}

/** Starts the bare app, and waits until it answers. */
export async function startBareApp(options: {
  readonly port: number;
  readonly ownerUrl: string;
  readonly clinicId: string;
  readonly log: number;
}): Promise<ChildProcess> {
  const { port, ownerUrl, clinicId, log } = options;
  const parameters = [NEXT, "start", BUILT, "--hostname", "127.0.0.1", "--port", String(port)];
  const server = spawn(process.execPath, parameters, {
    cwd: PROJECT,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      BARE_PROJECT: PROJECT,
      BARE_DATABASE_URL: ownerUrl,
      BARE_CLINIC: clinicId,
    },
    stdio: ["ignore", log, log],
  });
  for (let tried = 0; tried < 300; tried += 1) {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/`).catch(() => null);
    if (answer?.status === 200) return server;
    await pause(100);
  }
  server.kill();
  throw new Error("The bare app did not answer.");
}
