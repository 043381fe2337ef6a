import "server-only";
import { randomInt } from "node:crypto";
import { keyedDigest } from "./session-token.ts";

/** Letters and digits that nobody takes for one another when copying by hand. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
const CODES = 10;
const GROUP = 5;

/** Ten codes of ten characters (about 50 bits each), written in two groups. */
export function newRecoveryCodes(): readonly string[] {
  const group = () => Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: CODES }, () => `${group()}-${group()}`);
}

/** Whether a text has the form of a recovery code; case, blanks and the hyphen do not matter. */
export function looksLikeRecoveryCode(text: string): boolean {
  return new RegExp(`^[${ALPHABET}]{${String(2 * GROUP)}}$`).test(bare(text));
}

/** What the database keeps of a recovery code: 32 bytes, keyed by the installation's secret. */
export function hashRecoveryCode(authSecret: string, text: string): Uint8Array<ArrayBuffer> {
  return keyedDigest(authSecret, `recovery code ${bare(text)}`);
}

const bare = (text: string): string => text.replace(/[\s-]/g, "").toLowerCase();
