import type { LookAgainRule } from "#lib/clinical/model/look-again-rule.ts";
import { acneAndRedFaces } from "./acne-and-red-faces.ts";
import { eruptions } from "./eruptions.ts";
import { furtherImitators } from "./further-imitators.ts";
import { pigmentAndTumours } from "./pigment-and-tumours.ts";

/** Every rule that says: this may not be a post-acne mark, or it has to wait. */
export const lookAgainRules: readonly LookAgainRule[] = [
  ...acneAndRedFaces,
  ...eruptions,
  ...pigmentAndTumours,
  ...furtherImitators,
];
