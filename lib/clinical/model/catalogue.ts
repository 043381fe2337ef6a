import type { ConditionEntry } from "./catalogue-condition.ts";
import type { DrugEntry } from "./catalogue-drug.ts";
import type { TreatmentEntry } from "./catalogue-treatment.ts";
import type { DifferentialRule } from "./differential-rule.ts";
import type { LookAgainRule } from "./look-again-rule.ts";
import type { PrognosisRule } from "./prognosis-rule.ts";
import type { SafetyRule } from "./safety-rule.ts";

/** The names by which medicines and conditions are recognised, and what each entry means for the rules. */
export type CatalogueNames = {
  readonly drugs: readonly DrugEntry[];
  readonly conditions: readonly ConditionEntry[];
  /** Factors that some condition can establish, where `conditions` are only those of one patient. */
  readonly conditionFactors?: readonly string[];
  /** Words that say how, when or where beside a name and name nothing; any other word left over is reported. */
  readonly passingWords?: readonly string[];
};

/** Everything but the names. */
export type RuleCatalogue = Omit<Catalogue, keyof CatalogueNames>;

/** Everything the engine knows, as data. Slim: no prose of handouts and no studies, so that it can go to the browser. */
export type Catalogue = CatalogueNames & {
  readonly version: string;
  /** `sha256:` and the hash of the canonical JSON of all other fields but `version`, with the names of the sources. */
  readonly rulesHash: string;
  readonly treatments: readonly TreatmentEntry[];
  readonly safetyRules: readonly SafetyRule[];
  readonly differentialRules: readonly DifferentialRule[];
  readonly lookAgainRules: readonly LookAgainRule[];
  readonly prognosisRules: readonly PrognosisRule[];
};
