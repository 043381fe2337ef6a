import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluatePlanOn, type EvaluatedPlan } from "#lib/clinical/accepted-plan/plan-ground.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { PlanRow } from "#lib/data/plan.ts";
import { findPlanGround, type PlanGround } from "#lib/data/plan-ground.ts";

/**
 * Evaluates a plan on today's date with the facts as the chart holds them now, so that what changed since signing
 * counts. Refuses as `not_found` when its consultation cannot be read.
 */
export async function evaluatePlanDraft(
  tx: ClinicTransaction,
  plan: PlanRow,
): Promise<PlanGround & EvaluatedPlan> {
  const ground = await findPlanGround(tx, plan);
  const { consultation, facts, policies } = ground;
  return {
    ...ground,
    ...evaluatePlanOn(engineCatalogue, plan.id, tx.today, { visit: consultation.draft, facts, policies }),
  };
}
