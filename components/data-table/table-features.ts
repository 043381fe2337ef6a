import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  filterFn_includesString,
  rowPaginationFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  sortFn_datetime,
  sortFn_text,
  tableFeatures,
  type ColumnDef,
  type RowData,
} from "@tanstack/react-table";

/**
 * What every table of the product can do: sort, filter, page, and hide columns. A table whose rows come from the server
 * a page at a time sets manualSorting, manualFiltering and manualPagination, and does none of it in the browser.
 */
export const listFeatures = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  rowPaginationFeature,
  columnVisibilityFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: {
    alphanumeric: sortFn_alphanumeric,
    basic: sortFn_basic,
    datetime: sortFn_datetime,
    text: sortFn_text,
  },
});

/** The features as a type, for column definitions. */
export type ListFeatures = typeof listFeatures;

/** A column of a list. Give `meta` none; the header is plain text, because it also names the column in menus. */
export type ListColumn<Row extends RowData> = ColumnDef<ListFeatures, Row> & {
  readonly id: string;
  readonly header: string;
};
