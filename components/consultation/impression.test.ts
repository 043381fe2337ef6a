import { describe, expect, it } from "vitest";
import type { DiagnosisOutcome } from "#lib/clinical/model/evaluation.ts";
import {
  acceptSuggestions,
  conclude,
  makePrimary,
  moveFindings,
  needsReason,
  openSuggestions,
  primaryOf,
  withdraw,
} from "./impression.ts";

const PIE: DiagnosisOutcome = {
  diagnosis: "post-inflammatory-erythema",
  likelihood: "likely",
  score: 1,
  findings: [0],
  for: [],
  against: [],
  stillToAsk: [],
};
const PIH: DiagnosisOutcome = {
  ...PIE,
  diagnosis: "post-inflammatory-hyperpigmentation",
  depth: "epidermal",
  findings: [1],
};
const KELOID: DiagnosisOutcome = { ...PIE, diagnosis: "keloid", likelihood: "possible" };
const NOTHING = { diagnoses: [] };

describe("the clinician's impression", () => {
  it("is offered what is likely, until something was said about it", () => {
    const differential = [PIE, PIH, KELOID];
    expect(openSuggestions({ differential }, NOTHING)).toEqual([PIE, PIH]);
    const said = conclude(NOTHING, { diagnosis: PIE.diagnosis, decision: "rejected", findings: [] });
    expect(openSuggestions({ differential }, said)).toEqual([PIH]);
  });

  it("takes suggestions with the findings they rest on", () => {
    expect(acceptSuggestions(NOTHING, [PIE, PIH]).diagnoses).toEqual([
      { diagnosis: "post-inflammatory-erythema", decision: "accepted", findings: [0] },
      {
        diagnosis: "post-inflammatory-hyperpigmentation",
        decision: "accepted",
        depth: "epidermal",
        findings: [1],
      },
    ]);
  });

  it("changes a conclusion in its place, and takes it back", () => {
    const accepted = acceptSuggestions(NOTHING, [PIE, PIH]);
    const changed = conclude(
      accepted,
      { diagnosis: "rosacea", decision: "changed", findings: [0] },
      "post-inflammatory-erythema",
    );
    expect(changed.diagnoses.map(({ diagnosis }) => diagnosis)).toEqual([
      "rosacea",
      "post-inflammatory-hyperpigmentation",
    ]);
    expect(withdraw(changed, "rosacea").diagnoses).toHaveLength(1);
  });

  it("never holds a diagnosis twice, when one takes the place of another", () => {
    const changed = conclude(
      acceptSuggestions(NOTHING, [PIE, PIH]),
      { diagnosis: PIH.diagnosis, decision: "changed", findings: [0] },
      PIE.diagnosis,
    );
    expect(changed.diagnoses).toEqual([{ diagnosis: PIH.diagnosis, decision: "changed", findings: [0] }]);
  });
});

describe("the order of conclusions and the findings they rest on", () => {
  const both = acceptSuggestions(NOTHING, [PIE, PIH]);

  it("puts the primary diagnosis first; one that was rejected is none", () => {
    expect(primaryOf(both)).toBe(PIE.diagnosis);
    expect(primaryOf(makePrimary(both, PIH.diagnosis))).toBe(PIH.diagnosis);
    expect(
      primaryOf({ diagnoses: [{ diagnosis: "keloid", decision: "rejected", findings: [] }] }),
    ).toBeNull();
  });

  it("asks for a reason only where the clinician departs from what was on the screen", () => {
    const differential = [PIE];
    const own = { decision: "added" as const, findings: [] };
    expect(needsReason({ ...own, diagnosis: "keloid" }, { differential })).toBe(true);
    expect(needsReason({ ...own, diagnosis: PIE.diagnosis }, { differential })).toBe(false);
    expect(needsReason({ ...own, diagnosis: "keloid" }, null)).toBe(false);
    expect(needsReason({ ...own, diagnosis: "keloid", decision: "rejected" }, null)).toBe(true);
  });

  it("goes along when a finding leaves the list and comes back", () => {
    const without = moveFindings(both, 0, -1);
    expect(without.diagnoses.map(({ findings }) => findings)).toEqual([[], [0]]);
    expect(moveFindings(without, 0, 1).diagnoses.map(({ findings }) => findings)).toEqual([[], [1]]);
  });

  it("leaves a conclusion untouched that rests on none of those that move", () => {
    const moved = moveFindings(both, 1, -1);
    expect(moved.diagnoses[0]).toBe(both.diagnoses[0]);
    expect(moved.diagnoses[1]).not.toBe(both.diagnoses[1]);
  });
});
