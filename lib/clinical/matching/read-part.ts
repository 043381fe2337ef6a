import { closestTo, ownersOf, type Named, type NameIndex } from "./name-index.ts";
import type { MatchQuality } from "./recognised-facts.ts";
import { isFormWord, saysOver, wordsOf } from "./typed-name.ts";

/** Neighbouring words: from which to before which. */
type Span = { readonly from: number; readonly to: number };

/** What some neighbouring words name. */
export type Found<Entry> = Span & { readonly named: readonly Named<Entry>[]; readonly match: MatchQuality };

type Reading<Entry> = (
  window: readonly string[],
) => { readonly named: readonly Named<Entry>[]; readonly match: MatchQuality } | null;

/**
 * Reads windows of neighbouring words, longest first; what was found in a window takes the place of what was found in
 * part of it.
 *
 * @param open tells which windows may still be read
 */
function readWindows<Entry>(
  words: readonly string[],
  longest: number,
  known: readonly Found<Entry>[],
  open: (span: Span, read: readonly Span[]) => boolean,
  read: Reading<Entry>,
): Found<Entry>[] {
  let found = [...known];
  for (let size = Math.min(words.length, longest); size > 0; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const span = { from, to: from + size };
      const hit = open(span, found) ? read(words.slice(from, span.to)) : null;
      if (hit !== null) found = [...found.filter((one) => isApart(span, one)), { ...hit, ...span }];
    }
  }
  return found;
}

/** Most words of a name that are compared by sound or letter by letter. */
const LONGEST_COMPARED = 4;

/** What words name exactly. */
function readExactly<Entry>(index: NameIndex<Entry>): Reading<Entry> {
  return (window) => {
    const named = ownersOf(index, window);
    return named === undefined ? null : { named, match: "exact" };
  };
}

/** What words name for certain though they are spelt another way. */
function readSpelling<Entry>(index: NameIndex<Entry>): Reading<Entry> {
  return (window) => {
    const close = closestTo(index, window);
    return close?.certain === true ? { named: close.named, match: "spelling" } : null;
  };
}

/** What words may name. */
function readDoubtfully<Entry>(index: NameIndex<Entry>): Reading<Entry> {
  return (window) => {
    const named = window.every(isFormWord) ? undefined : closestTo(index, window)?.named;
    return named === undefined ? null : { named, match: "doubtful" };
  };
}

const isApart = ({ from, to }: Span, other: Span): boolean => other.to <= from || other.from >= to;
const isInside = ({ from, to }: Span, other: Span): boolean => other.from >= from && other.to <= to;
const isFree = (span: Span, read: readonly Span[]): boolean => read.every((one) => isApart(span, one));

/**
 * What the words of one part name, the surest reading first: known words; names that sound the same or are one slip
 * away and hold a word not yet read, a longer one before the known word it contains ("coconut oil" before "oil"); and
 * only where all of these find nothing, what comes close.
 *
 * @param part plain text that names one thing, or several side by side
 * @returns also the words that no certain reading used
 */
export function readPart<Entry>(
  index: NameIndex<Entry>,
  part: string,
): { readonly found: readonly Found<Entry>[]; readonly left: readonly string[] } {
  let words = wordsOf(part);
  let found = readWindows(words, index.longest, [], isFree, readExactly(index));
  if (found.length === 0) {
    const naming = words.filter((word) => !isFormWord(word));
    found = readWindows(naming, index.longest, [], isFree, readExactly(index));
    if (found.length > 0) words = naming;
  }
  const isLeft = (at: number, read: readonly Span[]) =>
    !isFormWord(words[at] ?? "") && isFree({ from: at, to: at + 1 }, read);
  const holdsLeft = (span: Span, read: readonly Span[]) => {
    const window = words.slice(span.from, span.to);
    return (
      window.some((_, offset) => isLeft(span.from + offset, read)) &&
      read.every((one) => isApart(span, one) || isInside(span, one)) &&
      !saysOver(window.join(" "))
    );
  };
  found = readWindows(words, LONGEST_COMPARED, found, holdsLeft, readSpelling(index));
  const left = words.filter((_, at) => isLeft(at, found));
  if (found.length > 0) return { found, left };
  return { found: readWindows(words, LONGEST_COMPARED, [], isFree, readDoubtfully(index)), left };
}
