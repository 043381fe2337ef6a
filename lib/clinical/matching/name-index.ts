import type { MatchQuality } from "./recognised-facts.ts";
import { editDistance } from "./edit-distance.ts";
import { isNegated, namedParts, namingWords, plainText, wordsOf } from "./typed-name.ts";

/** Names of catalogue entries, prepared for look-up. */
export type NameIndex<Entry> = {
  readonly byPhrase: ReadonlyMap<string, readonly Named<Entry>[]>;
  /** Phrases by number of words, longest first. */
  readonly longest: number;
  readonly byLength: ReadonlyMap<number, readonly Spelling[]>;
};

/** A known phrase with a bit for each letter that occurs in it, so that most can be passed over without a comparison. */
type Spelling = { readonly phrase: string; readonly letters: number };

export type Named<Entry> = { readonly entry: Entry; readonly name: string };
export type NameMatch<Entry> = Named<Entry> & { readonly match: MatchQuality };
export type NameMatches<Entry> = {
  readonly matches: readonly NameMatch<Entry>[];
  /** Parts of the text that nothing was found for, and parts that were only doubtfully matched. */
  readonly unrecognised: readonly string[];
};

function lettersOf(phrase: string): number {
  let bits = 0;
  for (let index = 0; index < phrase.length; index += 1) bits |= 1 << (phrase.charCodeAt(index) % 32);
  return bits;
}

/** One slip changes at most two letters of the set; more differing letters need more slips. */
function tooDifferent(one: number, other: number, limit: number): boolean {
  let differing = one ^ other;
  for (let count = 0; differing !== 0; count += 1) {
    if (count === 2 * limit) return true;
    differing &= differing - 1;
  }
  return false;
}

function key(words: readonly string[]): string {
  return words.toSorted().join(" ");
}

/** Prepares names for look-up; word order does not matter, and an entry may have any number of names. */
export function indexNames<Entry>(names: readonly Named<Entry>[]): NameIndex<Entry> {
  const byPhrase = new Map<string, Named<Entry>[]>();
  const byLength = new Map<number, Spelling[]>();
  let longest = 1;
  for (const named of names) {
    const words = wordsOf(named.name);
    if (words.length === 0) continue;
    const phrase = key(words);
    longest = Math.max(longest, words.length);
    const known = byPhrase.get(phrase);
    if (known === undefined) {
      byPhrase.set(phrase, [named]);
      const lengths = byLength.get(phrase.length) ?? [];
      lengths.push({ phrase, letters: lettersOf(phrase) });
      byLength.set(phrase.length, lengths);
    } else if (!known.some((other) => other.entry === named.entry)) known.push(named);
  }
  return { byPhrase, byLength, longest };
}

/** Windows of neighbouring words, longest first, that are known phrases; words once used are not used again. */
function exactMatches<Entry>(index: NameIndex<Entry>, words: readonly string[]): Named<Entry>[] {
  const found: Named<Entry>[] = [];
  const used = new Set<number>();
  for (let size = Math.min(words.length, index.longest); size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const window = words.slice(start, start + size);
      const indexes = window.map((_, offset) => start + offset);
      if (indexes.some((position) => used.has(position))) continue;
      const hits = index.byPhrase.get(key(window));
      if (hits === undefined) continue;
      for (const position of indexes) used.add(position);
      found.push(...hits);
    }
  }
  return found;
}

/** Words of one letter tell things apart ("vitamin A", "vitamin K"); another letter there is no slip of spelling. */
function letters(phrase: string): string {
  return phrase
    .split(" ")
    .filter((word) => word.length === 1)
    .join(" ");
}

/** Closest phrases to one spelling. A slip of one letter in a long enough name with one owner counts as certain. */
function nearMatches<Entry>(index: NameIndex<Entry>, text: string): NameMatch<Entry>[] {
  const limit = text.length >= 8 ? 2 : text.length >= 5 ? 1 : 0;
  if (limit === 0) return [];
  const bits = lettersOf(text);
  let best = limit + 1;
  let phrases: string[] = [];
  for (let length = text.length - limit; length <= text.length + limit; length += 1) {
    for (const { phrase, letters: known } of index.byLength.get(length) ?? []) {
      if (phrase.length < 5 || tooDifferent(bits, known, limit)) continue;
      const distance = editDistance(text, phrase, limit);
      if (distance > limit || letters(phrase) !== letters(text)) continue;
      if (distance < best) {
        best = distance;
        phrases = [phrase];
      } else if (distance === best && distance <= limit) phrases.push(phrase);
    }
  }
  const named = phrases.flatMap((phrase) => index.byPhrase.get(phrase) ?? []);
  const certain = best === 1 && phrases.length === 1 && text.length >= 6;
  return named.map((hit) => ({ ...hit, match: certain ? "spelling" : "doubtful" }));
}

/** Best near match of any window of at most three words. */
function nearestMatches<Entry>(index: NameIndex<Entry>, words: readonly string[]): NameMatch<Entry>[] {
  let doubtful: NameMatch<Entry>[] = [];
  for (let size = Math.min(3, words.length); size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const hits = nearMatches(index, key(words.slice(start, start + size)));
      if (hits.some((hit) => hit.match === "spelling")) return hits;
      if (doubtful.length === 0) doubtful = hits;
    }
  }
  return doubtful;
}

function matchPart<Entry>(index: NameIndex<Entry>, part: string): NameMatch<Entry>[] {
  const exact = exactMatches(index, wordsOf(part));
  const found = exact.length > 0 ? exact : exactMatches(index, namingWords(part));
  return found.length > 0
    ? found.map((hit) => ({ ...hit, match: "exact" as const }))
    : nearestMatches(index, namingWords(part));
}

/**
 * What a typed name stands for.
 *
 * @param text as typed: brand or generic, with strengths and forms, in any word order, with slips of spelling, and
 *   possibly several things in one line
 * @returns the matches (a negated name is only ever doubtful) and the parts that were not recognised for certain
 */
export function matchName<Entry>(index: NameIndex<Entry>, text: string): NameMatches<Entry> {
  const whole = index.byPhrase.get(key(wordsOf(text)));
  const parts = whole === undefined ? namedParts(text) : [plainText(text)];
  const matches: NameMatch<Entry>[] = [];
  const unrecognised: string[] = [];
  for (const part of parts.length > 0 ? parts : [text]) {
    const found = whole?.map((hit) => ({ ...hit, match: "exact" as const })) ?? matchPart(index, part);
    const told = isNegated(part) ? found.map((hit) => ({ ...hit, match: "doubtful" as const })) : found;
    for (const hit of told) if (!matches.some((other) => other.entry === hit.entry)) matches.push(hit);
    if (!told.some((hit) => hit.match !== "doubtful")) unrecognised.push(parts.length > 1 ? part : text);
  }
  return { matches, unrecognised };
}
