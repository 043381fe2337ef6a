import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { discardDraft, findConsultation } from "#lib/data/consultation.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { NamedConsultationInput } from "#lib/schemas/consultation-draft.ts";

/** Closes a draft without signing it. Its words stay on record; refused as `conflict` when it changed meanwhile. */
export function discardConsultation(
  actor: Actor,
  { consultationId, version }: NamedConsultationInput,
): Promise<Result<{ readonly patientId: string }>> {
  return withClinic(actor, "consultation.record", async (tx) => {
    const consultation = await findConsultation(tx, consultationId);
    if (consultation === null) return refuse("not_found", "This consultation is not on record.");
    if (!(await discardDraft(tx, consultationId, version))) {
      refuse(
        "conflict",
        "This consultation was changed or closed in another place. Look at it before discarding.",
      );
    }
    const { patientId } = consultation;
    tx.audit({
      action: "update",
      entity: "consultation",
      entityId: consultationId,
      patientId,
      detail: { kind: "state", from: "draft", to: "discarded" },
    });
    return { patientId };
  });
}
