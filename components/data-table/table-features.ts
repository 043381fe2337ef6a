import {
  columnPinningFeature,
  columnVisibilityFeature,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type RowData,
} from "@tanstack/react-table";

/**
 * What every table of the product can do: sort, page, hide columns, and keep one in view. Rows come from the server a
 * page at a time, already filtered and in order, so nothing of that is done in the browser, and none of its code is sent.
 */
export const listFeatures = tableFeatures({
  columnPinningFeature,
  columnVisibilityFeature,
  rowPaginationFeature,
  rowSortingFeature,
});

/** The features as a type, for column definitions. */
export type ListFeatures = typeof listFeatures;

/** A column of a list. Give `meta` none; the header is plain text, because it also names the column in menus. */
export type ListColumn<Row extends RowData> = ColumnDef<ListFeatures, Row> & {
  readonly id: string;
  readonly header: string;
};
