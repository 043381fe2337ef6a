import { CONDITIONS } from "#lib/catalogue/conditions/conditions.ts";
import { differentialRules } from "#lib/catalogue/differential-rules/differential-rules.ts";
import { DRUGS } from "#lib/catalogue/drugs/drugs.ts";
import { lookAgainRules } from "#lib/catalogue/look-again-rules/look-again-rules.ts";
import { prognosisRules } from "#lib/catalogue/prognosis-rules/prognosis-rules.ts";
import { assessDifferential } from "#lib/clinical/differential/assess-differential.ts";
import { assessLookAgain } from "#lib/clinical/look-again/assess-look-again.ts";
import { recognisePatient } from "#lib/clinical/matching/recognise.ts";
import type { Catalogue } from "#lib/clinical/model/catalogue.ts";
import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import type { DiagnosisOutcome, LookAgain } from "#lib/clinical/model/evaluation.ts";

/** The part of the catalogue that decides what a mark is; treatments and safety have no part in that. */
export const marksCatalogue: Catalogue = {
  version: "0.0.0",
  rulesHash: "sha256:0",
  drugs: DRUGS,
  conditions: CONDITIONS,
  treatments: [],
  safetyRules: [],
  differentialRules,
  lookAgainRules,
  prognosisRules,
};

/** What the marks of a case are, and what has to be looked at again. */
export function assessMarks(theCase: ClinicalCase): {
  readonly differential: readonly DiagnosisOutcome[];
  readonly lookAgain: readonly LookAgain[];
} {
  const recognised = recognisePatient(marksCatalogue, theCase);
  const lookAgain = assessLookAgain(marksCatalogue, theCase, recognised);
  return { lookAgain, differential: assessDifferential(marksCatalogue, theCase, recognised, lookAgain) };
}
