import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { keepSecrets } from "../bootstrap/secrets.ts";
import { findTrailFaults, type TrailFault } from "./audit-heads.ts";
import { findDamage, listBackups, type BaseBackup } from "./backup-manifest.ts";
import { startCluster, stopCluster, superuserUrl } from "./embedded-postgres.ts";
import { placeCluster, type Cluster } from "./place-cluster.ts";
import { DATABASE } from "./prepare-database.ts";
import { walFolder } from "./wal-archive.ts";

/** Folders that a backup leaves out and a server expects. */
const EXPECTED = [
  ...["pg_wal", "pg_wal/archive_status", "pg_wal/summaries", "pg_replslot", "pg_dynshmem", "pg_notify"],
  ...["pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans"],
];

const RECOVERY_SETTINGS = [
  ...["restore_command", "recovery_target_time", "recovery_target_action", "recovery_target_timeline"],
];

/** What came of a restoration. */
export type Restoration = {
  readonly from: BaseBackup;
  /** What the audit trail shows; nothing when it is whole. */
  readonly faults: readonly TrailFault[];
  /** Sessions that were open in the backup and were ended. */
  readonly sessionsEnded: number;
};

function chooseBackup(backups: string, to: Date | null): BaseBackup {
  const fitting = listBackups(backups).filter(
    ({ manifest }) => to === null || Date.parse(manifest.finishedAt) <= to.getTime(),
  );
  const newest = fitting.at(-1);
  if (newest === undefined) {
    throw new Error(
      to === null
        ? `There is no whole backup in ${backups}.`
        : `No backup in ${backups} was whole by ${to.toISOString()}.`,
    );
  }
  return newest;
}

/** Gives all of a folder to PostgreSQL's owner, and lets nobody else in. */
function handOver(cluster: Cluster, folder: string): void {
  chmodSync(folder, 0o700);
  if (cluster.owner === null) return;
  const { uid, gid } = cluster.owner;
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    chownSync(path.join(folder, entry), uid, gid);
  }
}

function layOut(cluster: Cluster, { folder }: BaseBackup, wal: string, to: Date | null): void {
  const unfinished = `${cluster.directory}.restoring`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(path.join(folder, "data"), unfinished, { recursive: true });
  copyFileSync(path.join(folder, "backup_label"), path.join(unfinished, "backup_label"));
  for (const name of EXPECTED) mkdirSync(path.join(unfinished, name), { recursive: true, mode: 0o700 });
  // The settings file takes no letters for the zone.
  const moment = to?.toISOString().replace("T", " ").replace("Z", "+00");
  const target = moment === undefined ? [] : [`recovery_target_time = '${moment}'`];
  const lines = [
    `restore_command = 'cp "${wal}/%f" "%p"'`,
    "recovery_target_action = 'promote'",
    "recovery_target_timeline = 'latest'",
    ...target,
  ];
  appendFileSync(path.join(unfinished, "postgresql.auto.conf"), `${lines.join("\n")}\n`);
  writeFileSync(path.join(unfinished, "recovery.signal"), "");
  handOver(cluster, unfinished);
  renameSync(unfinished, cluster.directory);
}

async function waitUntilRestored(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ recovering: boolean }>("select pg_is_in_recovery() as recovering");
    if (rows[0]?.recovering === false) return;
    await pause(100);
  }
}

/**
 * Makes an installation anew from a base backup and the archived log, up to a moment or to the log's end, and verifies it:
 * the backup's files by their digests, the audit trail by itself and by the heads in the backup. Sessions are ended.
 *
 * @param folder where the installation is to be; it holds no database, and may hold its `secrets.json`
 * @param secretsFile the secrets of the installation that was backed up, where `folder` does not hold them
 * @param to the moment, or null for all there is
 * @throws one sentence when a database is there already, no backup is old enough, or a file of it is damaged
 */
export async function restoreBackup(options: {
  readonly backups: string;
  readonly folder: string;
  readonly secretsFile: string | null;
  readonly to: Date | null;
}): Promise<Restoration> {
  const { backups, folder, secretsFile, to } = options;
  const cluster = placeCluster(folder);
  if (existsSync(cluster.directory)) {
    throw new Error(
      `${cluster.directory} holds a database, which is never overwritten; choose another AFTERMARK_DATA.`,
    );
  }
  const ownSecrets = path.join(folder, "secrets.json");
  if (secretsFile !== null && !existsSync(ownSecrets)) copyFileSync(secretsFile, ownSecrets);
  if (!existsSync(ownSecrets)) {
    throw new Error(`Give the file secrets.json of the installation that was backed up; ${folder} has none.`);
  }
  const secrets = keepSecrets(folder);
  const from = chooseBackup(backups, to);
  const damaged = await findDamage(from);
  if (damaged.length > 0) {
    throw new Error(
      `The backup ${from.folder} is damaged: ${damaged.slice(0, 3).join(", ")}. Nothing was restored.`,
    );
  }
  layOut(cluster, from, walFolder(backups), to);
  const { port } = await startCluster(cluster, secrets.superuser);
  try {
    const client = new pg.Client({ connectionString: superuserUrl(port, secrets.superuser, DATABASE) });
    await client.connect();
    try {
      await waitUntilRestored(client);
      for (const setting of RECOVERY_SETTINGS) await client.query(`alter system reset ${setting}`);
      const ended = await client.query("update sign_in_session set ended_at = now() where ended_at is null");
      const faults = await findTrailFaults(client, from.manifest.heads);
      return { from, faults, sessionsEnded: ended.rowCount ?? 0 };
    } finally {
      await client.end();
    }
  } finally {
    await stopCluster(cluster);
  }
}
