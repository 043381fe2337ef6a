import type { ReactNode } from "react";
import { classNames } from "../ui/class-names.ts";

/** One thing that is compared: its name, and what is said of it, by row. */
export type ComparisonColumn = {
  readonly key: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
};

/** Columns are never narrower than words can be read in; what is wider than the page scrolls. */
const LEAST_WIDTHS: Readonly<Record<number, string>> = { 3: "min-w-[44rem]", 4: "min-w-[56rem]" };

/**
 * Up to four things side by side: a table with a column for each; on a phone row by row, so that what is compared
 * still stands together.
 * @param props.caption What is compared, for screen readers.
 */
export function ComparisonTable({
  caption,
  columns,
}: {
  readonly caption: string;
  readonly columns: readonly ComparisonColumn[];
}) {
  const rows = [...new Set(columns.flatMap(({ cells }) => Object.keys(cells)))];
  return (
    <>
      <div
        role="group"
        tabIndex={0}
        aria-label={`${caption}, scrolls sideways`}
        className="scroll-region hidden md:block"
      >
        <table
          className={classNames("w-full table-fixed border-collapse text-sm", LEAST_WIDTHS[columns.length])}
        >
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b border-rule text-left align-bottom">
              <td className="w-28 py-1.5 pr-3" />
              {columns.map(({ key, name }) => (
                <th key={key} scope="col" className="py-1.5 pr-4 font-semibold">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row} className="border-b border-line align-top">
                <th scope="row" className="py-1.5 pr-3 text-left font-normal text-muted">
                  {row}
                </th>
                {columns.map(({ key, cells }) => (
                  <td key={key} className="py-1.5 pr-4">
                    {cells[row]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="space-y-3 md:hidden">
        {rows.map((row) => (
          <section key={row} aria-label={row}>
            <p className="border-b border-rule py-1 text-sm text-muted">{row}</p>
            <dl className="text-sm">
              {columns.map(({ key, name, cells }) => (
                <div key={key} className="border-b border-line py-1.5">
                  <dt className="font-semibold">{name}</dt>
                  <dd>{cells[row]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
