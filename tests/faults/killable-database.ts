import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { processBegan } from "../../scripts/bootstrap/process-identity.ts";
import { keepSecrets } from "../../scripts/bootstrap/secrets.ts";
import { startCluster, superuserUrl } from "../../scripts/database/embedded-postgres.ts";
import { runningPort } from "../../scripts/database/installed-database.ts";
import { placeCluster } from "../../scripts/database/place-cluster.ts";
import { DATABASE } from "../../scripts/database/prepare-database.ts";

/** The ground's own PostgreSQL, to be killed and started again where it was. */
export type KillableDatabase = {
  /** Connection of its superuser. */
  readonly superuserUrl: string;
  /** Ends the server and every process of it at once. */
  readonly kill: () => Promise<void>;
  /** Starts it again at the same port, as the product does. Resolves once it has recovered. */
  readonly start: () => Promise<void>;
};

/** The processes whose parent is this one; Linux only, where the faults are put. */
function childrenOf(parent: number): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        // The name in brackets may hold spaces: the fields are counted from its end.
        return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === parent;
      } catch {
        return false;
      }
    })
    .map(Number);
}

function killNow(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** @param folder of the installation whose server runs */
export function findKillableDatabase(folder: string): KillableDatabase {
  const cluster = placeCluster(folder);
  const { superuser } = keepSecrets(folder);
  const port = runningPort(cluster);
  return {
    superuserUrl: superuserUrl(port, superuser, DATABASE),
    kill: async () => {
      const [first = ""] = readFileSync(path.join(cluster.directory, "postmaster.pid"), "utf8").split("\n");
      const server = Number(first);
      const all = [server, ...childrenOf(server)];
      for (const pid of all) killNow(pid);
      while (all.some((pid) => processBegan(pid) !== null)) await pause(5);
    },
    start: async () => {
      await startCluster(cluster, superuser, {}, port);
    },
  };
}
