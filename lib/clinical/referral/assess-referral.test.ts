import { describe, expect, it } from "vitest";
import type { CaseHistory, Finding } from "../model/clinical-case.ts";
import type { DiagnosisOutcome } from "../model/evaluation.ts";
import { assessReferral } from "./assess-referral.ts";

function rulesFor(history: CaseHistory, differential: readonly DiagnosisOutcome[] = []): readonly string[] {
  return assessReferral({ id: "x", findings: [], history }, differential, []).reasons.map((one) => one.rule);
}

const SCAR: DiagnosisOutcome = {
  diagnosis: "atrophic-scar-boxcar",
  likelihood: "likely",
  score: 0.7,
  findings: [0],
  for: [],
  against: [],
  stillToAsk: [],
};

describe("referral", () => {
  it("is not advised where nothing was asked", () => {
    expect(assessReferral({ id: "x", findings: [] }, [], [])).toEqual({ advised: false, reasons: [] });
  });

  it("is advised for marks of more than three months, not for three", () => {
    expect(rulesFor({ markDurationMonths: 3 })).toEqual([]);
    expect(rulesFor({ markDurationMonths: 3.1 })).toEqual(["REF-DURATION"]);
  });

  it("is advised when home care has failed for eight weeks, not for seven", () => {
    expect(rulesFor({ homeCareWeeksWithoutBenefit: 7 })).toEqual([]);
    expect(rulesFor({ homeCareWeeksWithoutBenefit: 8 })).toEqual(["REF-HOME-CARE"]);
  });

  it("is advised for a likely scar, not for a possible one", () => {
    expect(rulesFor({}, [SCAR])).toEqual(["REF-SCAR"]);
    expect(rulesFor({}, [{ ...SCAR, likelihood: "possible" }])).toEqual([]);
  });

  it("is advised where something was seen that nothing explains and no question is left, not where nothing was seen", () => {
    const rules = (findings: readonly Finding[], differential: readonly DiagnosisOutcome[] = []) =>
      assessReferral({ id: "x", findings }, differential, []).reasons.map((one) => one.rule);
    const unlikely: DiagnosisOutcome = { ...SCAR, likelihood: "unlikely", score: 0 };
    expect(rules([{ lesions: ["cyst"] }], [unlikely])).toEqual(["REF-UNEXPLAINED"]);
    expect(rules([{ lesions: ["cyst"] }], [{ ...unlikely, stillToAsk: ["history.onset"] }])).toEqual([]);
    expect(rules([{ sites: ["cheek"] }])).toEqual([]);
  });

  it("is advised for distress, severe acne and marks that change", () => {
    expect(rulesFor({ preoccupation: true })).toEqual(["REF-DISTRESS"]);
    expect(rulesFor({ activeAcne: "severe" })).toEqual(["REF-SEVERE-ACNE"]);
    expect(rulesFor({ course: "changing" })).toEqual(["REF-COURSE"]);
    expect(rulesFor({ course: "fading" })).toEqual([]);
  });
});
