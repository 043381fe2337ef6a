"use client";

import type { ReactTable, RowData } from "@tanstack/react-table";
import { Checkbox } from "../form/checkbox.tsx";
import { Menu } from "../ui/menu.tsx";
import type { ListFeatures } from "./table-features.ts";

/** The button "Columns", which shows and hides those that may be hidden. */
export function ColumnMenu<Row extends RowData>({
  table,
}: {
  readonly table: ReactTable<ListFeatures, Row>;
}) {
  return (
    <Menu
      label="Columns"
      size="medium"
      align="end"
      items={table
        .getAllLeafColumns()
        .filter((column) => column.getCanHide())
        .map((column) => ({
          key: column.id,
          content: (
            <div className="rounded-sm px-2 py-1 hover:bg-hover">
              <Checkbox
                label={String(column.columnDef.header)}
                checked={column.getIsVisible()}
                onChange={column.getToggleVisibilityHandler()}
              />
            </div>
          ),
        }))}
    />
  );
}
