import type { ScaleItem, ScaleOption } from "#lib/clinical/scales/scale.ts";

/** Options that count 0, 1, 2 … in the order of their words. */
export function numbered(words: readonly string[], first = 0): ScaleOption[] {
  return words.map((label, index) => ({ value: first + index, label }));
}

/** Items that share the same options. */
export function itemsWith(
  labels: Readonly<Record<string, string>>,
  options: readonly ScaleOption[],
): ScaleItem[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label, options }));
}

/** An item for a total that was worked out on paper. */
export function totalItem(max: number): ScaleItem[] {
  const options = Array.from({ length: max + 1 }, (_, value) => ({ value, label: String(value) }));
  return [{ id: "total", label: "Total", options }];
}

/** The licence of a scale that is told in our own words. */
export const OWN_WORDING = {
  state: "own-wording",
  text: "Described in our own words; no published wording is shown.",
} as const;
