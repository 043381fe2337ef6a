import { GUIDE_SHELVES, type GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import { classNames } from "../ui/class-names.ts";
import { TextLink } from "../ui/text-link.tsx";
import { shelfAddress } from "./guide-address.ts";
import { SHELF_WORDS } from "./shelf-words.ts";

/** The shelves of the guide, as a column, or as a row where there is no room for one. @param props.here The open one. */
export function ShelfNavigation({ here }: { readonly here?: GuideShelf | undefined }) {
  return (
    <nav aria-label="Guide" className="border-b border-line pb-2 md:border-b-0 print:hidden">
      <ul className="flex flex-wrap gap-x-1 gap-y-1 md:flex-col">
        {GUIDE_SHELVES.map((shelf) => (
          <li key={shelf}>
            <TextLink
              href={shelfAddress(shelf)}
              className={classNames(
                "flex min-h-9 items-center rounded-md px-2.5 pointer-coarse:min-h-11",
                shelf === here ? "bg-accent-soft font-semibold" : "hover:bg-hover",
              )}
            >
              {SHELF_WORDS[shelf].name}
              {shelf === here ? <span className="sr-only"> (open)</span> : null}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
