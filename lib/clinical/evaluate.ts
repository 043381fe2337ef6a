import { assessDifferential } from "./differential/assess-differential.ts";
import { tablesOfCase } from "./facts/tables-of-case.ts";
import { needsAcneControlFirst } from "./look-again/active-acne-first.ts";
import { assessLookAgain } from "./look-again/assess-look-again.ts";
import { recognisePatient } from "./matching/recognise.ts";
import type { Catalogue } from "./model/catalogue.ts";
import type { ClinicalCase } from "./model/clinical-case.ts";
import type { Evaluation } from "./model/evaluation.ts";
import type { ClinicPolicies } from "./model/policies.ts";
import { settlePolicies } from "./model/policies.ts";
import { composePlan } from "./plan/compose-plan.ts";
import { assessPrognosis } from "./prognosis/assess-prognosis.ts";
import { assessReferral } from "./referral/assess-referral.ts";
import { assessSafety } from "./safety/assess-safety.ts";

/**
 * The one door of the clinical engine: what the marks are, what must not be taken for one, how they will go, what is
 * safe for this patient and what to do. A pure function: the same case, policies and catalogue give the same bytes.
 *
 * @param catalogue the rules, from `engineCatalogue`
 * @param theCase a case that the schema of the case format has accepted; `on` is the day of the assessment, and the
 *   engine never reads a clock
 * @param policies the clinic's choices; those in the case win, and what neither names is the strictest
 */
export function evaluate(
  catalogue: Catalogue,
  theCase: ClinicalCase,
  policies: Partial<ClinicPolicies> = {},
): Evaluation {
  const chosen = settlePolicies(theCase.policies, policies);
  const recognised = recognisePatient(catalogue, theCase);
  const tables = tablesOfCase(theCase, recognised);
  const lookAgain = assessLookAgain(catalogue, theCase, recognised, tables);
  const differential = assessDifferential(catalogue, theCase, recognised, lookAgain, tables);
  const mixed = differential.filter((outcome) => outcome.likelihood === "likely").length > 1;
  const activeAcneFirst = needsAcneControlFirst(theCase, lookAgain);
  const safety = assessSafety(catalogue, theCase, recognised, chosen, lookAgain);
  const marks = { differential, mixed, lookAgain, activeAcneFirst };
  return {
    id: theCase.id,
    engine: { version: catalogue.version, rulesHash: catalogue.rulesHash },
    ...marks,
    prognosis: assessPrognosis(catalogue, theCase, recognised, differential, tables, lookAgain),
    referral: assessReferral(theCase, differential, lookAgain),
    safety,
    plan: composePlan(catalogue, theCase, recognised, marks, safety, chosen),
    unrecognised: recognised.unrecognised,
    didYouMean: recognised.didYouMean,
  };
}
