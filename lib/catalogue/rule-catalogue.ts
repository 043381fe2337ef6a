import type { RuleCatalogue } from "#lib/clinical/model/catalogue.ts";
import { differentialRules } from "./differential-rules/differential-rules.ts";
import { lookAgainRules } from "./look-again-rules/look-again-rules.ts";
import { prognosisRules } from "./prognosis-rules/prognosis-rules.ts";
import { SAFETY_RULES } from "./rules/safety-rules.ts";
import { TREATMENT_ENTRIES } from "./treatments/treatments.ts";
import { CATALOGUE_VERSION, RULES_HASH } from "./version.ts";

/** Every rule and treatment, without the names of medicines and conditions: what a visit's page loads with the engine. */
export const ruleCatalogue: RuleCatalogue = {
  version: CATALOGUE_VERSION,
  rulesHash: RULES_HASH,
  treatments: TREATMENT_ENTRIES,
  safetyRules: SAFETY_RULES,
  differentialRules,
  lookAgainRules,
  prognosisRules,
};
