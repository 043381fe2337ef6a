import { formatClinicalDate, formatLongDateWithWeekday } from "#lib/format/clinical-date.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { PrintPageButton } from "./print-page-button.tsx";

/** One line of a list on paper. */
export type PrintedRow = { readonly id: string; readonly cells: readonly string[] };

/**
 * A list as it is printed: whose it is and of which day on every page, its head repeated, rows that stay whole, and pages
 * numbered by the paper's own margin.
 * @param props.columns Their names, as many as each row has cells. @param props.empty What stands there without rows.
 */
export function PrintedList({
  title,
  today,
  clinic,
  columns,
  rows,
  empty,
}: {
  readonly title: string;
  readonly today: string;
  readonly clinic: string;
  readonly columns: readonly string[];
  readonly rows: readonly PrintedRow[];
  readonly empty: string;
}) {
  return (
    <div className="landscape-list">
      <PageHeader title={title} actions={rows.length === 0 ? undefined : <PrintPageButton />} />
      <div
        role="group"
        aria-label={`${title}, scrolls sideways`}
        tabIndex={0}
        className="scroll-region print:overflow-visible"
      >
        <table className="w-full border-collapse text-sm print:text-xs">
          <caption className="pb-2 text-left text-muted print:sr-only">
            {clinic}, {formatLongDateWithWeekday(today)}, {rows.length} {rows.length === 1 ? "line" : "lines"}
          </caption>
          <thead>
            <tr aria-hidden="true" className="hidden print:table-row">
              <td colSpan={columns.length} className="pb-1 text-muted">
                {clinic}, {formatClinicalDate(today)}: {title}
              </td>
            </tr>
            <tr>
              {columns.map((name) => (
                <th
                  key={name}
                  scope="col"
                  className="border-b border-rule px-2 py-1 text-left font-semibold first:pl-1"
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className="stays-whole border-b border-line">
                {row.cells.map((cell, index) => (
                  <td
                    // The columns never change their order within one print.
                    key={columns[index]}
                    className="px-2 py-1.5 align-baseline break-words first:pl-1"
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 ? <p className="py-3">{empty}</p> : null}
    </div>
  );
}
