import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createAdverseEvent } from "#lib/data/adverse-event.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { RecordAdverseEventInput } from "#lib/schemas/adverse-event.ts";
import { demandPatient } from "./demand-patient.ts";

/** Records an adverse event with its grade and, from grade 2 on, the day of its follow-up. */
export function recordAdverseEvent(
  actor: Actor,
  input: RecordAdverseEventInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    await demandPatient(tx, input.patientId);
    if (input.onsetOn > tx.today) {
      const sentence = "This date lies in the future.";
      refuse("invalid", sentence, { fields: { onsetOn: sentence } });
    }
    const id = newId();
    await createAdverseEvent(tx, id, input);
    tx.audit({ action: "create", entity: "adverse-event", entityId: id, patientId: input.patientId });
    return { id };
  });
}
