/** The words of each printed page but the first, by the part of the document that it begins with. */
export type PageStarts = ReadonlyMap<string, string>;

/** Where a part of the document stands: its section's index, and its name as `partKey` gives it. */
export type Place = { readonly pages: PageStarts; readonly section: number; readonly key: string };

/** Marks on screen that a page of the printed sheet begins with this part; nothing where none does. */
export function PageStart({ place, item }: { readonly place: Place; readonly item?: number }) {
  const label = place.pages.get(item === undefined ? place.key : `${place.key}.${String(item)}`);
  if (label === undefined) return null;
  // Its words are drawn by the style sheet: they are no words of the document.
  return <span role="separator" aria-label={label} data-label={label} className="handout-page-start" />;
}
