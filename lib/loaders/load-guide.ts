import "server-only";
import { cache } from "react";
import { requireActor } from "#lib/auth/require-actor.ts";
import { entriesOf, recordOf } from "#lib/catalogue/guide/guide.ts";
import {
  GUIDE_SHELVES,
  type GuideEntry,
  type GuideRecord,
  type GuideShelf,
} from "#lib/catalogue/guide/guide-record.ts";
import { foldText } from "#lib/format/fold-text.ts";
import { fail, succeed, type Result } from "#lib/result/result.ts";

/** What one search shows of a shelf at most; how many were found is told. */
const SHOWN_OF_A_SHELF = 25;
const LONGEST_QUERY = 100;

/** One shelf with its entries; `total` may be more than is shown. */
export type GuideShelfView = {
  readonly shelf: GuideShelf;
  readonly total: number;
  readonly entries: readonly GuideEntry[];
};

type Searchable = { readonly entry: GuideEntry; readonly title: string; readonly text: string };

const shelfOf = (asked: string): GuideShelf | undefined => GUIDE_SHELVES.find((shelf) => shelf === asked);
const notThere = { code: "not_found", message: "The guide has no such page." } as const;

/** Folded once for the life of the process: the catalogue does not change while it runs. */
const searchable: () => readonly Searchable[] = (() => {
  let index: readonly Searchable[] | undefined;
  return () =>
    (index ??= GUIDE_SHELVES.flatMap(entriesOf).map((entry) => ({
      entry,
      title: foldText(entry.title),
      text: foldText(`${entry.title} ${entry.lead} ${entry.words}`),
    })));
})();

function wordsOf(query: string): readonly string[] {
  return foldText(query.slice(0, LONGEST_QUERY))
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** Title that begins with the query first, then titles that hold all words, then the rest. */
function rank({ title }: Searchable, words: readonly string[]): number {
  if (title.startsWith(words.join(" "))) return 0;
  return words.every((word) => title.includes(word)) ? 1 : 2;
}

function search(query: string): readonly GuideShelfView[] {
  const words = wordsOf(query);
  const found = searchable()
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .toSorted((one, other) => rank(one, words) - rank(other, words));
  return GUIDE_SHELVES.map((shelf) => {
    const here = found.filter(({ entry }) => entry.shelf === shelf).map(({ entry }) => entry);
    return { shelf, total: here.length, entries: here.slice(0, SHOWN_OF_A_SHELF) };
  });
}

/**
 * The guide's first page, for everybody who may sign in.
 *
 * @param query what was searched for, as typed; empty for none
 * @returns every shelf: with what was found on it, or with nothing but its total where nothing was searched for
 */
export async function loadGuide(
  query: string,
): Promise<{ readonly searched: boolean; readonly shelves: readonly GuideShelfView[] }> {
  await requireActor();
  if (wordsOf(query).length > 0) return { searched: true, shelves: search(query) };
  const shelves = GUIDE_SHELVES.map((shelf) => ({ shelf, total: entriesOf(shelf).length, entries: [] }));
  return { searched: false, shelves };
}

/** One shelf of the guide with all its entries; `not_found` for a shelf that does not exist. */
export async function loadGuideShelf(asked: string): Promise<Result<GuideShelfView>> {
  await requireActor();
  const shelf = shelfOf(asked);
  if (shelf === undefined) return fail(notThere);
  const entries = entriesOf(shelf);
  return succeed({ shelf, total: entries.length, entries });
}

/** One record of the guide, the same for title and page of a request; `not_found` where there is none. */
export const loadGuideRecord: (asked: string, id: string) => Promise<Result<GuideRecord>> = cache(
  async (asked, id) => {
    await requireActor();
    const shelf = shelfOf(asked);
    const record = shelf === undefined ? null : recordOf(shelf, id);
    return record === null ? fail(notThere) : succeed(record);
  },
);
