import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createCondition } from "#lib/data/patient-facts.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddConditionInput } from "#lib/schemas/patient-facts.ts";
import { demandPatient } from "./demand-patient.ts";

/** Records a condition. It does not count as a screening for other conditions: `recordScreening` says that. */
export function addCondition(
  actor: Actor,
  input: AddConditionInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "facts.record", async (tx) => {
    await demandPatient(tx, input.patientId);
    const id = newId();
    await createCondition(tx, id, input);
    tx.audit({ action: "create", entity: "condition", entityId: id, patientId: input.patientId });
    return { id };
  });
}
