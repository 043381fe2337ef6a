/**
 * The same data with the keys of every object in another order; lists keep theirs.
 *
 * @param turn how far the keys of each object are turned round; 0 sorts them backwards
 */
export function reorderKeys<T>(data: T, turn: number): T;
export function reorderKeys(data: unknown, turn: number): unknown {
  if (Array.isArray(data)) return data.map((item: unknown) => reorderKeys(item, turn));
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).toSorted(([one], [other]) => (one < other ? 1 : -1));
  const start = entries.length === 0 ? 0 : turn % entries.length;
  const turned = [...entries.slice(start), ...entries.slice(0, start)];
  return Object.fromEntries(turned.map(([key, value]: [string, unknown]) => [key, reorderKeys(value, turn)]));
}
