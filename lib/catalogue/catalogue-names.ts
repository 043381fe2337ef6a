import type { CatalogueNames } from "#lib/clinical/model/catalogue.ts";
import { CONDITIONS } from "./conditions/conditions.ts";
import { DRUGS } from "./drugs/drugs.ts";
import { PASSING_WORDS } from "./passing-words.ts";

/** Every name of a medicine, substance or condition that the engine knows. */
export const catalogueNames: CatalogueNames = {
  drugs: DRUGS,
  conditions: CONDITIONS,
  passingWords: PASSING_WORDS,
};
