type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/**
 * A value of plain lists and records with every part of an earlier one that says the same in its place, so that what is
 * drawn from such a part is not drawn again.
 *
 * @returns the earlier value itself where all of it says the same
 */
export function keepSame<Value>(before: Value | undefined, after: Value): Value {
  if (!isFields(before) || !isFields(after) || Array.isArray(before) !== Array.isArray(after)) return after;
  const kept = Object.entries(after).map(([key, part]) => [key, keepSame(before[key], part)] as const);
  const isSame =
    kept.length === Object.keys(before).length &&
    kept.every(([key, part]) => part === before[key] && key in before);
  if (isSame) return before;
  return (Array.isArray(after) ? kept.map(([, part]) => part) : Object.fromEntries(kept)) as Value;
}
