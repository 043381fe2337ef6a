import { letterheadText } from "./letterhead.ts";
import type { HandoutBlock, HandoutDocument, HandoutSentence } from "./handout-document.ts";

function blockTexts(block: HandoutBlock): readonly string[] {
  const texts = (sentences: readonly HandoutSentence[]) => sentences.map((sentence) => sentence.text);
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
    case "calendar-code":
      return texts(block.sentences);
    case "pictures":
      return block.items.flatMap((picture) => texts(picture.sentences));
    case "list":
    case "ticks":
      return block.items.flatMap(texts);
    case "schedule":
      return [...block.columns, ...block.rows.flatMap((row) => [row.date.text, row.visit.text])];
    case "timeline":
      return [...block.columns, ...block.rows.flatMap((row) => [row.when.text, ...texts(row.sentences)])];
    case "call-us":
      return [...block.items.flatMap(texts), ...texts(block.contact), ...texts(block.emergency)];
    case "fields":
      return block.fields.flatMap(({ label, value }) => [label.text, value.text]);
    case "table":
      return [...block.columns, ...block.rows.flatMap(texts)];
    case "signatures":
      return [...block.columns, ...block.rows.flatMap(({ who, name }) => [who.text, name?.text ?? ""])];
  }
}

/**
 * The words of a handout's body in reading order: title, lead, then each section. What stands on every page (identity,
 * clinic, page count) is not part of it. Screen, print and PDF are tested against this list.
 */
export function documentWords(document: HandoutDocument): readonly string[] {
  return [
    document.title,
    ...document.lead.map((sentence) => sentence.text),
    letterheadText(document.letterhead?.lines ?? []),
    ...(document.textNotice ?? []).flat().map((sentence) => sentence.text),
    ...document.sections.flatMap((section) => [section.heading, ...section.blocks.flatMap(blockTexts)]),
  ]
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Every sentence of running text, in order: headings, table cells and the clinic's contact lines are left out. */
export function runningSentences(document: HandoutDocument): readonly HandoutSentence[] {
  return [
    ...document.lead,
    ...(document.textNotice ?? []).flat(),
    ...document.sections.flatMap((section) =>
      section.blocks.flatMap((block): readonly HandoutSentence[] => {
        switch (block.kind) {
          case "paragraph":
          case "calendar-code":
            return block.sentences;
          case "pictures":
            return block.items.flatMap((picture) => picture.sentences);
          case "list":
          case "ticks":
            return block.items.flat();
          case "timeline":
            return block.rows.flatMap((row) => row.sentences);
          case "call-us":
            return [...block.items.flat(), ...block.emergency];
          case "heading":
          case "schedule":
          case "fields":
          case "table":
          case "signatures":
            return [];
        }
      }),
    ),
  ];
}
