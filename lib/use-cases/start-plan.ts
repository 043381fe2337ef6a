import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createPlan, findDraftPlanOf } from "#lib/data/plan.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { StartPlanInput } from "#lib/schemas/plan.ts";
import { demandConsultation } from "./demand-consultation.ts";

/**
 * Opens a plan for a signed consultation, or resumes the one that is being composed from it. Refused as `conflict`
 * while the consultation is not signed.
 */
export function startPlan(
  actor: Actor,
  { consultationId }: StartPlanInput,
): Promise<Result<{ readonly id: string; readonly patientId: string; readonly resumed: boolean }>> {
  return withClinic(actor, "plan.draft", async (tx) => {
    const consultation = await demandConsultation(tx, consultationId);
    if (consultation.state !== "signed") {
      refuse("conflict", "A plan is made from a signed consultation. Sign it first.");
    }
    const { patientId } = consultation;
    // Two presses at once wait for each other here, so that the second finds what the first began.
    await waitInTurn(tx, `begin:${consultationId}`);
    const open = await findDraftPlanOf(tx, consultationId);
    const id = open ?? newId();
    if (open === null) await createPlan(tx, id, { patientId, consultationId });
    tx.audit({
      action: open === null ? "create" : "read",
      entity: "plan",
      entityId: id,
      patientId,
      ...(open === null ? {} : { detail: { kind: "opened" } }),
    });
    return { id, patientId, resumed: open !== null };
  });
}
