import type { StandingEntry } from "#lib/catalogue/guide/worklist.ts";
import { TextLink } from "../ui/text-link.tsx";
import { recordAddress } from "./guide-address.ts";
import { GuideMarks } from "./guide-marks.tsx";
import { SignOffLine } from "./sign-off-words.tsx";

/** Records of the guide as lines that lead to them, each with its standing. @param props.entries In the order to show. */
export function EntryList({ entries }: { readonly entries: readonly StandingEntry[] }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li
          key={`${entry.shelf}-${entry.id}`}
          className="grid gap-x-6 gap-y-0.5 border-b border-line py-1.5 last:border-b-0 lg:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div className="min-w-0">
            <TextLink href={recordAddress(entry.shelf, entry.id)}>{entry.title}</TextLink>
            {entry.lead ? <span className="block text-sm text-muted">{entry.lead}</span> : null}
            <span className="block">
              <SignOffLine state={entry.signOff} />
            </span>
          </div>
          <div className="flex flex-wrap items-start gap-1">
            <GuideMarks marks={entry.marks} />
          </div>
        </li>
      ))}
    </ul>
  );
}
