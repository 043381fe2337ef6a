import type { GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import { isOpen, type StandingEntry } from "#lib/catalogue/guide/worklist.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Panel } from "../ui/panel.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { EntryList } from "./entry-list.tsx";
import { readingAddress } from "./guide-address.ts";

/**
 * A shelf's lines under the headings of their groups.
 * @param props.entries In the catalogue's order. @param props.maySign Whether groups can be read and signed off from here.
 */
export function ShelfEntries({
  shelf,
  entries,
  maySign,
}: {
  readonly shelf: GuideShelf;
  readonly entries: readonly StandingEntry[];
  readonly maySign: boolean;
}) {
  if (entries.length === 0) return <EmptyState>Nothing on this shelf stands so at the moment.</EmptyState>;
  const groups = [...new Set(entries.map((entry) => entry.group))];
  return groups.map((group) => {
    const here = entries.filter((entry) => entry.group === group);
    return (
      <Panel
        key={group}
        title={group}
        aside={
          <>
            {maySign && here.some(isOpen) ? (
              <TextLink href={readingAddress(shelf, group)}>
                Read and sign off<span className="sr-only"> {group}</span>
              </TextLink>
            ) : null}
            <span>{here.length}</span>
          </>
        }
      >
        <EntryList entries={here} />
      </Panel>
    );
  });
}
