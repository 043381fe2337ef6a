import { describe, expect, it } from "vitest";
import { consultationDraftSchema, emptyDraft } from "#lib/schemas/consultation-draft.ts";
import { answerFact, answersOf, takeBack } from "./answer-fact.ts";

const TODAY = "2026-11-23";
const FINDING = { id: "019aaaaa-0000-7000-8000-000000000001" };
const DRAFT = {
  ...emptyDraft(),
  findings: [FINDING, { ...FINDING, id: "019aaaaa-0000-7000-8000-000000000002" }],
};

/** Every question that the engine asks of a visit, and what it is answered with here. */
const ASKED = [
  "findings.1.blanches",
  "findings.1.colour",
  "findings.1.dermoscopy",
  "findings.1.woodsLamp",
  "findings.1.sideLightShadow",
  "findings.1.distribution",
  "findings.1.lesions",
  "findings.1.consistency",
  "findings.1.sites",
  "findings.1.border",
  "findings.1.depression",
  "findings.1.base",
  "findings.1.walls",
  "findings.1.flattensOnStretch",
  "findings.1.tethered",
  "findings.1.symptoms",
  "findings.1.growing",
  "findings.1.raised",
  "history.acneAtSite",
  "history.activeAcne",
  "history.course",
  "history.picking",
  "history.onset",
  "history.flushing",
  "history.keloid",
  "history.preoccupation",
  "history.photosensitivity",
  "history.tannedWithinWeeks",
  "history.productsAtSite",
  "history.previousProcedures",
  "patient.fitzpatrick",
  "patient.pregnant",
  "patient.breastfeeding",
  "patient.planningPregnancy",
];

describe("answering a question of the live panel with one tap", () => {
  it("writes the answer where the path says", () => {
    expect(answerFact(DRAFT, "history.flushing", false, TODAY).history.flushing).toBe(false);
    const answered = answerFact(DRAFT, "findings.1.sideLightShadow", true, TODAY);
    expect(answered.findings).toEqual([FINDING, { ...DRAFT.findings[1], sideLightShadow: true }]);
  });

  it("dates an answer that counts for the day only", () => {
    expect(answerFact(DRAFT, "patient.pregnant", false, TODAY).safety).toEqual({
      pregnant: false,
      confirmedOn: { pregnancy: TODAY },
    });
    expect(answerFact(DRAFT, "history.tannedWithinWeeks", -1, TODAY).safety.confirmedOn).toEqual({
      tan: TODAY,
    });
  });

  it.each(ASKED)("has answers to %s, each of which the record takes and an undo takes back", (path) => {
    const answers = answersOf(path);
    expect(answers.length).toBeGreaterThan(0);
    for (const { value, label } of answers) {
      expect(label).not.toBe("");
      const answered = answerFact(DRAFT, path, value, TODAY);
      expect(answered).not.toEqual(DRAFT);
      expect(consultationDraftSchema.parse(answered)).toEqual(answered);
      expect(takeBack(answered, DRAFT, path)).toEqual(DRAFT);
    }
  });

  it("keeps on undoing what was typed meanwhile, and finds a finding that has moved", () => {
    const answered = answerFact(DRAFT, "findings.0.growing", true, TODAY);
    const typed = {
      ...answered,
      notes: "Typed since",
      findings: [{ ...FINDING, id: "019aaaaa-0000-7000-8000-000000000003" }, ...answered.findings],
    };
    expect(takeBack(typed, DRAFT, "findings.0.growing")).toEqual({
      ...typed,
      findings: [typed.findings[0], ...DRAFT.findings],
    });
  });

  it("leaves alone what has to be typed, or is the chart's", () => {
    for (const path of [
      "history.markDurationMonths",
      "patient.sex",
      "findings.0.count",
      "patient.allergies",
      "x",
    ]) {
      expect(answersOf(path)).toEqual([]);
      expect(answerFact(DRAFT, path, true, TODAY)).toBe(DRAFT);
    }
  });
});
