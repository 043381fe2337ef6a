import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { findPatient, findPossibleDuplicates, updatePatient } from "#lib/data/patient.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { UpdatePatientInput } from "#lib/schemas/patient.ts";

/**
 * Replaces a patient's demographics.
 *
 * @returns the patient's id. Refused as `conflict` when somebody else changed them meanwhile (`details.version` is then
 * the version to save over, once the person has compared) or the NHS number belongs
 *   to another patient, `not_found` when the clinic has no such patient
 */
export function updatePatientDetails(
  actor: Actor,
  input: UpdatePatientInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "patient.update", async (tx) => {
    const id = input.patientId;
    const current = await findPatient(tx, id);
    if (current === null) refuse("not_found", "This patient is not in the register.");
    const others = (await findPossibleDuplicates(tx, input)).filter((patient) => patient.id !== id);
    if (others.some((patient) => patient.sameNhsNumber)) {
      refuse("conflict", "Another patient has this NHS number.", {
        details: { duplicates: others },
        fields: { nhsNumber: "This number belongs to another registered patient." },
      });
    }
    if (!(await updatePatient(tx, input))) {
      refuse(
        "conflict",
        "Somebody changed these details meanwhile. Yours are still here: compare, then save again.",
        { details: { version: current.version } },
      );
    }
    tx.audit({ action: "update", entity: "patient", entityId: id, patientId: id });
    return { id };
  });
}
