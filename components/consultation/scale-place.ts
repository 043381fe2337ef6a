import { SCALES } from "#lib/catalogue/scales/scales.ts";
import type { FieldPlace } from "./field-place.ts";

/** Where a scale is answered. @param id of the scale */
export function placeOfScale(id: string): FieldPlace {
  const name = SCALES.find((scale) => scale.id === id)?.name ?? "";
  // An apostrophe may be part of a name.
  return { at: [`#scores [aria-label="${name}"]`, "#scores"] };
}
