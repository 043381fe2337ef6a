import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import type { DifferentialOutcome, Plan, TreatmentSafety } from "../model/evaluation.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import { chooseCandidates } from "./choose-candidates.ts";
import { planAdvice } from "./plan-advice.ts";
import { planContext } from "./plan-context.ts";
import { planExclusions } from "./plan-exclusions.ts";
import { planInteractions } from "./plan-interactions.ts";
import { planReview } from "./plan-review.ts";
import { planSteps } from "./plan-steps.ts";

/**
 * Puts a plan together: acne first, sun protection and creams from day 0, then one first choice for the clinic with its
 * alternatives, by diagnosis and skin type. A blocked treatment is never a step; one that needs an override is a step
 * only where it is the standard of care of a scar and nothing milder serves; what the patient declines or has tried
 * without benefit is left out with that reason.
 *
 * @param marks diagnoses, suspected causes and whether acne comes first
 * @param safety one verdict for each treatment
 * @returns steps with evidence, sessions, interval and start; advice; what was left out and why; gaps to keep; review
 */
export function composePlan(
  catalogue: Catalogue,
  asked: ClinicalCase,
  facts: RecognisedFacts,
  marks: DifferentialOutcome,
  safety: readonly TreatmentSafety[],
  policies: ClinicPolicies,
): Plan {
  const context = planContext(catalogue, asked, facts, marks, safety, policies);
  const { chosen, refused } = chooseCandidates(context);
  const steps = planSteps(chosen, context);
  return {
    steps,
    advice: planAdvice(context),
    excluded: planExclusions(refused, steps, context),
    interactions: planInteractions(steps, context),
    review: planReview(steps, context),
  };
}
