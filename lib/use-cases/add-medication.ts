import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createMedication } from "#lib/data/patient-facts.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddMedicationInput } from "#lib/schemas/patient-facts.ts";
import { demandPatient } from "./demand-patient.ts";

/** Records a medicine. It does not count as a screening for other medicines: `recordScreening` says that. */
export function addMedication(
  actor: Actor,
  input: AddMedicationInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "facts.record", async (tx) => {
    await demandPatient(tx, input.patientId);
    const id = newId();
    await createMedication(tx, id, input);
    tx.audit({ action: "create", entity: "medication", entityId: id, patientId: input.patientId });
    return { id };
  });
}
