import "server-only";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { toSessionCapability, type SessionCapability } from "./actor.ts";

const TOKEN_BYTES = 32;
const TOKEN_FORM = /^[A-Za-z0-9_-]{43}$/;

/** A secret text, and what the database stores of it. */
export type NewToken = { readonly token: string; readonly tokenHash: Uint8Array<ArrayBuffer> };

/** A new secret: 256 random bits in base64url (43 characters). It leaves the server once, in a cookie or a link. */
export function newToken(): NewToken {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, tokenHash: digestOf(token) };
}

/** A new capability for the database's policies: 256 bits of their own, so that no database log holds a cookie. */
export function newSessionCapability(): SessionCapability {
  return toSessionCapability(randomBytes(TOKEN_BYTES).toString("base64url"));
}

/**
 * What the database stores of a token.
 *
 * @param token text from a cookie; anything at all
 * @returns SHA-256, 32 bytes; null when the text cannot be one of our tokens
 */
export function hashSessionToken(token: string | undefined): Uint8Array<ArrayBuffer> | null {
  if (token === undefined || !TOKEN_FORM.test(token)) return null;
  return digestOf(token);
}

const digestOf = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(token).digest());

/**
 * A keyed digest of something that counts attempts without naming anyone: an e-mail address, a browser.
 *
 * @param secret the installation's secret
 * @param value the text; case and surrounding blanks do not matter
 * @returns HMAC-SHA-256, 32 bytes
 */
export function keyedDigest(secret: string, value: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac("sha256", secret).update(value.trim().toLowerCase()).digest());
}
