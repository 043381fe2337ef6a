import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration-accounts.ts";
import { readDatabaseFacts } from "#lib/data/read-database-facts.ts";
import { readKnownMigrations } from "#lib/platform/known-migrations.ts";
import { assessStartUp } from "#lib/platform/start-up-checks.ts";
import { backupsFolder } from "../database/backups-folder.ts";
import { auditHeadsFile } from "../database/audit-heads.ts";
import { HOST, isPortTaken, startServer, stopServer, waitUntilHealthy } from "./application-server.ts";
import { startAuditPublisher, type AuditPublisher } from "./audit-publisher.ts";
import { buildApplication, generateClient } from "./build.ts";
import { PROJECT } from "./first-step.js";
import { announceFirstLink } from "./first-link.ts";
import { dataFolder, makeDataFolder, openInstallation, type Installation } from "./installation.ts";
import { stopRunningSteps } from "./run-step.js";
import { takeLock, type SupervisorLock } from "./supervisor-lock.ts";

const WATCH_MS = 1000;
/** More ends than this within a minute, and the server is not started again. */
const MOST_RESTARTS = 5;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function readPort(): number {
  const given = process.env["PORT"] ?? "";
  const port = given === "" ? 3000 : Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${given}"; give a whole number from 1 to 65535.`);
  }
  return port;
}

function announce(address: string, kind: "demonstration" | "clinic" | null): void {
  say("");
  say(`Aftermark is ready: ${address}`);
  if (kind === "demonstration") {
    say("");
    say(
      `This is a demonstration with invented patients. Sign in with the password ${DEMONSTRATION_PASSWORD} as`,
    );
    for (const { email, what } of DEMONSTRATION_ACCOUNTS) say(`  ${email.padEnd(26)}${what}`);
  }
  say("");
  say("Press Ctrl-C to stop. Your data is kept.");
}

async function endOrphan(pid: number): Promise<void> {
  say("The last start ended without stopping its web server; stopping it now.");
  try {
    process.kill(pid, "SIGTERM");
    for (let waited = 0; waited < 100; waited += 1) {
      await pause(100);
      process.kill(pid, 0);
    }
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}

/** Keeps database and web server up until asked to stop. Resolves when both have stopped. */
async function keepServing(
  installation: Installation,
  lock: SupervisorLock,
  launch: () => ReturnType<typeof startServer>,
  stopping: AbortSignal,
): Promise<void> {
  let server = launch();
  let restarts: number[] = [];
  if (server.pid !== undefined) lock.recordServer(server.pid);
  const isStopping = () => stopping.aborted;
  while (!isStopping()) {
    await pause(WATCH_MS, undefined, { signal: stopping }).catch(() => undefined);
    if (isStopping()) break;
    await installation.keepAlive().catch((error: unknown) => {
      say(error instanceof Error ? error.message : "The database does not start.");
    });
    if (server.exitCode === null && server.signalCode === null) continue;
    restarts = [...restarts.filter((at) => at > performance.now() - 60_000), performance.now()];
    if (restarts.length > MOST_RESTARTS) throw new Error("The web server keeps ending; see the lines above.");
    say("The web server ended unexpectedly; starting it again.");
    server = launch();
    if (server.pid !== undefined) lock.recordServer(server.pid);
  }
  say("Stopping: requests that are being answered are finished first.");
  await stopServer(server);
}

async function serve(development: boolean, stopping: AbortSignal): Promise<void> {
  const port = readPort();
  const folder = dataFolder();
  const address = `http://localhost:${String(port)}`;
  makeDataFolder(folder);
  const answer = takeLock(folder, port);
  if (answer.held) {
    const { holder } = answer;
    say(`Aftermark runs already: http://localhost:${String(holder.port)} (process ${String(holder.pid)}).`);
    return;
  }
  const { lock } = answer;
  let installation: Installation | undefined;
  let publisher: AuditPublisher | undefined;
  try {
    if (answer.stale) say("The last start ended without clearing up; going on from what it left.");
    if (answer.orphan !== null) await endOrphan(answer.orphan);
    if (await isPortTaken(port)) {
      throw new Error(
        `Port ${String(port)} is used by another program; stop it, or choose one: PORT=3001 npm start`,
      );
    }
    const external = process.env["DATABASE_URL"];
    await generateClient();
    installation = await openInstallation({
      folder,
      externalUrl: external === "" ? undefined : external,
      backups: backupsFolder(),
      madeFor: process.env["AFTERMARK_INSTALLATION"] === "clinic" ? "clinic" : "demonstration",
      say,
    });
    const build = development ? null : await buildApplication();
    stopping.throwIfAborted();
    const { appUrl, migratorUrl, secrets } = installation;
    const facts = await readDatabaseFacts(appUrl);
    const known = await readKnownMigrations(path.join(PROJECT, "prisma", "migrations"));
    const authSecret = process.env["NEXTAUTH_SECRET"] ?? secrets.auth;
    const publicUrl = process.env["NEXTAUTH_URL"];
    const refusals = assessStartUp(facts, known, {
      production: !development,
      authSecret,
      boundTo: HOST,
      publicUrl,
    });
    if (refusals.length > 0) throw new Error(refusals.map((one) => `Not serving: ${one}`).join("\n"));
    const launch = () => {
      const server = startServer({ build, port, appUrl, authSecret, output: "inherit" });
      void waitUntilHealthy(server, port).then(
        async () => {
          announce(address, facts.installation);
          await announceFirstLink(migratorUrl, publicUrl ?? address, say);
        },
        () => undefined,
      );
      return server;
    };
    publisher = startAuditPublisher(migratorUrl, auditHeadsFile(folder), say);
    await keepServing(installation, lock, launch, stopping);
  } finally {
    await publisher?.stop();
    await installation?.close();
    lock.release();
  }
}

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    // A second signal, as a terminal and npm both send one, changes nothing.
    if (stop.signal.aborted) return;
    stop.abort();
    stopRunningSteps();
  });
}

try {
  await serve(process.argv.includes("--dev"), stop.signal);
  process.exit(0);
} catch (error) {
  if (stop.signal.aborted) {
    say("Stopped before it was ready.");
    process.exit(0);
  }
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
