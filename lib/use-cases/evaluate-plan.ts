import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluatePlanOn, type EvaluatedPlan } from "#lib/clinical/accepted-plan/plan-ground.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { PlanRow } from "#lib/data/plan.ts";
import { findPlanGround, type PlanGround } from "#lib/data/plan-ground.ts";

/**
 * Evaluates a plan, a draft or an accepted one, on today's date: on what the signed visits since its own and the chart say
 * now, and on what was done in other courses. Refuses as `not_found` when its consultation cannot be read.
 */
export async function evaluatePlan(
  tx: ClinicTransaction,
  plan: PlanRow,
): Promise<PlanGround & EvaluatedPlan> {
  const ground = await findPlanGround(tx, plan);
  return { ...ground, ...evaluatePlanOn(engineCatalogue, plan.id, tx.today, ground) };
}
