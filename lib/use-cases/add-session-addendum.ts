import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { holdToPage } from "#lib/data/same-patient.ts";
import { createSessionAddendum } from "#lib/data/session-addendum.ts";
import { findTreatmentSession } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddSessionAddendumInput } from "#lib/schemas/session-acts.ts";

/**
 * Adds to a completed session what has to be said afterwards, and why. What was recorded is not changed. Refused as
 * `conflict` while it is not completed.
 */
export function addSessionAddendum(
  actor: Actor,
  { sessionId, reason, reasonWords, body }: AddSessionAddendumInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const session = await findTreatmentSession(tx, sessionId);
    if (session === null) return refuse("not_found", "This session is not on record.");
    holdToPage(tx.actor, session.patientId);
    if (session.state !== "completed") {
      refuse("conflict", "Only a completed session takes an addendum; before that it can be changed itself.");
    }
    const { patientId } = session;
    const id = newId();
    const why = { reason, reasonWords: reason === "other" ? (reasonWords ?? null) : null };
    await createSessionAddendum(tx, id, { patientId, sessionId, ...why, body });
    tx.audit({ action: "create", entity: "session-addendum", entityId: id, patientId });
    return { id };
  });
}
