import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { changeVisit, findTreatmentSession } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { EndSessionInput } from "#lib/schemas/treatment-session.ts";

/** Marks a visit as missed or cancelled. Refused as `conflict` when it changed or ended meanwhile. */
export function endSession(
  actor: Actor,
  { sessionId, version, to }: EndSessionInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.book", async (tx) => {
    const session = await findTreatmentSession(tx, sessionId);
    if (session === null) return refuse("not_found", "This visit is not on record.");
    if (!(await changeVisit(tx, sessionId, version, { state: to }))) {
      refuse("conflict", "This visit was changed or ended in another place. Look at it again.");
    }
    tx.audit({
      action: "update",
      entity: "treatment-session",
      entityId: sessionId,
      patientId: session.patientId,
      detail: { kind: "state", from: session.state, to },
    });
    return { id: sessionId };
  });
}
