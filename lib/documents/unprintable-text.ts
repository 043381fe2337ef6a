import "server-only";

/** Thrown when a document holds characters that none of the embedded typefaces can draw. */
export class UnprintableTextError extends Error {
  override readonly name = "UnprintableTextError";
  /** What cannot be drawn, each once, in the order of the document. */
  readonly characters: readonly string[];

  /** The message repeats nothing of the document, since messages are logged. */
  constructor(characters: readonly string[]) {
    super("The document holds characters that no embedded typeface can draw");
    this.characters = characters;
  }
}

/** How the typesetter names such a text. It is quoted twice over, so what it escapes has one or two backslashes. */
const NAMED = /the text `\\*"(.*?)\\*"` could not be displayed/gu;
const ESCAPED = /\\+u\{([0-9a-f]{1,6})\}/gu;

/**
 * Reads out of the typesetter's report which characters it could not draw.
 *
 * @param report the message with which it refused a document
 * @returns each character once; empty when it refused for another reason
 */
export function unprintableCharacters(report: string): readonly string[] {
  const found = Array.from(report.matchAll(NAMED), ([, text = ""]) =>
    text.replaceAll(ESCAPED, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16))),
  );
  return [...new Set(found)];
}

const NAMED_AT_MOST = 8;
/** Marks that join others, signs for private use and the like show nothing, or not alone. */
const SHOWS_ALONE = /^[\p{L}\p{N}\p{P}\p{S}]/u;

function nameOf(character: string): string {
  const codes = Array.from(
    character,
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  ).join(" ");
  return SHOWS_ALONE.test(character) ? `“${character}”` : codes;
}

/**
 * The sentence that says what cannot be printed and what to do about it.
 *
 * @param characters at least one; of many, the first eight are named
 */
export function describeUnprintable(characters: readonly string[]): string {
  const named = characters.slice(0, NAMED_AT_MOST).map(nameOf).join(" ");
  const more = characters.length > NAMED_AT_MOST ? " and others" : "";
  return `The handout cannot be printed, and nothing was issued: its typefaces have no ${named}${more}. Write the name or the note without ${characters.length === 1 ? "it" : "them"}, or in Latin letters.`;
}
