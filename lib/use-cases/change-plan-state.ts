import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { deletePlanChoices, findPlan, movePlan, type PlanState } from "#lib/data/plan.ts";
import { cancelPlannedVisits, demandNothingGoingOn } from "#lib/data/treatment-session.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { ChangePlanStateInput } from "#lib/schemas/plan.ts";
import { resumeCourse, type MovedVisit } from "./resume-course.ts";

const MOVES: Readonly<Record<PlanState, readonly PlanState[]>> = {
  draft: ["stopped"],
  active: ["on-hold", "completed", "stopped"],
  "on-hold": ["active", "completed", "stopped"],
  completed: [],
  stopped: [],
};

/**
 * Puts a plan on hold, resumes, completes or stops it. Resuming looks at today's facts and lays out anew, from today, what
 * has not taken place. Completing and stopping cancel the visits that were still planned.
 *
 * @returns what moved on resuming. Refused as `conflict` when the plan is not in a state that leads there, a session of it
 *   is going on, or it changed meanwhile; as `invalid` when it cannot be resumed as it stands, because today's facts stop a step or no dates keep
 *   every rule
 */
export function changePlanState(
  actor: Actor,
  input: ChangePlanStateInput,
): Promise<
  Result<{ readonly planId: string; readonly state: PlanState; readonly moved: readonly MovedVisit[] }>
> {
  return withClinic(actor, "plan.accept", async (tx) => {
    const { planId, to } = input;
    // Before anything is read, so that nobody begins a session or moves a visit meanwhile.
    await waitInTurn(tx, `visits:${planId}`);
    const plan = await findPlan(tx, planId);
    if (plan === null) return refuse("not_found", "This plan is not on record.");
    if (!MOVES[plan.state].includes(to)) {
      refuse(
        "conflict",
        `This plan is ${plan.state.replace("-", " ")}; it cannot become ${to.replace("-", " ")}.`,
      );
    }
    const move = {
      from: plan.state,
      to,
      holdReason: input.to === "on-hold" ? input.holdReason : null,
      reason: input.reason ?? null,
    };
    if (!(await movePlan(tx, planId, input.version, move))) {
      refuse("conflict", "This plan was changed in another place. Look at it again.");
    }
    if (to === "on-hold") await demandNothingGoingOn(tx, planId);
    if (to === "completed" || to === "stopped") {
      await cancelPlannedVisits(tx, plan);
      if (plan.state !== "draft") await deletePlanChoices(tx, planId);
    }
    const moved = to === "active" ? await resumeCourse(tx, plan) : [];
    tx.audit({
      action: "update",
      entity: "plan",
      entityId: planId,
      patientId: plan.patientId,
      detail: { kind: "state", from: plan.state, to },
    });
    if (moved.length > 0) {
      tx.audit({
        action: "update",
        entity: "plan",
        entityId: planId,
        patientId: plan.patientId,
        changedFields: ["visits"],
      });
    }
    return { planId, state: to, moved };
  });
}
