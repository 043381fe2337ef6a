import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ENGLISH_PASSAGES } from "#lib/catalogue/passages/english.ts";
import { runningSentences } from "#lib/clinical/handout/document-text.ts";
import type { HandoutInput } from "#lib/clinical/handout/handout-input.ts";
import { composeHandout } from "#lib/clinical/handout/compose-handout.ts";
import { DIAGNOSES, FITZPATRICK_TYPES, TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import {
  CATALOGUES,
  EXAMPLE_PATIENT,
  exampleCourse,
  exampleInput,
  NORMAL_PRINT,
  SHORTEST_PLAN,
} from "#tests/support/handout-examples.ts";

import { HIGHEST_GRADE, readingGrade, splitSentences } from "./reading-grade.ts";

const RANDOM_PLANS = Number(process.env["HANDOUT_RANDOM_PLANS"] ?? 2_000);
const { passages, unavoidableNames } = ENGLISH_PASSAGES;

function gradeOf(input: HandoutInput) {
  const { document, warnings } = composeHandout(CATALOGUES, input);
  const sentences = runningSentences(document)
    .filter((sentence) => !sentence.parent.startsWith("clinic:"))
    .map((sentence) => sentence.text);
  return { grade: readingGrade(sentences, unavoidableNames), warnings };
}

const planOf = (treatments: readonly string[], diagnoses: readonly string[]) => ({
  ...SHORTEST_PLAN,
  diagnoses,
  prognosis: diagnoses.map((diagnosis) => ({ diagnosis, weeks: { min: 26, max: 52 } })),
  steps: treatments.map((treatment, index) => exampleCourse(treatment, index)),
});

describe("the reading grade", () => {
  it("follows the published formula", () => {
    const { fleschKincaid, words, sentences } = readingGrade(["The cat sat on the mat."], []);
    expect([words, sentences]).toEqual([6, 1]);
    expect(fleschKincaid).toBeCloseTo(0.39 * 6 + 11.8 * 1 - 15.59, 2);
    const hard = readingGrade(["Post-inflammatory erythema usually diminishes spontaneously."], []);
    expect(hard.fleschKincaid).toBeGreaterThan(12);
    expect(hard.smog).toBeGreaterThan(10);
    expect(hard.hardWords).toContain("spontaneously");
  });

  it("leaves out the listed names whole, in any case, and nothing else", () => {
    expect(readingGrade(["Use Azelaic Acid at night."], ["azelaic acid"]).words).toBe(3);
    expect(readingGrade(["Use azelaic acids at night."], ["azelaic acid"]).words).toBe(5);
  });

  it("splits free text at ends of sentences and lines", () => {
    expect(splitSentences("Well done. See us soon!\nBring the cream")).toEqual([
      "Well done.",
      "See us soon!",
      "Bring the cream",
    ]);
  });

  it("grades an empty text as nothing", () => {
    expect(readingGrade([" ", "…"], []).fleschKincaid).toBe(0);
  });
});

describe("what patients read", () => {
  it.each(passages.map((passage) => [passage.id, passage] as const))(
    "%s is at grade 6 or below",
    (_id, passage) => {
      const sentences = passage.blocks
        .flatMap((block) =>
          block.kind === "paragraph"
            ? block.sentences
            : block.kind === "list"
              ? block.items.flat()
              : block.entries.flatMap((entry) => entry.sentences),
        )
        .map((sentence) => (typeof sentence === "string" ? sentence : sentence.text));
      expect(readingGrade(sentences, unavoidableNames).fleschKincaid).toBeLessThanOrEqual(HIGHEST_GRADE);
    },
  );

  it("is at grade 6 or below, and whole, for every single step and every diagnosis", () => {
    for (const treatment of TREATMENTS) {
      for (const diagnosis of DIAGNOSES) {
        const { grade, warnings } = gradeOf(exampleInput(planOf([treatment], [diagnosis])));
        expect(warnings).toEqual([]);
        expect(grade.fleschKincaid).toBeLessThanOrEqual(HIGHEST_GRADE);
      }
    }
  });

  it("is at grade 6 or below for every pair of steps", () => {
    TREATMENTS.forEach((first, index) => {
      for (const second of TREATMENTS.slice(index + 1)) {
        const { grade } = gradeOf(exampleInput(planOf([first, second], [DIAGNOSES[0]])));
        expect(grade.fleschKincaid).toBeLessThanOrEqual(HIGHEST_GRADE);
      }
    });
  });

  it("is at grade 6 or below for random plans, patients and choices", () => {
    const some = <T>(values: readonly T[], maxLength: number) =>
      fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });
    fc.assert(
      fc.property(
        some(TREATMENTS, 8),
        some(DIAGNOSES, 3),
        fc.record({
          sex: fc.constantFrom("female", "male", "other", null),
          pregnant: fc.constantFrom(true, false, null),
          planningPregnancy: fc.constantFrom(true, false, null),
          fitzpatrick: fc.constantFrom(...FITZPATRICK_TYPES, null),
          monk: fc.option(fc.integer({ min: 1, max: 10 })),
        }),
        fc.boolean(),
        (treatments, diagnoses, facts, extras) => {
          const { grade } = gradeOf(
            exampleInput(planOf(treatments, diagnoses), {
              patient: { ...EXAMPLE_PATIENT, ...facts },
              choices: {
                ...NORMAL_PRINT,
                sections: { prevention: extras, myths: extras, questions: extras },
              },
            }),
          );
          expect(grade.fleschKincaid).toBeLessThanOrEqual(HIGHEST_GRADE);
        },
      ),
      { numRuns: RANDOM_PLANS, seed: 20_261_123 },
    );
  });
});
