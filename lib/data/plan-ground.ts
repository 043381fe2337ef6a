import "server-only";
import { namedParts } from "#lib/clinical/matching/typed-name.ts";
import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { findClinicPolicies } from "./clinic-policy.ts";
import { findClinicalFacts, type ClinicalFacts } from "./clinical-facts.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { findConsultation, type ConsultationRecord } from "./consultation.ts";
import type { PlanRow } from "./plan.ts";

/** What a plan rests on as it stands today: the signed visit, the chart's facts, and the clinic's policies. */
export type PlanGround = {
  readonly consultation: ConsultationRecord;
  readonly facts: ClinicalFacts;
  readonly policies: ClinicPolicies;
};

/** Reads what a plan rests on. Refuses as `not_found` when the actor cannot read it. */
export async function findPlanGround(tx: ClinicTransaction, plan: PlanRow): Promise<PlanGround> {
  const consultation = await findConsultation(tx, plan.consultationId);
  const facts = await findClinicalFacts(tx, plan.patientId);
  if (consultation === null || facts === null)
    return refuse("not_found", "This plan's record cannot be read.");
  return { consultation, facts, policies: await findClinicPolicies(tx) };
}

/** Names on the chart that a clinician looked up when they were entered, and the parts of those that list several things. */
export function namesCheckedOnChart({ allergies, conditions, medications }: ClinicalFacts): string[] {
  return [...allergies, ...conditions, ...medications]
    .filter(({ checkedByClinician }) => checkedByClinician)
    .flatMap(({ name }) => [name, ...namedParts(name)]);
}
