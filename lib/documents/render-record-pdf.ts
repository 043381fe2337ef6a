import "server-only";

import type { RecordBlock, RecordDocument, RecordLine } from "#lib/clinical/visit/record-document.ts";
import { plainText, recordSections } from "#lib/clinical/visit/record-document.ts";

import { handoutCompiler } from "./typst-compiler.ts";
import { UnprintableTextError, unprintableCharacters } from "./unprintable-text.ts";

/** What a printed page says of its printing. */
export type RecordImprint = {
  /** "Printed by … at …" */
  readonly printed: string;
  /** SHA-256 of the record, in hexadecimal. */
  readonly digest: string;
  readonly demonstrationMark: string | null;
};

const lineData = ({ label, value }: RecordLine) => ({ label, value: plainText(value) });

function blockData(block: RecordBlock) {
  switch (block.kind) {
    case "lines":
      return { kind: block.kind, items: block.items.map(lineData) };
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map(plainText)) };
    default:
      return block;
  }
}

/**
 * A signed consultation as a tagged PDF/UA-1 file, A4, fonts embedded. The document reaches the template as data alone,
 * so no text in it can act as markup.
 *
 * @returns the bytes of the file; rejects with `UnprintableTextError` for characters that no embedded typeface has
 */
export function renderRecordPdf(document: RecordDocument, imprint: RecordImprint): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const [year, month, day] = document.on.split("-").map(Number);
    const data = {
      ...{ title: document.title, clinicName: document.clinicName, identity: document.identity },
      date: { year, month, day },
      lead: document.lead.map(lineData),
      sections: recordSections(document).map(({ heading, blocks }) => ({
        heading,
        blocks: blocks.map(blockData),
      })),
      imprint,
    };
    const { compiler, recordTemplate } = handoutCompiler();
    try {
      const bytes = compiler.pdf(
        { mainFileContent: recordTemplate, inputs: { data: JSON.stringify(data) } },
        { pdfStandard: "ua-1" },
      );
      return new Uint8Array(bytes);
    } catch (error) {
      const characters = unprintableCharacters(error instanceof Error ? error.message : "");
      throw characters.length === 0 ? error : new UnprintableTextError(characters);
    } finally {
      // Records are printed now and then, and each is another one: nothing of it is worth keeping.
      compiler.evictCache(0);
    }
  });
}
