import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluateForPlan } from "#lib/clinical/accepted-plan/evaluate-for-plan.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
import { composeCase, type ComposedCase } from "#lib/clinical/visit/compose-case.ts";
import { findClinicPolicies } from "#lib/data/clinic-policy.ts";
import { findClinicalFacts, type ClinicalFacts } from "#lib/data/clinical-facts.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findConsultation, type ConsultationRecord } from "#lib/data/consultation.ts";
import type { PlanRow } from "#lib/data/plan.ts";
import { refuse } from "#lib/result/refused-error.ts";

/** A plan's ground as it stands today: the signed visit, the chart's facts, and what the engine makes of both. */
export type PlanGround = {
  readonly consultation: ConsultationRecord;
  readonly facts: ClinicalFacts;
  readonly policies: ClinicPolicies;
  readonly composed: ComposedCase;
  readonly evaluation: Evaluation;
};

/**
 * Evaluates a plan on today's date with the facts as the chart holds them now, so that what changed since signing
 * counts. Refuses as `not_found` when its consultation cannot be read.
 */
export async function evaluatePlanDraft(tx: ClinicTransaction, plan: PlanRow): Promise<PlanGround> {
  const consultation = await findConsultation(tx, plan.consultationId);
  const facts = await findClinicalFacts(tx, plan.patientId);
  if (consultation === null || facts === null)
    return refuse("not_found", "This plan's record cannot be read.");
  const policies = await findClinicPolicies(tx);
  const composed = composeCase({ id: plan.id, on: tx.today, facts, visit: consultation.draft, policies });
  const evaluation = evaluateForPlan(engineCatalogue, composed, consultation.draft.impression.diagnoses);
  return { consultation, facts, policies, composed, evaluation };
}
