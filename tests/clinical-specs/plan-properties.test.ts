import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import type { Evaluation, PlanStep } from "#lib/clinical/model/evaluation.ts";
import { DECLINABLE, FITZPATRICK_TYPES, type Declinable } from "#lib/clinical/model/vocabulary.ts";
import { FACTOR_EXAMPLES } from "./factor-examples.ts";
import { caseOf, readSpec } from "./read-spec.ts";
import { harmlessCase } from "./safety-catalogue.ts";

const ENTRIES = new Map(engineCatalogue.treatments.map((entry) => [entry.id, entry]));
const SPEC_CASES = readSpec("plan-cases.csv").map((row) => caseOf(row, row["what"] ?? ""));
const FACTORS = Object.values(FACTOR_EXAMPLES);
const SAFE_FOR_PREGNANCY = ["peel-glycolic", "peel-lactic"];
/** What is never a step of one plan together. */
const NEVER_TOGETHER = [
  ["oral-isotretinoin", "oral-tetracycline"],
  ["oral-isotretinoin", "topical-retinoid"],
  ["oral-isotretinoin", "triple-combination-cream"],
  ["hydroquinone", "triple-combination-cream"],
  ["hydroquinone", "benzoyl-peroxide"],
] as const;

/** A case of the table, with a patient factor and a skin type of its own. */
const cases = fc
  .record({
    base: fc.constantFrom(...SPEC_CASES),
    factor: fc.option(fc.constantFrom(...FACTORS), { nil: null }),
    fitzpatrick: fc.constantFrom(...FITZPATRICK_TYPES, null),
    acne: fc.constantFrom("none", "mild", "moderate", "severe", null),
    declines: fc.subarray([...DECLINABLE], { maxLength: 2 }),
  })
  .map(({ base, factor, fitzpatrick, acne, declines }): ClinicalCase => {
    const harmless = harmlessCase({
      patient: { ...base.patient, ...factor?.patient },
      history: { ...base.history, ...factor?.history },
      findings: base.findings,
    });
    return {
      ...harmless,
      patient: { ...harmless.patient, fitzpatrick, declines },
      history: acne === "none" ? harmless.history : { ...harmless.history, activeAcne: acne },
    };
  });

const isProcedure = (step: PlanStep): boolean => ENTRIES.get(step.treatment)?.procedure === true;
const namesOf = ({ plan }: Evaluation): readonly string[] => plan.steps.map((step) => step.treatment);
const answer = (one: ClinicalCase): Evaluation => evaluate(engineCatalogue, one);

const ASKED = fc.sample(cases, { numRuns: 1200, seed: 20261123 });
const PLANS = ASKED.map((one) => ({ one, evaluation: answer(one) }));

function everyPlan(holds: (evaluation: Evaluation, one: ClinicalCase) => void): void {
  for (const { one, evaluation } of PLANS) holds(evaluation, one);
}

describe("any plan that the engine composes", () => {
  it("holds nothing blocked, nothing declined, and repeats the verdict of each treatment", () => {
    everyPlan(({ plan, safety }, one) => {
      const declines: readonly Declinable[] = one.patient?.declines ?? [];
      for (const step of plan.steps) {
        const verdict = safety.find((entry) => entry.treatment === step.treatment)?.verdict;
        expect(step.verdict).toBe(verdict);
        expect(verdict).not.toBe("block");
        expect(ENTRIES.get(step.treatment)?.declinedBy.some((kind) => declines.includes(kind))).toBe(false);
      }
    });
  });

  it("never puts together what is never used together, and each treatment once", () => {
    everyPlan((evaluation) => {
      const names = namesOf(evaluation);
      expect(new Set(names).size).toBe(names.length);
      for (const [one, other] of NEVER_TOGETHER) {
        expect(names.includes(one) && names.includes(other)).toBe(false);
      }
    });
  });

  it("is for marks that are likely, or without procedures for those that are possible", () => {
    everyPlan(({ plan, differential }) => {
      for (const step of plan.steps) {
        const grades = step.for.map(
          (mark) => differential.find((outcome) => outcome.diagnosis === mark)?.likelihood,
        );
        expect(grades).not.toContain("unlikely");
        if (isProcedure(step)) expect(grades).toContain("likely");
      }
    });
  });

  it("begins with sunscreen and care at home wherever a mark is likely", () => {
    everyPlan((evaluation) => {
      if (!evaluation.differential.some((outcome) => outcome.likelihood === "likely")) return;
      const names = namesOf(evaluation);
      expect(names).toContain("sunscreen-spf30");
      expect(evaluation.plan.steps.some((step) => step.role === "home-care")).toBe(true);
    });
  });

  it("starts no procedure before the lead-in, none before the acne was treated, and no second colour with the first", () => {
    everyPlan(({ plan, activeAcneFirst }) => {
      for (const step of plan.steps.filter(isProcedure)) {
        const injected = ENTRIES.get(step.treatment)?.modality === "injection";
        expect(step.startWeek).toBeGreaterThanOrEqual(activeAcneFirst && !injected ? 12 : 4);
      }
      const devices = plan.steps.filter((step) => step.role === "first-line" && isProcedure(step));
      const starts = devices
        .filter(({ for: marks }) => marks.some((mark) => !mark.includes("scar") && mark !== "keloid"))
        .map((step) => step.startWeek);
      expect(new Set(starts).size).toBe(starts.length);
    });
  });

  it("has at most three active creams at once, one added later, and one first choice in the clinic for a mark", () => {
    everyPlan(({ plan }) => {
      const creams = plan.steps.filter(
        ({ treatment }) =>
          ENTRIES.get(treatment)?.modality === "topical" &&
          !["sunscreen-spf30", "moisturiser", "silicone"].includes(treatment),
      );
      expect(creams.filter(({ startWeek }) => startWeek === 0).length).toBeLessThanOrEqual(3);
      expect(creams.filter(({ startWeek }) => startWeek > 0).length).toBeLessThanOrEqual(1);
      const first = plan.steps.filter((step) => step.role === "first-line" && isProcedure(step));
      const marks = new Set(plan.steps.flatMap((step) => step.for));
      expect(first.length).toBeLessThanOrEqual(marks.size);
      const vascular = first.filter(({ treatment }) => ENTRIES.get(treatment)?.modality === "vascular-laser");
      expect(vascular.length).toBeLessThanOrEqual(1);
    });
  });

  it("offers in pregnancy no procedure but the peels that a source thinks safe, and never as the first choice", () => {
    everyPlan((evaluation, one) => {
      if (one.patient?.pregnant !== true) return;
      for (const step of evaluation.plan.steps.filter(isProcedure)) {
        expect(SAFE_FOR_PREGNANCY).toContain(step.treatment);
        expect(step.role).toBe("alternative");
      }
    });
  });

  it("has no procedure while a cancer or a same-day cause is suspected", () => {
    everyPlan(({ plan, lookAgain }) => {
      const stops = lookAgain.some(
        ({ cause, urgency }) => urgency === "same-day" || cause === "suspected-skin-cancer",
      );
      if (stops) expect(plan.steps.filter(isProcedure)).toEqual([]);
    });
  });

  it("gives a reason for whatever it leaves out, keeps apart only its own steps, and leaves out few", () => {
    everyPlan(({ plan }) => {
      const names = plan.steps.map((step): string => step.treatment);
      for (const { treatment, because } of plan.excluded) {
        expect(names).not.toContain(treatment);
        expect(because.length).toBeGreaterThan(0);
        for (const { rule, text } of because) expect([rule, text]).not.toContain("");
      }
      expect(plan.excluded.length).toBeLessThanOrEqual(30);
      for (const { first, second, gapDays } of plan.interactions) {
        expect(names).toEqual(expect.arrayContaining([first, second]));
        expect(gapDays).toBeGreaterThan(0);
      }
    });
  });

  it(
    "gains no procedure, and loses the declined ones, where the patient declines more",
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(cases, fc.constantFrom(...DECLINABLE), (one, kind) => {
          const before = answer(one).plan.steps.filter(isProcedure);
          const declines = [...new Set([...(one.patient?.declines ?? []), kind])];
          const after = answer({ ...one, patient: { ...one.patient, declines } }).plan.steps.filter(
            isProcedure,
          );
          expect(after.length).toBeLessThanOrEqual(before.length);
          for (const { treatment } of after) {
            expect(ENTRIES.get(treatment)?.declinedBy).not.toContain(kind);
          }
          if (kind === "procedures") expect(after).toEqual([]);
        }),
        { numRuns: 400, seed: 20261123 },
      );
    },
  );
});
