import { describe, expect, it } from "vitest";

import { CONSENT_TREATMENTS } from "#lib/catalogue/passages/consent-risks.ts";
import { ENGLISH_PASSAGES } from "#lib/catalogue/passages/english.ts";
import { documentWords } from "#lib/clinical/handout/document-text.ts";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import type { LetterFacts } from "#lib/clinical/paper/paper-ground.ts";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { EXAMPLE_PATIENT } from "#tests/support/handout-examples.ts";
import {
  acceptedPlan,
  compose,
  consentForm,
  paperGround,
  procedureStep,
} from "#tests/support/paper-examples.ts";
import { countPages, readPdf } from "#tests/support/read-pdf.ts";

import { gradeHandout } from "./grade-handout.ts";
import { HIGHEST_GRADE } from "./reading-grade.ts";
import { renderHandoutPdf } from "./render-handout-pdf.ts";

const PROCEDURES = TREATMENTS.filter((treatment) => CONSENT_TREATMENTS.includes(treatment));
const MOST_PAGES = { normal: 3, large: 5 } as const;

const PLAN = acceptedPlan([
  procedureStep("rf-microneedling"),
  procedureStep("ipl"),
  procedureStep("hydroquinone", { sessions: null, intervalWeeks: null }),
]);
const visits = [2, 3].map((number) => ({
  ...({ id: `v${String(number)}`, kind: "treatment", number, of: 3, stepId: "line-ipl" } as const),
  dueOn: `2027-01-0${String(number)}`,
}));
const past = [
  { id: "v1", kind: "treatment", number: 1, of: 3, stepId: "line-ipl", on: "2026-11-16", outcome: "done" },
] as const;
const facts: LetterFacts = {
  fitzpatrick: "V",
  monk: 7,
  pregnant: false,
  breastfeeding: null,
  planningPregnancy: false,
  keloid: "none",
  conditionsScreenedOn: null,
  medicationsScreenedOn: null,
  allergyStatus: "none-known",
  allergies: [],
  conditions: [],
  medications: [],
};

const paperOf = (paper: "session-card" | "gp-letter" | "plan-summary"): HandoutDocument =>
  compose(paperGround({ paper, subject: null }, PLAN, { visits, paper: { past, facts } })).document;

const PAPERS = {
  "consent form": consentForm("rf-microneedling").document,
  "session card": paperOf("session-card"),
  "letter to the GP": paperOf("gp-letter"),
  "plan summary": paperOf("plan-summary"),
};

describe.each(Object.entries(PAPERS))("the %s as a PDF", (_name, document) => {
  it("holds exactly the words of the model, tagged, with its title and who it is for on every page", async () => {
    const pdf = await readPdf(await renderHandoutPdf(document));
    expect(pdf.taggedWords).toEqual(documentWords(document));
    expect([pdf.marked, pdf.universalAccess, pdf.title]).toEqual([true, "1", document.title]);
    for (const { artifactWords } of pdf.pages) {
      const furniture = artifactWords.join(" ");
      for (const told of Object.values(document.identity)) expect(furniture).toContain(told);
    }
  });

  it("is the same bytes each time", async () => {
    const [one, other] = [await renderHandoutPdf(document), await renderHandoutPdf(document)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe("lines to sign on", () => {
  it("give a long name all the room it needs", async () => {
    const name = `${"WOLFESCHLEGELSTEINHAUSEN".repeat(4)}, ${"Amara ".repeat(12)}(Ms)`;
    const form = consentForm("ipl", { patient: { ...EXAMPLE_PATIENT, name } }).document;
    const document = { ...form, printSize: "large" } as const;
    const pdf = await readPdf(await renderHandoutPdf(document));
    // A word that is longer than its column goes on in the next line.
    expect(pdf.taggedWords.join("")).toBe(documentWords(document).join(""));
    for (const { left, right, width } of pdf.pages) {
      expect(left).toBeGreaterThan(20);
      expect(right).toBeLessThan(width - 20);
    }
  });
});

describe("papers for patients", () => {
  it("read at grade 6 or below: the consent form of every procedure, and the session card", () => {
    const graded = (document: HandoutDocument) =>
      gradeHandout(document, ENGLISH_PASSAGES.unavoidableNames).whole.fleschKincaid;
    for (const treatment of PROCEDURES) {
      expect(graded(consentForm(treatment).document), treatment).toBeLessThanOrEqual(HIGHEST_GRADE);
    }
    expect(graded(PAPERS["session card"])).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it.each(["normal", "large"] as const)("stay within few pages in %s print", async (printSize) => {
    const pagesOf = async (document: HandoutDocument) =>
      countPages(await renderHandoutPdf({ ...document, printSize }));
    for (const treatment of PROCEDURES) {
      expect(await pagesOf(consentForm(treatment).document), treatment).toBeLessThanOrEqual(
        MOST_PAGES[printSize],
      );
    }
    expect(await pagesOf(PAPERS["session card"])).toBe(printSize === "normal" ? 1 : 2);
  });
});

describe.each(["fr", "pl", "ar"] as const)("papers for patients in the language %s", (language) => {
  const plan = acceptedPlan([
    procedureStep("rf-microneedling", { area: { side: "left", sites: ["cheek"] } }),
  ]);
  const visit = { id: "v2", kind: "treatment", number: 2, of: 3, stepId: "line-rf-microneedling" } as const;
  const made = (["consent-form", "session-card"] as const).map((paper) =>
    compose(
      paperGround({ paper, subject: paper === "consent-form" ? "line-rf-microneedling" : null }, plan, {
        visits: [{ ...visit, dueOn: "2027-01-11" }],
        paper: { past: [{ ...visit, id: "v1", number: 1, on: "2026-11-16", outcome: "done" }] },
      }),
      { language },
    ),
  );

  it("are in it to the last passage, say that nobody reviewed it, and keep what is English marked as that", async () => {
    for (const { document, warnings } of made) {
      expect(document.language).toBe(language);
      expect(warnings.map(({ code }) => code)).toEqual(["translation-unreviewed"]);
      const english = document.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === "fields" ? block.fields.filter(({ value }) => value.language === "en") : [],
        ),
      );
      expect(english.map(({ value }) => value.text)).toEqual(
        document.paper === "consent-form" ? ["left cheek"] : [],
      );
      const pdf = await readPdf(await renderHandoutPdf(document));
      expect([pdf.language, pdf.universalAccess]).toEqual([language, "1"]);
    }
  });
});
