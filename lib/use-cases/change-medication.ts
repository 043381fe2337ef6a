import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { updateMedication } from "#lib/data/patient-facts.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { UpdateMedicationInput } from "#lib/schemas/patient-facts.ts";
import { demandPatient } from "./demand-patient.ts";

/** Changes a recorded medicine, for example the day it was stopped. Refused as `conflict` when it changed meanwhile. */
export function changeMedication(
  actor: Actor,
  input: UpdateMedicationInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "facts.record", async (tx) => {
    const { id, patientId } = input;
    await demandPatient(tx, patientId);
    if (!(await updateMedication(tx, input))) {
      refuse("conflict", "This entry was changed or ended meanwhile. Look at it again, then change it.");
    }
    tx.audit({ action: "update", entity: "medication", entityId: id, patientId });
    return { id };
  });
}
