import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { endFact } from "#lib/data/patient-facts.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { EndFactInput } from "#lib/schemas/patient-facts.ts";
import { demandPatient } from "./demand-patient.ts";

/**
 * Ends an allergy, condition or medicine, as over or as entered in error; the entry stays on record. Refused as
 * `conflict` when it changed meanwhile.
 */
export function endClinicalFact(actor: Actor, input: EndFactInput): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "facts.record", async (tx) => {
    const { id, patientId, kind } = input;
    await demandPatient(tx, patientId);
    if (!(await endFact(tx, input))) {
      refuse("conflict", "This entry was changed or ended meanwhile. Look at it again.");
    }
    tx.audit({ action: "update", entity: kind, entityId: id, patientId, changedFields: ["endedAt"] });
    return { id };
  });
}
