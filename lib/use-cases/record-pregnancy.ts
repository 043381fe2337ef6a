import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { toDateColumn } from "#lib/data/calendar-column.ts";
import { savePatientAnswers } from "#lib/data/patient-facts.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import type { RecordPregnancyInput } from "#lib/schemas/patient-facts.ts";
import { demandPatient } from "./demand-patient.ts";

/**
 * Records what the patient answered today about pregnancy, breastfeeding and planning. A question left out was not
 * asked today, so an older answer to it does not stay.
 */
export function recordPregnancy(
  actor: Actor,
  { patientId, pregnant, breastfeeding, planningPregnancy }: RecordPregnancyInput,
): Promise<Result<{ readonly askedOn: string }>> {
  return withClinic(actor, "facts.record", async (tx) => {
    await demandPatient(tx, patientId);
    await savePatientAnswers(tx, patientId, {
      pregnant: pregnant ?? null,
      breastfeeding: breastfeeding ?? null,
      planningPregnancy: planningPregnancy ?? null,
      pregnancyAskedOn: toDateColumn(tx.today),
    });
    tx.audit({
      action: "update",
      entity: "patient-facts",
      entityId: patientId,
      patientId,
      changedFields: ["pregnant", "breastfeeding", "planningPregnancy", "pregnancyAskedOn"],
    });
    return { askedOn: tx.today };
  });
}
