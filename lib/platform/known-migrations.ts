import "server-only";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { KnownMigration } from "./start-up-checks.ts";

/**
 * Lists the migrations that this copy of the program carries, in the order in which they are applied.
 *
 * @param folder absolute path of `prisma/migrations`; an absent one gives an empty list
 */
export async function readKnownMigrations(folder: string): Promise<KnownMigration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => ({
      name,
      checksum: createHash("sha256")
        .update(await readFile(path.join(folder, name, "migration.sql")))
        .digest("hex"),
    })),
  );
}
