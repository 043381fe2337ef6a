import { once } from "node:events";
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { findFreePort } from "../database/embedded-postgres.ts";
import { startServer, stopServer, waitUntilHealthy } from "./application-server.ts";
import { buildApplication, generateClient } from "./build.ts";
import { findChromium } from "./find-chromium.ts";
import { openInstallation } from "./installation.ts";

const LOG_LINES = 30;

type Undo = () => Promise<void> | void;

/** A web server that can be killed, and started again at the same address. */
export type KillableServer = {
  readonly port: number;
  /** Ends it at once, without a chance to finish anything. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, as an upgrade does. Resolves once it has ended. */
  readonly stop: () => Promise<void>;
  /** Starts it again. Resolves once it answers. */
  readonly start: () => Promise<void>;
};

/** The product as built, with a demonstration of its own, for one run that leaves nothing behind. */
export type OwnDemonstration = {
  /** A folder of this run; it goes with the demonstration. */
  readonly folder: string;
  readonly chromium: string;
  /** Connection of the web server's role. */
  readonly appUrl: string;
  /** Connection of the tables' owner. */
  readonly ownerUrl: string;
  /** The open file that servers write to. */
  readonly log: number;
  /** The last lines of what servers wrote. */
  readonly serverLog: () => string;
  /** Rows of a statement run as the tables' owner. */
  readonly ask: <Row extends pg.QueryResultRow = Record<string, string>>(
    sql: string,
    values?: readonly unknown[],
  ) => Promise<readonly Row[]>;
  /** The id of the clinic with the most patients. */
  readonly largestClinic: () => Promise<string>;
  /**
   * Starts a server on a free port, on this connection or the role's own.
   *
   * @param from folder of another build than the project's own
   * @returns its port, once it answers
   */
  readonly serve: (url?: string, from?: string) => Promise<number>;
  /** Starts a server that is going to be killed. */
  readonly serveKillable: () => Promise<KillableServer>;
  /** Remembers how something put beside it is taken away; what came last goes first. */
  readonly undo: (step: Undo) => void;
};

/** The address of a server of this machine, such as `http://localhost:4000`. */
export const localAddress = (port: number): string => `http://localhost:${String(port)}`;

/**
 * Builds the product, fills a demonstration and lets the caller furnish it.
 *
 * @param name of the run, for its folder
 * @param say is told what takes long
 * @param furnish starts what the run needs, and gives what it is run on
 * @returns that, with `close`, which stops and removes all of it
 * @throws what went wrong, after everything was taken down again
 */
export async function openOwnDemonstration<Ground>(
  name: string,
  say: (line: string) => void,
  furnish: (own: OwnDemonstration) => Promise<Ground>,
): Promise<Ground & { readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), `aftermark-${name}-`));
  // Root's database runs as the user postgres, who must be able to pass through.
  chmodSync(folder, 0o711);
  const steps: Undo[] = [
    () => {
      rmSync(folder, { recursive: true, force: true });
    },
  ];
  const undo = (step: Undo) => {
    steps.push(step);
  };
  const close = async () => {
    for (const step of steps.splice(0).reverse()) await step();
  };
  try {
    await generateClient();
    const chromium = await findChromium();
    const build = await buildApplication();
    const installation = await openInstallation({ folder, say });
    undo(() => installation.close());
    const { appUrl, migratorUrl: ownerUrl, secrets } = installation;
    const owner = new pg.Pool({ connectionString: ownerUrl, max: 4 });
    owner.on("error", () => undefined);
    undo(() => owner.end());
    const ask = async <Row extends pg.QueryResultRow = Record<string, string>>(
      sql: string,
      values: readonly unknown[] = [],
    ) => (await owner.query<Row>(sql, [...values])).rows;
    const logFile = path.join(folder, "servers.log");
    const log = openSync(logFile, "a", 0o600);
    undo(() => {
      closeSync(log);
    });
    const serverLog = () => readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-LOG_LINES).join("\n");
    const serveOn = async (port: number, url: string, from: string): Promise<KillableServer> => {
      const launch = () =>
        startServer({ build: from, port, appUrl: url, authSecret: secrets.auth, output: log });
      let server = launch();
      undo(() => stopServer(server));
      const healthy = async () => {
        try {
          await waitUntilHealthy(server, port);
        } catch (error) {
          throw new Error(`${error instanceof Error ? error.message : String(error)}\n${serverLog()}`);
        }
      };
      await healthy();
      return {
        port,
        kill: async () => {
          const ended = once(server, "exit");
          server.kill("SIGKILL");
          await ended;
        },
        stop: () => stopServer(server),
        start: () => {
          server = launch();
          return healthy();
        },
      };
    };
    const serve = async (url = appUrl, from = build) => (await serveOn(await findFreePort(), url, from)).port;
    const serveKillable = async () => serveOn(await findFreePort(), appUrl, build);
    const largestClinic = async () => {
      const [largest] = await ask(
        "select clinic_id as id from patient group by 1 order by count(*) desc limit 1",
      );
      return largest?.["id"] ?? "";
    };
    const own = {
      ...{ folder, chromium, appUrl, ownerUrl, log, serverLog, ask, largestClinic },
      ...{ serve, serveKillable, undo },
    };
    return { ...(await furnish(own)), close };
  } catch (error) {
    await close();
    throw error;
  }
}
