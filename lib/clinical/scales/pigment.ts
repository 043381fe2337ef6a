import { addUp } from "./add-up.ts";
import type { ScaleAnswers, ScaleResult } from "./scale.ts";

/**
 * Post-acne hyperpigmentation index: `size` 2, 4, 6, 8; `intensity` 3, 6, 9; `number` 1–5; total 6–22 (R69; the steps
 * are arithmetic-checked against that range). Example: size 4, intensity 3, number 2 → 9.
 */
export function scorePahpi(answers: ScaleAnswers): ScaleResult {
  return addUp(
    [
      { id: "size", allowed: [2, 4, 6, 8] },
      { id: "intensity", allowed: [3, 6, 9] },
      { id: "number", allowed: [1, 2, 3, 4, 5] },
    ],
    answers,
  );
}

/**
 * Size step for a median diameter in millimetres: under 3 → 2, 3 to 6 → 4, over 6 to 10 → 6, over 10 → 8. The table
 * speaks of 3–6 and 7–10 mm; what lies between 6 and 7 counts as the larger (DESIGN).
 * @returns null where there is no size
 */
export function pahpiSizeStep(medianMm: number): number | null {
  if (!(medianMm > 0 && Number.isFinite(medianMm))) return null;
  if (medianMm < 3) return 2;
  if (medianMm <= 6) return 4;
  return medianMm <= 10 ? 6 : 8;
}

/**
 * Number step for a count of marks: 1–15 → 1, 16–30 → 2, 31–45 → 3, 46–60 → 4, over 60 → 5.
 * @returns null without marks, and for what is no whole number
 */
export function pahpiNumberStep(count: number): number | null {
  if (!Number.isInteger(count) || count < 1) return null;
  return Math.min(5, Math.ceil(count / 15));
}
