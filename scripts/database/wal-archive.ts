import { chownSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../bootstrap/make-folder.ts";
import type { Cluster } from "./place-cluster.ts";
import { mayEnter } from "./postgres-owner.ts";

/** Seconds after which what was written is archived even where little was: what a lost disk costs at most. */
const ARCHIVE_SECONDS = 60;

/** A file is whole under its name or not there; one that is there with the same bytes was archived before a crash. */
const ARCHIVE_SCRIPT = `set -e
if [ -e "$3/$2" ]; then cmp -s "$1" "$3/$2"; exit; fi
cp "$1" "$3/.$2.new"
sync "$3/.$2.new"
mv "$3/.$2.new" "$3/$2"
sync "$3"
`;

/** Where the write-ahead log is kept, in the folder of the backups. */
export const walFolder = (backups: string): string => path.join(backups, "wal");

/**
 * Makes the place where a cluster archives its write-ahead log, and tells the settings under which it does.
 *
 * @param backups folder of the backups, absolute
 * @returns settings for `startCluster`
 * @throws one sentence when PostgreSQL's owner cannot write there, or the name cannot be given to a shell
 */
export function archiveWal(cluster: Cluster, backups: string): Readonly<Record<string, string>> {
  if (/["'`$\\\n%]/.test(backups)) {
    throw new Error(`The folder of the backups, ${backups}, has a character that no command can be given.`);
  }
  makeFolder(backups, cluster.owner === null ? 0o700 : 0o711);
  const folder = walFolder(backups);
  makeFolder(folder, 0o700);
  if (!mayEnter(cluster.owner, backups)) {
    throw new Error(`The user postgres may not enter ${backups}; choose another folder for the backups.`);
  }
  const script = path.join(folder, "archive.sh");
  writeFileSync(script, ARCHIVE_SCRIPT, { mode: 0o600 });
  if (cluster.owner !== null) {
    for (const place of [folder, script]) chownSync(place, cluster.owner.uid, cluster.owner.gid);
  }
  return {
    archive_mode: "on",
    archive_timeout: String(ARCHIVE_SECONDS),
    archive_command: `sh "${script}" "%p" "%f" "${folder}"`,
  };
}
