import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { documentWords } from "#lib/clinical/handout/document-text.ts";
import { exampleDocument, exampleInput, NORMAL_PRINT, USUAL_PLAN } from "#tests/support/handout-examples.ts";

import {
  acceptedPlan,
  compose,
  consentForm,
  paperGround,
  procedureStep,
} from "#tests/support/paper-examples.ts";

import { HandoutArticle } from "./handout-article.tsx";

/** Words of the markup as a reader gets them: tags end a word only where the browser would. */
function htmlWords(html: string): readonly string[] {
  return html
    .replace(/<\/(p|li|h\d|td|th|dt|dd|div|header|footer|section)>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .split(/\s+/)
    .filter((word) => word !== "");
}

const everything = exampleDocument(USUAL_PLAN, {
  choices: {
    ...NORMAL_PRINT,
    sections: { prevention: true, myths: true, questions: true },
    personalNote: "Well done <b>you</b> & see you soon.\nBring the cream.",
  },
});

describe("the handout as an article", () => {
  const html = renderToStaticMarkup(<HandoutArticle document={everything} />);

  it("shows exactly the words of the document model, between the identity and the imprint", () => {
    const { identity, demonstrationMark, clinicName, imprint } = everything;
    const before = [identity.name, identity.born, identity.number].join(" ").split(/\s+/);
    const after = [demonstrationMark, clinicName, imprint].join(" ").split(/\s+/);
    expect(htmlWords(html)).toEqual([...before, ...documentWords(everything), ...after]);
  });

  it("marks the words that are hard to read, and keeps every word as it is", () => {
    const marked = renderToStaticMarkup(
      <HandoutArticle document={everything} longWords={new Set(["specialist", "products"])} />,
    );
    expect(htmlWords(marked)).toEqual(htmlWords(html));
    expect(marked).toContain('<span class="handout-long-word">products</span>');
    expect(html).not.toContain("handout-long-word");
  });

  it("marks where a printed page begins, by a mark that adds no word", () => {
    const starts = new Map([
      ["1.0", "Page 2 of 3"],
      ["2", "Page 3 of 3"],
    ]);
    const paged = renderToStaticMarkup(<HandoutArticle document={everything} pageStarts={starts} />);
    expect(htmlWords(paged)).toEqual(htmlWords(html));
    expect(paged.match(/role="separator" aria-label="Page \d of 3"/g)).toEqual([
      'role="separator" aria-label="Page 2 of 3"',
      'role="separator" aria-label="Page 3 of 3"',
    ]);
    expect(html).not.toContain("separator");
  });

  it("is an article named Handout in the language of its text", () => {
    expect(html).toMatch(/^(<link[^>]*>)?<article aria-label="Handout" class="handout" lang="en" dir="ltr">/);
  });

  it("shows markup in a personal note as text", () => {
    expect(html).toContain("Well done &lt;b&gt;you&lt;/b&gt; &amp; see you soon.");
  });

  it("names the parent of each sentence and uses no style attribute", () => {
    expect(html).not.toContain("style=");
    const sentences = everything.sections.flatMap((section) =>
      section.blocks.flatMap((block) => (block.kind === "paragraph" ? block.sentences : [])),
    );
    for (const sentence of sentences) expect(html).toContain(`data-parent="${sentence.parent}"`);
  });

  it("has headings that never skip a level", () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 1)).toBeLessThanOrEqual(1);
    });
  });

  it("is set larger when large print was chosen", () => {
    const large = exampleDocument(USUAL_PLAN, {
      choices: { ...exampleInput(USUAL_PLAN).choices, printSize: "large" },
    });
    expect(renderToStaticMarkup(<HandoutArticle document={large} />)).toContain(
      'class="handout handout-large"',
    );
  });

  it("shows every word of a paper with facts, tables and lines to sign on, and is named by its title", () => {
    for (const { document } of [
      consentForm("ipl"),
      compose(paperGround({ paper: "plan-summary", subject: null }, acceptedPlan([procedureStep("ipl")]))),
      compose(paperGround({ paper: "gp-letter", subject: null }, acceptedPlan([procedureStep("ipl")]))),
    ]) {
      const markup = renderToStaticMarkup(<HandoutArticle document={document} />);
      expect(htmlWords(markup).join(" ")).toContain(documentWords(document).join(" "));
      expect(markup).toContain(`<article aria-label="${document.title}"`);
    }
  });
});
