"use client";

import {
  functionalUpdate,
  type ColumnPinningState,
  type PaginationState,
  type SortingState,
  type Updater,
} from "@tanstack/react-table";
import { useQueryStates } from "nuqs";
import { useTransition } from "react";
import type { TableParsers } from "./table-url-state.ts";

/**
 * Ties a table to the address: give the result's `state` and handlers to `useTable`. Each change asks the server for the
 * page again, without a jump in the scroll; another order or page is a step that Back undoes, typing is not.
 * @param parsers From `tableParsers`, made once outside the component. @param pinned The column that stays in view while
 * the others scroll.
 * @returns `tableOptions` to spread into `useTable`; `search` and `setSearch` for the search box; `pending` while the
 * server answers.
 */
export function useTableUrl<Column extends string>(parsers: TableParsers<Column>, pinned: string) {
  const [pending, startTransition] = useTransition();
  const [url, setUrl] = useQueryStates(parsers, {
    shallow: false,
    startTransition,
    history: "replace",
  });

  const sorting: SortingState = [{ id: url.sort.column, desc: url.sort.descending }];
  const pagination: PaginationState = { pageIndex: url.page - 1, pageSize: url.size };
  const columnPinning: ColumnPinningState = { start: [pinned], end: [] };
  const columnVisibility = Object.fromEntries(url.hide.map((column) => [column, false]));

  return {
    pending,
    search: url.q,
    setSearch: (q: string) => {
      void setUrl({ q: q === "" ? null : q, page: null });
    },
    tableOptions: {
      state: { sorting, pagination, columnVisibility, columnPinning },
      manualSorting: true,
      manualPagination: true,
      enableSortingRemoval: false,
      autoResetPageIndex: false,
      onSortingChange: (updater: Updater<SortingState>) => {
        const next = functionalUpdate(updater, sorting)[0];
        const sort = next ? parsers.sort.parse(`${next.desc ? "-" : ""}${next.id}`) : null;
        void setUrl({ sort, page: null }, { history: "push" });
      },
      onPaginationChange: (updater: Updater<PaginationState>) => {
        const next = functionalUpdate(updater, pagination);
        void setUrl({ page: next.pageIndex + 1, size: next.pageSize }, { history: "push" });
      },
      onColumnVisibilityChange: (updater: Updater<Record<string, boolean>>) => {
        const next = functionalUpdate(updater, columnVisibility);
        void setUrl({ hide: Object.keys(next).filter((column) => next[column] === false) });
      },
    },
  };
}
