import { editDistance } from "./edit-distance.ts";
import { singular, soundOf, type Sound } from "./sound-of-name.ts";
import { isFormWord, wordsOf } from "./typed-name.ts";

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
  /** Words that stand beside names and name nothing. */
  readonly passing: ReadonlySet<string>;
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
export function indexNames<Entry>(
  names: readonly Named<Entry>[],
  passing: readonly string[] = [],
): NameIndex<Entry> {
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
  return { byPhrase, bySound, byLength, longest, words: together, passing: new Set(passing) };
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

/** A known sound near the one that is looked for: how many slips of sound and of letters lie between (3: more). */
type Near<Entry> = { readonly known: Spelling<Entry>; readonly heard: number; readonly letters: number };

/** A slip that changes the sound twice over ("febrie") counts as one where it is one in the letters. */
function slipsOf<Entry>({ heard, letters }: Near<Entry>): number {
  return heard === 2 && letters === 1 ? 1 : heard;
}

function lettersApart<Entry>(text: string, { texts }: Spelling<Entry>): number {
  return Math.min(...texts.map((one) => editDistance(text, one, 2)));
}

/** All known sounds within two slips. */
function nearSounds<Entry>(index: NameIndex<Entry>, { sound, marks }: Sound, text: string): Near<Entry>[] {
  const bits = lettersOf(sound);
  const near: Near<Entry>[] = [];
  for (let length = sound.length - 2; length <= sound.length + 2; length += 1) {
    for (const known of index.byLength.get(length) ?? []) {
      if (known.marks !== marks || tooDifferent(bits, known.letters, 2)) continue;
      const heard = editDistance(sound, known.sound, 2);
      if (heard <= 2) near.push({ known, heard, letters: lettersApart(text, known) });
    }
  }
  return near;
}

function ownersOfAll<Entry>(near: readonly Near<Entry>[]): Owners<Entry> {
  let owners: Owners<Entry> = { named: [], agree: true };
  near.forEach(({ known }, at) => {
    const all = merged(at === 0 ? undefined : owners, known.named);
    owners = { ...all, agree: all.agree && known.agree };
  });
  return owners;
}

/** A slip spoils one word: of a name of several words the others stand as they are, and name something together. */
function mayBeSpoilt<Entry>(index: NameIndex<Entry>, words: readonly string[]): boolean {
  if (words.length === 1) return true;
  const spoilt = words.filter((word) => !index.words.has(singular(word))).length;
  const naming = words.filter((word) => !isFormWord(word)).join("");
  return spoilt <= 1 && naming.length > SHORTEST + 1;
}

/**
 * The names that words, which are no known name, sound like or are a slip or two away from.
 *
 * Taken for certain: the same sound, or one slip of a long enough word, where all names that near belong to one thing
 * and no other name is as near in its letters. Two slips, or two owners, never are.
 */
export function closestTo<Entry>(index: NameIndex<Entry>, words: readonly string[]): CloseName<Entry> | null {
  const text = words.join("");
  const atSound = ({ sound, marks }: Sound) => index.bySound.get(`${sound} ${marks}`);
  const [apart, together] = [soundOf(words), soundOf([text])];
  const isJoined = apart.marks === "" && atSound(apart) === undefined && atSound(together) !== undefined;
  const heard = isJoined ? together : apart;
  const long = heard.sound.length >= LONG;
  if (text.length <= SHORTEST || heard.sound.length < SHORTEST) return null;
  if (atSound(heard) === undefined && !mayBeSpoilt(index, words)) return null;
  // A short name that only sounds alike, but is written another way altogether, is no slip of the pen.
  const near = nearSounds(index, heard, text).filter(
    (one) => one.heard === 0 || one.letters <= 2 || heard.sound.length > LONG,
  );
  const slips = Math.min(...near.map(slipsOf));
  if (slips > (heard.sound.length > LONG ? 2 : 1)) return null;
  const closest = near.filter((one) => slipsOf(one) === slips);
  const { named, agree } = ownersOfAll(closest);
  const letters = Math.min(...closest.map((one) => one.letters));
  const rivals = near.filter(
    (one) =>
      !sameEntries(one.known.named, named) &&
      (one.letters < letters || one.letters === 1 || (slips === 0 && !long && one.heard <= 1)),
  );
  const clear =
    slips === 0
      ? text.length > SHORTEST + 1
      : slips === 1 && heard.sound.length >= LONG - 1 && (heard.sound.length > LONG + 1 || letters <= 2);
  return { named, certain: agree && rivals.length === 0 && clear };
}
