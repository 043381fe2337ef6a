import "server-only";

import path from "node:path";

import type { CompileDocArgs, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";

import { z } from "zod";

import type {
  HandoutBlock,
  HandoutDocument,
  HandoutSentence,
} from "#lib/clinical/handout/handout-document.ts";
import { directionOf } from "#lib/clinical/handout/text-direction.ts";

import { partKey } from "#lib/clinical/handout/part-key.ts";
import { letterheadText, printedSize } from "#lib/clinical/handout/letterhead.ts";

import { breakLongWords } from "./break-long-words.ts";
import { drawCalendarCode } from "./calendar-code.ts";
import { codeFile, pictureFile } from "./picture-files.ts";
import { handoutCompiler, TEMPLATE_FOLDER } from "./typst-compiler.ts";
import { UnprintableTextError, unprintableCharacters } from "./unprintable-text.ts";

/** A text as the template takes it: bare where it is in the document's language. */
function textOf({ text, language }: HandoutSentence) {
  const breakable = breakLongWords(text);
  return language === undefined ? breakable : { text: breakable, language, direction: directionOf(language) };
}
const texts = (sentences: readonly HandoutSentence[]) => sentences.map(textOf);

/**
 * The compiler keeps what it laid out; sweeping now and then keeps a long-running server's memory flat, and costs
 * less than sweeping after each handout. What was used since the sweep before stays: the passages that patients share.
 */
const RENDERS_BETWEEN_SWEEPS = 25;
const SWEEPS_UNUSED = 1;
/** A sheet that would take more pages than these is set closer, in two steps, where that saves one. */
const PAGES = 2;
const LARGE_PRINT_PAGES = 4;
/** Where the template reads what stands in the edges of each page: in memory only. */
const PAGE_EDGES = path.join(TEMPLATE_FOLDER, "page-edges.json");
let rendered = 0;

/** Parents are for the screen; the paper gets the words alone. */
function blockData(block: HandoutBlock, madeOn: string) {
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
    case "pictures":
      return {
        kind: block.kind,
        items: block.items.map((picture) => ({
          file: pictureFile(picture),
          alternative: picture.alternative.text,
          sentences: texts(picture.sentences),
        })),
      };
    case "calendar-code":
      return {
        kind: block.kind,
        file: codeFile(drawCalendarCode(block, madeOn)),
        alternative: block.alternative.text,
        sentences: texts(block.sentences),
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

/** The letterhead for the template: sizes in millimetres, the picture by the name under which it is lent. */
function letterheadData({ letterhead }: HandoutDocument) {
  if (letterhead === undefined || letterhead === null) return null;
  const { picture, lines } = letterhead;
  return {
    lines: breakLongWords(letterheadText(lines)),
    picture:
      picture === null
        ? null
        : { ...printedSize(picture), words: picture.words, path: pathOf(picture.sha256) },
  };
}

/** A name in the template's folder for a picture that is only in memory. */
const pathOf = (sha256: string): string => `picture-${sha256}.png`;

/** What stands in the edges of each page, in a file of its own: the template says why. */
function pageEdges({ identity, demonstrationMark, imprint, page }: HandoutDocument): Buffer {
  const name = breakLongWords(identity.name);
  return Buffer.from(JSON.stringify({ identity: { ...identity, name }, demonstrationMark, imprint, page }));
}

function templateData(document: HandoutDocument) {
  const [year, month, day] = document.madeOn.split("-").map(Number);
  return {
    language: document.language,
    direction: document.direction,
    printSize: document.printSize,
    paperSize: document.paperSize ?? "a4",
    title: document.title,
    lead: texts(document.lead),
    textNotice: (document.textNotice ?? []).map(texts),
    letterhead: letterheadData(document),
    clinicName: document.clinicName,
    marked: document.demonstrationMark !== null,
    date: { year, month, day },
    sections: document.sections.map((section, place) => ({
      key: String(place),
      heading: section.heading,
      blocks: section.blocks.map((block, index) => ({
        key: partKey(place, index),
        ...blockData(block, document.madeOn),
      })),
    })),
  };
}

/**
 * The handout as a tagged PDF/UA-1 file on the paper chosen, fonts embedded. The same document gives the same bytes on any machine
 * and in any time zone: its only date is the document's own. The document reaches the template as data alone, so no
 * text in it can act as markup.
 *
 * @param logo bytes of the letterhead's picture, for a document that names one; without them it is refused
 * @returns the bytes of the file; rejects with `UnprintableTextError` for characters that no embedded typeface has,
 *   and with what the typesetter reports when a document cannot be set for another reason
 */
export function renderHandoutPdf(
  document: HandoutDocument,
  logo: Uint8Array | null = null,
): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const bytes = setPdf(document, logo);
    rendered += 1;
    if (rendered % RENDERS_BETWEEN_SWEEPS === 0) handoutCompiler().compiler.evictCache(SWEEPS_UNUSED);
    return new Uint8Array(bytes);
  });
}

/** Blocks that need the whole width of a page. */
const WIDE: ReadonlySet<string> = new Set(["table", "fields", "signatures"]);

/** The ways to set a document, the widest first. Large print is never set in two columns: few words stand on a line. */
function spacingsFor({ printSize, sections }: HandoutDocument): readonly string[] {
  const inColumns =
    printSize !== "large" && !sections.some(({ blocks }) => blocks.some(({ kind }) => WIDE.has(kind)));
  return ["usual", "close", "closest", ...(inColumns ? ["columns"] : [])];
}

/**
 * Sets the document as wide as its pages allow: each closer spacing only where the one before takes too many pages and
 * it saves one. Hands what was set, or the input that could not be, to `take` while the files it reads are lent.
 */
function setWith<Value>(
  document: HandoutDocument,
  logo: Uint8Array | null,
  trace: "yes" | "no",
  take: (set: NodeTypstDocument | CompileDocArgs) => Value,
): Value {
  const { compiler, template } = handoutCompiler();
  const data = JSON.stringify(templateData(document));
  const sha256 = document.letterhead?.picture?.sha256;
  const lent = logo === null || sha256 === undefined ? null : path.join(TEMPLATE_FOLDER, pathOf(sha256));
  if (lent !== null && logo !== null) compiler.mapShadow(lent, Buffer.from(logo));
  compiler.mapShadow(PAGE_EDGES, pageEdges(document));
  try {
    const wanted = document.printSize === "large" ? LARGE_PRINT_PAGES : PAGES;
    let shortest: NodeTypstDocument | null = null;
    for (const spacing of spacingsFor(document)) {
      const input = { mainFileContent: template, inputs: { data, spacing, trace } };
      const { result } = compiler.compile(input);
      if (result === null) return take(input);
      if (shortest === null || result.numOfPages < shortest.numOfPages) shortest = result;
      if (shortest.numOfPages <= wanted) break;
    }
    if (shortest === null) throw new RangeError("No spacing is named");
    return take(shortest);
  } finally {
    compiler.unmapShadow(PAGE_EDGES);
    if (lent !== null) compiler.unmapShadow(lent);
  }
}

function setPdf(document: HandoutDocument, logo: Uint8Array | null): Uint8Array {
  try {
    return setWith(document, logo, "no", (set) =>
      handoutCompiler().compiler.pdf(set, { pdfStandard: "ua-1" }),
    );
  } catch (error) {
    const characters = unprintableCharacters(error instanceof Error ? error.message : "");
    throw characters.length === 0 ? error : new UnprintableTextError(characters);
  }
}

const BEGINNINGS = z.array(z.object({ value: z.object({ key: z.string(), page: z.number() }) }));

/**
 * Where the pages of the printed sheet begin, for the screen that shows it in one piece.
 *
 * @returns the words of each page but the first, such as “Page 2 of 2”, by the part that it begins with, as `partKey`
 *   names them; empty for a document that cannot be set
 */
export function findPageStarts(document: HandoutDocument): ReadonlyMap<string, string> {
  try {
    return setWith(document, null, "yes", (set) => {
      const found: unknown = handoutCompiler().compiler.query(set, { selector: "<begins>" });
      const beginnings = BEGINNINGS.parse(found).map(({ value }) => value);
      const pages = String(Math.max(1, ...beginnings.map(({ page }) => page)));
      const starts = beginnings.filter(({ page }, index) => page > (beginnings[index - 1]?.page ?? 1));
      return new Map(
        starts.map(({ key, page }) => [
          key,
          document.page.replace("{page}", String(page)).replace("{pages}", pages),
        ]),
      );
    });
  } catch {
    // Printing tells what is wrong with it.
    return new Map();
  }
}
