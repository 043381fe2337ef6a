import "server-only";
import { visitGoneOn, type PlanSources, type SignedVisit } from "#lib/clinical/accepted-plan/plan-ground.ts";
import {
  proceduresElsewhere,
  type SessionElsewhere,
} from "#lib/clinical/accepted-plan/sessions-elsewhere.ts";
import { namedParts } from "#lib/clinical/matching/typed-name.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { findClinicRules, type ClinicRules } from "./clinic-policy.ts";
import { findClinicalFacts, type ClinicalFacts } from "./clinical-facts.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { listSignedSince } from "./consultation.ts";
import type { PlanRow } from "./plan.ts";
import { listSessionsElsewhere } from "./sessions-elsewhere.ts";

/** What a plan rests on as things stand today. */
export type PlanGround = ClinicRules &
  PlanSources & {
    /** The newest signed visit of the patient. */
    readonly consultationId: string;
    readonly facts: ClinicalFacts;
    /** Sessions of the patient's other courses. */
    readonly elsewhere: readonly SessionElsewhere[];
  };

/**
 * Reads what a plan rests on today, the one ground on which it is accepted, amended, resumed and shown, and on which its
 * sessions are judged: every signed visit from the plan's own to the newest, today's facts, what was done in other courses,
 * and the clinic's rules. Refuses as `not_found` when the actor cannot read it.
 */
export async function findPlanGround(tx: ClinicTransaction, plan: PlanRow): Promise<PlanGround> {
  const visits = await listSignedSince(tx, plan.consultationId);
  const facts = await findClinicalFacts(tx, plan.patientId);
  const [own, ...since] = visits.map(({ draft, occurredOn }): SignedVisit => ({
    visit: draft,
    on: occurredOn,
  }));
  if (own === undefined || facts === null) return refuse("not_found", "This plan's record cannot be read.");
  const elsewhere = await listSessionsElsewhere(tx, plan);
  return {
    ...visitGoneOn(own, since),
    consultationId: visits.at(-1)?.id ?? plan.consultationId,
    facts,
    elsewhere,
    done: proceduresElsewhere(elsewhere),
    ...(await findClinicRules(tx)),
  };
}

/** Names on the chart that a clinician looked up when they were entered, and the parts of those that list several things. */
export function namesCheckedOnChart({ allergies, conditions, medications }: ClinicalFacts): string[] {
  return [...allergies, ...conditions, ...medications]
    .filter(({ checkedByClinician }) => checkedByClinician)
    .flatMap(({ name }) => [name, ...namedParts(name)]);
}
