import "server-only";

import type {
  HandoutBlock,
  HandoutDocument,
  HandoutSentence,
} from "#lib/clinical/handout/handout-document.ts";
import { directionOf } from "#lib/clinical/handout/text-direction.ts";

import { handoutCompiler } from "./typst-compiler.ts";
import { UnprintableTextError, unprintableCharacters } from "./unprintable-text.ts";

/** A text as the template takes it: bare where it is in the document's language. */
const textOf = ({ text, language }: HandoutSentence) =>
  language === undefined ? text : { text, language, direction: directionOf(language) };
const texts = (sentences: readonly HandoutSentence[]) => sentences.map(textOf);

/**
 * The compiler keeps what it laid out; sweeping now and then keeps a long-running server's memory flat, and costs
 * less than sweeping after each handout.
 */
const RENDERS_BETWEEN_SWEEPS = 25;
let rendered = 0;

/** Parents are for the screen; the paper gets the words alone. */
function blockData(block: HandoutBlock) {
  switch (block.kind) {
    case "heading":
      return { kind: block.kind, text: textOf(block) };
    case "paragraph":
      return { kind: block.kind, sentences: texts(block.sentences) };
    case "list":
    case "ticks":
      return { kind: block.kind, items: block.items.map(texts) };
    case "schedule":
      return {
        kind: block.kind,
        columns: block.columns,
        rows: block.rows.map((row) => ({ date: textOf(row.date), visit: textOf(row.visit) })),
      };
    case "timeline":
      return {
        kind: block.kind,
        columns: block.columns,
        rows: block.rows.map((row) => ({ when: textOf(row.when), sentences: texts(row.sentences) })),
      };
    case "fields":
      return {
        kind: block.kind,
        fields: block.fields.map(({ label, value }) => ({ label: textOf(label), value: textOf(value) })),
      };
    case "table":
      return { kind: block.kind, columns: block.columns, rows: block.rows.map(texts) };
    case "signatures":
      return {
        kind: block.kind,
        columns: block.columns,
        rows: block.rows.map(({ who, name }) => ({
          who: textOf(who),
          name: name === null ? "" : textOf(name),
        })),
      };
    case "call-us":
      return {
        kind: block.kind,
        items: block.items.map(texts),
        contact: texts(block.contact),
        emergency: texts(block.emergency),
      };
  }
}

function templateData(document: HandoutDocument) {
  const [year, month, day] = document.madeOn.split("-").map(Number);
  return {
    language: document.language,
    direction: document.direction,
    printSize: document.printSize,
    title: document.title,
    lead: texts(document.lead),
    textNotice: (document.textNotice ?? []).map(texts),
    identity: document.identity,
    clinicName: document.clinicName,
    demonstrationMark: document.demonstrationMark,
    date: { year, month, day },
    imprint: document.imprint,
    page: document.page,
    sections: document.sections.map((section) => ({
      heading: section.heading,
      blocks: section.blocks.map(blockData),
    })),
  };
}

/**
 * The handout as a tagged PDF/UA-1 file, A4, fonts embedded. The same document gives the same bytes on any machine
 * and in any time zone: its only date is the document's own. The document reaches the template as data alone, so no
 * text in it can act as markup.
 *
 * @returns the bytes of the file; rejects with `UnprintableTextError` for characters that no embedded typeface has,
 *   and with what the typesetter reports when a document cannot be set for another reason
 */
export function renderHandoutPdf(document: HandoutDocument): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const bytes = setPdf(document);
    rendered += 1;
    if (rendered % RENDERS_BETWEEN_SWEEPS === 0) handoutCompiler().compiler.evictCache(0);
    return new Uint8Array(bytes);
  });
}

function setPdf(document: HandoutDocument): Uint8Array {
  const { compiler, template } = handoutCompiler();
  try {
    return compiler.pdf(
      { mainFileContent: template, inputs: { data: JSON.stringify(templateData(document)) } },
      { pdfStandard: "ua-1" },
    );
  } catch (error) {
    const characters = unprintableCharacters(error instanceof Error ? error.message : "");
    throw characters.length === 0 ? error : new UnprintableTextError(characters);
  }
}
