import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  isAnswering,
  startCluster,
  stopCluster,
  superuserUrl,
} from "../../scripts/database/embedded-postgres.ts";
import { placeCluster, type Cluster } from "../../scripts/database/place-cluster.ts";

const PASSWORD = "a password of this test";
const pidFile = (cluster: Cluster) => path.join(cluster.directory, "postmaster.pid");
const readPid = (cluster: Cluster) => Number(readFileSync(pidFile(cluster), "utf8").split("\n")[0]);

async function show(port: number, setting: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: superuserUrl(port, PASSWORD) });
  await client.connect();
  const rows = await client.query<Record<string, string>>(`show ${setting}`);
  await client.end();
  return Object.values(rows.rows[0] ?? {})[0];
}

describe("the embedded PostgreSQL", () => {
  const root = mkdtempSync(path.join(tmpdir(), "embedded postgres "));
  let cluster: Cluster;

  beforeAll(() => {
    // Root's database runs as the user postgres, who must be able to pass through.
    chmodSync(root, 0o711);
    cluster = placeCluster(path.join(root, "data"), path.join(root, "system"));
  });

  afterAll(async () => {
    await stopCluster(cluster);
    rmSync(root, { recursive: true, force: true });
  });

  it("is made with data checksums and safe settings, in a path with spaces, and takes the password only", async () => {
    const { port, adopted, recovered } = await startCluster(cluster, PASSWORD);
    expect({ adopted, recovered }).toEqual({ adopted: false, recovered: false });
    expect(await show(port, "data_checksums")).toBe("on");
    expect(await show(port, "fsync")).toBe("on");
    expect(await show(port, "listen_addresses")).toBe("127.0.0.1");
    expect(await isAnswering(cluster, port, "another password")).toBe(false);
    expect(statSync(cluster.directory).mode & 0o077).toBe(0);
  });

  it("is adopted when it runs already", async () => {
    expect(await startCluster(cluster, PASSWORD)).toMatchObject({ adopted: true });
  });

  it("comes back by itself after it was killed", async () => {
    process.kill(readPid(cluster), "SIGKILL");
    const again = await startCluster(cluster, PASSWORD);
    expect(again).toMatchObject({ adopted: false, recovered: true });
    expect(await isAnswering(cluster, again.port, PASSWORD)).toBe(true);
  });

  it("starts although its pid file names a process that has nothing to do with it", async () => {
    await stopCluster(cluster);
    const stranger = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
    const lines = [String(stranger.pid), cluster.directory, "1", "1", "", "127.0.0.1", ""];
    writeFileSync(pidFile(cluster), lines.join("\n"));
    try {
      expect(await startCluster(cluster, PASSWORD)).toMatchObject({ adopted: false, recovered: true });
    } finally {
      stranger.kill("SIGKILL");
    }
  });

  it("stops in order, and stopping it twice does no harm", async () => {
    await stopCluster(cluster);
    expect(() => statSync(pidFile(cluster))).toThrow();
    await stopCluster(cluster);
  });
});
