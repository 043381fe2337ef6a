import { z } from "zod";
import {
  BASES,
  BLANCHINGS,
  BORDERS,
  COLOURS,
  CONSISTENCIES,
  DEPRESSIONS,
  DERMOSCOPY_SIGNS,
  DISTRIBUTIONS,
  LESIONS,
  RAISED_EXTENTS,
  SIDES,
  SITES,
  SURFACES,
  SYMPTOMS,
  WALLS,
  WOODS_LAMP_RESULTS,
} from "#lib/clinical/model/finding-vocabulary.ts";
import { idField, numberField } from "./field.ts";
import { optionalText } from "./text.ts";

const yesNo = z.boolean({ error: "Answer yes or no." }).nullish();
const someOf = <const T extends readonly [string, ...string[]]>(terms: T) =>
  z.array(z.enum(terms)).max(terms.length);
const millimetres = (max: number) => numberField({ min: 0, max, unit: "mm" }).nullish();

/** Every field of a finding of the case format, the same names and vocabularies. */
export const findingFields = {
  sites: someOf(SITES).nullish(),
  side: z.enum(SIDES).nullish(),
  colour: someOf(COLOURS).nullish(),
  blanches: z.enum(BLANCHINGS).nullish(),
  surface: z.enum(SURFACES).nullish(),
  depression: z.enum(DEPRESSIONS).nullish(),
  widthMm: millimetres(200),
  depthMm: millimetres(50),
  walls: z.enum(WALLS).nullish(),
  base: z.enum(BASES).nullish(),
  flattensOnStretch: yesNo,
  tethered: yesNo,
  raised: z.enum(RAISED_EXTENTS).nullish(),
  elevationMm: millimetres(100),
  growing: yesNo,
  consistency: z.enum(CONSISTENCIES).nullish(),
  lesions: someOf(LESIONS).nullish(),
  distribution: someOf(DISTRIBUTIONS).nullish(),
  spares: someOf(SITES).nullish(),
  border: someOf(BORDERS).nullish(),
  symptoms: someOf(SYMPTOMS).nullish(),
  acneAtSite: yesNo,
  count: numberField({ min: 0, max: 10_000, whole: true }).nullish(),
  medianSizeMm: millimetres(500),
  dermoscopy: someOf(DERMOSCOPY_SIGNS).nullish(),
  woodsLamp: z.enum(WOODS_LAMP_RESULTS).nullish(),
  sideLightShadow: yesNo,
};

/** A finding of a draft: the case's fields, an id of its own for the screen, where its pin stands, and words. */
export const draftFindingSchema = z.strictObject({
  id: idField,
  ...findingFields,
  /** Pin on the map: which view, and where on it in thousandths of its width and height. */
  pin: z
    .strictObject({
      view: z.enum(["front", "left", "right", "body-front", "body-back"]),
      x: z.int().min(0).max(1000),
      y: z.int().min(0).max(1000),
    })
    .nullish(),
  words: optionalText({ max: 1000, lines: true }),
});
export type DraftFinding = z.output<typeof draftFindingSchema>;
