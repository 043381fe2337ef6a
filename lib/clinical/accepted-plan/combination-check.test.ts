import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import type { PlanInteraction } from "../model/evaluation.ts";
import type { Treatment } from "../model/vocabulary.ts";
import { combinationsOf, neverTogether, type CombinedChoice } from "./combination-check.ts";
import type { OwnStep } from "./own-step.ts";

const { treatments } = engineCatalogue;
const apart = (first: Treatment, second: Treatment, gapDays: number): PlanInteraction => ({
  first,
  second,
  gapDays,
  reason: { rule: `PL-apart-${first}-${second}`, text: "Kept apart.", cite: ["R30"] },
});
const own = (difference: Partial<OwnStep> = {}): OwnStep => ({
  key: "own-1",
  name: "Silicone needling",
  place: "clinic",
  sessions: 2,
  intervalWeeks: { min: 4, max: 4 },
  injures: "unknown",
  note: null,
  area: null,
  ...difference,
});
const check = (choice: CombinedChoice, interactions: readonly PlanInteraction[] = []) =>
  combinationsOf(choice, interactions, treatments);

describe("what is chosen together", () => {
  it("is told with its days, its rule and its sources as soon as both are chosen", () => {
    const gap = apart("topical-retinoid", "peel-glycolic", 14);
    expect(check({ treatments: ["topical-retinoid"] }, [gap])).toEqual([]);
    expect(check({ treatments: ["peel-glycolic", "topical-retinoid"] }, [gap])).toEqual([
      {
        first: "peel-glycolic",
        second: "topical-retinoid",
        kind: "apart",
        gapDays: 14,
        text: "Kept apart.",
        rule: "PL-apart-topical-retinoid-peel-glycolic",
        cite: ["R30"],
      },
    ]);
  });

  it("keeps fourteen days between two that injure the skin, whatever the table says less", () => {
    const pair = ["microneedling", "peel-glycolic"] as const;
    expect(check({ treatments: pair })).toMatchObject([{ kind: "apart", gapDays: 14, rule: null }]);
    expect(check({ treatments: pair }, [apart(...pair, 90)])).toMatchObject([{ gapDays: 90 }]);
    expect(check({ treatments: ["azelaic-acid", "microneedling"] })).toEqual([]);
  });

  it("takes an own step to injure the skin unless it is said that it does not", () => {
    const beside = (step: OwnStep) => check({ treatments: ["microneedling"], ownSteps: [step] });
    expect(beside(own())).toMatchObject([{ second: "own-1", gapDays: 14 }]);
    expect(beside(own({ injures: "yes" }))).toMatchObject([{ gapDays: 14 }]);
    expect(beside(own({ injures: "no" }))).toEqual([]);
    expect(beside(own({ place: "home", sessions: null }))).toEqual([]);
  });

  it("needs no distance on different parts of the skin, and says so", () => {
    const choice = {
      treatments: ["microneedling", "peel-glycolic"],
      areas: {
        microneedling: { side: "left", sites: [] },
        "peel-glycolic": { side: "right", sites: [] },
      },
    } as const;
    expect(check(choice)).toMatchObject([{ kind: "elsewhere", gapDays: 0 }]);
    const same = { ...choice, areas: { microneedling: choice.areas.microneedling } };
    expect(check(same)).toMatchObject([{ kind: "apart", gapDays: 14 }]);
  });

  it("never holds what no area makes safe", () => {
    const gap = apart("oral-isotretinoin", "oral-tetracycline", 1);
    expect(check({ treatments: ["oral-tetracycline", "oral-isotretinoin"] }, [gap])).toMatchObject([
      { kind: "never" },
    ]);
  });
});

describe("pairs that are never together", () => {
  it("are those of which the gaps table says so, and no others", () => {
    const said = treatments.flatMap(({ id, keepApart }) =>
      keepApart
        .filter(({ text }) => /^(Never taken|Not used) together/.test(text))
        .flatMap(({ from }) => from.map((other) => [id, other] as const)),
    );
    expect(said.length).toBeGreaterThan(0);
    for (const [one, other] of said) expect(neverTogether(one, other), `${one} ${other}`).toBe(true);
    for (const one of treatments)
      for (const other of treatments) {
        const isSaid = said.some((pair) => pair.includes(one.id) && pair.includes(other.id) && one !== other);
        expect(neverTogether(one.id, other.id)).toBe(isSaid);
      }
  });
});
