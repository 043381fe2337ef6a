import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "../evaluate.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import { assessVisit } from "./assess-visit.ts";

const theCase: ClinicalCase = {
  id: "visit",
  on: "2026-11-23",
  patient: {
    ageYears: 28,
    sex: "female",
    fitzpatrick: "II",
    pregnant: false,
    breastfeeding: false,
    planningPregnancy: false,
    allergies: [],
    conditions: [],
    medications: [{ name: "doxycycline", status: "current" }],
  },
  history: { acneAtSite: true, activeAcne: "none", keloid: "none", tannedWithinWeeks: -1 },
  findings: [{ sites: ["cheek"], colour: ["red"], blanches: "yes", surface: "flat" }],
};
const safetyOf = (unscreened: Parameters<typeof assessVisit>[1]["unscreened"], treatment: string) => {
  const { safety } = assessVisit(engineCatalogue, { clinicalCase: theCase, unscreened });
  return safety.find((one) => one.treatment === treatment);
};

describe("assessing a visit", () => {
  it("is the engine's own answer while every list was screened lately", () => {
    expect(assessVisit(engineCatalogue, { clinicalCase: theCase, unscreened: [] })).toEqual(
      evaluate(engineCatalogue, theCase),
    );
  });

  it("keeps what a stale list restricts, and asks for the rest of it", () => {
    const fresh = safetyOf([], "ipl");
    const stale = safetyOf(["medications"], "ipl");
    expect(fresh?.because.length).toBeGreaterThan(0);
    expect(stale?.verdict).toBe(fresh?.verdict);
    expect(stale?.because).toEqual(fresh?.because);
    expect(fresh?.stillToAsk).not.toContain("patient.medications");
    expect(stale?.stillToAsk).toContain("patient.medications");
  });

  it("asks each question once and never drops one", () => {
    for (const list of ["allergies", "conditions", "medications"] as const) {
      const stale = assessVisit(engineCatalogue, { clinicalCase: theCase, unscreened: [list] });
      const fresh = evaluate(engineCatalogue, theCase);
      for (const [index, { stillToAsk }] of stale.safety.entries()) {
        expect(new Set(stillToAsk).size).toBe(stillToAsk.length);
        expect(stillToAsk).toEqual(expect.arrayContaining([...(fresh.safety[index]?.stillToAsk ?? [])]));
      }
    }
  });
});
