import type { DrugEntry } from "#lib/clinical/model/catalogue-drug.ts";
import { COMMON_MEDICINES } from "./common-medicines.ts";
import { GENERAL_MEDICINES } from "./general-medicines.ts";
import { SKIN_MEDICINES } from "./skin-medicines.ts";
import { SUBSTANCES } from "./substances.ts";

/** Every medicine, product and substance that the engine can recognise, in a fixed order. */
export const DRUGS: readonly DrugEntry[] = [
  ...SKIN_MEDICINES,
  ...GENERAL_MEDICINES,
  ...COMMON_MEDICINES,
  ...SUBSTANCES,
];
