import { COUNTED_BY, type PassageCatalogue, type PhraseKey } from "./passage.ts";

/** What a phrase is filled from. */
export type PhraseBook = Pick<PassageCatalogue, "phrases" | "language" | "direction">;

const counted: Readonly<Partial<Record<PhraseKey, string>>> = COUNTED_BY;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/**
 * Words that come from elsewhere, as they are set into a sheet that runs from right to left: a name, an address, a
 * number in groups or a note keeps its own direction, so that no telephone number is printed with its groups turned
 * round. In a sheet from left to right they are returned as they are.
 */
export function isolated(value: string, { direction }: Pick<PhraseBook, "direction">): string {
  if (direction === "ltr") return value;
  const rest = value.replace(RIGHT_TO_LEFT, "");
  return rest === value || /\p{L}/u.test(rest) ? `\u2068${value}\u2069` : value;
}

/**
 * A fixed phrase with its `{slots}` filled, in the wording that goes with its number. A slot without a value throws, so
 * that no brace is ever printed.
 */
export function fillPhrase(
  book: PhraseBook,
  key: PhraseKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const phrase = book.phrases[key];
  const counts = Number(values[counted[key] ?? ""] ?? 0);
  const wording =
    typeof phrase === "string"
      ? phrase
      : (phrase[new Intl.PluralRules(book.language).select(counts)] ?? phrase.other);
  return wording.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new RangeError(`Phrase ${key} needs a value for ${slot}`);
    return typeof value === "number" ? String(value) : isolated(value, book);
  });
}
