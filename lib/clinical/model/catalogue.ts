import type { ConditionEntry } from "./catalogue-condition.ts";
import type { DrugEntry } from "./catalogue-drug.ts";
import type { TreatmentEntry } from "./catalogue-treatment.ts";
import type { DifferentialRule } from "./differential-rule.ts";
import type { Reference } from "./evidence.ts";
import type { LookAgainRule } from "./look-again-rule.ts";
import type { PrognosisRule } from "./prognosis-rule.ts";
import type { SafetyRule } from "./safety-rule.ts";

/** Everything the engine knows, as data. Slim: no prose of handouts and no studies, so that it can go to the browser. */
export type Catalogue = {
  readonly version: string;
  /** `sha256:` and the hash of the canonical JSON of all other fields but `version`. */
  readonly rulesHash: string;
  readonly drugs: readonly DrugEntry[];
  readonly conditions: readonly ConditionEntry[];
  readonly treatments: readonly TreatmentEntry[];
  readonly safetyRules: readonly SafetyRule[];
  readonly differentialRules: readonly DifferentialRule[];
  readonly lookAgainRules: readonly LookAgainRule[];
  readonly prognosisRules: readonly PrognosisRule[];
  /** Names of the sources, where whoever explains an answer has them at hand; the engine only passes their keys on. */
  readonly references?: readonly Reference[];
};
