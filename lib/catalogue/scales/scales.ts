import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { OTHER_SCALES } from "./other-scales.ts";
import { USUAL_SCALES } from "./usual-scales.ts";

/** Every scale, in the order in which they are offered. */
export const SCALES: readonly ScaleDefinition[] = [...USUAL_SCALES, ...OTHER_SCALES];
