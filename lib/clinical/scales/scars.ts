import { addUp, stepsUpTo } from "./add-up.ts";
import type { ScaleAnswers, ScaleResult } from "./scale.ts";

const BANDS = stepsUpTo(3);

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0;

/**
 * Goodman and Baron, qualitative: `grade` 1–4 (R71). Grade 1 is flat colour change only, which is no textural scar.
 * Example: grade 3 → 3.
 */
export function scoreGoodmanBaronQualitative(answers: ScaleAnswers): ScaleResult {
  return addUp([{ id: "grade", allowed: [1, 2, 3, 4] }], answers);
}

/**
 * Goodman and Baron, quantitative: for each kind of scar a band of its number, 0 none, 1 for 1–10, 2 for 11–20, 3 for
 * more than 20 (for raised scars the area: under 5, 5–20, over 20 cm²), times the points of the kind; 0–84 (R71; the
 * points are arithmetic-checked against the maximum of 84).
 * Example: macular 2, moderate dish-like 1, deep punched-out 1, nothing else → 2·1 + 1·2 + 1·3 = 7.
 */
export function scoreGoodmanBaronQuantitative(answers: ScaleAnswers): ScaleResult {
  return addUp(
    [
      { id: "macular", allowed: BANDS, weight: 1 },
      { id: "mildDish", allowed: BANDS, weight: 1 },
      { id: "moderateDish", allowed: BANDS, weight: 2 },
      { id: "shallowPunched", allowed: BANDS, weight: 2 },
      { id: "broadShallow", allowed: BANDS, weight: 2 },
      { id: "deepPunchedNormalBase", allowed: BANDS, weight: 3 },
      { id: "deepPunchedAbnormalBase", allowed: BANDS, weight: 3 },
      { id: "linear", allowed: BANDS, weight: 3 },
      { id: "broadDeep", allowed: BANDS, weight: 3 },
      { id: "papular", allowed: BANDS, weight: 2 },
      { id: "keloidArea", allowed: BANDS, weight: 6 },
    ],
    answers,
  );
}

/**
 * Band of a number of scars for Goodman and Baron: 0 none, 1 for 1–10, 2 for 11–20, 3 for more than 20 (R71).
 * @returns null for anything but a whole number from 0 on
 */
export function goodmanBaronNumberBand(count: number): number | null {
  if (!isCount(count)) return null;
  return count > 20 ? 3 : Math.ceil(count / 10);
}

/**
 * Band of an area of raised scars in cm² for Goodman and Baron: 0 none, 1 under 5, 2 for 5–20, 3 over 20 (R71).
 * @returns null for a negative area and for what is no number
 */
export function goodmanBaronAreaBand(squareCm: number): number | null {
  if (!Number.isFinite(squareCm) || squareCm < 0) return null;
  if (squareCm === 0) return 0;
  if (squareCm < 5) return 1;
  return squareCm <= 20 ? 2 : 3;
}

/**
 * ECCA: for each kind of scar a band of its number, 0 none, 1 under 5, 2 for 5–20, 3 over 20, times the weight of the
 * kind; 0–540 (R73; the weights are arithmetic-checked against the maximum of 540). Colour does not count.
 * Example: ice-pick 2, boxcar 1, nothing else → 2·15 + 1·20 = 50.
 */
export function scoreEcca(answers: ScaleAnswers): ScaleResult {
  return addUp(
    [
      { id: "icePick", allowed: BANDS, weight: 15 },
      { id: "boxcar", allowed: BANDS, weight: 20 },
      { id: "rolling", allowed: BANDS, weight: 25 },
      { id: "elastolysis", allowed: BANDS, weight: 30 },
      { id: "hypertrophicRecent", allowed: BANDS, weight: 40 },
      { id: "keloid", allowed: BANDS, weight: 50 },
    ],
    answers,
  );
}

/**
 * Band of a number of scars for ECCA: 0 none, 1 under 5, 2 for 5–20, 3 over 20 (R73).
 * @returns null for anything but a whole number from 0 on
 */
export function eccaNumberBand(count: number): number | null {
  if (!isCount(count)) return null;
  if (count === 0) return 0;
  if (count < 5) return 1;
  return count <= 20 ? 2 : 3;
}

/**
 * SCAR-S: `face`, `chest` and `back` each 0 clear to 5 very severe; total 0–15 (R74; the steps are unverified).
 * Example: face 3, chest 0, back 1 → 4.
 */
export function scoreScarS(answers: ScaleAnswers): ScaleResult {
  return addUp(
    ["face", "chest", "back"].map((id) => ({ id, allowed: stepsUpTo(5) })),
    answers,
  );
}
