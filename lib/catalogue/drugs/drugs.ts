import type { DrugEntry } from "#lib/clinical/model/catalogue-drug.ts";
import { GENERAL_MEDICINES, SUBSTANCES, UNRESTRICTED_MEDICINES } from "./general-medicines.ts";
import { SKIN_MEDICINES } from "./skin-medicines.ts";

/** Every medicine, product and substance that the engine can recognise, in a fixed order. */
export const DRUGS: readonly DrugEntry[] = [
  ...SKIN_MEDICINES,
  ...GENERAL_MEDICINES,
  ...UNRESTRICTED_MEDICINES,
  ...SUBSTANCES,
];
