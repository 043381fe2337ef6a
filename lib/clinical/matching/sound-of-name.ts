/**
 * How names of medicines and diseases differ between languages and spellers without being another name, in the order
 * in which it is evened out: hydroquinone, hidroquinona and Hydrochinon come to the same.
 */
const EVENED: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, "$1"],
  [/(?<=.{3})(ium|um|is|[aeioy]+)$/, ""],
  [/ph/g, "f"],
  [/h/g, ""],
  [/ae|oe/g, "e"],
  [/ou/g, "u"],
  [/y/g, "i"],
  [/qu|[ckqxz]/g, "s"],
  [/w/g, "v"],
  [/(.)\1+/g, "$1"],
];

/** What a name sounds like, and the words in it that tell things apart by a letter or a number ("vitamin A", "B12"). */
export type Sound = { readonly sound: string; readonly marks: string };

/** @returns a word without the s of its plural or possessive ("moles", "Raynauds"; not "virus" or "psoriasis"). */
export function singular(word: string): string {
  return /[^ius]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
}

function soundOfWord(word: string): string {
  return EVENED.reduce((text, [from, to]) => text.replace(from, to), singular(word));
}

/**
 * The sound of a name: equal for spellings that differ only as languages do (y and i, ph and f, c, k, x and z, ae
 * and e, th and t, doubled letters, plural and ending), and whether it is written as one word or several.
 *
 * @param words plain lower-case words in the order written
 */
export function soundOf(words: readonly string[]): Sound {
  const isMark = (word: string) => word.length === 1 || /\d/.test(word);
  return {
    sound: words
      .filter((word) => !isMark(word))
      .map(soundOfWord)
      .join(""),
    marks: words.filter(isMark).toSorted().join(" "),
  };
}
