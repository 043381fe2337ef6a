import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { findContactAttempt, withdrawContactAttempt } from "#lib/data/contact-attempt.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { isoDateIn } from "#lib/format/instant.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { WithdrawContactInput } from "#lib/schemas/contact.ts";

/**
 * Takes back an attempt that was logged by mistake: it stays on record, marked, and counts for nothing. Refused as
 * `forbidden` for somebody else's, and as `conflict` on another day than its own or when it was taken back already.
 */
export function withdrawContact(
  actor: Actor,
  { contactId }: WithdrawContactInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "contact.log", async (tx) => {
    const attempt = await findContactAttempt(tx, contactId);
    if (attempt === null) return refuse("not_found", "This call is not on record.");
    if (attempt.by !== actor.personId) {
      refuse("forbidden", "Only the person who logged this call can take it back.");
    }
    if (isoDateIn(attempt.at, actor.zone) !== tx.today) {
      refuse("conflict", "A call can be taken back on the day it was logged. Log another one instead.");
    }
    if (!(await withdrawContactAttempt(tx, contactId))) {
      refuse("conflict", "This call was taken back already.");
    }
    tx.audit({
      action: "update",
      entity: "contact-attempt",
      entityId: contactId,
      patientId: attempt.patientId,
      changedFields: ["withdrawnAt"],
    });
    return { id: contactId };
  });
}
