import type { MapView } from "./map-regions.ts";

/** Words, with the ids of the rules that they come from where there are any. */
export type RecordText = string | { readonly text: string; readonly rules: readonly string[] };

/** A fact with its name. */
export type RecordLine = { readonly label: string; readonly value: RecordText };

/** One drawing of the map: which one, its words, and the drawing itself as SVG in black and white. */
export type RecordPicture = { readonly view: MapView; readonly words: string; readonly svg: string };

/** A part of a section, as it is laid out on paper and on screen. */
export type RecordBlock =
  | { readonly kind: "lines"; readonly items: readonly RecordLine[] }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      /** Share of the width that each column takes. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly RecordText[])[];
    }
  | { readonly kind: "pictures"; readonly items: readonly RecordPicture[] };

export type RecordSection = { readonly heading: string; readonly blocks: readonly RecordBlock[] };

/** What stands on each page of a printed record. */
export type RecordIdentity = {
  readonly name: string;
  readonly born: string;
  readonly nhsNumber: string;
  readonly clinicNumber: string;
};

/**
 * A signed consultation in words, made of what signing froze and of nothing else. Screen and paper are both made from
 * it, so that they hold the same words.
 */
export type RecordDocument = {
  readonly title: string;
  readonly clinicName: string;
  readonly identity: RecordIdentity;
  /** The calendar date of the visit, `YYYY-MM-DD`. */
  readonly on: string;
  /** When, by whom, under which rules. */
  readonly lead: readonly RecordLine[];
  /** What was recorded, and what the rules answered on that day. */
  readonly recorded: readonly RecordSection[];
  readonly answered: readonly RecordSection[];
  readonly addenda: RecordSection;
};

/** Words as they are read, the rules behind them. */
export const plainText = (words: RecordText): string =>
  typeof words === "string" ? words : `${words.text} [${words.rules.join(", ")}]`;

function blockTexts(block: RecordBlock): readonly string[] {
  switch (block.kind) {
    case "lines":
      return block.items.flatMap(({ label, value }) => [label, plainText(value)]);
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "table":
      return [...block.columns, ...block.rows.flat().map(plainText)];
    case "pictures":
      return block.items.map(({ words }) => words);
  }
}

/** The sections of a record in reading order. */
export const recordSections = ({ recorded, answered, addenda }: RecordDocument): readonly RecordSection[] => [
  ...recorded,
  ...answered,
  addenda,
];

/**
 * The words of a record in reading order. What stands on every page (identity, page count, imprint) is not part of it.
 * Screen and PDF are tested against this list.
 */
export function recordWords(document: RecordDocument): readonly string[] {
  return [
    document.title,
    ...document.lead.flatMap(({ label, value }) => [label, plainText(value)]),
    ...recordSections(document).flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)]),
  ]
    .join(" ")
    .split(/\s+/u)
    .filter((word) => word !== "");
}
