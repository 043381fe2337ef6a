import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { toDateColumn } from "#lib/data/calendar-column.ts";
import { createAllergy, savePatientAnswers } from "#lib/data/patient-facts.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddAllergyInput } from "#lib/schemas/patient-facts.ts";
import { demandPatient } from "./demand-patient.ts";

/** Records an allergy; the patient's allergy state becomes "known" and counts as asked today. */
export function addAllergy(actor: Actor, input: AddAllergyInput): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "facts.record", async (tx) => {
    const { patientId } = input;
    await demandPatient(tx, patientId);
    const id = newId();
    await createAllergy(tx, id, input);
    await savePatientAnswers(tx, patientId, {
      allergyStatus: "known",
      allergiesAskedOn: toDateColumn(tx.today),
    });
    tx.audit({ action: "create", entity: "allergy", entityId: id, patientId });
    return { id };
  });
}
