import type { HandoutDocument } from "./handout-document.ts";

/** The document without the day and the count of issues, which move on by themselves. */
function wordsOf(document: HandoutDocument): unknown {
  return { ...document, madeOn: "", imprint: "" };
}

/** A value with its keys in order: the database gives them back in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}

/**
 * Whether two documents say the same to the patient: every word, parent and form, but not the day on which they were
 * made nor the count of issues.
 */
export function sameWords(one: HandoutDocument, other: HandoutDocument): boolean {
  return JSON.stringify(inOrder(wordsOf(one))) === JSON.stringify(inOrder(wordsOf(other)));
}
