import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { findPlan, type PlanChoices, findPlanChoices, savePlanChoices, touchPlan } from "#lib/data/plan.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { SavePlanDraftInput } from "#lib/schemas/plan.ts";

/**
 * Keeps what stands on the plan builder, so that a reload shows it again.
 *
 * @returns the new version and the instant of saving. Refused as `conflict` when the plan was changed elsewhere or is
 *   neither a draft nor being amended, and as `forbidden` when somebody who may not accept a plan amends one or writes the
 *   reason of an override
 */
export function savePlanDraft(
  actor: Actor,
  input: SavePlanDraftInput,
): Promise<Result<{ readonly version: number; readonly savedAt: string }>> {
  return withClinic(actor, "plan.draft", async (tx) => {
    const { planId, version, ...choices } = input;
    const plan = await findPlan(tx, planId);
    if (plan === null) return refuse("not_found", "This plan is not on record.");
    const before = await findPlanChoices(tx, planId);
    const amends = plan.state === "active" ? before?.amends : undefined;
    if (plan.state !== "draft" && amends === undefined)
      refuse("conflict", "This plan was accepted or closed already. Reload the page.");
    const signs = can(actor.roles, "plan.accept");
    if (amends !== undefined && !signs) refuse("forbidden", "A dermatologist amends an accepted plan.");
    if (!signs && writesReason(choices, before))
      refuse("forbidden", "A dermatologist writes why a treatment is given against its verdict.");
    if (!(await touchPlan(tx, plan, version))) {
      refuse("conflict", "This plan was changed in another place. Reload the page to see it.");
    }
    await savePlanChoices(tx, planId, { ...choices, amends });
    tx.audit({
      action: "update",
      entity: "plan",
      entityId: planId,
      patientId: plan.patientId,
      changedFields: ["draft"],
    });
    return { version: version + 1, savedAt: tx.at.toISOString() };
  });
}

/** Whether a reason is written, or answers a rule, that did not stand in one of the drafts before. */
function writesReason(choices: PlanChoices, before: PlanChoices | null): boolean {
  const reasonsOf = ({ overrides, others = [] }: Pick<PlanChoices, "overrides" | "others">): string[] =>
    [...overrides, ...others.flatMap((draft) => draft.overrides)].map(({ treatment, reason, rules }) =>
      JSON.stringify([treatment, reason, rules.toSorted()]),
    );
  const known = new Set(before === null ? [] : reasonsOf(before));
  return reasonsOf(choices).some((reason) => !known.has(reason));
}
