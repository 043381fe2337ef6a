import type { TreatmentEntry } from "#lib/clinical/model/catalogue-treatment.ts";
import { CARE_AND_PATHWAY } from "./care-and-pathway.ts";
import { CREAMS } from "./creams.ts";
import { LIGHT } from "./light.ts";
import { NEEDLING, PEELS } from "./needling-and-peels.ts";
import { SCAR_PROCEDURES } from "./scar-procedures.ts";
import { TABLETS } from "./tablets.ts";

/** Every treatment of the vocabulary, with what the engine needs of it. */
export const TREATMENT_ENTRIES: readonly TreatmentEntry[] = [
  ...CREAMS,
  ...TABLETS,
  ...LIGHT,
  ...NEEDLING,
  ...PEELS,
  ...SCAR_PROCEDURES,
  ...CARE_AND_PATHWAY,
];
