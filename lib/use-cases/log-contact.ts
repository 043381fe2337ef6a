import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createContactAttempt } from "#lib/data/contact-attempt.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import type { LogContactInput } from "#lib/schemas/contact.ts";
import { demandPatient } from "./demand-patient.ts";

/** Keeps one attempt to reach a patient about a date, with what came of it. */
export function logContact(actor: Actor, input: LogContactInput): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "contact.log", async (tx) => {
    await demandPatient(tx, input.patientId);
    const id = newId();
    await createContactAttempt(tx, id, input);
    tx.audit({ action: "create", entity: "contact-attempt", entityId: id, patientId: input.patientId });
    return { id };
  });
}
