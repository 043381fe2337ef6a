import type { HandoutBlock } from "#lib/clinical/handout/handout-document.ts";

import { HandoutText } from "./handout-text.tsx";

function ColumnHeadings({ columns }: { columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The visits: date, what it is, and a box to tick on paper. `labelledBy` is the id of the section's heading. */
export function HandoutSchedule({
  block,
  labelledBy,
}: {
  block: Extract<HandoutBlock, { kind: "schedule" }>;
  labelledBy: string;
}) {
  return (
    <table className="handout-table" aria-labelledby={labelledBy}>
      <ColumnHeadings columns={block.columns} />
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            <th scope="row" data-parent={row.date.parent}>
              {row.date.text}
            </th>
            <td data-parent={row.visit.parent}>{row.visit.text}</td>
            <td>
              <span className="handout-tick" aria-hidden="true" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Day by day after a visit. `labelledBy` is the id of the section's heading. */
export function HandoutTimeline({
  block,
  labelledBy,
  longWords,
}: {
  block: Extract<HandoutBlock, { kind: "timeline" }>;
  labelledBy: string;
  longWords: ReadonlySet<string>;
}) {
  return (
    <table className="handout-table" aria-labelledby={labelledBy}>
      <ColumnHeadings columns={block.columns} />
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            <th scope="row" data-parent={row.when.parent}>
              {row.when.text}
            </th>
            <td>
              <HandoutText sentences={row.sentences} longWords={longWords} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
