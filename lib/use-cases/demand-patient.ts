import "server-only";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { patientExists } from "#lib/data/patient.ts";
import { refuse } from "#lib/result/refused-error.ts";

/** Refuses as `not_found` unless the patient is one of the actor's clinic. */
export async function demandPatient(tx: ClinicTransaction, patientId: string): Promise<void> {
  if (!(await patientExists(tx, patientId))) refuse("not_found", "This patient is not in the register.");
}
