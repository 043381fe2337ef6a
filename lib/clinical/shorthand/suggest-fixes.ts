import { editDistance } from "../matching/edit-distance.ts";
import type { ReadToken } from "./read-shorthand.ts";
import { BY_SPELLING } from "./tokens.ts";
import { plainWord } from "./typed-words.ts";
import { rankOf } from "./usual-words.ts";

/** One act that puts a word right: what stands from `from` to `to` becomes `text`. */
export type ShorthandFix = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What the act does, in words. */
  readonly label: string;
};

const MOST = 3;

/** Words close to one that is not known, the closest first. @returns at most three, as they are written */
export function nearWords(text: string): string[] {
  const plain = plainWord(text);
  const limit = plain.length < 3 ? 0 : plain.length < 5 ? 1 : 2;
  if (limit === 0) return [];
  const near = new Map<string, { readonly distance: number; readonly rank: number }>();
  for (const [spelling, token] of BY_SPELLING) {
    const begun = spelling.startsWith(plain) || (spelling.length > 3 && plain.startsWith(spelling));
    const distance = begun ? 1 : editDistance(plain, spelling, limit);
    if (distance > limit) continue;
    const known = near.get(token.text);
    if (known === undefined || distance < known.distance) {
      near.set(token.text, { distance, rank: rankOf(token) });
    }
  }
  return [...near]
    .sort(([, one], [, other]) => one.distance - other.distance || one.rank - other.rank)
    .slice(0, MOST)
    .map(([word]) => word);
}

/**
 * How a word that is not understood can be put right: the words it may stand for, or, where two words contradict each
 * other, leaving out either. The likeliest comes first; the last is always to leave the word out.
 */
export function suggestFixes(token: ReadToken): ShorthandFix[] {
  const { from, to, text, against, problem } = token;
  if (problem === null) return [];
  const leaveOut = (what: Pick<ReadToken, "from" | "to" | "text">): ShorthandFix => ({
    from: what.from,
    to: what.to,
    text: "",
    label: `Leave out “${what.text}”`,
  });
  if (against !== null) return [leaveOut(token), leaveOut(against)];
  const meant = nearWords(text).map((word): ShorthandFix => ({ from, to, text: word, label: `${word}?` }));
  return [...meant, leaveOut(token)];
}

/** The line after a fix, and where the caret then stands. A word left out takes the space before it along. */
export function applyFix(line: string, fix: ShorthandFix): { readonly text: string; readonly caret: number } {
  const before = line.slice(0, fix.from);
  const kept = fix.text === "" ? before.replace(/[ \t]+$/, "") : before;
  const after = line.slice(fix.to);
  const start = fix.text === "" && kept === "" ? after.trimStart() : after;
  return { text: `${kept}${fix.text}${start}`, caret: kept.length + fix.text.length };
}
