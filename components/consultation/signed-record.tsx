import {
  plainText,
  type RecordBlock,
  type RecordDocument,
  type RecordLine,
  type RecordSection,
  type RecordText,
} from "#lib/clinical/visit/record-document.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { RuleLink } from "../guide/beside-work.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { Panel } from "../ui/panel.tsx";
import { MapMarks } from "./map-layers.tsx";
import { MapPicture } from "./map-picture.tsx";
import type { MapTone } from "./map-tones.ts";

type Drawn = { readonly draft: ConsultationDraft; readonly tone: MapTone };

/**
 * A signed visit, which can no longer be changed: what was recorded, and beside it what the rules answered on that day.
 * The words are those of the printed record, of the same document.
 */
export function SignedRecord({
  document: { lead, recorded, answered },
  ...drawn
}: Drawn & { readonly document: RecordDocument }) {
  return (
    <>
      <div className="mb-4 wrap-anywhere">
        <Lines items={lead} />
      </div>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] print:block print:space-y-6">
        <div className="min-w-0 space-y-6">
          {recorded.map((section) => (
            <Section key={section.heading} section={section} {...drawn} />
          ))}
        </div>
        <div
          role="group"
          aria-label="Rules on that day"
          className="min-w-0 space-y-5 self-start bg-sunken px-4 pb-4 print:bg-transparent print:px-0"
        >
          {answered.map((section) => (
            <Section key={section.heading} section={section} {...drawn} />
          ))}
        </div>
      </div>
    </>
  );
}

function Section({ section: { heading, blocks }, ...drawn }: Drawn & { readonly section: RecordSection }) {
  return (
    <Panel title={heading}>
      <div className="space-y-3 wrap-anywhere">
        {blocks.map((block, index) => (
          // The blocks of a frozen record never change their places.
          <Block key={index} block={block} {...drawn} />
        ))}
      </div>
    </Panel>
  );
}

function Block({ block, draft, tone }: Drawn & { readonly block: RecordBlock }) {
  switch (block.kind) {
    case "lines":
      return <Lines items={block.items} />;
    case "paragraph":
      return <p className="max-w-prose">{block.text}</p>;
    case "list":
      return (
        <ul className="list-disc pl-5">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return <RecordTable block={block} />;
    case "pictures":
      return (
        <div className="flex flex-wrap gap-3">
          {block.items.map(({ view, words }) => (
            <figure key={view} className="w-44 rounded-lg bg-surround p-2 [print-color-adjust:exact]">
              <MapPicture view={view} tone={tone} label={null} className="block w-full">
                <MapMarks view={view} findings={draft.findings} open={null} />
              </MapPicture>
              <figcaption className="text-center text-xs text-on-surround">{words}</figcaption>
            </figure>
          ))}
        </div>
      );
  }
}

/** Words of the record; each rule behind them leads to its page of the guide. */
function Words({ words }: { readonly words: RecordText }) {
  if (typeof words === "string") return words;
  return (
    <>
      {words.text}{" "}
      <span className="font-normal text-muted">
        [
        {words.rules.map((rule, index) => (
          <span key={rule}>
            {index > 0 ? ", " : null}
            <RuleLink rule={rule}>{rule}</RuleLink>
          </span>
        ))}
        ]
      </span>
    </>
  );
}

const Lines = ({ items }: { readonly items: readonly RecordLine[] }) => (
  <DefinitionList items={items.map(({ label, value }) => ({ label, value: <Words words={value} /> }))} />
);

function RecordTable({
  block: { columns, rows },
}: {
  readonly block: Extract<RecordBlock, { readonly kind: "table" }>;
}) {
  return (
    <div
      role="group"
      aria-label={columns.join(", ")}
      tabIndex={0}
      className="scroll-region overflow-x-auto text-sm print:overflow-visible"
    >
      <table className="w-full border-collapse text-left wrap-break-word">
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className="border-b border-rule py-1 pr-3 align-bottom font-semibold"
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(plainText).join(" ")} className="stays-whole border-b border-line align-top">
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row" className="min-w-8 py-1 pr-3 font-medium">
                    <Words words={cell} />
                  </th>
                ) : (
                  <td key={index} className="min-w-24 py-1 pr-3">
                    <Words words={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
