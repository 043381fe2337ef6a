import "server-only";
import { entriesOf } from "#lib/catalogue/guide/guide.ts";
import { GUIDE_SHELVES, type GuideEntry } from "#lib/catalogue/guide/guide-record.ts";
import { foldText } from "#lib/format/fold-text.ts";

const LONGEST_QUERY = 100;

type Searchable = {
  readonly entry: GuideEntry;
  readonly id: string;
  readonly title: string;
  readonly text: string;
};

/** Folded once for the life of the process: the catalogue does not change while it runs. */
const searchable: () => readonly Searchable[] = (() => {
  let index: readonly Searchable[] | undefined;
  return () =>
    (index ??= GUIDE_SHELVES.flatMap(entriesOf).map((entry) => ({
      entry,
      id: foldText(entry.id),
      title: foldText(entry.title),
      text: foldText(`${entry.title} ${entry.id} ${entry.lead} ${entry.words}`),
    })));
})();

/** The words that a query is made of, folded; none for a query without letters or digits. */
export function wordsOfQuery(query: string): readonly string[] {
  return foldText(query.slice(0, LONGEST_QUERY))
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** The page of that very id, or whose title begins with the query, first; then titles that hold all words, then the rest. */
function rank({ id, title }: Searchable, words: readonly string[]): number {
  const query = words.join(" ");
  if (id === query || title.startsWith(query)) return 0;
  return words.every((word) => title.includes(word)) ? 1 : 2;
}

/** Every line of the guide that holds all words, in name, id, lead, other names or brands; the best first. */
export function searchGuide(words: readonly string[]): readonly GuideEntry[] {
  return searchable()
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .toSorted((one, other) => rank(one, words) - rank(other, words))
    .map(({ entry }) => entry);
}
