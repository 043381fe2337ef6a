const NO_BREAK = "\u00a0";

/**
 * Polish text with the spaces that must not break: behind a word of one letter, which never ends a line, and between a
 * figure and its word. The sentences are written with plain spaces, which can be seen and searched, and get these last.
 *
 * @param text Polish text with plain spaces
 * @returns the same words with no-break spaces (U+00A0) there
 */
export function withPolishSpaces(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])([aiouwz]) /giu, `$1${NO_BREAK}`)
    .replace(/(?<=\d) (?=\p{L})/gu, NO_BREAK);
}
