import type { Catalogue } from "#lib/clinical/model/catalogue.ts";
import { CONDITIONS } from "./conditions/conditions.ts";
import { differentialRules } from "./differential-rules/differential-rules.ts";
import { DRUGS } from "./drugs/drugs.ts";
import { lookAgainRules } from "./look-again-rules/look-again-rules.ts";
import { prognosisRules } from "./prognosis-rules/prognosis-rules.ts";
import { SAFETY_RULES } from "./rules/safety-rules.ts";
import { TREATMENT_ENTRIES } from "./treatments/treatments.ts";
import { CATALOGUE_VERSION, RULES_HASH } from "./version.ts";

/** The content of the catalogue, without its version. With the sources it is what the rules hash is taken over. */
export const catalogueContent: Omit<Catalogue, "version" | "rulesHash"> = {
  drugs: DRUGS,
  conditions: CONDITIONS,
  treatments: TREATMENT_ENTRIES,
  safetyRules: SAFETY_RULES,
  differentialRules,
  lookAgainRules,
  prognosisRules,
};

/** The catalogue that `evaluate` is given, in the browser and on the server: rules and names, no prose and no studies. */
export const engineCatalogue: Catalogue = {
  version: CATALOGUE_VERSION,
  rulesHash: RULES_HASH,
  ...catalogueContent,
};
