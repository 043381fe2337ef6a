import type { ScaleAnswers, ScaleId } from "#lib/clinical/scales/scale.ts";

/** One case of a scale, worked out step by step. A test works it out again. */
export type WorkedExample = {
  readonly scale: ScaleId;
  readonly answers: ScaleAnswers;
  readonly total: number;
  readonly working: string;
};

/** One worked example of each scale, for the guide. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  { scale: "cea", answers: { grade: 3 }, total: 3, working: "Marked redness: grade 3." },
  {
    scale: "iga",
    answers: { grade: 2 },
    total: 2,
    working: "Easily seen, less than half of the face: grade 2.",
  },
  {
    scale: "pahpi",
    answers: { size: 4, intensity: 3, number: 2 },
    total: 9,
    working: "Median 5 mm (4), slightly darker (3), 20 marks (2): 4 + 3 + 2 = 9.",
  },
  {
    scale: "goodman-baron-qualitative",
    answers: { grade: 3 },
    total: 3,
    working: "Shows at 50 cm and flattens when the skin is stretched: grade 3.",
  },
  {
    scale: "goodman-baron-quantitative",
    answers: {
      macular: 2,
      mildDish: 0,
      moderateDish: 1,
      shallowPunched: 0,
      broadShallow: 0,
      deepPunchedNormalBase: 1,
      deepPunchedAbnormalBase: 0,
      linear: 0,
      broadDeep: 0,
      papular: 1,
      keloidArea: 1,
    },
    total: 15,
    working:
      "15 flat marks (1 point × 2), 4 moderate hollows (2 × 1), 3 deep punched-out scars (3 × 1), 5 papules (2), raised scars under 5 cm² (6): 2 + 2 + 3 + 2 + 6 = 15.",
  },
  {
    scale: "ecca",
    answers: { icePick: 2, boxcar: 1, rolling: 0, elastolysis: 0, hypertrophicRecent: 0, keloid: 0 },
    total: 50,
    working: "12 ice-pick scars (15 × 2) and 3 boxcar scars (20 × 1): 30 + 20 = 50.",
  },
  {
    scale: "scar-s",
    answers: { face: 3, chest: 0, back: 1 },
    total: 4,
    working: "Face moderate (3), chest clear (0), back almost clear (1): 4.",
  },
  {
    scale: "gags",
    answers: { forehead: 2, rightCheek: 3, leftCheek: 3, nose: 1, chin: 2, chestAndUpperBack: 0 },
    total: 19,
    working:
      "Forehead papules (2 × 2), both cheeks pustules (2 × 3 twice), nose comedones (1 × 1), chin papules (1 × 2), chest and back clear (3 × 0): 4 + 6 + 6 + 1 + 2 + 0 = 19, moderate.",
  },
  {
    scale: "dlqi",
    answers: { total: 12 },
    total: 12,
    working: "Added up on the licensed sheet: 12, very large effect.",
  },
  { scale: "cadi", answers: { total: 7 }, total: 7, working: "Added up on the licensed sheet: 7." },
];
