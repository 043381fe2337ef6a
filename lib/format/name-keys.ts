import { foldText } from "./fold-text.ts";

/** Longest beginning of a name that is kept; what is typed beyond it is not compared. */
export const LONGEST_PREFIX = 12;
const SHORTEST_WITH_TYPOS = 4;

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(kn|gn|pn)/, "n"],
  [/^wr/, "r"],
  [/^x/, "s"],
  [/gh(?=t|$)/g, ""],
  [/ph|v/g, "f"],
  [/sch|sh|ch|tch/g, "s"],
  [/ck|c(?![eiy])|q|x/g, "k"],
  [/c|z/g, "s"],
  [/dg|j|g(?=[eiy])/g, "j"],
  [/[hw]/g, ""],
];

/** Letters and digits of a name's parts, folded: `O'Neil` is one part, `Smith-Jones` two, `de la Cruz` three. */
export function nameWords(name: string): string[] {
  return foldText(name)
    .replace(/['’‘ʼ`´.]/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The longer piece behind an apostrophe (`neil` of `O'Neil`), under which people also look. */
export function apostrophePieces(name: string): string[] {
  return foldText(name)
    .split(/[^\p{L}\p{N}'’‘ʼ`´]+/u)
    .flatMap((word) => word.split(/['’‘ʼ`´]/u).slice(1))
    .filter((piece) => piece.length >= 3);
}

/** Every beginning of a word from one letter up to `LONGEST_PREFIX` letters. */
export function prefixesOf(word: string): string[] {
  const letters = Array.from(word).slice(0, LONGEST_PREFIX);
  return letters.map((_, index) => letters.slice(0, index + 1).join(""));
}

/**
 * The word itself and the word with each one letter left out. Two words that are one slip apart (a letter missing,
 * added, changed, or two neighbours swapped) always share at least one of these, so a slip is found by equality.
 * Words under four letters have none: there a slip makes a different name.
 */
export function slipKeys(word: string): string[] {
  const letters = Array.from(word).slice(0, LONGEST_PREFIX);
  if (letters.length < SHORTEST_WITH_TYPOS) return [];
  const shorter = letters.map((_, left) => letters.filter((__, index) => index !== left).join(""));
  return [...new Set([letters.join(""), ...shorter])];
}

/**
 * How a Latin-script name sounds in English, roughly: `Catherine` and `Kathryn`, `Stephen` and `Steven` share a key.
 * Null for names under four letters, for other scripts, and where nothing but a letter is left.
 */
export function soundKey(word: string): string | null {
  if (!/^[a-z]{4,}$/.test(word)) return null;
  const sounded = SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
  const skeleton = `${sounded.charAt(0)}${sounded.slice(1).replace(/[aeiouy]/g, "")}`.replace(
    /(.)\1+/g,
    "$1",
  );
  return skeleton.length >= 3 ? skeleton.slice(0, LONGEST_PREFIX) : null;
}
