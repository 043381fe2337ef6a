import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { moveDraft } from "#lib/data/consultation.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { NamedConsultationInput } from "#lib/schemas/consultation-draft.ts";
import { demandConsultation } from "./demand-consultation.ts";
import { refuseClosed } from "./refuse-closed.ts";

/**
 * Makes the draft of an earlier day today's visit: its date moves to today, so that answers which count for the day are
 * asked again, and the day it was begun under stays told. Doing it again changes nothing.
 *
 * Refused as `conflict` when the draft changed meanwhile or is closed.
 */
export function moveConsultation(
  actor: Actor,
  { consultationId, version }: NamedConsultationInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "consultation.record", async (tx) => {
    const consultation = await demandConsultation(tx, consultationId);
    const { patientId, occurredOn } = consultation;
    const event = { entity: "consultation", entityId: consultationId, patientId } as const;
    if (consultation.state !== "draft") {
      await refuseClosed(tx, consultation, "Its date stays as it is.");
    }
    if (occurredOn >= tx.today) {
      tx.audit({ action: "read", ...event, detail: { kind: "opened" } });
      return { id: consultationId };
    }
    if (!(await moveDraft(tx, consultation, version, tx.today))) {
      refuse("conflict", "This draft was changed in another place. Look at it, then make it today's visit.");
    }
    tx.audit({
      action: "update",
      ...event,
      changedFields: ["occurredOn"],
      detail: { kind: "moved", from: occurredOn, to: tx.today },
    });
    return { id: consultationId };
  });
}
