/** More marks on one letter than any language writes climb into the lines above and below. */
const TOO_MANY_MARKS = /(\p{M}{3})\p{M}+/gu;
/** Controls, overrides of direction, private and unassigned characters, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;

/**
 * What a person typed, line by line, as it may be printed: characters that could hide, turn or pile up words are taken
 * out, spaces made one, and empty lines dropped. What is left is text and nothing else; it is never read as markup.
 */
export function tidyLines(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/\r?\n|\u2028|\u2029/)
    .map((line) => line.replace(UNSEEN, " ").replace(TOO_MANY_MARKS, "$1").replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}
