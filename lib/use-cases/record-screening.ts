import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { toDateColumn } from "#lib/data/calendar-column.ts";
import { findClinicalFacts } from "#lib/data/clinical-facts.ts";
import { savePatientAnswers, type PatientAnswers } from "#lib/data/patient-facts.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { RecordScreeningInput } from "#lib/schemas/patient-facts.ts";

/**
 * Records that a list was gone through with the patient today: what is not in it is absent. An empty list of
 * allergies becomes "no known allergies".
 */
export function recordScreening(
  actor: Actor,
  { patientId, screened }: RecordScreeningInput,
): Promise<Result<{ readonly askedOn: string }>> {
  return withClinic(actor, "facts.record", async (tx) => {
    const facts = await findClinicalFacts(tx, patientId);
    if (facts === null) return refuse("not_found", "This patient is not in the register.");
    const askedOn = toDateColumn(tx.today);
    const answers: Record<RecordScreeningInput["screened"], PatientAnswers> = {
      allergies: {
        allergyStatus: facts.allergies.length > 0 ? "known" : "none-known",
        allergiesAskedOn: askedOn,
      },
      conditions: { conditionsScreenedOn: askedOn },
      medications: { medicationsScreenedOn: askedOn },
      declines: { declinesAskedOn: askedOn },
    };
    await savePatientAnswers(tx, patientId, answers[screened]);
    tx.audit({
      action: "update",
      entity: "patient-facts",
      entityId: patientId,
      patientId,
      changedFields: Object.keys(answers[screened]),
    });
    return { askedOn: tx.today };
  });
}
