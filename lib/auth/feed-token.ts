import "server-only";
import { createHash, randomBytes } from "node:crypto";

const CLINIC_BYTES = 16;
const SECRET_BYTES = 32;
/** 48 bytes in base64url. */
const TOKEN_FORM = /^[A-Za-z0-9_-]{64}$/;

/** What the database needs to find a feed: the clinic that its token names, and the token's digest. */
export type FeedKey = { readonly clinicId: string; readonly tokenHash: Uint8Array<ArrayBuffer> };

/**
 * A new token of a calendar feed: the clinic, so that its row is found under the clinic, and 256 random bits.
 *
 * @param clinicId a UUID
 */
export function newFeedToken(clinicId: string): string {
  const clinic = Buffer.from(clinicId.replaceAll("-", ""), "hex");
  return Buffer.concat([clinic, randomBytes(SECRET_BYTES)]).toString("base64url");
}

/**
 * Reads a token.
 *
 * @param token anything at all
 * @returns null when it cannot be one of ours
 */
export function readFeedToken(token: string): FeedKey | null {
  if (!TOKEN_FORM.test(token)) return null;
  const hex = Buffer.from(token, "base64url").subarray(0, CLINIC_BYTES).toString("hex");
  const clinicId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return { clinicId, tokenHash: new Uint8Array(createHash("sha256").update(token).digest()) };
}
