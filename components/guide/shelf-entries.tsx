import type { GuideEntry } from "#lib/catalogue/guide/guide-record.ts";
import { Panel } from "../ui/panel.tsx";
import { EntryList } from "./entry-list.tsx";

/** A whole shelf under the headings of its groups. @param props.entries In the catalogue's order. */
export function ShelfEntries({ entries }: { readonly entries: readonly GuideEntry[] }) {
  const groups = [...new Set(entries.map((entry) => entry.group))];
  return groups.map((group) => {
    const here = entries.filter((entry) => entry.group === group);
    return (
      <Panel key={group} title={group} aside={String(here.length)}>
        <EntryList entries={here} />
      </Panel>
    );
  });
}
