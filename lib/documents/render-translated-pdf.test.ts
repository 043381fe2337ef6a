import { beforeAll, describe, expect, it } from "vitest";
import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { TRANSLATIONS } from "#lib/catalogue/passages/translations/translations.ts";
import { translateCatalogue } from "#lib/catalogue/passages/translations/translate-catalogue.ts";
import { composeHandout } from "#lib/clinical/handout/compose-handout.ts";
import { documentWords } from "#lib/clinical/handout/document-text.ts";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import { exampleInput, NORMAL_PRINT, USUAL_PLAN } from "#tests/support/handout-examples.ts";
import { type ReadPdf, readPdf } from "#tests/support/read-pdf.ts";
import { renderHandoutPdf } from "./render-handout-pdf.ts";

const NOTE = "Ring 020 7946 0999 (Ms Example).";

/** A text without the marks of direction, which show nothing. */
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "");
/** Letters and figures without the signs above and below them, which a PDF ties to one of the letters it has. */
const lettersOf = (text: string): readonly string[] =>
  Array.from(bare(text).normalize("NFKD")).filter((sign) => /[\p{L}\p{N}]/u.test(sign));

function compose(language: "fr" | "pl" | "ar", without: string | null = null): HandoutDocument {
  const translation = TRANSLATIONS.find((one) => one.language === language);
  if (translation === undefined) throw new Error("not translated");
  const sentences = Object.fromEntries(
    Object.entries(translation.sentences).filter(([english]) => english !== without),
  );
  const catalogues = {
    ...HANDOUT_LANGUAGES,
    [language]: translateCatalogue(HANDOUT_LANGUAGES.en, { ...translation, sentences }),
  };
  const choices = { ...NORMAL_PRINT, language, personalNote: NOTE };
  return composeHandout(catalogues, exampleInput(USUAL_PLAN, { choices })).document;
}

describe.each(["fr", "pl", "ar"] as const)("a handout in %s as a PDF", (language) => {
  const document = compose(language);
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readPdf(await renderHandoutPdf(document));
  });

  it("says its language, is tagged, and embeds every font", () => {
    expect(pdf).toMatchObject({ language, marked: true, universalAccess: "1", title: document.title });
    expect(pdf.roles).toEqual(expect.arrayContaining(["H1", "H2", "H3", "P", "LI", "Table", "TH", "TD"]));
    expect(pdf.fonts.every((font) => font.embedded)).toBe(true);
  });

  it("says in its own language and in English, marked as English, that nobody reviewed it", () => {
    expect(document.textNotice).toHaveLength(2);
    expect(pdf.foreign.map((one) => [one.language, one.text.trim()])).toEqual([
      ["en", (document.textNotice?.[1] ?? []).map(({ text }) => text).join(" ")],
    ]);
  });

  it("keeps every word inside the page, and the name, the number and the count of pages on each", () => {
    pdf.pages.forEach((page, index) => {
      expect(page.left).toBeGreaterThan(50);
      expect(page.right).toBeLessThan(595.28 - 50);
      const text = page.artifactWords.join(" ");
      expect(text).toContain("EXAMPLE, Amara");
      expect(bare(text)).toMatch(/999 526 0182/);
      expect(text).toContain(String(index + 1));
    });
  });
});

describe.each(["fr", "pl"] as const)("a handout in %s, written from left to right", (language) => {
  it("holds exactly the words of the document model, in its order", async () => {
    const document = compose(language);
    const { taggedWords } = await readPdf(await renderHandoutPdf(document));
    // A line may end at a hyphen, where the reader sees two words.
    expect(taggedWords.join("")).toBe(documentWords(document).join(""));
  });
});

describe("a handout in Arabic", () => {
  it("holds every letter of the document model, and its figures and Latin words in its order", async () => {
    const document = compose("ar");
    const { taggedWords } = await readPdf(await renderHandoutPdf(document));
    // An Arabic line is drawn, and read back, from its left end, so that its words are compared in the model.
    const inOrder = (words: readonly string[]) => bare(words.join(" ")).match(/[A-Za-z]+/g);
    expect(inOrder(taggedWords)).toEqual(inOrder(documentWords(document)));
    const read = lettersOf(taggedWords.join(""));
    const said = lettersOf(documentWords(document).join(""));
    expect(new Set(read)).toEqual(new Set(said));
    expect(read.length).toBeGreaterThanOrEqual(said.length);
  });

  it("keeps the groups of a telephone number in order, in its own text and in a note", async () => {
    const { taggedWords } = await readPdf(await renderHandoutPdf(compose("ar")));
    const text = bare(taggedWords.join(" "));
    expect(text).toContain("020 7946 0123");
    expect(text).toContain("020 7946 0999");
  });
});

describe("a passage that is not translated", () => {
  it("is printed in English, tagged as such, in the place it has in the sheet", async () => {
    const lost = "Look for ceramides, glycerin or hyaluronic acid on the label.";
    for (const language of ["pl", "ar"] as const) {
      const document = compose(language, lost);
      const { foreign } = await readPdf(await renderHandoutPdf(document));
      const said = foreign.map((one) => one.text.replaceAll(/\s+/g, " ").trim());
      expect(foreign.every((one) => one.language === "en")).toBe(true);
      expect(said.join(" ")).toContain(lost);
      expect(said.join(" ")).toContain("Some of it is still in English.");
    }
  });
});
