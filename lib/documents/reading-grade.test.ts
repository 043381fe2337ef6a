import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";

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
  exampleVisits,
  NORMAL_PRINT,
  SHORTEST_PLAN,
} from "#tests/support/handout-examples.ts";

import { HIGHEST_GRADE, readingGrade, splitSentences, type ReadingGrade } from "./reading-grade.ts";

const RANDOM_PLANS = Number(process.env["HANDOUT_RANDOM_PLANS"] ?? 10_000);
const { passages, unavoidableNames } = ENGLISH_PASSAGES;

/** Grades measured of each kind of text; SMOG is reported, not bounded. */
const measured = new Map<string, ReadingGrade[]>();

function demandReadable(kind: string, grade: ReadingGrade): void {
  const known = measured.get(kind);
  if (known === undefined) measured.set(kind, [grade]);
  else known.push(grade);
  if (grade.fleschKincaid > HIGHEST_GRADE) {
    throw new Error(`${kind}: grade ${String(grade.fleschKincaid)}: ${grade.hardWords.join(", ")}`);
  }
}

function reported(kind: string, grades: readonly ReadingGrade[]): string {
  const of = (figure: "fleschKincaid" | "smog") => {
    const sorted = grades.map((grade) => grade[figure]).toSorted((a, b) => a - b);
    return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0].map((value) => value.toFixed(1));
  };
  const [kincaid, hardest] = of("fleschKincaid");
  const [smog, highest] = of("smog");
  return (
    `${kind}: ${String(grades.length)} texts, Flesch–Kincaid median ${kincaid ?? ""} (highest ${hardest ?? ""}), ` +
    `SMOG median ${smog ?? ""} (highest ${highest ?? ""})\n`
  );
}

function gradeOf(input: HandoutInput) {
  const { document, warnings } = composeHandout(CATALOGUES, input);
  const sentences = runningSentences(document)
    .filter((sentence) => !sentence.parent.startsWith("clinic:"))
    .map((sentence) => sentence.text);
  return { grade: readingGrade(sentences, unavoidableNames), warnings };
}

const planOf = (treatments: readonly string[], diagnoses: readonly string[], onOneDay = false) => ({
  ...SHORTEST_PLAN,
  visits: onOneDay ? treatments.flatMap((treatment) => exampleVisits(treatment, ["2027-01-11"])) : [],
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
  afterAll(() => {
    for (const [kind, grades] of measured) process.stdout.write(reported(kind, grades));
  });

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
      demandReadable("Passages", readingGrade(sentences, unavoidableNames));
    },
  );

  it("is at grade 6 or below, and whole, for every single step and every diagnosis", () => {
    for (const treatment of TREATMENTS) {
      for (const diagnosis of DIAGNOSES) {
        const { grade, warnings } = gradeOf(exampleInput(planOf([treatment], [diagnosis])));
        expect(warnings).toEqual([]);
        demandReadable("Handouts with one step", grade);
      }
    }
  });

  it("is at grade 6 or below for every pair of steps", () => {
    TREATMENTS.forEach((first, index) => {
      for (const second of TREATMENTS.slice(index + 1)) {
        const { grade } = gradeOf(exampleInput(planOf([first, second], [DIAGNOSES[0]])));
        demandReadable("Handouts with two steps", grade);
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
        fc.boolean(),
        (treatments, diagnoses, facts, extras, onOneDay) => {
          const { grade } = gradeOf(
            exampleInput(planOf(treatments, diagnoses, onOneDay), {
              patient: { ...EXAMPLE_PATIENT, ...facts },
              choices: {
                ...NORMAL_PRINT,
                sections: { prevention: extras, myths: extras, questions: extras },
              },
            }),
          );
          demandReadable("Handouts of random plans", grade);
        },
      ),
      { numRuns: RANDOM_PLANS, seed: 20_261_123 },
    );
  });
});
