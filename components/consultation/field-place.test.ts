import { describe, expect, it } from "vitest";
import { placeOfFact } from "./field-place.ts";
import { placeOfScale } from "./scale-place.ts";

describe("the place of a fact", () => {
  it("is its own field, or the part of the page that holds it", () => {
    expect(placeOfFact("history.onset")).toEqual({ at: ["#fact-history-onset", "#history"] });
    expect(placeOfFact("patient.allergies")).toEqual({ at: ["#fact-patient-allergies", "#chart-facts"] });
  });

  it("is in the row of its finding, which is opened for it", () => {
    expect(placeOfFact("findings.3.consistency")).toEqual({
      at: ["#fact-findings-3-consistency", "#finding-3"],
      finding: 3,
    });
  });

  it("is where the whole is answered for a part of an answer", () => {
    expect(placeOfFact("patient.medications.0.stoppedOn")).toEqual(placeOfFact("patient.medications"));
    expect(placeOfFact("findings.0.sites.cheek")).toEqual(placeOfFact("findings.0.sites"));
  });

  it("is the chart for what is told when a patient is registered", () => {
    expect(placeOfFact("patient.ageYears")).toEqual({ at: ["#chart-facts"] });
    expect(placeOfFact("patient.sex")).toEqual({ at: ["#chart-facts"] });
  });
});

describe("the place of a scale", () => {
  it("is its items, or the scores while they are not on the page", () => {
    expect(placeOfScale("cea").at).toEqual([
      `#scores [aria-label="Clinician's Erythema Assessment"]`,
      "#scores",
    ]);
  });
});
