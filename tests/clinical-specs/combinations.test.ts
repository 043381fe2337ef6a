import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { REFERENCE_LEDGER } from "#lib/catalogue/references/ledger.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import * as seen from "#lib/clinical/model/finding-vocabulary.ts";
import * as terms from "#lib/clinical/model/vocabulary.ts";
import { stricter } from "#lib/clinical/safety/verdict.ts";
import { anyCase, anyFinding } from "#tests/support/arbitrary-case.ts";
import { choicesOf, coveringRows, type Row } from "#tests/support/covering-rows.ts";
import { FACTOR_EXAMPLES } from "./factor-examples.ts";
import { joinDifferences } from "./join-differences.ts";
import { harmlessCase, safetyOf, type Difference } from "./safety-catalogue.ts";

const SLOW = { timeout: 120_000 };

const YES_OR_NO = [true, false] as const;
const each = <T>(values: readonly T[]): (readonly T[])[] => values.map((value) => [value]);

/** What may be answered, by the path of its answer. "Not asked" comes on top of every list. */
const ANSWERS: Readonly<Record<string, readonly unknown[]>> = {
  "finding.colour": seen.COLOURS,
  "finding.blanches": seen.BLANCHINGS,
  "finding.surface": seen.SURFACES,
  "finding.distribution": each(seen.DISTRIBUTIONS),
  "finding.lesions": each(seen.LESIONS),
  "finding.sites": each(seen.SITES),
  "finding.depression": seen.DEPRESSIONS,
  "finding.walls": seen.WALLS,
  "finding.base": seen.BASES,
  "finding.widthMm": [1, 3, 6],
  "finding.depthMm": [0.2, 1],
  "finding.flattensOnStretch": YES_OR_NO,
  "finding.tethered": YES_OR_NO,
  "finding.raised": seen.RAISED_EXTENTS,
  "finding.growing": YES_OR_NO,
  "finding.consistency": seen.CONSISTENCIES,
  "finding.border": each(seen.BORDERS),
  "finding.symptoms": [[], ...each(seen.SYMPTOMS)],
  "finding.dermoscopy": each(seen.DERMOSCOPY_SIGNS),
  "finding.woodsLamp": seen.WOODS_LAMP_RESULTS,
  "finding.sideLightShadow": YES_OR_NO,
  "history.acneAtSite": YES_OR_NO,
  "history.activeAcne": terms.ACTIVE_ACNE_LEVELS,
  "history.activeAcneType": each(terms.ACNE_TYPES),
  "history.markDurationMonths": [2, 24],
  "history.course": terms.COURSES,
  "history.onset": terms.ONSETS,
  "history.picking": terms.PICKING,
  "history.keloid": terms.KELOID_TENDENCIES,
  "history.tannedWithinWeeks": [-1, 1],
  "history.flushing": YES_OR_NO,
  "history.photosensitivity": YES_OR_NO,
  "history.systemicSymptoms": YES_OR_NO,
  "history.preoccupation": YES_OR_NO,
  "patient.ageYears": [15, 30, 70],
  "patient.sex": terms.SEXES,
  "patient.fitzpatrick": terms.FITZPATRICK_TYPES,
  "patient.pregnant": YES_OR_NO,
  "patient.medications": [[], [{ name: "isotretinoin", status: "current" }]],
  "patient.conditions": [[], ["rosacea"]],
  "patient.allergies": [[], ["lidocaine"]],
};
const PATHS = Object.keys(ANSWERS);
const VALUES = PATHS.map((path) => [null, ...(ANSWERS[path] ?? [])]);

/** Looks that decide together what a mark is: every combination of three of their values occurs. */
const LOOKS = [
  "finding.colour",
  "finding.blanches",
  "finding.surface",
  "finding.distribution",
  "finding.lesions",
].map((path) => PATHS.indexOf(path));
const TOGETHER = [...choicesOf(LOOKS, 3), ...choicesOf([...PATHS.keys()], 2)];

const ROWS = coveringRows(
  VALUES.map((values) => values.length),
  TOGETHER,
);

function caseOfRow(row: Row, index: number): ClinicalCase {
  const part = (name: string): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      PATHS.flatMap((path, dimension) => {
        const [of, key = ""] = path.split(".");
        return of === name ? [[key, VALUES[dimension]?.[row[dimension] ?? 0]]] : [];
      }),
    );
  return {
    id: String(index),
    on: "2026-03-02",
    patient: part("patient"),
    history: part("history"),
    findings: [part("finding")],
  };
}

const EVALUATIONS = ROWS.map((row, index): { theCase: ClinicalCase; evaluation: Evaluation } => {
  const theCase = caseOfRow(row, index);
  return { theCase, evaluation: evaluate(engineCatalogue, theCase) };
});

/** What is wrong in any evaluation, each kind once with the first case that shows it. */
function faultsOf(look: (evaluation: Evaluation, theCase: ClinicalCase) => readonly string[]): string[] {
  const faults = new Map<string, string>();
  for (const { theCase, evaluation } of EVALUATIONS) {
    for (const fault of look(evaluation, theCase)) {
      if (!faults.has(fault)) faults.set(fault, `${fault}, as in ${JSON.stringify(theCase)}`);
    }
  }
  return [...faults.values()];
}

describe("the combinations", SLOW, () => {
  it("hold every pair of answers, and every three looks that decide together what a mark is", () => {
    for (const dimensions of TOGETHER) {
      const met = new Set(ROWS.map((row) => dimensions.map((dimension) => row[dimension]).join(" ")));
      const all = dimensions.reduce((count, dimension) => count * (VALUES[dimension]?.length ?? 0), 1);
      expect(met.size, dimensions.map((dimension) => PATHS[dimension]).join(" with ")).toBe(all);
    }
  });
});

describe("every combination has an outcome", SLOW, () => {
  it("with a likelihood for each diagnosis, in step with its score", () => {
    expect(
      faultsOf(({ differential }) =>
        differential.flatMap(({ diagnosis, likelihood, score }) => {
          const expected = score >= 0.6 ? "likely" : score >= 0.3 ? "possible" : "unlikely";
          return likelihood === expected ? [] : [`${diagnosis} is ${likelihood} at ${String(score)}`];
        }),
      ),
    ).toEqual([]);
  });

  it("that says what to do wherever no diagnosis is likely or possible", () => {
    expect(
      faultsOf(({ differential, lookAgain, referral }, theCase) => {
        const open = differential.some(
          ({ likelihood, stillToAsk }) => likelihood !== "unlikely" || stillToAsk.length > 0,
        );
        const wasSeen = theCase.findings.some(({ colour, lesions }) => colour != null || lesions != null);
        return open || lookAgain.length > 0 || referral.advised || !wasSeen ? [] : ["nothing is said"];
      }),
    ).toEqual([]);
  });

  it("that rests on sources of the ledger alone", () => {
    const known = new Set(REFERENCE_LEDGER.map((entry) => entry.key));
    expect(
      faultsOf((evaluation) =>
        citesIn(evaluation).flatMap((key) => (known.has(key) ? [] : [`${key} is unknown`])),
      ),
    ).toEqual([]);
  });

  it("with one verdict for each treatment, and steps that repeat it and are never blocked", () => {
    expect(
      faultsOf(({ safety, plan }) => {
        const verdicts = new Map(safety.map(({ treatment, verdict }) => [treatment, verdict]));
        const inOrder = safety.map(({ treatment }) => treatment).join() === terms.TREATMENTS.join();
        const steps = plan.steps.flatMap(({ treatment, verdict }) =>
          verdict === verdicts.get(treatment) && verdict !== "block"
            ? []
            : [`${treatment} is a step at ${verdict}`],
        );
        return [...(inOrder ? [] : ["a treatment has no verdict, or two"]), ...steps];
      }),
    ).toEqual([]);
  });

  it("that asks only what the case format has, and what was not answered", () => {
    expect(
      faultsOf(({ differential, safety }, theCase) =>
        [...new Set([...differential, ...safety].flatMap(({ stillToAsk }) => stillToAsk))].flatMap((path) =>
          whyNotOpen(path, theCase),
        ),
      ),
    ).toEqual([]);
  });
});

/** Every source that any part of an answer names. */
function citesIn(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    key === "cite" && Array.isArray(value) ? value.map(String) : citesIn(value),
  );
}

const [EXAMPLE] = fc.sample(anyCase, { numRuns: 1, seed: 1 });
const [EXAMPLE_FINDING] = fc.sample(anyFinding, { numRuns: 1, seed: 1 });
const KEYS: Readonly<Record<string, readonly string[]>> = {
  patient: Object.keys(EXAMPLE?.patient ?? {}),
  history: Object.keys(EXAMPLE?.history ?? {}),
  findings: Object.keys(EXAMPLE_FINDING ?? {}),
};

/** What is wrong with asking for the fact at a path: the format has no such key, or it was answered. */
function whyNotOpen(path: string, theCase: ClinicalCase): readonly string[] {
  const [part = "", ...rest] = path.split(".");
  const [key = "", ...deeper] = part === "findings" ? rest.slice(1) : rest;
  const answers =
    part === "findings"
      ? theCase.findings[Number(rest[0])]
      : part === "patient"
        ? theCase.patient
        : theCase.history;
  if (KEYS[part]?.includes(key) !== true || deeper.length > 0)
    return [`${path} is no key of the case format`];
  const answer = Object.entries(answers ?? {}).find(([name]) => name === key)?.[1];
  return answer === null || answer === undefined ? [] : [`${path} was answered`];
}

/** Keys that two differences answer each in its own way, so that no patient can be like both. */
function contradict(one: Difference, other: Difference): boolean {
  return (["patient", "history"] as const).some((part) => {
    const second = new Map<string, unknown>(Object.entries(other[part] ?? {}));
    return Object.entries(one[part] ?? {}).some(
      ([key, answer]) => !Array.isArray(answer) && second.has(key) && second.get(key) !== answer,
    );
  });
}

describe("two factors of the safety matrix together", SLOW, () => {
  it("restrict every treatment as strictly as the stricter of them alone", () => {
    const factors = Object.entries(FACTOR_EXAMPLES);
    const alone = new Map(factors.map(([factor, example]) => [factor, safetyOf(harmlessCase(example))]));
    const faults: string[] = [];
    let pairs = 0;
    for (const [position, [factor, example]] of factors.entries()) {
      for (const [other, otherExample] of factors.slice(position + 1)) {
        if (contradict(example, otherExample)) continue;
        pairs += 1;
        const both = safetyOf(harmlessCase(joinDifferences(example, otherExample)));
        for (const [treatment, { verdict }] of both) {
          const expected = stricter(
            alone.get(factor)?.get(treatment)?.verdict ?? "ok",
            alone.get(other)?.get(treatment)?.verdict ?? "ok",
          );
          if (verdict !== expected)
            faults.push(`${factor} with ${other}: ${treatment} is ${verdict}, not ${expected}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(pairs).toBeGreaterThan(2500);
  });
});
