import "server-only";
import { dictionary } from "@zxcvbn-ts/language-common";

/** With a second factor, twelve characters are enough; length is what makes a password hard to guess. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

const COMMON: ReadonlySet<string> = new Set(dictionary["passwords-common"].map((word) => word.toLowerCase()));
/** A word that is common is not made less so by what is put behind it. */
const TAIL = /[\d\W_]+$/u;
/** Dates, telephone numbers and keys in a row. */
const DIGITS_ONLY = /^[\d\W_]+$/u;
const OWN_WORDS = /aftermark|dermatolog|password/i;

/**
 * Why a password is not taken, as a sentence; null when it is. Any characters are welcome, and nothing is demanded of
 * their kinds.
 *
 * @param password as it was typed
 * @param known words that people around would try: the e-mail address, the own name, the clinic's
 */
export function passwordFault(password: string, known: readonly string[] = []): string | null {
  const length = Array.from(password).length;
  if (length < SHORTEST_PASSWORD) return `Use ${String(SHORTEST_PASSWORD)} characters or more.`;
  if (length > LONGEST_PASSWORD) return `Use ${String(LONGEST_PASSWORD)} characters or fewer.`;
  if (new Set(password).size < 5) return "This repeats too few characters. Use several words.";
  const plain = password.normalize("NFKC").toLowerCase();
  if (
    DIGITS_ONLY.test(plain) ||
    COMMON.has(plain) ||
    COMMON.has(plain.replace(TAIL, "")) ||
    OWN_WORDS.test(plain)
  ) {
    return "This is among the passwords that are tried first. Use several words that do not belong together.";
  }
  const parts = known.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  if (parts.some((part) => part.length >= 5 && plain.includes(part))) {
    return "This holds your name, your address or the clinic's name. Use other words.";
  }
  return null;
}
