const NO_BREAK = "\u00a0";

/**
 * French text with the spaces that must not break: before `; : ? !` and `»`, after `«`, and between a figure and its word,
 * and within a figure of thousands.
 * The sentences are written with plain spaces, which can be seen and searched, and get these last.
 *
 * @param text French text with one plain space where French puts one
 * @returns the same words with no-break spaces (U+00A0) there
 */
export function withFrenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;:?!»])/gu, NO_BREAK)
    .replace(/(?<=«) /gu, NO_BREAK)
    .replace(/(?<=\d) (?=\p{L}|\d{3}\b)/gu, NO_BREAK);
}
