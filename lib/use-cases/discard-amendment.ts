import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { deletePlanChoices, findPlan, findPlanChoices, touchPlan } from "#lib/data/plan.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { NamedPlanInput } from "#lib/schemas/plan.ts";

/**
 * Discards the amendment that is being composed; the accepted plan stays as it is. Refused as `conflict` when there is
 * none, or the plan changed meanwhile.
 */
export function discardAmendment(
  actor: Actor,
  { planId, version }: NamedPlanInput,
): Promise<Result<{ readonly planId: string; readonly patientId: string }>> {
  return withClinic(actor, "plan.accept", async (tx) => {
    const plan = await findPlan(tx, planId);
    if (plan === null) return refuse("not_found", "This plan is not on record.");
    const open = await findPlanChoices(tx, planId);
    if (plan.state === "draft" || open?.amends === undefined) {
      refuse("conflict", "This plan is not being amended.");
    }
    if (!(await touchPlan(tx, plan, version))) {
      refuse("conflict", "This plan was changed in another place. Look at it again.");
    }
    await deletePlanChoices(tx, planId);
    const { patientId } = plan;
    tx.audit({
      action: "update",
      entity: "plan",
      entityId: planId,
      patientId,
      changedFields: ["amendment"],
    });
    return { planId, patientId };
  });
}
