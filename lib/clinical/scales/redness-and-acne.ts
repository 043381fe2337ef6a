import { addUp, stepsUpTo } from "./add-up.ts";
import type { ScaleAnswers, ScaleResult } from "./scale.ts";

/** Clinician's Erythema Assessment: `grade` 0–4. Built for rosacea, types I–III only (R75). Example: grade 3 → 3. */
export function scoreCea(answers: ScaleAnswers): ScaleResult {
  return addUp([{ id: "grade", allowed: stepsUpTo(4) }], answers);
}

/** Investigator's Global Assessment of acne: `grade` 0–4 (R77). Example: grade 2 → 2. */
export function scoreIga(answers: ScaleAnswers): ScaleResult {
  return addUp([{ id: "grade", allowed: stepsUpTo(4) }], answers);
}

/** Response as a trial of redness after acne counted it: clear, almost clear, or two grades better (R19). */
export function isCeaResponse(before: number, after: number): boolean {
  return after <= 1 || before - after >= 2;
}

/** Success as the FDA counts it: grade 0 or 1, and at least two grades better (R77). */
export function isIgaSuccess(before: number, after: number): boolean {
  return after <= 1 && before - after >= 2;
}

const GAGS_REGIONS = [
  { id: "forehead", weight: 2 },
  { id: "rightCheek", weight: 2 },
  { id: "leftCheek", weight: 2 },
  { id: "nose", weight: 1 },
  { id: "chin", weight: 1 },
  { id: "chestAndUpperBack", weight: 3 },
] as const;

/**
 * Global Acne Grading System: each region graded 0–4 by its worst lesion (none, comedone, papule, pustule, nodule),
 * times the region's factor; 0–44 points (R76; factors arithmetic-checked against the maximum of 44).
 * Example: forehead 2, cheeks 3 and 3, nose 1, chin 2, chest and back 0 → 4 + 6 + 6 + 1 + 2 + 0 = 19.
 */
export function scoreGags(answers: ScaleAnswers): ScaleResult {
  return addUp(
    GAGS_REGIONS.map((region) => ({ ...region, allowed: stepsUpTo(4) })),
    answers,
  );
}
