import "server-only";

/** A row of letters this long fits the narrowest column of the sheet in large print; longer ones may break. */
const LONGEST_WHOLE_WORD = 24;
const LONG = new RegExp(`\\S{${String(LONGEST_WHOLE_WORD + 1)},}`, "gu");
/** Letters between two places where a long word may break. */
const PIECE = 6;
/** Marks such a place. The template draws nothing for it, and it does not reach the file. */
const BREAK = "\u200b";

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Lets very long words break every few letters, so that nothing that somebody types leaves the page. Other text stays
 * as it is, letter for letter.
 */
export function breakLongWords(text: string): string {
  return text.replace(LONG, (word) =>
    Array.from(letters.segment(word), ({ segment, index }, place) =>
      index > 0 && place % PIECE === 0 ? BREAK + segment : segment,
    ).join(""),
  );
}
