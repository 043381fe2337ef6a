import type { GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import type { StandingEntry } from "#lib/catalogue/guide/worklist.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Panel } from "../ui/panel.tsx";
import { EntryList } from "./entry-list.tsx";
import { SHELF_WORDS } from "./shelf-words.ts";

type Found = {
  readonly shelf: GuideShelf;
  readonly total: number;
  readonly entries: readonly StandingEntry[];
};

/** What a search found, shelf by shelf. @param props.query As typed. @param props.shelves All of them. */
export function GuideResults({
  query,
  shelves,
}: {
  readonly query: string;
  readonly shelves: readonly Found[];
}) {
  const total = shelves.reduce((sum, shelf) => sum + shelf.total, 0);
  if (total === 0) {
    return (
      <EmptyState>
        Nothing in the guide holds all of “{query}”. Names, brands, synonyms and ids of treatments,
        conditions, drugs, rules, scales and sources were searched. Try fewer words.
      </EmptyState>
    );
  }
  return (
    <>
      <p className="text-muted">
        {total} found for “{query}”.
      </p>
      {shelves
        .filter((shelf) => shelf.total > 0)
        .map(({ shelf, total: here, entries }) => (
          <Panel
            key={shelf}
            title={SHELF_WORDS[shelf].name}
            aside={
              entries.length < here ? `first ${String(entries.length)} of ${String(here)}` : String(here)
            }
          >
            <EntryList entries={entries} />
          </Panel>
        ))}
    </>
  );
}
