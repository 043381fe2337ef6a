import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The unprivileged user under whom PostgreSQL runs when we are root; `null` when it runs as ourselves. */
export type Owner = { readonly uid: number; readonly gid: number } | null;

function findUser(name: string): Owner {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

/**
 * Under whom the database must run: PostgreSQL refuses root, so root gets the user `postgres`, made when absent.
 *
 * @throws one sentence when the user is absent and cannot be made
 */
export function findOwner(): Owner {
  if (process.getuid?.() !== 0) return null;
  const present = findUser("postgres");
  if (present !== null) return present;
  spawnSync("groupadd", ["--system", "postgres"]);
  spawnSync("useradd", [
    "--system",
    "--no-create-home",
    "--gid",
    "postgres",
    "--shell",
    "/bin/false",
    "postgres",
  ]);
  const made = findUser("postgres");
  if (made === null)
    throw new Error("PostgreSQL may not run as root, and the user postgres could not be made.");
  return made;
}

/** Whether that user may enter a folder and read it. */
export function mayEnter(owner: Owner, folder: string): boolean {
  if (owner === null) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", folder], { ...owner, cwd: "/" }).status === 0;
}
