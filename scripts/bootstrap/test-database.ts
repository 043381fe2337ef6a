import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startCluster, stopCluster, superuserUrl } from "../database/embedded-postgres.ts";
import { placeCluster } from "../database/place-cluster.ts";

/**
 * Runs work beside a PostgreSQL of its own, which is gone afterwards, also when the work was interrupted.
 *
 * @param work is given a superuser's connection to a server that serves nothing else
 */
export async function withTestServer<T>(work: (adminUrl: string) => Promise<T>): Promise<T> {
  const given = process.env["DATABASE_URL_TEST"];
  if (given !== undefined && given !== "") return work(given);
  const folder = mkdtempSync(path.join(tmpdir(), "aftermark-test-"));
  // Root's database runs as the user postgres, who must be able to pass through.
  chmodSync(folder, 0o711);
  const cluster = placeCluster(folder);
  const password = randomBytes(24).toString("base64url");
  try {
    // Nothing here must survive a power cut.
    const { port } = await startCluster(cluster, password, { fsync: "off", full_page_writes: "off" });
    return await work(superuserUrl(port, password));
  } finally {
    await stopCluster(cluster);
    rmSync(folder, { recursive: true, force: true });
  }
}
