import { randomBytes } from "node:crypto";
import { chmodSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const KEY = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const schema = z.object({ superuser: KEY, migrator: KEY, app: KEY, auth: KEY });

/** Passwords of the database's roles and the key of the sign-in library: 32 random bytes each, base64url. */
export type Secrets = z.infer<typeof schema>;

/**
 * Reads an installation's secrets, made once and kept in `secrets.json` that only its owner may read.
 *
 * @param folder the installation's data folder, which exists
 * @throws one sentence when the file is there and cannot be used: it is never replaced, or the database it opens
 *   would be lost
 */
export function keepSecrets(folder: string): Secrets {
  const file = path.join(folder, "secrets.json");
  let text: string | null = null;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const absent = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!absent) throw new Error(`${file} cannot be read; give it back to the user who starts the product.`);
  }
  if (text !== null) {
    try {
      chmodSync(file, 0o600);
      return schema.parse(JSON.parse(text));
    } catch {
      throw new Error(
        `${file} is damaged; put it back from a copy, or begin anew with another AFTERMARK_DATA.`,
      );
    }
  }
  const key = () => randomBytes(32).toString("base64url");
  const made: Secrets = { superuser: key(), migrator: key(), app: key(), auth: key() };
  writeFileSync(`${file}.new`, `${JSON.stringify(made)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}
