import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import type { Evaluation, Plan } from "#lib/clinical/model/evaluation.ts";
import { FITZPATRICK_TYPES } from "#lib/clinical/model/vocabulary.ts";
import { strictness } from "#lib/clinical/safety/verdict.ts";
import { FACTOR_EXAMPLES } from "./factor-examples.ts";
import { caseOf, readSpec, terms, type SpecRow } from "./read-spec.ts";
import { harmlessCase } from "./safety-catalogue.ts";

function evaluationOf(row: SpecRow): Evaluation {
  const asked = caseOf(row, row["what"] ?? "");
  const base = harmlessCase({
    patient: { ...asked.patient },
    history: { ...asked.history },
    findings: asked.findings,
  });
  const patient = { ...base.patient, fitzpatrick: asked.patient?.fitzpatrick ?? null };
  return evaluate(engineCatalogue, { ...base, id: asked.id, patient });
}

/** Week in which a step starts; refuses a treatment that is no step. */
function startOf(plan: Plan, treatment: string): number {
  const step = plan.steps.find((one) => one.treatment === treatment);
  if (step === undefined) throw new Error(`${treatment} is no step of the plan.`);
  return step.startWeek;
}

const stepNames = (plan: Plan): string[] => plan.steps.map((step) => step.treatment);

describe("plans as a dermatologist reads them", () => {
  for (const row of readSpec("plan-cases.csv")) {
    const { plan } = evaluationOf(row);
    const names = stepNames(plan);
    it(`${row["what"] ?? ""}: first choice in the clinic is ${row["first-line"] || "none"}`, () => {
      const first = plan.steps.filter((step) => step.role === "first-line").map((step) => step.treatment);
      expect(first).toEqual(terms(row["first-line"]));
      expect(names).toEqual(expect.arrayContaining([...terms(row["steps"])]));
      for (const treatment of terms(row["not-steps"])) expect(names).not.toContain(treatment);
      expect(plan.advice).toEqual(expect.arrayContaining([...terms(row["advice"])]));
      const excluded = plan.excluded.map((item) => item.treatment);
      expect(excluded).toEqual(expect.arrayContaining([...terms(row["excluded"])]));
      for (const pair of terms(row["order"])) {
        const [before = "", after = ""] = pair.split("<");
        expect(startOf(plan, before), pair).toBeLessThan(startOf(plan, after));
      }
      const [dosed, dose = ""] = (row["dose"] ?? "").split("=");
      if (dosed !== "") {
        expect(plan.steps.find((step) => step.treatment === dosed)?.dose).toContain(dose);
      }
      expect(row["source"]).not.toBe("");
    });
  }
});

const CASES = readSpec("plan-cases.csv").map(evaluationOf);
const EVERY_FACTOR = Object.values(FACTOR_EXAMPLES).flatMap((difference) =>
  FITZPATRICK_TYPES.map((fitzpatrick) =>
    evaluate(
      engineCatalogue,
      harmlessCase({ ...difference, patient: { fitzpatrick, ...difference.patient } }),
    ),
  ),
);

describe("every plan", () => {
  const all = [...CASES, ...EVERY_FACTOR];

  it("repeats the verdict of its treatments and never holds a blocked one", () => {
    for (const { plan, safety } of all) {
      for (const step of plan.steps) {
        expect(step.verdict).toBe(safety.find((entry) => entry.treatment === step.treatment)?.verdict);
        expect(step.verdict).not.toBe("block");
      }
      for (const advice of plan.advice) {
        expect(safety.find((entry) => entry.treatment === advice)?.verdict).not.toBe("block");
      }
    }
  });

  it("holds a step that needs an override only as a first choice for a scar, where nothing milder is left", () => {
    for (const { plan } of all) {
      for (const step of plan.steps.filter((one) => one.verdict === "override")) {
        expect(step.role).toBe("first-line");
        const milder = plan.steps.filter(
          (other) =>
            (other.role === "first-line" || other.role === "alternative") &&
            strictness(other.verdict) < strictness("override") &&
            other.for.some((diagnosis) => step.for.includes(diagnosis)),
        );
        expect(milder).toEqual([]);
      }
    }
  });

  it("gives a source for each step, and one for each dose", () => {
    for (const { plan } of all) {
      for (const step of plan.steps) expect(step.cite, step.treatment).not.toEqual([]);
    }
    for (const entry of engineCatalogue.treatments) {
      for (const dose of entry.doses) expect(dose.cite, entry.id).not.toEqual([]);
    }
  });

  it("gives a reason for whatever it leaves out, and never leaves out a step of its own", () => {
    for (const { plan } of all) {
      for (const item of plan.excluded) {
        expect(item.because).not.toEqual([]);
        expect(stepNames(plan)).not.toContain(item.treatment);
      }
    }
  });

  it("puts sun protection first, and starts nothing in the clinic before its lead-in", () => {
    for (const { plan } of all) {
      const clinic = plan.steps.filter((step) => step.role === "first-line" || step.role === "alternative");
      for (const step of clinic) expect(step.startWeek).toBeGreaterThanOrEqual(4);
      if (clinic.length > 0) expect(stepNames(plan)).toContain("sunscreen-spf30");
    }
  });

  it("names only steps of its own in its gaps, each pair once", () => {
    for (const { plan } of all) {
      const pairs = plan.interactions.map((pair) => [pair.first, pair.second].toSorted().join(" "));
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const pair of plan.interactions) {
        expect(stepNames(plan)).toEqual(expect.arrayContaining([pair.first, pair.second]));
        expect(pair.gapDays).toBeGreaterThan(0);
      }
    }
  });
});

describe("timing", () => {
  const named = (what: string): Evaluation => {
    const found = CASES.find((one) => one.id === what);
    if (found === undefined) throw new Error(`No case ${what}.`);
    return found;
  };
  const start = (what: string, treatment: string): number | undefined =>
    named(what).plan.steps.find((step) => step.treatment === treatment)?.startWeek;

  it("offers the clinic after the lead-in to a mark older than three months, and after the creams to a young one", () => {
    expect(start("red on light skin", "pulsed-dye-laser-595")).toBe(4);
    expect(start("new red mark", "pulsed-dye-laser-595")).toBe(12);
  });

  it("treats acne first and reviews earlier while it is active", () => {
    const { plan } = named("severe acne now");
    expect(plan.steps[0]?.treatment).toBe("treat-active-acne");
    expect(plan.review.weeks).toBe(8);
    expect(plan.review.stopRules.some((rule) => rule.startsWith("Acne not controlled"))).toBe(true);
  });

  it("keeps a retinoid away from a peel for two weeks in skin types IV to VI", () => {
    const gap = named("brown on dark skin").plan.interactions.find(
      (pair) => pair.first === "topical-retinoid" && pair.second === "peel-salicylic",
    );
    expect(gap?.gapDays).toBe(14);
  });

  it("never starts two colours with devices at the same time", () => {
    const mixed = evaluate(
      engineCatalogue,
      harmlessCase({
        findings: [
          {
            sites: ["cheek"],
            colour: ["red", "brown"],
            blanches: "partly",
            surface: "flat",
            distribution: ["former-acne-sites"],
            dermoscopy: ["vessels", "pseudo-network"],
          },
        ],
      }),
    );
    expect(mixed.mixed).toBe(true);
    const first = mixed.plan.steps.filter((step) => step.role === "first-line");
    expect(first).toHaveLength(1);
    const other = mixed.plan.steps.find((step) => step.treatment.startsWith("peel-"));
    expect(other?.startWeek).toBeGreaterThanOrEqual(16);
  });
});
