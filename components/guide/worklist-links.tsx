import type { GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import { WORKLISTS, type Worklist } from "#lib/catalogue/guide/worklist.ts";
import { classNames } from "../ui/class-names.ts";
import { TextLink } from "../ui/text-link.tsx";
import { shelfAddress, worklistAddress } from "./guide-address.ts";
import { WORKLIST_WORDS } from "./shelf-words.ts";

/** A shelf's worklists with their counts, as links; the open one is told. An empty one is left out, unless it is open. */
export function WorklistLinks({
  shelf,
  total,
  counts,
  here,
}: {
  readonly shelf: GuideShelf;
  readonly total: number;
  readonly counts: Readonly<Record<Worklist, number>>;
  readonly here: Worklist | null;
}) {
  const links = [
    { key: null, href: shelfAddress(shelf), label: "All", count: total },
    ...WORKLISTS.map((list) => ({
      key: list,
      href: worklistAddress(shelf, list),
      label: WORKLIST_WORDS[list],
      count: counts[list],
    })),
  ].filter(({ key, count }) => key === null || key === here || count > 0);
  return (
    <nav aria-label="Worklists" className="print:hidden">
      <ul className="flex flex-wrap gap-1.5 text-sm">
        {links.map(({ key, href, label, count }) => (
          <li key={label}>
            <TextLink
              href={href}
              className={classNames(
                "flex min-h-8 items-center gap-1.5 rounded-md border px-2.5 pointer-coarse:min-h-11",
                key === here ? "border-accent bg-accent-soft font-semibold" : "border-control hover:bg-hover",
              )}
            >
              {label} <span className="font-normal text-muted">{count}</span>
              {key === here ? <span className="sr-only"> (open)</span> : null}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
