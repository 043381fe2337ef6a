import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { choicesOf } from "#lib/clinical/accepted-plan/choices-of-plan.ts";
import { findPlan, findPlanChoices, savePlanChoices, touchPlan } from "#lib/data/plan.ts";
import { listPlanAway } from "#lib/data/plan-away.ts";
import { findCurrentVersion } from "#lib/data/plan-version.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { NamedPlanInput } from "#lib/schemas/plan.ts";

/**
 * Begins to amend an active plan: a draft with the choices of its newest version, which stays in force until the draft is
 * accepted. Goes on with the draft that is there already. Refused as `conflict` when the plan is not active or changed.
 */
export function beginAmendment(
  actor: Actor,
  { planId, version }: NamedPlanInput,
): Promise<Result<{ readonly planId: string; readonly patientId: string; readonly resumed: boolean }>> {
  return withClinic(actor, "plan.accept", async (tx) => {
    const plan = await findPlan(tx, planId);
    if (plan === null) return refuse("not_found", "This plan is not on record.");
    if (plan.state !== "active") {
      refuse("conflict", `This plan is ${plan.state.replace("-", " ")}. Only an active plan is amended.`);
    }
    const { patientId } = plan;
    // Two presses at once wait for each other here, so that the second finds what the first began.
    await waitInTurn(tx, `begin:${planId}`);
    const current = await findCurrentVersion(tx, planId);
    if (current === null) return refuse("conflict", "This plan was not accepted yet.");
    const open = await findPlanChoices(tx, planId);
    const resumed = open?.amends === current.number;
    if (!resumed) {
      if (!(await touchPlan(tx, plan, version))) {
        refuse("conflict", "This plan was changed in another place. Look at it again.");
      }
      const away = await listPlanAway(tx, planId);
      const choices = choicesOf({ ...current.plan, away }, tx.today);
      await savePlanChoices(tx, planId, { ...choices, amends: current.number });
    }
    tx.audit({
      action: resumed ? "read" : "update",
      entity: "plan",
      entityId: planId,
      patientId,
      ...(resumed ? { detail: { kind: "opened" } } : { changedFields: ["amendment"] }),
    });
    return { planId, patientId, resumed };
  });
}
