import type { ReactNode } from "react";

/** One thing that is compared: its name, and what is said of it, by row. */
export type ComparisonColumn = {
  readonly name: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
};

/**
 * Two to four things side by side: a table with a column for each, and on a phone one after the other with the same
 * words.
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
        <table className="w-full table-fixed border-collapse text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b border-rule text-left align-bottom">
              <td className="w-28 py-1.5 pr-3" />
              {columns.map(({ name }) => (
                <th key={name} scope="col" className="py-1.5 pr-4 font-semibold">
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
                {columns.map(({ name, cells }) => (
                  <td key={name} className="py-1.5 pr-4">
                    {cells[row]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="space-y-4 md:hidden">
        {columns.map(({ name, cells }) => (
          <section key={name} aria-label={name}>
            <p className="border-b border-rule py-1 font-semibold">{name}</p>
            <dl className="text-sm">
              {rows.map((row) => (
                <div key={row} className="border-b border-line py-1.5">
                  <dt className="text-muted">{row}</dt>
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
