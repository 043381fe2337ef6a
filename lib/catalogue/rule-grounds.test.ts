import { describe, expect, it } from "vitest";
import { engineCatalogue } from "./engine-catalogue.ts";
import { ENGINE_STEPS } from "./guide/engine-steps.ts";
import { REFERRAL_GROUNDS, ruleGrounds } from "./rule-grounds.ts";

describe("what each rule rests on", () => {
  const grounds = ruleGrounds(engineCatalogue);

  it("is known for every row of the differential, of what to look at again and of the safety matrix", () => {
    const { differentialRules, lookAgainRules, safetyRules } = engineCatalogue;
    const ids = [
      ...differentialRules.map(({ id }) => id),
      ...lookAgainRules.map(({ id }) => id),
      ...safetyRules.flatMap(({ cells }) => cells.map(({ id }) => id)),
    ];
    expect(ids.filter((id) => !grounds.has(id))).toEqual([]);
    expect([...grounds.values()].filter(({ basis }) => basis === "design").length).toBeGreaterThan(20);
  });

  it("says of each reason for a referral what the guide says of it", () => {
    const unsourced = ENGINE_STEPS.filter(({ id, basis }) => id.startsWith("REF-") && basis !== "cited");
    expect(REFERRAL_GROUNDS.toSorted()).toEqual(unsourced.map(({ id, basis }) => [id, basis]).toSorted());
  });
});
