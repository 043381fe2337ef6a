import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { changeVisit, findTreatmentSession } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { NamedSessionInput } from "#lib/schemas/treatment-session.ts";

/**
 * Marks a review as done today; what was found is in its consultation. Refused as `invalid` for a procedure, as
 * `conflict` when it changed or ended meanwhile.
 */
export function completeReview(
  actor: Actor,
  { sessionId, version }: NamedSessionInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const session = await findTreatmentSession(tx, sessionId);
    if (session === null) return refuse("not_found", "This review is not on record.");
    if (session.kind !== "review") refuse("invalid", "Only a review is marked as done this way.");
    const done = { state: "completed", performedOn: tx.today, performedBy: tx.actor.personId } as const;
    if (!(await changeVisit(tx, sessionId, version, done))) {
      refuse("conflict", "This review was changed or ended in another place. Look at it again.");
    }
    tx.audit({
      action: "update",
      entity: "treatment-session",
      entityId: sessionId,
      patientId: session.patientId,
      detail: { kind: "state", from: session.state, to: "completed" },
    });
    return { id: sessionId };
  });
}
