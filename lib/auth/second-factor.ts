import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, thirty seconds. */
const FORM = { algorithm: "SHA1", digits: 6, period: 30 } as const;
/** 160 bits, the length of the hash [RFC 4226, section 4]. */
const SECRET_BYTES = 20;
const ISSUER = "Aftermark";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A new secret for an authenticator app. */
export function newFactorSecret(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(randomBytes(SECRET_BYTES));
}

/** What an authenticator app is told: as an address for its camera, and as text to type. */
export type FactorSetUp = { readonly uri: string; readonly text: string };

/**
 * How a secret is given to an authenticator app.
 *
 * @param label the person's sign-in name, by which the app lists it
 */
export function factorSetUp(secret: Uint8Array, label: string): FactorSetUp {
  const kept = new Secret({ buffer: Uint8Array.from(secret).buffer });
  return {
    uri: new TOTP({ ...FORM, issuer: ISSUER, label, secret: kept }).toString(),
    text: kept.base32.replace(/(.{4})(?=.)/g, "$1 "),
  };
}

/**
 * The time step that a code belongs to. The present step counts, and the one before it, because a code that was read
 * in its last second arrives in the next step; no other does.
 *
 * @param code what was typed; blanks do not matter
 * @param atSeconds seconds since 1970, by the clock that counts
 * @returns null when the code is none of the two
 */
export function stepOfCode(secret: Uint8Array, code: string, atSeconds: bigint): bigint | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const now = atSeconds / BigInt(FORM.period);
  const kept = new Secret({ buffer: Uint8Array.from(secret).buffer });
  for (const step of [now, now - 1n]) {
    const timestamp = Number(step) * FORM.period * 1000;
    if (TOTP.validate({ ...FORM, token, secret: kept, timestamp, window: 0 }) !== null) return step;
  }
  return null;
}

/**
 * Encrypts a secret for the database, which does not hold the key.
 *
 * @param authSecret the installation's
 * @param personId whose it is: it opens for nobody else
 * @returns nonce, tag and ciphertext
 */
export function sealSecret(
  authSecret: string,
  personId: string,
  secret: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(authSecret), nonce).setAAD(Buffer.from(personId));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), text]));
}

/**
 * Opens what `sealSecret` made.
 *
 * @throws when it was made under another key or for another person, or was changed
 */
export function openSecret(authSecret: string, personId: string, sealed: Uint8Array): Uint8Array {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, keyOf(authSecret), nonce)
    .setAAD(Buffer.from(personId))
    .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

function keyOf(authSecret: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", authSecret, "", "aftermark second factor", 32));
}
