import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { auditHeadSchema } from "./audit-heads.ts";

const schema = z.strictObject({
  /** When the copying began and when it was whole, ISO 8601, UTC, by the database's clock. */
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** The first segment of the write-ahead log that the copy needs. */
  firstSegment: z.string().regex(/^[0-9A-F]{24}$/),
  /** Newest event of each clinic's audit trail when the copying began. */
  heads: z.array(auditHeadSchema),
  /** Every file of the copy: its path below `data`, its size in bytes and the SHA-256 of its bytes, hexadecimal. */
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().min(0), sha256: z.hex().length(64) })),
});

/** What a base backup says of itself. */
export type BackupManifest = z.infer<typeof schema>;

/** A base backup that is whole, in the folder of the backups. */
export type BaseBackup = { readonly folder: string; readonly manifest: BackupManifest };

const NAME = /^base-\d{8}T\d{9}Z$/;

/** The name of the folder of a backup that was finished at that moment. @param at ISO 8601, UTC, milliseconds */
export const backupName = (at: string): string => `base-${at.replaceAll(/[-:.]/g, "")}`;

/** Every whole base backup, oldest first. @param backups folder of the backups */
export function listBackups(backups: string): BaseBackup[] {
  if (!existsSync(backups)) return [];
  const names = readdirSync(backups).filter((name) => NAME.test(name));
  return names.sort().map((name) => {
    const folder = path.join(backups, name);
    return {
      folder,
      manifest: schema.parse(JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"))),
    };
  });
}

/** The SHA-256 of a file's bytes, hexadecimal. */
export async function digestFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** Files of a backup that are missing or not as they were copied. @returns their paths, none when it is whole */
export async function findDamage({ folder, manifest }: BaseBackup): Promise<string[]> {
  const damaged: string[] = [];
  for (const { path: name, sha256 } of manifest.files) {
    const file = path.join(folder, "data", name);
    if (!existsSync(file) || (await digestFile(file)) !== sha256) damaged.push(name);
  }
  return damaged;
}
