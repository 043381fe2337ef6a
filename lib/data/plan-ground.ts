import "server-only";
import { visitGoneOn, type PlanSources } from "#lib/clinical/accepted-plan/plan-ground.ts";
import { namedParts } from "#lib/clinical/matching/typed-name.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { findClinicRules, type ClinicRules } from "./clinic-policy.ts";
import { findClinicalFacts, type ClinicalFacts } from "./clinical-facts.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { findConsultation, findNewestSigned, type ConsultationRecord } from "./consultation.ts";
import type { PlanRow } from "./plan.ts";

/** What a plan rests on as it stands today: the signed visit, the chart's facts, and the clinic's policies. */
export type PlanGround = ClinicRules & {
  readonly consultation: ConsultationRecord;
  /** What that visit recorded, as the plan takes it. */
  readonly visit: PlanSources["visit"];
  readonly facts: ClinicalFacts;
};

/** Reads what a plan rests on. Refuses as `not_found` when the actor cannot read it. */
export async function findPlanGround(tx: ClinicTransaction, plan: PlanRow): Promise<PlanGround> {
  const consultation = await findConsultation(tx, plan.consultationId);
  const facts = await findClinicalFacts(tx, plan.patientId);
  if (consultation === null || facts === null)
    return refuse("not_found", "This plan's record cannot be read.");
  return { consultation, visit: consultation.draft, facts, ...(await findClinicRules(tx)) };
}

/**
 * Reads what an accepted plan goes on with: the newest signed visit of its patient, completed by the plan's own, and
 * today's facts. Refuses as `not_found` when the actor cannot read it.
 */
export async function findCourseGround(tx: ClinicTransaction, plan: PlanRow): Promise<PlanGround> {
  const ground = await findPlanGround(tx, plan);
  const own = ground.consultation;
  const newestId = await findNewestSigned(tx, plan.patientId);
  const newest = newestId === null || newestId === own.id ? own : await findConsultation(tx, newestId);
  if (newest === null || newest === own) return ground;
  return { ...ground, consultation: newest, visit: visitGoneOn(own.draft, newest.draft) };
}

/** Names on the chart that a clinician looked up when they were entered, and the parts of those that list several things. */
export function namesCheckedOnChart({ allergies, conditions, medications }: ClinicalFacts): string[] {
  return [...allergies, ...conditions, ...medications]
    .filter(({ checkedByClinician }) => checkedByClinician)
    .flatMap(({ name }) => [name, ...namedParts(name)]);
}
