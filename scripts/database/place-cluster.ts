import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, realpathSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../bootstrap/make-folder.ts";
import { findBinaries } from "./postgres-binaries.ts";
import { findOwner, mayEnter, type Owner } from "./postgres-owner.ts";

/** Where a cluster lies and who runs it. */
export type Cluster = {
  /** PostgreSQL's data directory. */
  readonly directory: string;
  readonly logFile: string;
  /** Folder with `bin`, `lib` and `share`. */
  readonly binaries: string;
  readonly owner: Owner;
  /** What a person should be told about the place, if it is not the expected one. */
  readonly notes: readonly string[];
};

const SYSTEM_PLACE = "/var/lib/aftermark";

function reachableBinaries(owner: Owner, systemPlace: string): { folder: string; notes: string[] } {
  const { folder, version } = findBinaries();
  if (mayEnter(owner, path.join(folder, "bin"))) return { folder, notes: [] };
  const copy = path.join(systemPlace, `postgresql-${version}`);
  if (!existsSync(copy)) {
    makeFolder(systemPlace, 0o755);
    const unfinished = `${copy}.${String(process.pid)}`;
    cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(unfinished, copy);
    } catch {
      // Another process was quicker with the same files.
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return {
    folder: copy,
    notes: [`The user postgres may not enter ${folder}; PostgreSQL's programs were copied to ${copy}.`],
  };
}

/**
 * Decides where the database of an installation lies, and makes the folders.
 *
 * As root the server runs as the user `postgres`, who must be able to reach data and programs: what lies where only
 * root may go is put under `/var/lib/aftermark` instead, and `notes` says so.
 *
 * @param wantedFolder the installation's own folder, absolute
 * @throws one sentence when nothing can be written there
 */
export function placeCluster(wantedFolder: string, systemPlace = SYSTEM_PLACE): Cluster {
  const owner = findOwner();
  makeFolder(wantedFolder, owner === null ? 0o700 : 0o711);
  // One name for one place, whichever link led to it: the server is recognised by it.
  const dataFolder = realpathSync(wantedFolder);
  const binaries = reachableBinaries(owner, systemPlace);
  const notes = [...binaries.notes];
  let home = path.join(dataFolder, "postgres");
  if (!mayEnter(owner, dataFolder)) {
    const key = createHash("sha256").update(path.resolve(dataFolder)).digest("hex").slice(0, 12);
    home = path.join(systemPlace, key, "postgres");
    notes.push(`The user postgres may not enter ${dataFolder}; the database lies in ${home}.`);
    makeFolder(path.dirname(home), 0o711);
  }
  makeFolder(home, 0o700);
  if (owner !== null) chownSync(home, owner.uid, owner.gid);
  return {
    directory: path.join(home, "cluster"),
    logFile: path.join(home, "server.log"),
    binaries: binaries.folder,
    owner,
    notes,
  };
}
