import type { GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import { WORKLISTS, type Worklist } from "#lib/catalogue/guide/worklist.ts";
import { Alert } from "../ui/alert.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { shelfAddress, worklistAddress } from "./guide-address.ts";
import { SHELF_WORDS, WORKLIST_WORDS } from "./shelf-words.ts";

type Shelf = {
  readonly shelf: GuideShelf;
  readonly total: number;
  readonly counts: Readonly<Record<Worklist, number>>;
};

/** The guide's first page: what stands on each shelf, how much of it is signed off, and how to read what stands there. */
export function GuideShelves({ shelves }: { readonly shelves: readonly Shelf[] }) {
  const total = shelves.reduce((sum, shelf) => sum + shelf.total, 0);
  const signed = shelves.reduce((sum, { counts }) => sum + counts["signed-off"], 0);
  return (
    <>
      <Alert
        level="note"
        title={`${String(signed)} of ${String(total)} pages are signed off by this clinic.`}
      >
        The others work as they are shown, but no dermatologist of this clinic has put their name to them.
        UNVERIFIED rests on general knowledge and DESIGN is a proposal of this software: such a row may
        restrict a treatment, never permit one.
      </Alert>
      <ul className="grid gap-x-8 gap-y-5 sm:grid-cols-2 xl:grid-cols-3">
        {shelves.map(({ shelf, total: pages, counts }) => (
          <li key={shelf} className="border-t-2 border-rule pt-2">
            <h2 className="flex items-baseline justify-between gap-3 text-lg font-bold">
              <TextLink href={shelfAddress(shelf)}>{SHELF_WORDS[shelf].name}</TextLink>
              <span className="text-base font-normal text-muted">{pages}</span>
            </h2>
            <p className="text-sm text-muted">{SHELF_WORDS[shelf].about}.</p>
            <ul className="mt-1 flex flex-wrap gap-x-4 text-sm">
              {WORKLISTS.filter((list) => counts[list] > 0).map((list) => (
                <li key={list}>
                  <TextLink href={worklistAddress(shelf, list)}>
                    {WORKLIST_WORDS[list]}
                    <span className="sr-only">, {SHELF_WORDS[shelf].name}</span>
                  </TextLink>{" "}
                  <span className="text-muted">{counts[list]}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
