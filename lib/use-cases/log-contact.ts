import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createContactAttempt } from "#lib/data/contact-attempt.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { usualNextTry } from "#lib/format/call-state.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { LogContactInput } from "#lib/schemas/contact.ts";
import { demandPatient } from "./demand-patient.ts";

/**
 * Keeps one attempt to reach a patient about a date, with what came of it and when to try again. Without a day for that,
 * an outcome that settles nothing gets its usual one. Refused as `invalid` when the next try is not after today.
 *
 * @returns the attempt's id and the day of the next try
 */
export function logContact(
  actor: Actor,
  input: LogContactInput,
): Promise<Result<{ readonly id: string; readonly nextTryOn: IsoDate | null }>> {
  return withClinic(actor, "contact.log", async (tx) => {
    await demandPatient(tx, input.patientId);
    if (input.nextTryOn !== undefined && input.nextTryOn <= tx.today) {
      const sentence = "The next try comes after today.";
      refuse("invalid", sentence, { fields: { nextTryOn: sentence } });
    }
    const id = newId();
    const nextTryOn = input.nextTryOn ?? usualNextTry(input.outcome, tx.today);
    await createContactAttempt(tx, id, { ...input, nextTryOn });
    tx.audit({ action: "create", entity: "contact-attempt", entityId: id, patientId: input.patientId });
    return { id, nextTryOn };
  });
}
