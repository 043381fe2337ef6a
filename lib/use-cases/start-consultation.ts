import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createConsultation, findOpenConsultation } from "#lib/data/consultation.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import type { StartConsultationInput } from "#lib/schemas/consultation-draft.ts";
import { demandPatient } from "./demand-patient.ts";

/**
 * Opens a consultation for a patient, dated today. A draft that is open already is resumed instead, so that two
 * clicks, or two people, do not make two records of one visit.
 */
export function startConsultation(
  actor: Actor,
  { patientId }: StartConsultationInput,
): Promise<Result<{ readonly id: string; readonly patientId: string; readonly resumed: boolean }>> {
  return withClinic(actor, "consultation.record", async (tx) => {
    await demandPatient(tx, patientId);
    // Two presses at once wait for each other here, so that the second finds what the first began.
    await waitInTurn(tx, `begin:${patientId}`);
    const open = await findOpenConsultation(tx, patientId);
    if (open !== null) {
      tx.audit({
        action: "read",
        entity: "consultation",
        entityId: open.id,
        patientId,
        detail: { kind: "opened" },
      });
      return { id: open.id, patientId, resumed: true };
    }
    const id = newId();
    await createConsultation(tx, id, patientId);
    tx.audit({ action: "create", entity: "consultation", entityId: id, patientId });
    return { id, patientId, resumed: false };
  });
}
