import { copyFile, mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { readHeads } from "./audit-heads.ts";
import {
  backupName,
  digestFile,
  listBackups,
  type BackupManifest,
  type BaseBackup,
} from "./backup-manifest.ts";
import { walFolder } from "./wal-archive.ts";

/** What PostgreSQL makes anew at each start, or would be wrong in a copy. */
const LEFT_OUT = [
  ...["pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp"],
  ...["pg_subtrans", "postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map"],
];

/** Days for which backups, and so what was erased since, are kept. */
export const KEPT_DAYS = 35;

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** The paths of all files below a folder, without those left out; files that vanish meanwhile are none. */
async function listFiles(folder: string): Promise<{ files: string[]; folders: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const within = entries.map((entry) => ({
    name: path.relative(folder, path.join(entry.parentPath, entry.name)),
    isFolder: entry.isDirectory(),
  }));
  const kept = within.filter(
    ({ name }) => !LEFT_OUT.includes(name.split(path.sep)[0] ?? "") && !name.includes("pgsql_tmp"),
  );
  return {
    files: kept.filter(({ isFolder }) => !isFolder).map(({ name }) => name),
    folders: kept.filter(({ isFolder }) => isFolder).map(({ name }) => name),
  };
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function copyData(directory: string, target: string): Promise<BackupManifest["files"]> {
  const { files, folders } = await listFiles(directory);
  await mkdir(target, { recursive: true, mode: 0o700 });
  for (const folder of folders) await mkdir(path.join(target, folder), { recursive: true, mode: 0o700 });
  const copied: BackupManifest["files"] = [];
  for (const name of files) {
    const to = path.join(target, name);
    try {
      await copyFile(path.join(directory, name), to);
    } catch (error) {
      // A table that was dropped meanwhile; the write-ahead log knows.
      if (isAbsent(error)) continue;
      throw error;
    }
    await syncFile(to);
    copied.push({ path: name, bytes: (await stat(to)).size, sha256: await digestFile(to) });
  }
  return copied;
}

const NOW = `to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

async function rowOf<Row extends pg.QueryResultRow>(client: pg.Client, sql: string): Promise<Row> {
  const row = (await client.query<Row>(sql)).rows[0];
  if (row === undefined) throw new Error("PostgreSQL gave no answer.");
  return row;
}

/**
 * Copies the data of a server that goes on serving. With the archived write-ahead log it can be restored to any moment
 * from its end on.
 *
 * @param superuserUrl connection of the superuser to the product's database
 * @param directory the server's data directory, on this machine
 * @param backups folder of the backups; the server archives its log there (`archiveWal`)
 * @returns the backup, whole and on the disk
 * @throws one sentence when the server does not archive its log; what was begun is taken away
 */
export async function takeBaseBackup(
  superuserUrl: string,
  directory: string,
  backups: string,
): Promise<BaseBackup> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const unfinished = path.join(backups, `unfinished-${String(process.pid)}`);
  try {
    const { mode } = await rowOf<{ mode: string }>(client, "select current_setting('archive_mode') as mode");
    if (mode !== "on") {
      throw new Error("The server does not archive its log: start the product with AFTERMARK_BACKUPS.");
    }
    const heads = await readHeads(client);
    const { at: startedAt } = await rowOf<{ at: string }>(client, `select ${NOW} as at`);
    const { segment } = await rowOf<{ segment: string }>(
      client,
      "select pg_walfile_name(pg_backup_start('aftermark', fast => true)) as segment",
    );
    const files = await copyData(directory, path.join(unfinished, "data"));
    // Waits until the log that the copy needs is archived.
    const { label } = await rowOf<{ label: string }>(
      client,
      "select labelfile as label from pg_backup_stop(wait_for_archive => true)",
    );
    const { at: finishedAt } = await rowOf<{ at: string }>(client, `select ${NOW} as at`);
    const manifest: BackupManifest = { startedAt, finishedAt, firstSegment: segment, heads, files };
    for (const [name, text] of [
      ["backup_label", label],
      ["manifest.json", `${JSON.stringify(manifest)}\n`],
    ] as const) {
      await writeFile(path.join(unfinished, name), text, { mode: 0o600, flush: true });
    }
    const folder = path.join(backups, backupName(finishedAt));
    await rename(unfinished, folder);
    return { folder, manifest };
  } finally {
    await client.end();
    await rm(unfinished, { recursive: true, force: true });
  }
}

/**
 * Takes away base backups that are older than `KEPT_DAYS` and the log that only they need. The newest backup stays
 * however old it is.
 *
 * @param now the moment to count from @returns the names of what was taken away
 */
export async function pruneBackups(backups: string, now: Date): Promise<string[]> {
  const all = listBackups(backups);
  const oldest = now.getTime() - KEPT_DAYS * 86_400_000;
  const gone = all.slice(0, -1).filter(({ manifest }) => Date.parse(manifest.finishedAt) < oldest);
  const kept = all.filter((backup) => !gone.includes(backup));
  const first = kept[0]?.manifest.firstSegment;
  const segments = first === undefined ? [] : await readdir(walFolder(backups)).catch(() => []);
  // A segment's name is its timeline and then its place in the log.
  const unneeded = segments.filter(
    (name) => /^[0-9A-F]{24}/.test(name) && first !== undefined && name.slice(8, 24) < first.slice(8),
  );
  for (const { folder } of gone) await rm(folder, { recursive: true });
  for (const name of unneeded) await rm(path.join(walFolder(backups), name));
  return [...gone.map(({ folder }) => path.basename(folder)), ...unneeded];
}
