import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createPatient, findPossibleDuplicates } from "#lib/data/patient.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { RegisterPatientInput } from "#lib/schemas/patient.ts";

/**
 * Registers a patient in the actor's clinic.
 *
 * @returns the new patient's id. Refused as `conflict` with `details.duplicates` when somebody of the same names and
 *   birth date is registered and the person has not confirmed that this is another one, and always when the NHS
 *   number is taken.
 */
export function registerPatient(
  actor: Actor,
  input: RegisterPatientInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "patient.register", async (tx) => {
    const duplicates = await findPossibleDuplicates(tx, input);
    if (duplicates.some((duplicate) => duplicate.sameNhsNumber)) {
      refuse("conflict", "A patient with this NHS number is registered already.", {
        details: { duplicates },
        fields: { nhsNumber: "This number belongs to a registered patient." },
      });
    }
    if (duplicates.length > 0 && input.confirmDuplicate !== true) {
      refuse("conflict", "A patient with these names and this birth date is registered already.", {
        details: { duplicates },
      });
    }
    const id = newId();
    await createPatient(tx, id, input);
    tx.audit({ action: "create", entity: "patient", entityId: id, patientId: id });
    return { id };
  });
}
