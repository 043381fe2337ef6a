import path from "node:path";
import pg from "pg";
import { readDatabaseFacts } from "#lib/data/read-database-facts.ts";
import { isAnswering, startCluster, stopCluster, superuserUrl } from "../database/embedded-postgres.ts";
import { placeCluster } from "../database/place-cluster.ts";
import {
  DATABASE,
  ensureOwnDatabase,
  prepareDatabase,
  seedDemonstration,
} from "../database/prepare-database.ts";
import { archiveWal } from "../database/wal-archive.ts";
import { PROJECT } from "./first-step.js";
import { makeFolder } from "./make-folder.ts";
import { showProgress } from "./run-step.js";
import { makeForClinic } from "./first-link.ts";
import { keepSecrets, type Secrets } from "./secrets.ts";

/** A database that is up, migrated and let the server's role in. */
export type Installation = {
  /** Connection of the role `app`, for the web server. */
  readonly appUrl: string;
  /** Connection of the owner of the tables; never given to the web server. */
  readonly migratorUrl: string;
  readonly secrets: Secrets;
  /** Starts the embedded server again if it has died; nothing for an external one. */
  keepAlive(): Promise<void>;
  /** Stops the embedded server; nothing for an external one. */
  close(): Promise<void>;
};

/** How an installation is opened. */
export type InstallationOptions = {
  readonly folder: string;
  /** Address of a PostgreSQL of one's own: its role owns the tables. */
  readonly externalUrl?: string | undefined;
  /** PostgreSQL settings of this run, for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Folder of the backups, where an embedded server archives its log; null or absent: it archives none. */
  readonly backups?: string | null;
  /** What a new installation is made for; one that is there stays what it is. */
  readonly madeFor?: "demonstration" | "clinic";
  readonly say: (line: string) => void;
};

/** Where an installation's data lies: `AFTERMARK_DATA`, or `.data` in the project. */
export function dataFolder(): string {
  const wanted = process.env["AFTERMARK_DATA"];
  return wanted === undefined || wanted === "" ? path.join(PROJECT, ".data") : path.resolve(wanted);
}

/** Makes an installation's data folder, or says in one sentence why it cannot. */
export function makeDataFolder(folder: string): void {
  // The user postgres, under whom root's database runs, must be able to pass through.
  makeFolder(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}

type Server = Pick<Installation, "migratorUrl" | "keepAlive" | "close">;

async function openEmbedded(options: InstallationOptions, secrets: Secrets): Promise<Server> {
  const cluster = placeCluster(options.folder);
  for (const note of cluster.notes) options.say(note);
  const backups = options.backups ?? null;
  const archiving = backups === null ? {} : archiveWal(cluster, backups);
  const settings = { ...archiving, ...options.settings };
  const running = await showProgress("Starting the database", () =>
    startCluster(cluster, secrets.superuser, settings),
  );
  if (running.adopted) options.say("The database was running already; going on with it.");
  if (running.recovered) options.say("The database had not been stopped in order; it has recovered.");
  const rootUrl = superuserUrl(running.port, secrets.superuser);
  return {
    migratorUrl: await ensureOwnDatabase(rootUrl, secrets.migrator, DATABASE),
    async keepAlive() {
      if (await isAnswering(cluster, running.port, secrets.superuser)) return;
      options.say("The database has stopped answering; starting it again.");
      await startCluster(cluster, secrets.superuser, settings, running.port);
      options.say("The database is back.");
    },
    close: () => stopCluster(cluster),
  };
}

async function openExternal(url: string): Promise<Server> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
  } catch {
    throw new Error("The PostgreSQL of DATABASE_URL cannot be reached, or does not let that role in.");
  }
  const nothing = () => Promise.resolve();
  return { migratorUrl: url, keepAlive: nothing, close: nothing };
}

/**
 * Brings up the database of an installation and, if it is new, makes it a demonstration or a clinic's.
 *
 * @param options `folder` exists; `say` is told what a person should know
 * @throws one sentence, or the end of a step's output, when it cannot; what was started is stopped again
 */
export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  const secrets = keepSecrets(options.folder);
  const server = await (options.externalUrl === undefined
    ? openEmbedded(options, secrets)
    : openExternal(options.externalUrl));
  try {
    const appUrl = await prepareDatabase(server.migratorUrl, secrets.app);
    const facts = await readDatabaseFacts(appUrl);
    if (facts.installation === null && options.madeFor === "clinic") {
      await makeForClinic(server.migratorUrl);
    } else if (
      facts.installation === null &&
      !(await seedDemonstration(server.migratorUrl, appUrl, secrets.auth))
    ) {
      options.say("This copy has no demonstration data, so nobody can sign in yet.");
    }
    return { ...server, appUrl, secrets };
  } catch (error) {
    await server.close();
    throw error;
  }
}
