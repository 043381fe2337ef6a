import { z } from "zod";
import * as terms from "#lib/clinical/model/finding-vocabulary.ts";

/** One term of a closed vocabulary. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `must be one of: ${values.join(", ")}` });
}

/** A list of terms; repeats are refused because a count of them would mislead. */
export function listOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z
    .array(oneOf(values), { error: "must be a list" })
    .max(values.length * 2, { error: "holds too many items" })
    .refine((list) => new Set(list).size === list.length, { error: "names an item twice" });
}

/** A number between two limits, in the unit of the field. */
export function amount(minimum: number, maximum: number) {
  return z
    .number({ error: "must be a number" })
    .min(minimum, { error: `must be at least ${minimum}` })
    .max(maximum, { error: `must be at most ${maximum}` });
}

export const yesOrNo = z.boolean({ error: "must be true or false" });

/** One kind of mark that was seen. Anything but the keys of the case format is an error. */
export const findingSchema = z.strictObject({
  sites: listOf(terms.SITES).nullish(),
  side: oneOf(terms.SIDES).nullish(),
  colour: z
    .union([oneOf(terms.COLOURS), listOf(terms.COLOURS)], {
      error: `must be one or a list of: ${terms.COLOURS.join(", ")}`,
    })
    .nullish(),
  blanches: oneOf(terms.BLANCHINGS).nullish(),
  surface: oneOf(terms.SURFACES).nullish(),
  depression: oneOf(terms.DEPRESSIONS).nullish(),
  widthMm: amount(0, 500).nullish(),
  depthMm: amount(0, 50).nullish(),
  walls: oneOf(terms.WALLS).nullish(),
  base: oneOf(terms.BASES).nullish(),
  flattensOnStretch: yesOrNo.nullish(),
  tethered: yesOrNo.nullish(),
  raised: oneOf(terms.RAISED_EXTENTS).nullish(),
  elevationMm: amount(0, 100).nullish(),
  growing: yesOrNo.nullish(),
  consistency: oneOf(terms.CONSISTENCIES).nullish(),
  lesions: listOf(terms.LESIONS).nullish(),
  distribution: listOf(terms.DISTRIBUTIONS).nullish(),
  spares: listOf(terms.SITES).nullish(),
  border: listOf(terms.BORDERS).nullish(),
  symptoms: listOf(terms.SYMPTOMS).nullish(),
  acneAtSite: yesOrNo.nullish(),
  count: amount(0, 10_000).nullish(),
  medianSizeMm: amount(0, 500).nullish(),
  dermoscopy: listOf(terms.DERMOSCOPY_SIGNS).nullish(),
  woodsLamp: oneOf(terms.WOODS_LAMP_RESULTS).nullish(),
  sideLightShadow: yesOrNo.nullish(),
});
