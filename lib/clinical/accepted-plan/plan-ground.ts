import type { Catalogue } from "../model/catalogue.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import { composeCase, type ComposedCase } from "../visit/compose-case.ts";
import type { RecordedFacts, RecordedVisit } from "../visit/recorded-visit.ts";
import { evaluateForPlan, type ImpressionEntry } from "./evaluate-for-plan.ts";

/** What a plan rests on: the signed visit with its conclusion, and what the chart holds now. */
export type PlanSources = {
  readonly visit: RecordedVisit & {
    readonly impression: { readonly diagnoses: readonly ImpressionEntry[] };
  };
  readonly facts: RecordedFacts;
  readonly policies: ClinicPolicies;
};

/** The question that a plan puts to the engine on one day, and the answer. */
export type EvaluatedPlan = { readonly composed: ComposedCase; readonly evaluation: Evaluation };

/**
 * Asks the engine about a plan as things stand on a day, so that what changed since the visit counts.
 *
 * @param id the plan's, which names the case @param on the clinic's calendar date
 */
export function evaluatePlanOn(
  catalogue: Catalogue,
  id: string,
  on: IsoDate,
  { visit, facts, policies }: PlanSources,
): EvaluatedPlan {
  const composed = composeCase({ catalogue, id, on, facts, visit, policies });
  return { composed, evaluation: evaluateForPlan(catalogue, composed, visit.impression.diagnoses) };
}
