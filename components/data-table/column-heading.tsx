import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";

/** Stays in view while the other columns scroll. */
export const PINNED = "sticky -left-3 z-1 bg-inherit sm:left-0";

/**
 * One column's heading; a button when the column can be sorted. The order is told by `aria-sort` and by an arrow.
 * @param props.pinned Whether it stays in view. @param props.onSort Turns the order round; undefined for a column that is not sorted by.
 */
export function ColumnHeading({
  name,
  sorted,
  onSort,
  right,
  pinned,
}: {
  readonly name: string;
  readonly sorted: false | "asc" | "desc";
  readonly onSort: ((event: unknown) => void) | undefined;
  readonly right: boolean;
  readonly pinned: boolean;
}) {
  const arrow = sorted === "asc" ? "arrow-up" : sorted === "desc" ? "arrow-down" : "sort-both";
  return (
    <th
      scope="col"
      aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : undefined}
      className={classNames(
        "h-9 border-b border-rule px-2 font-medium whitespace-nowrap text-muted first:pl-1 last:pr-1",
        right ? "text-right" : "text-left",
        pinned && PINNED,
      )}
    >
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          className={classNames(
            "-mx-1 inline-flex min-h-7 items-center gap-1 rounded-sm px-1 hover:bg-hover hover:text-ink",
            right && "flex-row-reverse",
            sorted && "font-semibold text-ink",
          )}
        >
          {name}
          <Icon name={arrow} className={classNames("size-3.5", !sorted && "text-faint")} />
        </button>
      ) : (
        name
      )}
    </th>
  );
}
