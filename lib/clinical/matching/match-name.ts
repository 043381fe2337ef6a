import { ownersOf, type Named, type NameIndex } from "./name-index.ts";
import { readPart } from "./read-part.ts";
import type { MatchQuality } from "./recognised-facts.ts";
import { isDenied, namedParts, saysOver, wordsOf } from "./typed-name.ts";

export type NameMatch<Entry> = Named<Entry> & {
  readonly match: MatchQuality;
  /** The part of the text it was found in, the whole where it lists one; its other words may tell the route. */
  readonly part: string;
  /** The text says that it is over ("stopped aspirin"). */
  readonly over: boolean;
};

export type NameMatches<Entry> = {
  readonly matches: readonly NameMatch<Entry>[];
  /**
   * Parts of the text that nothing was found for, parts that were only doubtfully matched, and words left over beside
   * what was found that may be names.
   */
  readonly unrecognised: readonly string[];
};

/** A word long enough to be a name that the catalogue does not know, and no strength or number. */
const LIKE_A_NAME = /^\p{L}{4,}$/u;

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
  const whole = ownersOf(index, wordsOf(text));
  const listed = whole === undefined ? namedParts(text) : [];
  const parts = listed.length > 1 ? listed : [text];
  const denied = (part: string) => (whole === undefined ? isDenied(part) : text.includes("?"));
  const matches: NameMatch<Entry>[] = [];
  const unrecognised: string[] = [];
  for (const part of parts) {
    const { found, left } =
      whole === undefined
        ? readPart(index, part)
        : { found: [{ named: whole, match: "exact" as const }], left: [] };
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
    else unrecognised.push(...left.filter((word) => LIKE_A_NAME.test(word) && !index.passing.has(word)));
  }
  return { matches, unrecognised };
}
