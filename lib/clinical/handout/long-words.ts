/** A stretch of text; `long` where it is one of the words that are hard to read. */
export type MarkedText = { readonly text: string; readonly long: boolean };

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * Cuts a text at the words that are hard to read. Put together again, the pieces are the text, letter for letter.
 *
 * @param words in lower case, as the reading grade names them
 */
export function markLongWords(text: string, words: ReadonlySet<string>): readonly MarkedText[] {
  const pieces: MarkedText[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    if (!words.has(match[0].toLowerCase())) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), long: false });
    pieces.push({ text: match[0], long: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), long: false });
  return pieces;
}
