import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClinicalCase, Finding } from "#lib/clinical/model/clinical-case.ts";
import * as seen from "#lib/clinical/model/finding-vocabulary.ts";
import {
  ACTIVE_ACNE_LEVELS,
  COURSES,
  FITZPATRICK_TYPES,
  ONSETS,
  PICKING,
} from "#lib/clinical/model/vocabulary.ts";
import { assessMarks } from "./spec-catalogue.ts";

const RUNS = { numRuns: 500, seed: 20260302 };
const SLOW = { timeout: 60_000 };

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const oneOf = <T>(values: readonly T[]) => maybe(fc.constantFrom(...values));
const some = <T>(values: readonly T[]) => maybe(fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }));

const finding: fc.Arbitrary<Finding> = fc.record({
  sites: some(seen.SITES),
  colour: some(seen.COLOURS),
  blanches: oneOf(seen.BLANCHINGS),
  surface: oneOf(seen.SURFACES),
  depression: oneOf(seen.DEPRESSIONS),
  raised: oneOf(seen.RAISED_EXTENTS),
  consistency: oneOf(seen.CONSISTENCIES),
  lesions: some(seen.LESIONS),
  distribution: some(seen.DISTRIBUTIONS),
  border: some(seen.BORDERS),
  symptoms: some(seen.SYMPTOMS),
  dermoscopy: some(seen.DERMOSCOPY_SIGNS),
  woodsLamp: oneOf(seen.WOODS_LAMP_RESULTS),
  sideLightShadow: maybe(fc.boolean()),
  acneAtSite: maybe(fc.boolean()),
  widthMm: maybe(fc.double({ min: 0, max: 10, noNaN: true })),
});

const anyCase: fc.Arbitrary<ClinicalCase> = fc.record({
  id: fc.constant("case"),
  on: fc.constant("2026-03-02"),
  findings: fc.array(finding, { maxLength: 3 }),
  history: fc.record({
    acneAtSite: maybe(fc.boolean()),
    activeAcne: oneOf(ACTIVE_ACNE_LEVELS),
    onset: oneOf(ONSETS),
    course: oneOf(COURSES),
    picking: oneOf(PICKING),
    flushing: maybe(fc.boolean()),
    photosensitivity: maybe(fc.boolean()),
    systemicSymptoms: maybe(fc.boolean()),
    markDurationMonths: maybe(fc.integer({ min: 0, max: 60 })),
  }),
  patient: fc.record({ ageYears: maybe(fc.integer({ min: 10, max: 90 })) }),
});

describe("what marks are, whatever is found", SLOW, () => {
  it("is the same text each time for the same case", () => {
    fc.assert(
      fc.property(anyCase, (theCase) => {
        expect(JSON.stringify(assessMarks(structuredClone(theCase)))).toBe(
          JSON.stringify(assessMarks(theCase)),
        );
      }),
      RUNS,
    );
  });

  it("never changes with skin type or skin tone alone", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 10 }), (theCase, monk) => {
        const [first, ...others] = FITZPATRICK_TYPES.map((fitzpatrick) =>
          JSON.stringify(assessMarks({ ...theCase, patient: { ...theCase.patient, fitzpatrick, monk } })),
        );
        expect(first).toBe(JSON.stringify(assessMarks(theCase)));
        for (const other of others) expect(other).toBe(first);
      }),
      RUNS,
    );
  });

  it("names no diagnosis likely on a finding that an outranking cause names", () => {
    fc.assert(
      fc.property(anyCase, (theCase) => {
        const { differential, lookAgain } = assessMarks(theCase);
        const outranked = new Set(
          lookAgain.filter((entry) => entry.outranks).flatMap((entry) => entry.findings),
        );
        const free = theCase.findings.some((_, index) => !outranked.has(index));
        if (!free) expect(differential.filter((one) => one.likelihood === "likely")).toEqual([]);
      }),
      RUNS,
    );
  });

  it("keeps every score between 0 and 1, in order, and every likelihood in step with its score", () => {
    fc.assert(
      fc.property(anyCase, (theCase) => {
        const { differential } = assessMarks(theCase);
        differential.forEach((one, index) => {
          expect(one.score).toBeGreaterThanOrEqual(0);
          expect(one.score).toBeLessThanOrEqual(1);
          expect(one.score).toBeLessThanOrEqual(differential[index - 1]?.score ?? 1);
          const expected = one.score >= 0.6 ? "likely" : one.score >= 0.3 ? "possible" : "unlikely";
          expect(one.likelihood).toBe(expected);
        });
      }),
      RUNS,
    );
  });

  it("never rests a reason on a fact that was not asked", () => {
    fc.assert(
      fc.property(anyCase, (theCase) => {
        for (const outcome of assessMarks(theCase).differential) {
          for (const reason of [...outcome.for, ...outcome.against]) {
            expect(reason.finding).not.toMatch(/null|undefined/);
            expect(reason.finding).not.toBe("");
          }
        }
      }),
      RUNS,
    );
  });

  it("answers an empty finding with no diagnosis likely and nothing to look at again", () => {
    const { differential, lookAgain } = assessMarks({ id: "empty", findings: [{}] });
    expect(differential.filter((one) => one.likelihood !== "unlikely")).toEqual([]);
    expect(lookAgain).toEqual([]);
  });
});
