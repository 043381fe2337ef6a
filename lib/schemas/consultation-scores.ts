import { z } from "zod";

const oneOf = (values: readonly number[]) =>
  z
    .number({ error: "Choose one of the steps of the scale." })
    .refine((value) => values.includes(value), "Choose one of the steps of the scale.")
    .nullish();
const upTo = (max: number) => oneOf(Array.from({ length: max + 1 }, (_, step) => step));
const numberBand = upTo(3);

/**
 * The answers of each scale under its id; answers may be missing while the form is filled in. The total is never
 * stored here: it is worked out from the answers. Patient-reported scales hold their total only, because their wording
 * is licensed.
 */
export const draftScoresSchema = z.strictObject({
  cea: z.strictObject({ grade: upTo(4) }).nullish(),
  iga: z.strictObject({ grade: upTo(4) }).nullish(),
  pahpi: z
    .strictObject({ size: oneOf([2, 4, 6, 8]), intensity: oneOf([3, 6, 9]), number: oneOf([1, 2, 3, 4, 5]) })
    .nullish(),
  "goodman-baron-qualitative": z.strictObject({ grade: oneOf([1, 2, 3, 4]) }).nullish(),
  "goodman-baron-quantitative": z
    .strictObject({
      macular: numberBand,
      mildDish: numberBand,
      moderateDish: numberBand,
      shallowPunched: numberBand,
      broadShallow: numberBand,
      deepPunchedNormalBase: numberBand,
      deepPunchedAbnormalBase: numberBand,
      linear: numberBand,
      broadDeep: numberBand,
      papular: numberBand,
      keloidArea: numberBand,
    })
    .nullish(),
  ecca: z
    .strictObject({
      icePick: numberBand,
      boxcar: numberBand,
      rolling: numberBand,
      elastolysis: numberBand,
      hypertrophicRecent: numberBand,
      keloid: numberBand,
    })
    .nullish(),
  "scar-s": z.strictObject({ face: upTo(5), chest: upTo(5), back: upTo(5) }).nullish(),
  gags: z
    .strictObject({
      forehead: upTo(4),
      rightCheek: upTo(4),
      leftCheek: upTo(4),
      nose: upTo(4),
      chin: upTo(4),
      chestAndUpperBack: upTo(4),
    })
    .nullish(),
  dlqi: z.strictObject({ total: upTo(30) }).nullish(),
  cadi: z.strictObject({ total: upTo(15) }).nullish(),
});
export type DraftScores = z.output<typeof draftScoresSchema>;
