import type { GuideSection as Section } from "#lib/catalogue/guide/guide-record.ts";
import { DefinitionList } from "../ui/definition-list.tsx";
import { Panel } from "../ui/panel.tsx";
import { GuideText } from "./guide-text.tsx";

/** Whether a section has anything to show; one without anything and without words for that is left out. */
function isBare({ facts, list, table, empty }: Section): boolean {
  return (facts ?? []).length + (list ?? []).length + (table?.rows ?? []).length === 0 && empty === undefined;
}

/**
 * One part of a record: facts, a list or a table, or what is said where there is nothing.
 * @param props.section The part. @param props.level Of its heading.
 */
export function GuideSection({ section, level }: { readonly section: Section; readonly level: 2 | 3 }) {
  if (isBare(section)) return null;
  const { title, note, facts = [], list = [], table, empty } = section;
  const rows = table?.rows ?? [];
  return (
    <Panel title={title} level={level}>
      {note ? <p className="mb-2 max-w-3xl text-sm text-muted">{note}</p> : null}
      {facts.length > 0 ? (
        <DefinitionList
          items={facts.map(({ label, value }) => ({ label, value: <GuideText text={value} /> }))}
        />
      ) : null}
      {list.length > 0 ? (
        <ul className="max-w-3xl list-disc space-y-1 pl-5 marker:text-faint">
          {list.map((text, index) => (
            <li key={index}>
              <GuideText text={text} />
            </li>
          ))}
        </ul>
      ) : null}
      {table && rows.length > 0 ? (
        <GuideTable title={title} columns={table.columns} languages={table.languages} rows={rows} />
      ) : null}
      {facts.length + list.length + rows.length === 0 ? <p className="text-muted">{empty}</p> : null}
    </Panel>
  );
}

/**
 * A table, or where there is no room for its columns, its rows one after the other with the columns' names beside each
 * cell. The roles keep it a table for assistive technology when it is not laid out as one.
 */
function GuideTable({
  title,
  columns,
  languages = [],
  rows,
}: {
  readonly title: string;
  readonly columns: readonly string[];
  readonly languages?: readonly string[] | undefined;
  readonly rows: NonNullable<Section["table"]>["rows"];
}) {
  return (
    <div className="scroll-region" role="region" aria-label={`${title}, table`} tabIndex={0}>
      <table role="table" className="w-full text-sm max-sm:block">
        <thead className="max-sm:hidden">
          <tr className="border-b border-rule text-left text-muted">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-4 font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-sm:block">
          {rows.map((cells, row) => (
            <tr
              key={row}
              role="row"
              className="border-b border-line align-top max-sm:block max-sm:py-1.5 max-sm:first:border-t"
            >
              {cells.map((text, cell) => (
                <td
                  key={cell}
                  role="cell"
                  data-column={columns[cell]}
                  className="py-1.5 pr-4 max-sm:grid max-sm:grid-cols-[6.5rem_minmax(0,1fr)] max-sm:gap-x-3 max-sm:py-0.5 max-sm:pr-0 max-sm:before:text-muted max-sm:before:content-[attr(data-column)]"
                >
                  <span
                    className="block min-w-0 max-sm:wrap-anywhere"
                    lang={languages[cell]}
                    dir={languages[cell] === undefined ? undefined : "auto"}
                  >
                    <GuideText text={text} />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
