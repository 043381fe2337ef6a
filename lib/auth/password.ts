import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id (the package's default kind) with 46 MiB, one pass, one lane: OWASP's first choice, about 40 ms. */
const COST = { memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const;

/**
 * Hashes a password for storage.
 *
 * @param password used as it is, neither trimmed nor normalised
 * @returns the PHC string, salt and cost included
 */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Made when the server starts, so that not even the first unknown person's answer takes longer. */
const nobody = hashPassword("compared against when there is nobody to compare with");

/**
 * Checks a password in the same time whether or not there is anything to check it against.
 *
 * @param stored the PHC string; null for an unknown, disabled or passwordless person
 * @param password what was typed
 * @returns false, after the same work, when `stored` is null or cannot be read
 */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  try {
    return (await verify(stored ?? (await nobody), password)) && stored !== null;
  } catch {
    return false;
  }
}
