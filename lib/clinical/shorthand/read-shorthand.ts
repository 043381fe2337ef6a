import type { Finding } from "../model/clinical-case.ts";
import { readMeasure, type ReadMeasure } from "./measures.ts";
import { mergeFinding } from "./merge-finding.ts";
import { BY_SPELLING, LONGEST_SPELLING } from "./tokens.ts";
import { partsOf, typedWords, type TypedWord } from "./typed-words.ts";

/** A word as it stands in the text (`from` to `to`, code units), and what it is taken for. */
export type ReadToken = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** For the preview; null where the word was not understood. */
  readonly meaning: string | null;
  /** True for the words that say where, and nothing else: the part is headed by them. */
  readonly place: boolean;
  /** Why it was not understood, as a sentence; null where it was. */
  readonly problem: string | null;
  /** The earlier word that it contradicts; null where it contradicts none. */
  readonly against: ReadToken | null;
};

export type ReadFinding = {
  /** Where the part stands in the line. */
  readonly from: number;
  readonly to: number;
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

/** The longest line that is read. */
export const LONGEST_TEXT = 2000;
const IGNORED = new Set(
  "and & + - / x scar scars marks mark lesion lesions colour color coloured colored of the on with side".split(
    " ",
  ),
);
const NO_PLACE = "Say where: begin with a place, for example “R cheek:”.";

/**
 * Reads the one-line shorthand: parts divided by `;`, each a place and what is seen there, in any order of words:
 * `R cheek: red flat blanch 12 4mo; chin: ice-pick 2`. Letters' case does not matter.
 *
 * Every word is either understood or named with a sentence; nothing is guessed, and a word that contradicts an
 * earlier one of its part is refused. Only the first 2000 characters are read.
 */
export function readShorthand(text: string): ShorthandReading {
  const parts = partsOf(text.slice(0, LONGEST_TEXT))
    .filter((part) => part.text.trim() !== "")
    .map((part) => readPart(part.text, part.from));
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

type State = {
  finding: Finding;
  durationMonths: number | null;
  tokens: ReadToken[];
  placed: boolean;
  /** The word that said each field first. */
  readonly saidBy: Map<string, ReadToken>;
};

function readPart(part: string, offset: number): ReadFinding {
  const words = typedWords(part, offset);
  const state: State = { finding: {}, durationMonths: null, tokens: [], placed: false, saidBy: new Map() };
  for (let at = 0; at < words.length;) at += readAt(words, at, state);
  const { sites, ...rest } = state.finding;
  return {
    from: offset,
    to: offset + part.length,
    finding: sites && sites.length > 0 ? state.finding : rest,
    durationMonths: state.durationMonths,
    tokens: state.tokens,
    problem: state.placed ? null : NO_PLACE,
  };
}

/** Reads the longest term that begins at a word. @returns how many words it took */
function readAt(words: readonly TypedWord[], at: number, state: State): number {
  for (let count = Math.min(LONGEST_SPELLING, words.length - at); count > 0; count -= 1) {
    const taken = words.slice(at, at + count);
    if (!taken.every(({ follows }, index) => index === 0 || follows)) continue;
    const plain = taken.map((word) => word.plain);
    const known = BY_SPELLING.get(plain.join(" "));
    const measured = known ? null : readMeasure(plain);
    if (known) apply(spanOf(taken), known.sets, known.meaning, state);
    else if (measured) applyMeasure(spanOf(taken), measured, state);
    else continue;
    return count;
  }
  const word = words[at];
  if (word && !IGNORED.has(word.plain)) {
    const { text, from, to, plain } = word;
    state.tokens.push({
      text,
      from,
      to,
      meaning: null,
      place: false,
      problem: unknownWord(text, plain),
      against: null,
    });
  }
  return 1;
}

type Span = Pick<ReadToken, "text" | "from" | "to">;

const spanOf = (words: readonly TypedWord[]): Span => ({
  text: words.map(({ text }) => text).join(" "),
  from: words[0]?.from ?? 0,
  to: words.at(-1)?.to ?? 0,
});

/** Notes a word as understood, and what it said. */
function understood(span: Span, meaning: string, keys: readonly string[], state: State): void {
  const place = keys.length > 0 && keys.every((key) => key === "sites" || key === "side");
  const token: ReadToken = { ...span, meaning, place, problem: null, against: null };
  state.tokens.push(token);
  for (const key of keys) if (!state.saidBy.has(key)) state.saidBy.set(key, token);
}

function contradiction(span: Span, key: string, state: State): void {
  const against = state.saidBy.get(key) ?? null;
  const before = against === null ? "what was said before" : `“${against.text}”`;
  const problem = `“${span.text}” contradicts ${before}. What differs from place to place is written apart, after a semicolon.`;
  state.tokens.push({ ...span, meaning: null, place: false, problem, against });
}

function apply(span: Span, facts: Finding, meaning: string, state: State): void {
  const { finding, contradicts } = mergeFinding(state.finding, facts);
  state.finding = finding;
  state.placed ||= facts.sites !== undefined;
  if (contradicts === null) understood(span, meaning, Object.keys(facts), state);
  else contradiction(span, contradicts, state);
}

function applyMeasure(span: Span, { measure, value }: ReadMeasure, state: State): void {
  const { field, max, unit } = measure;
  if (value > max) {
    const problem = `“${span.text}” is more than ${String(max)} ${unit}.`;
    state.tokens.push({ ...span, meaning: null, place: false, problem, against: null });
  } else if (field === "durationMonths") applyDuration(span, value, state);
  else apply(span, { [field]: value }, `${String(value)} ${unit}`, state);
}

function applyDuration(span: Span, months: number, state: State): void {
  if (state.durationMonths !== null && state.durationMonths !== months) {
    contradiction(span, "durationMonths", state);
    return;
  }
  state.durationMonths = months;
  const meaning = months === 1 ? "1 month" : `${String(Math.round(months * 10) / 10)} months`;
  understood(span, meaning, ["durationMonths"], state);
}

/** Why a word cannot be read, in words that help. */
function unknownWord(text: string, plain: string): string {
  if (/^\d+[.,]\d+$/.test(plain))
    return `“${text}” needs a unit, such as “${text}mm”; a number of marks is whole.`;
  if (/^-\d/.test(plain)) return `“${text}” is below nought.`;
  if (/^\d[\d.,]*-\d/.test(plain)) return `“${text}” is a range; write the usual number.`;
  return `“${text}” is not understood.`;
}
