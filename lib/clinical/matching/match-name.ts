import { closestTo, ownersOf, soundsLike, type CloseName, type Named, type NameIndex } from "./name-index.ts";
import type { MatchQuality } from "./recognised-facts.ts";
import { isDenied, isFormWord, namedParts, saysOver, wordsOf } from "./typed-name.ts";

export type NameMatch<Entry> = Named<Entry> & {
  readonly match: MatchQuality;
  /** The part of the text it was found in, the whole where it lists one; its other words may tell the route. */
  readonly part: string;
  /** The text says that it is over ("stopped aspirin"). */
  readonly over: boolean;
};

export type NameMatches<Entry> = {
  readonly matches: readonly NameMatch<Entry>[];
  /** Parts of the text that nothing was found for, and parts that were only doubtfully matched. */
  readonly unrecognised: readonly string[];
};

/** Endings of generic names: a word left over that has one is a medicine that the catalogue does not know. */
const LIKE_A_MEDICINE =
  /.{3}(mab|nib|olol|pril|sartan|statin|azole|cillin|mycin|cycline|floxacin|azepam|oxetine|gliptin|gliflozin|glutide|triptan|parin|xaban|ciclib|limus|vir|dipine|oxacin)$/;

type Found<Entry> = { readonly named: readonly Named<Entry>[]; readonly match: MatchQuality };

/** Tries windows of neighbouring words, longest first; words once used are not used again. */
function takeWindows<Entry>(
  words: (string | null)[],
  longest: number,
  find: (window: readonly string[]) => Found<Entry> | null,
): Found<Entry>[] {
  const taken: Found<Entry>[] = [];
  for (let size = Math.min(words.length, longest); size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const window = words.slice(start, start + size).filter((word) => word !== null);
      const hit = window.length === size ? find(window) : null;
      if (hit === null) continue;
      taken.push(hit);
      words.fill(null, start, start + size);
    }
  }
  return taken;
}

function exactly<Entry>(index: NameIndex<Entry>, window: readonly string[]): Found<Entry> | null {
  const named = ownersOf(index, window);
  return named === undefined ? null : { named, match: "exact" };
}

function ifCertain<Entry>(close: CloseName<Entry> | null): Found<Entry> | null {
  return close?.certain === true ? { named: close.named, match: "spelling" } : null;
}

/** Most words of a name that are compared letter by letter. */
const LONGEST_COMPARED = 4;

/**
 * What the words of one part name, the surest reading first: known words, the same words without strengths and forms
 * between them, the same sound, one slip. Only where all of these find nothing, what comes close.
 *
 * @returns also the words that no certain reading used
 */
function readPart<Entry>(
  index: NameIndex<Entry>,
  part: string,
): { readonly found: readonly Found<Entry>[]; readonly left: readonly string[] } {
  const left: (string | null)[] = wordsOf(part);
  const exact = (window: readonly string[]) => exactly(index, window);
  const found = takeWindows(left, index.longest, exact);
  const naming = found.length > 0 ? [] : left.filter((word) => word !== null && !isFormWord(word));
  found.push(...takeWindows(naming, index.longest, exact));
  const unread = found.length > 0 && naming.length > 0 ? naming : left;
  const close = (window: readonly string[], read: typeof soundsLike<Entry>) =>
    window.every(isFormWord) ? null : read(index, window);
  found.push(
    ...takeWindows(unread, LONGEST_COMPARED, (window) => ifCertain(close(window, soundsLike))),
    ...takeWindows(unread, LONGEST_COMPARED, (window) => ifCertain(close(window, closestTo))),
  );
  const rest = unread.filter((word) => word !== null);
  if (found.length > 0) return { found, left: rest };
  const perhaps = takeWindows(unread, LONGEST_COMPARED, (window): Found<Entry> | null => {
    const named = close(window, closestTo)?.named;
    return named === undefined ? null : { named, match: "doubtful" };
  });
  return { found: perhaps, left: rest };
}

/** Each entry once, as surely as it was named anywhere in the text. */
function keepSurest<Entry>(matches: NameMatch<Entry>[], one: NameMatch<Entry>): void {
  const at = matches.findIndex((other) => other.entry === one.entry);
  if (at < 0) matches.push(one);
  else if (matches[at]?.match === "doubtful") matches[at] = one;
}

/**
 * What a typed name stands for.
 *
 * @param text as typed: brand or generic, with strengths and forms, in any word order, with slips of spelling, and
 *   possibly several things in one line
 * @returns the matches (a negated or vague name is only ever doubtful) and the parts that were not recognised for certain
 */
export function matchName<Entry>(index: NameIndex<Entry>, text: string): NameMatches<Entry> {
  const whole = exactly(index, wordsOf(text));
  const listed = whole === null ? namedParts(text) : [];
  const parts = listed.length > 1 ? listed : [text];
  const denied = (part: string) => (whole === null ? isDenied(part) : text.includes("?"));
  const matches: NameMatch<Entry>[] = [];
  const unrecognised: string[] = [];
  for (const part of parts) {
    const { found, left } = whole === null ? readPart(index, part) : { found: [whole], left: [] };
    const told = found.flatMap(({ named, match }) =>
      named.map((one): NameMatch<Entry> => {
        const open = one.vague === true || denied(text) || denied(part);
        const over = saysOver(parts[0] ?? "") || saysOver(part);
        return { ...one, match: open ? "doubtful" : match, part, over };
      }),
    );
    const certain = told.some(({ match }) => match !== "doubtful");
    for (const one of told) if (!certain || one.vague === undefined) keepSurest(matches, one);
    if (!certain) unrecognised.push(part);
    else unrecognised.push(...left.filter((word) => LIKE_A_MEDICINE.test(word)));
  }
  return { matches, unrecognised };
}
