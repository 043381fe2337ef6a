import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const prisma = fileURLToPath(new URL("../../prisma", import.meta.url));

export const SCHEMA_FOLDER = path.join(prisma, "schema");
export const MIGRATIONS_FOLDER = path.join(prisma, "migrations");

/** A migration of this copy of the project, with the checksum that Prisma records when it applies it. */
export type MigrationFile = { readonly name: string; readonly checksum: string };

/** The project's migrations, oldest first, each with the SHA-256 (hex) of its SQL. */
export async function readMigrationFiles(): Promise<readonly MigrationFile[]> {
  const entries = await readdir(MIGRATIONS_FOLDER, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(MIGRATIONS_FOLDER, name, "migration.sql"));
      return { name, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}
