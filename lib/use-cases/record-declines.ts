import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { toDateColumn } from "#lib/data/calendar-column.ts";
import { savePatientAnswers } from "#lib/data/patient-facts.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import type { RecordDeclinesInput } from "#lib/schemas/patient-facts.ts";
import { demandPatient } from "./demand-patient.ts";

/** Records which kinds of treatment the patient does not want, as asked today. */
export function recordDeclines(
  actor: Actor,
  { patientId, declines }: RecordDeclinesInput,
): Promise<Result<{ readonly askedOn: string }>> {
  return withClinic(actor, "facts.record", async (tx) => {
    await demandPatient(tx, patientId);
    await savePatientAnswers(tx, patientId, {
      declines: [...declines],
      declinesAskedOn: toDateColumn(tx.today),
    });
    tx.audit({
      action: "update",
      entity: "patient-facts",
      entityId: patientId,
      patientId,
      changedFields: ["declines"],
    });
    return { askedOn: tx.today };
  });
}
