import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import { type Diagnosis, FITZPATRICK_TYPES } from "#lib/clinical/model/vocabulary.ts";
import { anyCase } from "#tests/support/arbitrary-case.ts";
import { reorderKeys } from "#tests/support/reorder-keys.ts";
import { assessMarks } from "./spec-catalogue.ts";

/** The same ten thousand cases each time. */
const RUNS = { numRuns: 10_000, seed: 20260302 };
const SLOW = { timeout: 300_000 };

const marksOf = (theCase: ClinicalCase): string => JSON.stringify(assessMarks(theCase));

function withPatient(theCase: ClinicalCase, change: ClinicalCase["patient"]): ClinicalCase {
  return { ...theCase, patient: { ...theCase.patient, ...change } };
}

const DIPS: readonly Diagnosis[] = [
  "atrophic-scar-ice-pick",
  "atrophic-scar-boxcar",
  "atrophic-scar-rolling",
  "atrophic-scar-early",
];
const RAISED: readonly Diagnosis[] = ["hypertrophic-scar", "keloid", "papular-scar"];

describe("what marks are, whatever is found", SLOW, () => {
  it("is the same text each time for the same case, in whatever order its keys stand", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (theCase, order) => {
        expect(marksOf(reorderKeys(theCase, order))).toBe(marksOf(theCase));
      }),
      RUNS,
    );
  });

  it("never changes with skin type or skin tone alone", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 10 }), (theCase, monk) => {
        const notAsked = marksOf(withPatient(theCase, { fitzpatrick: null, monk: null }));
        for (const fitzpatrick of FITZPATRICK_TYPES) {
          expect(marksOf(withPatient(theCase, { fitzpatrick, monk }))).toBe(notAsked);
        }
      }),
      RUNS,
    );
  });

  it("is not changed by facts that have nothing to do with marks", () => {
    const unrelated = fc.record({
      declines: fc.constantFrom(null, [], ["laser"] as const),
      breastfeeding: fc.constantFrom(null, true, false),
      planningPregnancy: fc.constantFrom(null, true, false),
    });
    fc.assert(
      fc.property(anyCase, unrelated, (theCase, facts) => {
        const noted = { ...withPatient(theCase, facts), notes: "Likes to swim; wonders about lasers." };
        expect(marksOf(noted)).toBe(marksOf(theCase));
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

  it("takes one finding for one kind of dip and one kind of raised scar at most", () => {
    fc.assert(
      fc.property(anyCase, ({ findings, ...theCase }) => {
        const [only] = findings;
        if (!only) return;
        const likely = assessMarks({ ...theCase, findings: [only] })
          .differential.filter(({ likelihood }) => likelihood === "likely")
          .map(({ diagnosis }) => diagnosis);
        for (const kinds of [DIPS, RAISED]) {
          expect(likely.filter((diagnosis) => kinds.includes(diagnosis)).length).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it("asks each question once, and only for facts of the case format", () => {
    fc.assert(
      fc.property(anyCase, (theCase) => {
        for (const { stillToAsk } of assessMarks(theCase).differential) {
          expect(new Set(stillToAsk).size).toBe(stillToAsk.length);
          for (const path of stillToAsk) expect(path).toMatch(/^(findings\.\d+|history|patient)\./);
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
