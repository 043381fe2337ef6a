import { spawn } from "node:child_process";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Cluster } from "./place-cluster.ts";
import { program } from "./postgres-binaries.ts";

/** A running server; `adopted` tells that it ran already, `recovered` that a crash had left its traces. */
export type RunningCluster = {
  readonly port: number;
  readonly adopted: boolean;
  readonly recovered: boolean;
};

/** The cluster's superuser; used to make roles and databases, never by the product. */
const SUPERUSER = "postgres";
const START_SECONDS = 60;
const ATTEMPTS = 3;

/** Safe and quiet: nothing that a person typed reaches the server's log. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

/**
 * Runs one of PostgreSQL's programs as its owner.
 *
 * @returns its exit status and what it wrote
 */
function runProgram(
  cluster: Cluster,
  name: "initdb" | "pg_ctl",
  parameters: readonly string[],
  quiet: boolean,
) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const child = spawn(program(cluster.binaries, name), parameters, {
      ...(cluster.owner ?? {}),
      cwd: path.dirname(cluster.directory),
      // A server keeps what pg_ctl had open: pipes would never close.
      stdio: quiet ? "ignore" : ["ignore", "pipe", "pipe"],
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    });
    const pieces: Buffer[] = [];
    child.stdout?.on("data", (piece: Buffer) => pieces.push(piece));
    child.stderr?.on("data", (piece: Buffer) => pieces.push(piece));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ status: code ?? 1, text: Buffer.concat(pieces).toString("utf8") });
    });
  });
}

/** A port on the loopback interface that nothing listens on now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === "string") reject(new Error("No free port was found"));
        else resolve(address.port);
      });
    });
  });
}

/** Connection text of the superuser, for one database of the cluster. */
export function superuserUrl(port: number, password: string, database = "postgres"): string {
  return `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/${database}`;
}

async function initialise(cluster: Cluster, password: string): Promise<void> {
  const home = path.dirname(cluster.directory);
  const unfinished = `${cluster.directory}.new`;
  const passwordFile = path.join(home, "initial-password");
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (cluster.owner !== null) chownSync(passwordFile, cluster.owner.uid, cluster.owner.gid);
  try {
    const made = await runProgram(
      cluster,
      "initdb",
      [
        ...["-D", unfinished, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
        ...["--encoding=UTF8", "--locale-provider=builtin", "--locale=C", "--builtin-locale=C.UTF-8"],
        "--data-checksums",
      ],
      false,
    );
    if (made.status !== 0) {
      if (made.text.includes("No space left on device")) {
        throw new Error(
          `The database could not be made in ${home}: the disk is full. A new one takes 40 MB.`,
        );
      }
      throw new Error(`The database could not be made: ${made.text.trim().split("\n").slice(-3).join(" ")}`);
    }
    // One step from "absent" to "whole": an interrupted initdb leaves only the unfinished folder.
    renameSync(unfinished, cluster.directory);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

type PidFile = { readonly pid: number; readonly port: number };

function readPidFile(cluster: Cluster): PidFile | null {
  try {
    const lines = readFileSync(path.join(cluster.directory, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/** Whether the server that answers on a port is the one of this data directory. */
async function answers(cluster: Cluster, port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: superuserUrl(port, password),
    connectionTimeoutMillis: 2000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const rows = await client.query<{ data_directory: string }>("show data_directory");
    return rows.rows[0]?.data_directory === cluster.directory;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Whether the process of a pid file is this cluster's server. A process that was killed and not yet waited for
 * still "exists" but has an empty command line; a reused number has another one.
 */
function isOurProcess(cluster: Cluster, pid: number): boolean {
  try {
    if (process.platform === "linux") {
      return readFileSync(`/proc/${String(pid)}/cmdline`, "utf8").includes(cluster.directory);
    }
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Finds a server that runs already; clears what a crashed one left. */
async function adopt(cluster: Cluster, password: string): Promise<"none" | "cleared" | RunningCluster> {
  const deadline = performance.now() + START_SECONDS * 1000;
  while (performance.now() < deadline) {
    const left = readPidFile(cluster);
    if (left === null) return "none";
    if (left.port > 0 && (await answers(cluster, left.port, password))) {
      return { port: left.port, adopted: true, recovered: false };
    }
    if (!isOurProcess(cluster, left.pid)) {
      rmSync(path.join(cluster.directory, "postmaster.pid"), { force: true });
      return "cleared";
    }
    // It is starting, recovering or stopping.
    await pause(100);
  }
  throw new Error(`A PostgreSQL that does not answer holds ${cluster.directory}; stop it and start again.`);
}

/**
 * Makes the cluster when absent and starts its server, or adopts one that runs already.
 *
 * @param password the superuser's, given to a new cluster and used to recognise a running one
 * @param settings PostgreSQL settings for this run beside the safe ones, plain words only
 * @param wantedPort the one to listen on, where clients already know it; a free one otherwise
 * @throws one sentence with the end of the server's log when it does not come up
 */
export async function startCluster(
  cluster: Cluster,
  password: string,
  settings: Readonly<Record<string, string>> = {},
  wantedPort?: number,
): Promise<RunningCluster> {
  if (!existsSync(path.join(cluster.directory, "PG_VERSION"))) await initialise(cluster, password);
  const found = await adopt(cluster, password);
  if (typeof found === "object") return found;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const port = wantedPort ?? (await findFreePort());
    const given = Object.entries({ ...SETTINGS, ...settings }).map(
      ([name, value]) => `-c ${name}='${value}'`,
    );
    const started = await runProgram(
      cluster,
      "pg_ctl",
      [
        ...["-D", cluster.directory, "-w", "-t", String(START_SECONDS), "-l", cluster.logFile],
        ...["-o", `-p ${String(port)} ${given.join(" ")}`, "start"],
      ],
      true,
    );
    if (started.status === 0) return { port, adopted: false, recovered: found === "cleared" };
  }
  const log = existsSync(cluster.logFile) ? readFileSync(cluster.logFile, "utf8").trimEnd().split("\n") : [];
  throw new Error(`PostgreSQL did not start. Its log ${cluster.logFile} ends: ${log.slice(-4).join(" | ")}`);
}

/** Stops the cluster's server in order; does nothing when none runs. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  if (readPidFile(cluster) === null) return;
  const parameters = ["-D", cluster.directory, "-m", "fast", "-w", "-t", String(START_SECONDS), "stop"];
  const stopped = await runProgram(cluster, "pg_ctl", parameters, true);
  if (stopped.status !== 0 && readPidFile(cluster) !== null) {
    throw new Error(`PostgreSQL did not stop; its log is ${cluster.logFile}.`);
  }
}

/** Whether the cluster's server answers a query now. */
export function isAnswering(cluster: Cluster, port: number, password: string): Promise<boolean> {
  return answers(cluster, port, password);
}
