import type { GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import { Alert } from "../ui/alert.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { shelfAddress } from "./guide-address.ts";
import { SHELF_WORDS } from "./shelf-words.ts";

/** The guide's first page: what stands on each shelf, and how to read what stands there. */
export function GuideShelves({
  shelves,
}: {
  readonly shelves: readonly { readonly shelf: GuideShelf; readonly total: number }[];
}) {
  return (
    <>
      <Alert level="note" title="Not yet signed off by this clinic.">
        Everything here works as it is shown, and a dermatologist of this clinic has not yet put their name to
        it. UNVERIFIED rests on general knowledge and DESIGN is a proposal of this software: such a row may
        restrict a treatment, never permit one.
      </Alert>
      <ul className="grid gap-x-8 gap-y-5 sm:grid-cols-2 xl:grid-cols-3">
        {shelves.map(({ shelf, total }) => (
          <li key={shelf} className="border-t-2 border-rule pt-2">
            <h2 className="flex items-baseline justify-between gap-3 text-lg font-bold">
              <TextLink href={shelfAddress(shelf)}>{SHELF_WORDS[shelf].name}</TextLink>
              <span className="text-base font-normal text-muted">{total}</span>
            </h2>
            <p className="text-sm text-muted">{SHELF_WORDS[shelf].about}.</p>
          </li>
        ))}
      </ul>
    </>
  );
}
