import "server-only";
import { SEXES, type Sex } from "#lib/clinical/model/vocabulary.ts";

/**
 * The value if it is a term of the list, else null: a term that the code no longer knows is not an answer.
 *
 * @param terms a closed vocabulary @param value text of a column
 */
export function termOf<const T extends readonly string[]>(
  terms: T,
  value: string | null | undefined,
): T[number] | null {
  return terms.find((term) => term === value) ?? null;
}

/** A `sex` column as a term of the vocabulary; null where it is not known. */
export function readSex(value: string | null): Sex | null {
  return termOf(SEXES, value);
}
