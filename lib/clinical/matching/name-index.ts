import { editDistance } from "./edit-distance.ts";
import { singular, soundOf } from "./sound-of-name.ts";
import { wordsOf } from "./typed-name.ts";

/**
 * A name of a catalogue entry. A vague one ("water tablets") is only ever asked about, and never taken as certain.
 */
export type Named<Entry> = { readonly entry: Entry; readonly name: string; readonly vague?: true };

/** Owners of a spelling. They agree where they are one thing, or the parts of one product; else it stays open. */
export type Owners<Entry> = { readonly named: readonly Named<Entry>[]; readonly agree: boolean };

/** How a name sounds, with a bit for each letter in it, so that most can be passed over without a comparison. */
type Spelling<Entry> = Owners<Entry> & {
  readonly sound: string;
  readonly marks: string;
  readonly letters: number;
};

/** Names of catalogue entries, prepared for look-up. */
export type NameIndex<Entry> = {
  /** By their words in alphabetical order, and by the same words written as one. */
  readonly byPhrase: ReadonlyMap<string, readonly Named<Entry>[]>;
  readonly bySound: ReadonlyMap<string, Owners<Entry>>;
  /** By the length of the sound. */
  readonly byLength: ReadonlyMap<number, readonly Spelling<Entry>[]>;
  /** Most words in one name. */
  readonly longest: number;
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

function sortedKey(words: readonly string[]): string {
  return words.toSorted().join(" ");
}

function sameEntries<Entry>(one: readonly Named<Entry>[], other: readonly Named<Entry>[]): boolean {
  const holds = (list: readonly Named<Entry>[], entry: Entry) => list.some((named) => named.entry === entry);
  return one.every(({ entry }) => holds(other, entry)) && other.every(({ entry }) => holds(one, entry));
}

function merged<Entry>(known: Owners<Entry> | undefined, named: readonly Named<Entry>[]): Owners<Entry> {
  if (known === undefined) return { named, agree: true };
  const added = named.filter(({ entry }) => !known.named.some((other) => other.entry === entry));
  return { named: [...known.named, ...added], agree: known.agree && sameEntries(known.named, named) };
}

function addTo<Entry>(map: Map<string, Named<Entry>[]>, key: string, named: Named<Entry>): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [named]);
  else if (!known.some((other) => other.entry === named.entry)) known.push(named);
}

/** Prepares names for look-up; word order does not matter, and an entry may have any number of names. */
export function indexNames<Entry>(names: readonly Named<Entry>[]): NameIndex<Entry> {
  const byPhrase = new Map<string, Named<Entry>[]>();
  const wordsOfPhrase = new Map<string, readonly string[]>();
  let longest = 1;
  for (const named of names) {
    const words = wordsOf(named.name);
    if (words.length === 0) continue;
    longest = Math.max(longest, words.length);
    addTo(byPhrase, sortedKey(words), named);
    if (words.length > 1) addTo(byPhrase, words.join(""), named);
    wordsOfPhrase.set(sortedKey(words), words);
  }
  const bySound = new Map<string, Owners<Entry>>();
  for (const [phrase, words] of wordsOfPhrase) {
    const { sound, marks } = soundOf(words);
    const key = `${sound} ${marks}`;
    if (sound.length >= SHORTEST) bySound.set(key, merged(bySound.get(key), byPhrase.get(phrase) ?? []));
  }
  const byLength = new Map<number, Spelling<Entry>[]>();
  for (const [key, owners] of bySound) {
    const sound = key.slice(0, key.indexOf(" "));
    const marks = key.slice(sound.length + 1);
    const spelling = { ...owners, sound, marks, letters: lettersOf(sound) };
    byLength.set(sound.length, [...(byLength.get(sound.length) ?? []), spelling]);
  }
  return { byPhrase, bySound, byLength, longest };
}

/** Fewest letters of a sound that is compared at all. */
const SHORTEST = 4;

/** Owners of exactly these words, in any order, written as one or apart, one or several. */
export function ownersOf<Entry>(
  index: NameIndex<Entry>,
  words: readonly string[],
): readonly Named<Entry>[] | undefined {
  const owners = (list: readonly string[]) =>
    index.byPhrase.get(sortedKey(list)) ?? index.byPhrase.get(list.join(""));
  return owners(words) ?? owners(words.map(singular));
}

/** A spelling that comes close: how many slips away, and whether it is long and clear enough to be taken as meant. */
export type CloseName<Entry> = { readonly named: readonly Named<Entry>[]; readonly certain: boolean };

/**
 * What words that are no known name sound like.
 *
 * @returns the owners of the same sound, for certain where it belongs to one thing and the word is long enough
 */
export function soundsLike<Entry>(
  index: NameIndex<Entry>,
  words: readonly string[],
): CloseName<Entry> | null {
  const { sound, marks } = soundOf(words);
  const owners = index.bySound.get(`${sound} ${marks}`);
  if (owners === undefined) return null;
  const longEnough = sound.length > SHORTEST || words.join("").length > SHORTEST + 1;
  return { named: owners.named, certain: owners.agree && longEnough };
}

/**
 * The closest names within one slip (two in a long word). A single slip in a long enough name with one owner counts as
 * certain; two slips, or two owners, never do.
 */
export function closestTo<Entry>(index: NameIndex<Entry>, words: readonly string[]): CloseName<Entry> | null {
  const { sound, marks } = soundOf(words);
  const limit = sound.length >= 8 ? 2 : sound.length >= SHORTEST && words.join("").length >= 5 ? 1 : 0;
  const bits = lettersOf(sound);
  let best = limit + 1;
  let found: Owners<Entry> | undefined;
  for (let length = sound.length - limit; limit > 0 && length <= sound.length + limit; length += 1) {
    for (const known of index.byLength.get(length) ?? []) {
      if (known.marks !== marks || tooDifferent(bits, known.letters, limit)) continue;
      const distance = editDistance(sound, known.sound, limit);
      if (distance > Math.min(best, limit)) continue;
      found = merged(distance < best ? undefined : found, known.named);
      best = distance;
      if (!known.agree) found = { ...found, agree: false };
    }
  }
  if (found === undefined) return null;
  return { named: found.named, certain: best <= 1 && found.agree && sound.length >= 6 };
}
