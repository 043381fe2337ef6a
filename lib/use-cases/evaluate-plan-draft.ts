import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluatePlanOn, type EvaluatedPlan } from "#lib/clinical/accepted-plan/plan-ground.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { PlanRow } from "#lib/data/plan.ts";
import { findCourseGround, findPlanGround, type PlanGround } from "#lib/data/plan-ground.ts";

const evaluated = (tx: ClinicTransaction, plan: PlanRow, ground: PlanGround): PlanGround & EvaluatedPlan => ({
  ...ground,
  ...evaluatePlanOn(engineCatalogue, plan.id, tx.today, ground),
});

/**
 * Evaluates a plan on today's date with the facts as the chart holds them now, so that what changed since signing
 * counts. Refuses as `not_found` when its consultation cannot be read.
 */
export const evaluatePlanDraft = async (
  tx: ClinicTransaction,
  plan: PlanRow,
): Promise<PlanGround & EvaluatedPlan> => evaluated(tx, plan, await findPlanGround(tx, plan));

/**
 * Evaluates an accepted plan on today's date, on the newest signed visit as far as that goes. Refuses as `not_found` when
 * its consultation cannot be read.
 */
export const evaluateCourse = async (
  tx: ClinicTransaction,
  plan: PlanRow,
): Promise<PlanGround & EvaluatedPlan> => evaluated(tx, plan, await findCourseGround(tx, plan));
