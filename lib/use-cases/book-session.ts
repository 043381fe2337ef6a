import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { changeVisit, findTreatmentSession } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { instantIn } from "#lib/platform/clock.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { BookSessionInput } from "#lib/schemas/treatment-session.ts";

/**
 * Books or moves a visit. Refused as `invalid` outside its window, because an earlier or later day would break an
 * interval or a gap to another treatment; as `conflict` when it changed or ended meanwhile.
 */
export function bookSession(
  actor: Actor,
  { sessionId, version, dueOn, time }: BookSessionInput,
): Promise<Result<{ readonly id: string; readonly dueOn: string }>> {
  return withClinic(actor, "session.book", async (tx) => {
    const session = await findTreatmentSession(tx, sessionId);
    if (session === null) return refuse("not_found", "This visit is not on record.");
    const { windowFrom, windowTo } = session;
    if (dueOn < windowFrom || (dueOn > windowTo && tx.today <= windowTo)) {
      const sentence = "This day lies outside the visit's window.";
      refuse("invalid", sentence, { fields: { dueOn: sentence }, details: { windowFrom, windowTo } });
    }
    const appointmentAt = time === undefined ? null : instantIn(actor.zone, dueOn, time);
    if (!(await changeVisit(tx, sessionId, version, { dueOn, appointmentAt }))) {
      refuse("conflict", "This visit was changed or ended in another place. Look at it again.");
    }
    tx.audit({
      action: "update",
      entity: "treatment-session",
      entityId: sessionId,
      patientId: session.patientId,
      changedFields: ["dueOn", "appointmentAt"],
    });
    return { id: sessionId, dueOn };
  });
}
