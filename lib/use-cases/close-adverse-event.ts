import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { findAdverseEvent, resolveAdverseEvent } from "#lib/data/adverse-event.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { CloseAdverseEventInput } from "#lib/schemas/adverse-event.ts";

/**
 * Closes an adverse event with the day it was over and how it ended. Refused as `invalid` on a day before it began or
 * still to come, as `conflict` when it was closed or changed meanwhile.
 */
export function closeAdverseEvent(
  actor: Actor,
  input: CloseAdverseEventInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const event = await findAdverseEvent(tx, input.adverseEventId);
    if (event === null) return refuse("not_found", "This adverse event is not on record.");
    if (input.resolvedOn < event.onsetOn || input.resolvedOn > tx.today) {
      const sentence = "Choose a day from its beginning until today.";
      refuse("invalid", sentence, { fields: { resolvedOn: sentence } });
    }
    if (!(await resolveAdverseEvent(tx, input))) {
      refuse("conflict", "This adverse event was closed or changed in another place. Look at it again.");
    }
    tx.audit({
      action: "update",
      entity: "adverse-event",
      entityId: event.id,
      patientId: event.patientId,
      changedFields: ["resolvedOn", "outcome"],
    });
    return { id: event.id };
  });
}
