import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { SCALES } from "./scales.ts";
import { USUAL_SCALES } from "./usual-scales.ts";

/**
 * The scales that a visit shows first: those by which this patient was scored before, then the usual ones.
 * @param used ids of scales, in any order
 */
export function scalesAtHand(used: readonly string[]): ScaleDefinition[] {
  const before = SCALES.filter(({ id }) => used.includes(id));
  return [...before, ...USUAL_SCALES.filter(({ id }) => !used.includes(id))];
}
