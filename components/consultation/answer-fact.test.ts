import { describe, expect, it } from "vitest";
import { consultationDraftSchema, emptyDraft } from "#lib/schemas/consultation-draft.ts";
import { answerFact, answersOf, takeBack } from "./answer-fact.ts";
import { stillGiven } from "./panel-context.tsx";
import { answerToday } from "./safety-answers.ts";

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
      breastfeeding: null,
      planningPregnancy: null,
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
      expect(takeBack(answered, { path, value, before: DRAFT, on: TODAY })).toEqual(DRAFT);
    }
  });

  it("keeps on undoing what was typed meanwhile, and finds a finding that has moved", () => {
    const answered = answerFact(DRAFT, "findings.0.growing", true, TODAY);
    const typed = {
      ...answered,
      notes: "Typed since",
      findings: [{ ...FINDING, id: "019aaaaa-0000-7000-8000-000000000003" }, ...answered.findings],
    };
    const tapped = { path: "findings.0.growing", value: true, before: DRAFT, on: TODAY };
    expect(takeBack(typed, tapped)).toEqual({
      ...typed,
      findings: [typed.findings[0], ...DRAFT.findings],
    });
  });

  it("answers the finding that was asked about where it has moved, and nothing where it is gone", () => {
    const moved = { ...DRAFT, findings: DRAFT.findings.toReversed() };
    const answered = answerFact(moved, "findings.0.growing", true, TODAY, DRAFT);
    expect(answered.findings).toEqual([DRAFT.findings[1], { ...FINDING, growing: true }]);
    const without = { ...DRAFT, findings: DRAFT.findings.slice(1) };
    expect(answerFact(without, "findings.0.growing", true, TODAY, DRAFT)).toBe(without);
  });

  it("takes nothing back that was answered otherwise since", () => {
    for (const [path, value, other] of [
      ["history.flushing", false, true],
      ["findings.0.growing", true, false],
      ["patient.pregnant", false, true],
      ["patient.fitzpatrick", "I", "V"],
      ["history.tannedWithinWeeks", 1, 8],
    ] as const) {
      const newer = answerFact(answerFact(DRAFT, path, value, TODAY), path, other, TODAY);
      expect(takeBack(newer, { path, value, before: DRAFT, on: TODAY })).toBe(newer);
    }
  });

  it("brings an earlier day of pregnancy back only with every answer of that day", () => {
    const before = answerToday(DRAFT, "pregnancy", "2026-11-01", { pregnant: true, breastfeeding: true });
    const tapped = { path: "patient.pregnant", value: false, before, on: TODAY };
    const answered = answerFact(before, tapped.path, false, TODAY);
    expect(takeBack(answered, tapped)).toEqual(before);
    const both = answerToday(answered, "pregnancy", TODAY, { breastfeeding: false });
    expect(takeBack(both, tapped).safety).toEqual({
      pregnant: null,
      breastfeeding: false,
      planningPregnancy: null,
      confirmedOn: { pregnancy: TODAY },
    });
  });

  it("leaves alone what has to be typed, or is the chart's", () => {
    for (const path of [
      "history.markDurationMonths",
      "patient.sex",
      "findings.0.count",
      "history.previousProcedures.0.monthsAgo",
      "history.productsAtSite.0.name",
      "patient.allergies",
      "x",
    ]) {
      expect(answersOf(path)).toEqual([]);
      expect(answerFact(DRAFT, path, true, TODAY)).toBe(DRAFT);
    }
  });
});

describe("the last answer of the live panel", () => {
  const path = "findings.0.growing";
  const GIVEN = { path, value: true, label: "Yes", list: "safety", index: 0, on: TODAY };
  const given = { ...GIVEN, before: DRAFT, since: DRAFT };
  const answered = answerFact(DRAFT, path, true, TODAY);

  it("stays while the panel is behind the form, and while the form still says so", () => {
    expect(stillGiven(given, DRAFT, TODAY)).toBe(given);
    expect(stillGiven(given, { ...answered, notes: "Typed since" }, TODAY)).toBe(given);
  });

  it("goes once the form says otherwise, the finding is gone, or the visit has another day", () => {
    expect(stillGiven(given, answerFact(DRAFT, path, false, TODAY), TODAY)).toBeNull();
    expect(stillGiven(given, { ...answered, findings: answered.findings.slice(1) }, TODAY)).toBeNull();
    expect(stillGiven(given, answered, "2026-11-24")).toBeNull();
  });

  it("keeps the place of its question once taken back, until it is answered otherwise", () => {
    const takenBack = { ...given, label: null, since: answered };
    const open = takeBack(answered, given);
    expect(stillGiven(takenBack, open, TODAY)).toBe(takenBack);
    expect(stillGiven(takenBack, answerFact(open, path, false, TODAY), TODAY)).toBeNull();
  });
});
