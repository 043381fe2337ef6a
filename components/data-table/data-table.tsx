"use client";

import type { ReactTable, RowData } from "@tanstack/react-table";
import { useRouter } from "next/navigation";
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { classNames } from "../ui/class-names.ts";
import { ColumnHeading, PINNED } from "./column-heading.tsx";
import type { ListFeatures } from "./table-features.ts";

/** More columns than these scroll sideways on a wide screen too. */
const MOST_THAT_FIT = 9;
const INTERACTIVE = "a, button, input, select, label, summary, dialog";

/**
 * Draws a table it is given; what it holds, and how it is sorted, is the caller's. Each row may lead somewhere: its
 * first cell should hold that link by name, and then the whole row answers to a press, to Up and Down, and to Enter.
 * @param props.caption The table's accessible name. @param props.rowHref Where a row leads; leave out for none.
 * @param props.empty What stands there when there are no rows. @param props.pending Dims the rows while they are fetched.
 * @param props.numeric Ids of columns set at the right.
 */
export function DataTable<Row extends RowData>({
  table,
  caption,
  rowHref,
  empty,
  pending = false,
  numeric = [],
}: {
  readonly table: ReactTable<ListFeatures, Row>;
  readonly caption: string;
  readonly rowHref?: ((row: Row) => string) | undefined;
  readonly empty: ReactNode;
  readonly pending?: boolean | undefined;
  readonly numeric?: readonly string[] | undefined;
}) {
  const router = useRouter();
  const rows = table.getRowModel().rows;
  const wide = table.getVisibleLeafColumns().length > MOST_THAT_FIT;

  function onRowKey(event: KeyboardEvent<HTMLTableRowElement>, href: string) {
    const row = event.currentTarget;
    const next =
      event.key === "ArrowDown"
        ? row.nextElementSibling
        : event.key === "ArrowUp"
          ? row.previousElementSibling
          : null;
    if (next instanceof HTMLElement && event.target === row) {
      event.preventDefault();
      next.focus();
    } else if (event.key === "Enter" && event.target === row) {
      router.push(href);
    }
  }

  function onRowClick(event: MouseEvent<HTMLTableRowElement>, href: string) {
    if (event.target instanceof Element && event.target.closest(INTERACTIVE)) return;
    if (window.getSelection()?.isCollapsed === false) return;
    if (event.metaKey || event.ctrlKey) window.open(href, "_blank", "noopener");
    else router.push(href);
  }

  return (
    <div
      role="group"
      aria-label={`${caption}, scrolls sideways`}
      tabIndex={0}
      className={classNames(
        "scroll-region relative -mx-3 px-3 sm:mx-0 sm:px-0",
        !wide && "lg:overflow-x-visible",
      )}
    >
      <table
        aria-busy={pending || undefined}
        className={classNames("w-full border-collapse text-sm", pending && "opacity-60 transition-opacity")}
      >
        <caption className="sr-only">{caption}</caption>
        <thead
          className={classNames(
            "bg-canvas",
            !wide && "lg:sticky lg:top-(--table-head-top,var(--top-bar)) lg:z-10",
          )}
        >
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className="bg-canvas">
              {group.headers.map((header) => (
                <ColumnHeading
                  key={header.id}
                  name={String(header.column.columnDef.header)}
                  sorted={header.column.getIsSorted()}
                  onSort={header.column.getCanSort() ? header.column.getToggleSortingHandler() : undefined}
                  right={numeric.includes(header.column.id)}
                  pinned={header.column.getIsPinned() !== false}
                />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.map((row, position) => {
            const href = rowHref?.(row.original);
            return (
              <tr
                key={row.id}
                {...(href === undefined
                  ? {}
                  : {
                      tabIndex: position === 0 ? 0 : -1,
                      onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => {
                        onRowKey(event, href);
                      },
                      onClick: (event: MouseEvent<HTMLTableRowElement>) => {
                        onRowClick(event, href);
                      },
                    })}
                className={classNames(
                  "border-b border-line bg-canvas",
                  href !== undefined &&
                    "cursor-pointer -outline-offset-2 hover:bg-hover focus-visible:bg-accent-soft",
                )}
              >
                {row.getVisibleCells().map((cell) => (
                  <td
                    key={cell.id}
                    className={classNames(
                      "h-9 px-2 py-1.5 align-baseline first:max-w-44 first:min-w-36 first:pl-1 last:pr-1 max-lg:not-first:whitespace-nowrap sm:first:max-w-none pointer-coarse:h-11",
                      numeric.includes(cell.column.id) && "text-right",
                      cell.column.getIsPinned() && PINNED,
                    )}
                  >
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 ? empty : null}
    </div>
  );
}
