import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { discardDraft } from "#lib/data/consultation.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { NamedConsultationInput } from "#lib/schemas/consultation-draft.ts";
import { demandConsultation } from "./demand-consultation.ts";
import { refuseClosed } from "./refuse-closed.ts";

/** Closes a draft without signing it. Its words stay on record; refused as `conflict` when it changed meanwhile. */
export function discardConsultation(
  actor: Actor,
  { consultationId, version }: NamedConsultationInput,
): Promise<Result<{ readonly patientId: string }>> {
  return withClinic(actor, "consultation.record", async (tx) => {
    const consultation = await demandConsultation(tx, consultationId);
    if (consultation.state !== "draft") {
      await refuseClosed(tx, consultation, "There is no draft any more that could be discarded.");
    }
    if (!(await discardDraft(tx, consultationId, version))) {
      refuse("conflict", "This draft was changed in another place. Look at it before you discard it.");
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
