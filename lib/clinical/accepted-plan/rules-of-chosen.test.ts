import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { STRICTEST_POLICIES } from "../model/policies.ts";
import type { ComposedCase } from "../visit/compose-case.ts";
import { evaluateForPlan, rulesOfChosen } from "./evaluate-for-plan.ts";

const composed: ComposedCase = {
  unscreened: [],
  clinicalCase: {
    id: "scars",
    on: "2026-11-23",
    policies: STRICTEST_POLICIES,
    patient: {
      ageYears: 30,
      sex: "male",
      fitzpatrick: "II",
      allergies: [],
      conditions: [],
      medications: [],
      declines: [],
    },
    history: {
      acneAtSite: true,
      activeAcne: "none",
      tannedWithinWeeks: -1,
      keloid: "none",
      previousProcedures: [],
      productsAtSite: [],
    },
    findings: [{ sites: ["cheek"], surface: "depressed", depression: "rolling", widthMm: 5, tethered: true }],
  },
};

describe("the rules of an accepted plan", () => {
  const evaluation = evaluateForPlan(engineCatalogue, composed, []);
  const offered = evaluation.plan.steps.map(({ treatment }) => treatment);

  it("stop for what was chosen and not for what was only on offer", () => {
    const creams = evaluation.plan.steps
      .filter(({ role }) => role === "home-care")
      .map(({ treatment }) => treatment);
    const { review } = rulesOfChosen(engineCatalogue, composed, evaluation, creams).plan;
    expect(evaluation.plan.review.stopRules.join(" ")).toMatch(/laser sessions|device/);
    expect(review.stopRules.join(" ")).not.toMatch(/laser|device|Burn/);
    expect(review.weeks).toBe(evaluation.plan.review.weeks);
  });

  it("keep apart any two that are chosen together, although one could stand for the other", () => {
    const { interactions } = rulesOfChosen(engineCatalogue, composed, evaluation, offered).plan;
    for (const { id, keepApart } of engineCatalogue.treatments.filter((entry) =>
      offered.includes(entry.id),
    )) {
      for (const other of keepApart.flatMap(({ from }) => from).filter((one) => offered.includes(one))) {
        if (other === id) continue;
        expect(
          interactions.some(
            ({ first, second }) => [first, second].toSorted().join() === [id, other].toSorted().join(),
          ),
        ).toBe(true);
      }
    }
    expect(interactions.length).toBeGreaterThan(evaluation.plan.interactions.length);
  });

  it("name nothing that was not chosen", () => {
    const [first] = offered;
    const { interactions } = rulesOfChosen(engineCatalogue, composed, evaluation, first ? [first] : []).plan;
    expect(interactions).toEqual([]);
  });
});
