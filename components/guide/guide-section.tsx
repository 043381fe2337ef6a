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
      {table && rows.length > 0 ? <GuideTable title={title} columns={table.columns} rows={rows} /> : null}
      {facts.length + list.length + rows.length === 0 ? <p className="text-muted">{empty}</p> : null}
    </Panel>
  );
}

function GuideTable({
  title,
  columns,
  rows,
}: {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: NonNullable<Section["table"]>["rows"];
}) {
  return (
    <div className="scroll-region" role="region" aria-label={`${title}, table`} tabIndex={0}>
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-rule text-left text-muted">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-4 font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row} className="border-b border-line align-top">
              {cells.map((text, cell) => (
                <td key={cell} className="py-1.5 pr-4">
                  <GuideText text={text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
