import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { CADI, DLQI } from "./patient-reported.ts";
import {
  ECCA,
  GOODMAN_BARON_QUALITATIVE,
  GOODMAN_BARON_QUANTITATIVE,
  PAHPI,
  SCAR_S,
} from "./pigment-and-scars.ts";
import { CEA, GAGS, IGA } from "./redness-and-acne.ts";

/** Every scale, in the order in which they are offered. */
export const SCALES: readonly ScaleDefinition[] = [
  CEA,
  IGA,
  PAHPI,
  GOODMAN_BARON_QUALITATIVE,
  GOODMAN_BARON_QUANTITATIVE,
  ECCA,
  SCAR_S,
  GAGS,
  DLQI,
  CADI,
];
