import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { toDateColumn } from "#lib/data/calendar-column.ts";
import { savePatientAnswers } from "#lib/data/patient-facts.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import type { RecordSkinInput } from "#lib/schemas/patient-facts.ts";
import { demandPatient } from "./demand-patient.ts";

/** Records skin type, tone and scarring tendency as noted today; what is left out stays as it was. */
export function recordSkin(
  actor: Actor,
  { patientId, fitzpatrick, fitzpatrickMethod, monk, keloid }: RecordSkinInput,
): Promise<Result<{ readonly notedOn: string }>> {
  return withClinic(actor, "facts.record", async (tx) => {
    await demandPatient(tx, patientId);
    const today = toDateColumn(tx.today);
    const answers = {
      ...(fitzpatrick === undefined ? {} : { fitzpatrick, skinNotedOn: today }),
      ...(fitzpatrickMethod === undefined ? {} : { fitzpatrickMethod }),
      ...(monk === undefined ? {} : { monk, skinNotedOn: today }),
      ...(keloid === undefined ? {} : { keloid, keloidAskedOn: today }),
    };
    await savePatientAnswers(tx, patientId, answers);
    tx.audit({
      action: "update",
      entity: "patient-facts",
      entityId: patientId,
      patientId,
      changedFields: Object.keys(answers),
    });
    return { notedOn: tx.today };
  });
}
