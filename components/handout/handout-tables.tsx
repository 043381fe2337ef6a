import type { HandoutBlock } from "#lib/clinical/handout/handout-document.ts";

import { HandoutText } from "./handout-text.tsx";
import { PageStart, type Place } from "./page-start.tsx";

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
  place,
}: {
  block: Extract<HandoutBlock, { kind: "schedule" }>;
  labelledBy: string;
  place: Place;
}) {
  return (
    <table className="handout-table" aria-labelledby={labelledBy}>
      <ColumnHeadings columns={block.columns} />
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">
              <PageStart place={place} item={index} />
              <HandoutText sentences={[row.date]} />
            </th>
            <td>
              <HandoutText sentences={[row.visit]} />
            </td>
            <td>
              <span className="handout-tick" aria-hidden="true" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rows of cells, each named by its first. `labelledBy` is the id of the section's heading. */
export function HandoutCells({
  block,
  labelledBy,
  place,
}: {
  block: Extract<HandoutBlock, { kind: "table" }>;
  labelledBy: string;
  place: Place;
}) {
  return (
    <table className="handout-table handout-cells" aria-labelledby={labelledBy}>
      <ColumnHeadings columns={block.columns} />
      <tbody>
        {block.rows.map(([first, ...others], index) => (
          <tr key={index}>
            <th scope="row">
              <PageStart place={place} item={index} />
              <HandoutText sentences={first === undefined ? [] : [first]} />
            </th>
            {others.map((cell, column) => (
              <td key={column}>
                <HandoutText sentences={[cell]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Lines to sign on, on paper. `labelledBy` is the id of the section's heading. */
export function HandoutSignatures({
  block,
  labelledBy,
  place,
}: {
  block: Extract<HandoutBlock, { kind: "signatures" }>;
  labelledBy: string;
  place: Place;
}) {
  return (
    <table className="handout-table handout-signatures" aria-labelledby={labelledBy}>
      <ColumnHeadings columns={block.columns} />
      <tbody>
        {block.rows.map(({ who, name }, index) => (
          <tr key={index}>
            <th scope="row">
              <PageStart place={place} item={index} />
              <HandoutText sentences={[who]} />
            </th>
            <td>{name === null ? null : <HandoutText sentences={[name]} />}</td>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Facts by name. */
export function HandoutFields({
  block,
  place,
}: {
  block: Extract<HandoutBlock, { kind: "fields" }>;
  place: Place;
}) {
  return (
    <dl className="handout-fields">
      {block.fields.map(({ label, value }, index) => (
        <div key={index}>
          <dt>
            <PageStart place={place} item={index} />
            <HandoutText sentences={[label]} />
          </dt>{" "}
          <dd>
            <HandoutText sentences={[value]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Day by day after a visit. `labelledBy` is the id of the section's heading. */
export function HandoutTimeline({
  block,
  labelledBy,
  longWords,
  place,
}: {
  block: Extract<HandoutBlock, { kind: "timeline" }>;
  labelledBy: string;
  longWords: ReadonlySet<string>;
  place: Place;
}) {
  return (
    <table className="handout-table" aria-labelledby={labelledBy}>
      <ColumnHeadings columns={block.columns} />
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">
              <PageStart place={place} item={index} />
              <HandoutText sentences={[row.when]} />
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
