import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PROJECT } from "./first-step.js";

/** The only address the product's own server listens on; other devices come through a TLS proxy. */
export const HOST = "127.0.0.1";

/** What a web server needs to know. */
export type ServerOptions = {
  /** Folder of a build, or `null` for the development server. */
  readonly build: string | null;
  readonly port: number;
  readonly appUrl: string;
  readonly authSecret: string;
  readonly output: "inherit" | number;
};

const READY_SECONDS = 60;
const DRAIN_SECONDS = 30;

/** Whether something listens on a port of this machine. */
export function isPortTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on("error", () => {
      resolve(true);
    });
    probe.listen({ port, host: HOST, exclusive: true }, () => {
      probe.close(() => {
        resolve(false);
      });
    });
  });
}

/**
 * Starts a web server in a process group of its own, so that Ctrl-C reaches only the supervisor, which stops it in
 * order.
 */
export function startServer(options: ServerOptions): ChildProcess {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: options.appUrl,
    NEXTAUTH_SECRET: options.authSecret,
    AUTH_TRUST_HOST: "true",
    HOSTNAME: HOST,
    PORT: String(options.port),
    NODE_ENV: options.build === null ? "development" : "production",
  };
  delete env["DATABASE_MIGRATOR_URL"];
  delete env["NODE_OPTIONS"];
  const next = path.join(PROJECT, "node_modules", "next", "dist", "bin", "next");
  const parameters =
    options.build === null
      ? [next, "dev", "--hostname", HOST, "--port", String(options.port)]
      : [path.join(options.build, "server.js")];
  return spawn(process.execPath, parameters, {
    cwd: options.build ?? PROJECT,
    env,
    detached: process.platform !== "win32",
    stdio: ["ignore", options.output, options.output],
  });
}

/**
 * Waits until the health address answers 200.
 *
 * @throws one sentence when the server ends first or takes longer than a minute
 */
export async function waitUntilHealthy(server: ChildProcess, port: number): Promise<void> {
  const deadline = performance.now() + READY_SECONDS * 1000;
  while (performance.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error("The web server ended at once.");
    try {
      const answer = await fetch(`http://${HOST}:${String(port)}/api/health`, {
        signal: AbortSignal.timeout(5000),
      });
      if (answer.status === 200) return;
    } catch {
      // Not listening yet.
    }
    await pause(100);
  }
  throw new Error(`The web server did not answer within ${String(READY_SECONDS)} s.`);
}

/** Lets a web server finish what it is answering, then ends it; by force after 30 s. */
export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise<void>((resolve) =>
    server.once("exit", () => {
      resolve();
    }),
  );
  server.kill("SIGTERM");
  const drained = await Promise.race([
    ended.then(() => true),
    pause(DRAIN_SECONDS * 1000, false, { ref: false }),
  ]);
  if (!drained) {
    server.kill("SIGKILL");
    await ended;
  }
}
