import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { findPlan, findPlanChoices, savePlanChoices, touchDraft } from "#lib/data/plan.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { SavePlanDraftInput } from "#lib/schemas/plan.ts";

/**
 * Keeps what stands on the plan builder, so that a reload shows it again.
 *
 * @returns the new version and the instant of saving. Refused as `conflict` when the plan was changed elsewhere or is
 *   no draft any more, and as `forbidden` when somebody who may not accept a plan writes the reason of an override
 */
export function savePlanDraft(
  actor: Actor,
  input: SavePlanDraftInput,
): Promise<Result<{ readonly version: number; readonly savedAt: string }>> {
  return withClinic(actor, "plan.draft", async (tx) => {
    const { planId, version, ...choices } = input;
    const plan = await findPlan(tx, planId);
    if (plan === null) return refuse("not_found", "This plan is not on record.");
    if (plan.state !== "draft")
      refuse("conflict", "This plan was accepted or closed already. Reload the page.");
    if (!can(actor.roles, "plan.accept")) {
      const before = (await findPlanChoices(tx, planId))?.overrides ?? [];
      const known = new Set(before.map(({ treatment, reason }) => `${treatment} ${reason}`));
      const written = choices.overrides.some(({ treatment, reason }) => !known.has(`${treatment} ${reason}`));
      if (written)
        refuse("forbidden", "A dermatologist writes why a treatment is given against its verdict.");
    }
    if (!(await touchDraft(tx, planId, version))) {
      refuse("conflict", "This plan was changed in another place. Reload the page to see it.");
    }
    await savePlanChoices(tx, planId, choices);
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
