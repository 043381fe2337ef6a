/** @returns the items without repeats, in their order; for the short lists of one case, which are soon looked through. */
export function distinct<Item>(items: readonly Item[]): Item[] {
  return items.filter((item, at) => items.indexOf(item) === at);
}
