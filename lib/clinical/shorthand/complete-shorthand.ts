import type { Finding } from "../model/clinical-case.ts";
import { MEASURES } from "./measures.ts";
import { mergeFinding } from "./merge-finding.ts";
import { LONGEST_TEXT, readShorthand, type ReadFinding } from "./read-shorthand.ts";
import { nearWords } from "./suggest-fixes.ts";
import type { ShorthandToken, WordGroup } from "./token.ts";
import { BY_SPELLING, LONGEST_SPELLING, TOKENS } from "./tokens.ts";
import { partsOf, plainWord, typedWords, type TypedWord } from "./typed-words.ts";
import { rankOf } from "./usual-words.ts";

/** A word that fits at the caret: taking it puts `text` where `from` to `to` stands. */
export type Completion = {
  readonly text: string;
  readonly meaning: string;
  readonly from: number;
  readonly to: number;
};

export type Completions = {
  /** What was typed of the word at the caret; empty between words. */
  readonly typed: string;
  /** Best first. */
  readonly options: readonly Completion[];
};

const NOTHING: Completions = { typed: "", options: [] };
const MOST = 6;

/** What is said first of a place; until it has one, places and sides are all that is offered between words. */
const PLACES: readonly WordGroup[] = ["site", "side"];
/** Never offered before a letter of it is typed: it would crowd out the usual. */
const ASKED_FOR: readonly WordGroup[] = ["spared", "none"];

/**
 * The words that fit at the caret: first those that begin with what is typed, then those with a part that does; among
 * equals a place while the part has none, what is seen once it has one, and the usual before the rare. What would
 * contradict the part, or say again what it says, is not offered. After a number come its units.
 *
 * @param caret code units from the start of the line
 */
export function completeShorthand(line: string, caret: number): Completions {
  if (caret > Math.min(line.length, LONGEST_TEXT)) return NOTHING;
  const part = partsOf(line).findLast(({ from }) => from <= caret);
  if (!part) return NOTHING;
  const words = typedWords(part.text, part.from);
  const here = words.find(({ from, to }) => from < caret && caret <= to);
  // In the midst of a word nothing is offered: the caret went back to mend it.
  if (here && here.to !== caret) return NOTHING;
  const typed = here ? plainWord(here.text) : "";
  const read = readShorthand(here ? cut(part.text, here, part.from) : part.text).parts[0];
  if (here && /^[wdh]?\d/.test(typed)) return { typed, options: unitsFor(typed, here, read) };
  const said: Finding = { ...(read?.problem === null ? { sites: [] } : {}), ...read?.finding };
  const options = wordsFor(here ?? { from: caret, to: caret }, beginnings(typed, here, words), said);
  if (options.length > 0 || !here || BY_SPELLING.has(typed)) return { typed, options };
  return { typed, options: nearTo(here, said) };
}

/** For a word that nothing begins with: what it may have been meant for. */
function nearTo({ text, from, to }: TypedWord, said: Finding): Completion[] {
  return nearWords(text).flatMap((near) => {
    const token = BY_SPELLING.get(near.toLowerCase());
    if (!token || addsNothing(said, token.sets)) return [];
    return [{ text: near, meaning: token.meaning, from, to }];
  });
}

const cut = (text: string, word: TypedWord, offset: number): string =>
  text.slice(0, word.from - offset) + text.slice(word.to - offset);

/** The units that a number at the caret may have: those that are not said yet, and within their limits. */
function unitsFor(typed: string, here: TypedWord, read: ReadFinding | undefined): Completion[] {
  const [, letter = "", digits = "", unit = ""] = /^([wdh]?)(\d+(?:[.,]\d+)?)([a-z]*)$/.exec(typed) ?? [];
  if (digits === "") return [];
  const held = new Map<string, unknown>(Object.entries(read?.finding ?? {}));
  if (read && read.durationMonths !== null) held.set("durationMonths", read.durationMonths);
  return MEASURES.filter(({ written: [before, after], field, factor, max }) => {
    const spelt = before === letter || (letter === "" && unit === "");
    const open = field !== "count" && !held.has(field);
    return (
      spelt &&
      open &&
      after.startsWith(unit) &&
      after !== unit &&
      Number(digits.replace(",", ".")) * factor <= max
    );
  }).map(({ written: [before, after], unit: said }) => ({
    text: `${before}${digits}${after}`,
    meaning: `${digits} ${DURATIONS[after] ?? said}`,
    from: here.from,
    to: here.to,
  }));
}

const DURATIONS: Readonly<Record<string, string>> = { mo: "months", wk: "weeks", y: "years", d: "days" };

/** How well a word fits what is typed; null where it does not. Lower is better. */
function fitOf({ text, also, group }: ShorthandToken, typed: string): number | null {
  const plain = text.toLowerCase();
  if (plain === typed || also.includes(typed)) return null;
  if (plain.startsWith(typed)) return 0;
  if (also.some((spelling) => spelling.startsWith(typed))) return 1;
  return typed.length > 1 && group !== "spared" && plain.split("-").some((piece) => piece.startsWith(typed))
    ? 2
    : null;
}

type Fitting = { readonly token: ShorthandToken; readonly fit: number; readonly from: number };

function wordsFor(
  here: { readonly from: number; readonly to: number },
  begun: readonly Beginning[],
  said: Finding,
): Completion[] {
  const placed = said.sites !== undefined && said.sites !== null;
  const typed = begun.length > 0;
  return TOKENS.flatMap((token): Fitting[] => {
    if (!typed && (ASKED_FOR.includes(token.group) || (!placed && !PLACES.includes(token.group)))) return [];
    if (addsNothing(said, token.sets)) return [];
    if (!typed) return [{ token, fit: 0, from: here.from }];
    const best = begun
      .map(({ text, from }) => ({ text, from, fit: fitOf(token, text) }))
      .find(({ fit }) => fit !== null);
    if (!best || best.fit === null) return [];
    // What takes the word before along says more of what is meant.
    return [{ token, fit: best.text.includes(" ") ? -1 : best.fit, from: best.from }];
  })
    .map((one) => ({ ...one, late: PLACES.includes(one.token.group) === placed ? 1 : 0 }))
    .sort(
      (one, other) => one.fit - other.fit || one.late - other.late || rankOf(one.token) - rankOf(other.token),
    )
    .slice(0, MOST)
    .map(({ token: { text, meaning }, from }) => ({ text, meaning, from, to: here.to }));
}

type Beginning = { readonly text: string; readonly from: number };

/** What is typed together with the one or two words before it, the longest first: `upper b` begins `upper back`. */
function beginnings(typed: string, here: TypedWord | undefined, words: readonly TypedWord[]): Beginning[] {
  if (!here) return [];
  const joined: Beginning[] = [{ text: typed, from: here.from }];
  for (let at = words.indexOf(here); at > 0 && joined.length < LONGEST_SPELLING; at -= 1) {
    const before = words[at - 1];
    if (!before || !words[at]?.follows) break;
    joined.push({ text: `${before.plain} ${joined.at(-1)?.text ?? ""}`, from: before.from });
  }
  return joined.reverse();
}

/** True where a word would contradict what the part says, or say it again. */
function addsNothing(said: Finding, sets: Finding): boolean {
  const { finding, contradicts } = mergeFinding(said, sets);
  if (contradicts !== null) return true;
  const before = new Map<string, unknown>(Object.entries(said));
  return Object.entries(finding).every(([key, value]: [string, unknown]) => {
    const held = before.get(key);
    return Array.isArray(value) && Array.isArray(held) ? held.length === value.length : held === value;
  });
}
