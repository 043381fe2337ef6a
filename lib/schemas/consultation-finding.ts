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
import { findRegion, MAP_VIEWS, type MapView } from "#lib/clinical/visit/map-regions.ts";
import { idField, isoDateField, numberField } from "./field.ts";
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

const OFF_THE_MAP = { error: "Choose a region of this drawing.", path: ["region"] };
const isOnMap = ({ view, region }: { readonly view: MapView; readonly region: string }): boolean =>
  findRegion(view, region) !== null;
const share = z.number().min(0).max(1);

/** A mark on the map: which drawing, which region of it, and where, as shares of the drawing's width and height. */
const pinFields = {
  id: idField,
  view: z.enum(MAP_VIEWS),
  region: z.string().max(40),
  x: share,
  y: share,
};

/** A pin of a finding; `since` where the same mark was there at an earlier visit. */
const pinSchema = z
  .strictObject({
    ...pinFields,
    since: z.strictObject({ seenOn: isoDateField, answer: z.enum(["same", "changed"]) }).nullish(),
  })
  .refine(isOnMap, OFF_THE_MAP);
export type DraftPin = z.output<typeof pinSchema>;

/** A mark that an earlier visit pinned and that is no longer there. */
export const gonePinSchema = z
  .strictObject({ ...pinFields, seenOn: isoDateField, colour: someOf(COLOURS).nullish() })
  .refine(isOnMap, OFF_THE_MAP);

/** A finding of a draft: the case's fields, an id of its own for the screen, its pins on the map, and words. */
export const draftFindingSchema = z.strictObject({
  id: idField,
  ...findingFields,
  pins: z.array(pinSchema).max(60, "A finding holds 60 pins at most.").nullish(),
  words: optionalText({ max: 1000, lines: true }),
});
export type DraftFinding = z.output<typeof draftFindingSchema>;
