import type { Finding } from "../model/clinical-case.ts";
import { MEASURES } from "./measures.ts";
import { mergeFinding } from "./merge-finding.ts";
import { TOKENS } from "./tokens.ts";
import type { ShorthandToken } from "./token.ts";

/** A word as it stands in the text (`from` to `to`, code units), and what it is taken for. */
export type ReadToken = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** For the preview; null where the word was not understood. */
  readonly meaning: string | null;
  /** Why it was not understood, as a sentence; null where it was. */
  readonly problem: string | null;
};

export type ReadFinding = {
  readonly finding: Finding;
  /** How long the marks have been there, in months; null where not said. */
  readonly durationMonths: number | null;
  readonly tokens: readonly ReadToken[];
  /** What the part as a whole lacks; null when it is complete. */
  readonly problem: string | null;
};

export type ShorthandReading = {
  readonly parts: readonly ReadFinding[];
  /** True when something is written and every word of it was understood. */
  readonly understood: boolean;
  /** The longest duration named, for the history; null when none was. */
  readonly markDurationMonths: number | null;
};

const LONGEST_TEXT = 2000;
const IGNORED = new Set(["and", "&", "+", "scar", "scars", "marks", "mark"]);
const NO_PLACE = "Say where: begin with a place, for example “R cheek:”.";

const BY_SPELLING: ReadonlyMap<string, ShorthandToken> = new Map(
  TOKENS.flatMap((token) => [token.text.toLowerCase(), ...token.also].map((text) => [text, token] as const)),
);

type Word = { readonly text: string; readonly from: number; readonly to: number };

/**
 * Reads the one-line shorthand: parts divided by `;`, each a place and what is seen there, in any order of words:
 * `R cheek: red flat blanch 12 4mo; chin: ice-pick 2`. Letters' case does not matter.
 *
 * Every word is either understood or named with a sentence; nothing is guessed, and a word that contradicts an
 * earlier one of its part is refused. Only the first 2000 characters are read.
 */
export function readShorthand(text: string): ShorthandReading {
  const parts: ReadFinding[] = [];
  let from = 0;
  for (const part of text.slice(0, LONGEST_TEXT).split(/[;\n]/)) {
    if (part.trim() !== "") parts.push(readPart(part, from));
    from += part.length + 1;
  }
  const durations = parts.flatMap(({ durationMonths }) => durationMonths ?? []);
  return {
    parts,
    understood:
      parts.length > 0 &&
      text.length <= LONGEST_TEXT &&
      parts.every(
        ({ tokens, problem }) => problem === null && tokens.every((token) => token.problem === null),
      ),
    markDurationMonths: durations.length > 0 ? Math.max(...durations) : null,
  };
}

function wordsOf(part: string, offset: number): Word[] {
  return [...part.matchAll(/[^\s,:]+/g)].map((match) => ({
    text: match[0],
    from: offset + match.index,
    to: offset + match.index + match[0].length,
  }));
}

type State = { finding: Finding; durationMonths: number | null; tokens: ReadToken[] };

function readPart(part: string, offset: number): ReadFinding {
  const words = wordsOf(part, offset);
  const state: State = { finding: {}, durationMonths: null, tokens: [] };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || IGNORED.has(word.text.toLowerCase())) continue;
    const pair = pairAt(word, words[at + 1]);
    if (pair) at += 1;
    readWord(pair ?? word, state);
  }
  const { finding, durationMonths, tokens } = state;
  return { finding, durationMonths, tokens, problem: finding.sites?.length ? null : NO_PLACE };
}

/** Two words that are one term together, such as `upper lip`. */
function pairAt(word: Word, next: Word | undefined): Word | null {
  if (!next) return null;
  const text = `${word.text} ${next.text}`;
  return BY_SPELLING.has(text.toLowerCase()) ? { text, from: word.from, to: next.to } : null;
}

function readWord(word: Word, state: State): void {
  const known = BY_SPELLING.get(word.text.toLowerCase());
  if (known) apply(word, known.sets, known.meaning, state);
  else readMeasure(word, state);
}

function apply(word: Word, facts: Finding, meaning: string, state: State): void {
  const { finding, contradicts } = mergeFinding(state.finding, facts);
  state.finding = finding;
  const problem = contradicts === null ? null : `“${word.text}” contradicts what was said before.`;
  state.tokens.push({ ...word, meaning: problem ? null : meaning, problem });
}

function readMeasure(word: Word, state: State): void {
  for (const { pattern, field, factor, max, unit } of MEASURES) {
    const found = pattern.exec(word.text.toLowerCase());
    if (!found) continue;
    const value = Math.round(Number(found[1]) * factor * 1000) / 1000;
    if (value > max) {
      state.tokens.push({
        ...word,
        meaning: null,
        problem: `“${word.text}” is more than ${String(max)} ${unit}.`,
      });
    } else if (field === "durationMonths") {
      readDuration(word, value, state);
    } else {
      apply(word, { [field]: value }, `${String(value)} ${unit}`, state);
    }
    return;
  }
  state.tokens.push({
    ...word,
    meaning: null,
    problem: `“${word.text}” is not understood.${suggestionFor(word.text)}`,
  });
}

function readDuration(word: Word, months: number, state: State): void {
  const contradicts = state.durationMonths !== null && state.durationMonths !== months;
  if (!contradicts) state.durationMonths = months;
  const meaning = months === 1 ? "1 month" : `${String(Math.round(months * 10) / 10)} months`;
  const problem = contradicts ? `“${word.text}” contradicts what was said before.` : null;
  state.tokens.push({ ...word, meaning: contradicts ? null : meaning, problem });
}

function suggestionFor(text: string): string {
  const start = text.toLowerCase().slice(0, 3);
  const near =
    start.length < 3 ? undefined : [...BY_SPELLING.keys()].find((spelling) => spelling.startsWith(start));
  return near === undefined ? "" : ` Did you mean “${near}”?`;
}
