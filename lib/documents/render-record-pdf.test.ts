import { writeFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { mapTone } from "#components/consultation/map-tones.ts";
import { SignedRecord } from "#components/consultation/signed-record.tsx";
import { recordOf } from "#lib/catalogue/guide/guide.ts";
import { recordWords, type RecordDocument } from "#lib/clinical/visit/record-document.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { readPdf, type ReadPdf } from "#tests/support/read-pdf.ts";
import { exampleRecord, LONGEST_VISIT, USUAL_VISIT } from "#tests/support/record-examples.ts";
import { renderRecordPdf } from "./render-record-pdf.ts";

const IMPRINT = {
  printed: "Printed by Dr Example, 24-Nov-2026 09:12.",
  digest: "0123456789abcdef".repeat(4),
  demonstrationMark: "Demonstration data — not a real patient",
};
const ADDENDA = [
  {
    reason: "Late result",
    written: "25-Nov-2026 10:00, Dr Example",
    body: "Ferritin was low.\nShe was told.",
  },
  { reason: "No reason recorded", written: "26-Nov-2026 10:00, Nurse Example", body: "Photographs found." },
];

/** A long word that breaks is read back in pieces, so that letters are compared. */
const whole = (words: readonly string[]): string => words.join("");

async function print(document: RecordDocument): Promise<ReadPdf> {
  const bytes = await renderRecordPdf(document, IMPRINT);
  const kept = process.env["AFTERMARK_KEEP_PDF"];
  if (kept !== undefined) writeFileSync(`${kept}/${String(bytes.length)}.pdf`, bytes);
  return readPdf(bytes);
}

/** The words of a page without its markup, and without what a link says of itself to who does not see it. */
function textOf(markup: string): string {
  const words = markup
    .replaceAll(" (opens in a new tab)", "")
    .replaceAll(/<svg.*?<\/svg>/gsu, "")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/\s+/gu, "");
  const named: Readonly<Record<string, string>> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&#x27;": "'",
    "&quot;": '"',
  };
  return words.replaceAll(/&(?:amp|lt|gt|#x27|quot);/gu, (entity) => named[entity] ?? entity);
}

const screenOf = (document: RecordDocument, draft: ConsultationDraft): string =>
  renderToStaticMarkup(createElement(SignedRecord, { document, draft, tone: mapTone(draft.skin) }));

describe("a signed record on paper", () => {
  it("holds exactly the words of the document, in its order, and so does the screen", async () => {
    const document = exampleRecord({ addenda: ADDENDA, begunOn: "2026-11-20" });
    const words = recordWords(document);
    expect(whole((await print(document)).taggedWords)).toBe(whole(words));
    const { addenda, title, ...shown } = document;
    const onScreen = recordWords({ ...shown, title: "", addenda: { heading: "", blocks: [] } });
    expect(textOf(screenOf(document, USUAL_VISIT))).toBe(whole(onScreen));
    expect(title).toBe("Consultation of 23-Nov-2026");
    expect(addenda.blocks).not.toEqual([]);
  });

  it("leads on the screen from each rule that is named to its page of the guide", () => {
    const document = exampleRecord();
    const named = recordWords(document)
      .join(" ")
      .matchAll(/\[([A-Z][^\]]*)\]/gu);
    const ids = [...named].flatMap(([, rules = ""]) => rules.split(", "));
    const links = screenOf(document, USUAL_VISIT).matchAll(/href="\/guide\/rules\/([^"]*)"[^>]*>([^<]*)</gu);
    expect([...links].map(([, address, words]) => [address, words])).toEqual(ids.map((id) => [id, id]));
    expect(ids).not.toEqual([]);
    for (const id of ids) expect(recordOf("rules", id)?.id).toBe(id);
  });

  it("tells what was signed, and nothing else", () => {
    const text = recordWords(exampleRecord({ addenda: ADDENDA, begunOn: "2026-11-20" })).join(" ");
    for (const told of [
      "Signed 23-Nov-2026 14:03, Dr Example",
      "Begun as the visit of 20-Nov-2026",
      "Rules version",
      "sha256:",
      "Worse since the summer.",
      "Face, front: findings 1, 2",
      "CEA",
      "Post-inflammatory erythema: likely",
      "Redness first.",
      "She wants to wait until the spring.",
      "aspirin",
      "Roaccutane (stopped)",
      "Blocked",
      "Late result 25-Nov-2026 10:00, Dr Example Ferritin was low.",
      "No reason recorded",
    ]) {
      expect(text).toContain(told);
    }
  });

  it("carries who it is about, the page count, who printed it and the mark on each page", async () => {
    const document = exampleRecord({ draft: LONGEST_VISIT });
    const { pages } = await print(document);
    pages.forEach(({ artifactWords }, index) => {
      const text = artifactWords.join(" ");
      for (const told of [
        "O'NEIL, Siobhán (Ms)",
        "Born 14-Jul-1998",
        "NHS No. 999 526 0182",
        "Clinic No. A-1042",
        `Page ${String(index + 1)} of ${String(pages.length)}`,
        "Printed by Dr Example, 24-Nov-2026 09:12.",
        "Demonstration data — not a real patient",
        "Consultation of 23-Nov-2026",
      ]) {
        expect(text).toContain(told);
      }
      expect(text.replaceAll(" ", "")).toContain(`sha256:${IMPRINT.digest}`);
    });
  });

  it("is a tagged PDF/UA-1 with tables, headings and figures", async () => {
    const pdf = await print(exampleRecord());
    expect(pdf).toMatchObject({ marked: true, universalAccess: "1", language: "en" });
    expect(pdf.roles).toEqual(expect.arrayContaining(["H1", "H2", "P", "Table", "TH", "TD", "Figure"]));
    for (const font of pdf.fonts) expect(font.embedded).toBe(true);
  });

  it("is five pages at most for a usual visit, and holds every word of the longest within the margins", async () => {
    const usual = await print(exampleRecord());
    expect(usual.pages.length).toBeLessThanOrEqual(5);
    const document = exampleRecord({
      draft: LONGEST_VISIT,
      person: { familyName: `${"Long".repeat(14)}name`, givenNames: "Maximilian".repeat(6) },
    });
    const longest = await print(document);
    // A cell that goes on over the page is read page by page, so that letters are counted.
    const letters = (words: readonly string[]) => Array.from(whole(words)).sort().join("");
    expect(letters(longest.taggedWords)).toBe(letters(recordWords(document)));
    expect(longest.pages.length).toBeGreaterThan(usual.pages.length);
    expect(longest.pages.length).toBeLessThanOrEqual(20);
    for (const page of longest.pages) {
      expect(page.left).toBeGreaterThan(45);
      expect(page.right).toBeLessThan(595.28 - 45);
    }
  });

  it.each([
    ["Arabic", "الحداد", "أحمد"],
    ["Hebrew", "כהן", "משה"],
  ])("prints a name that is written from right to left: %s", async (_script, familyName, givenNames) => {
    const { pages } = await print(exampleRecord({ person: { familyName, givenNames, title: null } }));
    const written = new Set((pages[0]?.artifactWords.join("") ?? "").normalize("NFKC"));
    for (const letter of `${familyName}${givenNames}`) expect(written).toContain(letter);
  });
});
