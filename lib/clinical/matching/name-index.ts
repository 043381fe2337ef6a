import { editDistance } from "./edit-distance.ts";
import { singular, soundOf, type Sound } from "./sound-of-name.ts";
import { wordsOf } from "./typed-name.ts";

/**
 * A name of a catalogue entry. A vague one ("water tablets") is only ever asked about, and never taken as certain.
 */
export type Named<Entry> = { readonly entry: Entry; readonly name: string; readonly vague?: true };

/** Owners of a spelling. They agree where they are one thing, or the parts of one product; else it stays open. */
export type Owners<Entry> = { readonly named: readonly Named<Entry>[]; readonly agree: boolean };

/** How names sound, with a bit for each letter in it, so that most can be passed over without a comparison. */
type Spelling<Entry> = Owners<Entry> & {
  readonly sound: string;
  readonly marks: string;
  readonly letters: number;
  /** The names themselves, written as one word. */
  readonly texts: readonly string[];
};

/** Names of catalogue entries, prepared for look-up. */
export type NameIndex<Entry> = {
  /** By their words in alphabetical order, and by the same words written as one. */
  readonly byPhrase: ReadonlyMap<string, readonly Named<Entry>[]>;
  readonly bySound: ReadonlyMap<string, Spelling<Entry>>;
  /** By the length of the sound. */
  readonly byLength: ReadonlyMap<number, readonly Spelling<Entry>[]>;
  /** Most words in one name. */
  readonly longest: number;
  /** Words that stand in names of several words. */
  readonly words: ReadonlySet<string>;
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
  const written = new Map<string, readonly string[]>();
  const together = new Set<string>();
  let longest = 1;
  for (const named of names) {
    const words = wordsOf(named.name);
    if (words.length === 0) continue;
    longest = Math.max(longest, words.length);
    addTo(byPhrase, sortedKey(words), named);
    if (words.length > 1) addTo(byPhrase, words.join(""), named);
    if (words.length > 1) for (const word of words) together.add(singular(word));
    written.set(words.join(""), words);
  }
  const bySound = new Map<string, Spelling<Entry>>();
  for (const [text, words] of written) {
    const { sound, marks } = soundOf(words);
    const key = `${sound} ${marks}`;
    const known = bySound.get(key);
    const owners = merged(known, byPhrase.get(sortedKey(words)) ?? []);
    const texts = [...(known?.texts ?? []), text];
    if (sound.length >= SHORTEST)
      bySound.set(key, { ...owners, sound, marks, letters: lettersOf(sound), texts });
  }
  const byLength = new Map<number, Spelling<Entry>[]>();
  for (const spelling of bySound.values()) {
    byLength.set(spelling.sound.length, [...(byLength.get(spelling.sound.length) ?? []), spelling]);
  }
  return { byPhrase, bySound, byLength, longest, words: together };
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

/** A spelling that comes close, and whether it is long and clear enough to be taken as meant. */
export type CloseName<Entry> = { readonly named: readonly Named<Entry>[]; readonly certain: boolean };

/** Letters of a sound from which two names no longer come close to each other by chance. */
const LONG = 7;

/**
 * What words that are no known name sound like.
 *
 * @returns the owners of the same sound, for certain where it belongs to one thing and is long, or is not so short and
 *   no other name is one slip away
 */
export function soundsLike<Entry>(
  index: NameIndex<Entry>,
  words: readonly string[],
): CloseName<Entry> | null {
  const heard = soundOf(words);
  const owners = index.bySound.get(`${heard.sound} ${heard.marks}`);
  if (owners === undefined) return null;
  const alone =
    heard.sound.length >= LONG ||
    (words.join("").length > SHORTEST + 1 && within(index, heard, 1)?.owners.agree === true);
  return { named: owners.named, certain: owners.agree && alone };
}

/**
 * The closest names within one slip (two in a long word). A single slip in a long enough name with one owner counts as
 * certain, unless the letters of a short one differ more; two slips, or two owners, never do.
 */
export function closestTo<Entry>(index: NameIndex<Entry>, words: readonly string[]): CloseName<Entry> | null {
  const text = words.join("");
  // A slip spoils one word: of a name of several words the others stand as they are.
  const spoilt = words.filter((word) => !index.words.has(singular(word))).length;
  if (text.length <= SHORTEST || (words.length > 1 && spoilt > 1)) return null;
  const heard = soundOf(words);
  const { length } = heard.sound;
  if (length < SHORTEST) return null;
  const found = within(index, heard, length > LONG ? 2 : 1, text);
  if (found === null) return null;
  const near = length > LONG + 1 || found.texts.some((known) => editDistance(text, known, 2) <= 2);
  const certain = found.slips <= 1 && near && found.owners.agree && length >= LONG - 1;
  return { named: found.owners.named, certain };
}

/**
 * The owners of the closest names within a number of slips; without a text, of all names within it. A slip that changes
 * the sound twice over ("febrie") counts as one where it is one in the letters.
 */
function within<Entry>(
  index: NameIndex<Entry>,
  { sound, marks }: Sound,
  slips: number,
  text?: string,
): { readonly owners: Owners<Entry>; readonly slips: number; readonly texts: readonly string[] } | null {
  const bits = lettersOf(sound);
  let best = slips;
  let owners: Owners<Entry> | undefined;
  let texts: readonly string[] = [];
  for (let length = sound.length - slips; length <= sound.length + slips; length += 1) {
    for (const known of index.byLength.get(length) ?? []) {
      if (known.marks !== marks || tooDifferent(bits, known.letters, slips)) continue;
      const heard = editDistance(sound, known.sound, slips);
      const oneLetter =
        text !== undefined && heard === 2 && known.texts.some((one) => editDistance(text, one, 1) === 1);
      const distance = oneLetter ? 1 : heard;
      if (distance > best) continue;
      const closer = text !== undefined && distance < best;
      owners = merged(closer ? undefined : owners, known.named);
      if (!known.agree) owners = { ...owners, agree: false };
      texts = closer ? known.texts : [...texts, ...known.texts];
      if (text !== undefined) best = distance;
    }
  }
  return owners === undefined ? null : { owners, slips: best, texts };
}
