import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { changeVisit, planVisitAgain } from "#lib/data/treatment-session.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { EndSessionInput } from "#lib/schemas/treatment-session.ts";
import { demandSession } from "./demand-session.ts";

/**
 * Ends a visit that did not take place. One that was missed is planned again for the same day, without an appointment: it
 * is overdue from the next day on until somebody books it, so that nobody is forgotten. One that is cancelled is given up.
 *
 * @returns refused as `forbidden` when a visit is given up by somebody who may not change plans, or a session that is
 *   going on is ended by somebody who does not record sessions; as `conflict` when it changed or ended meanwhile
 */
export function endSession(
  actor: Actor,
  { sessionId, version, to }: EndSessionInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.book", async (tx) => {
    const found = await demandSession(tx, sessionId);
    await waitInTurn(tx, `visits:${found.planId}`);
    const session = await demandSession(tx, sessionId);
    if (to === "cancelled" && !can(actor.roles, "plan.accept")) {
      refuse("forbidden", "To give a visit up changes the plan: a dermatologist does that.");
    }
    if (session.state === "in-progress" && !can(actor.roles, "session.record")) {
      refuse("forbidden", "This session is going on. Who records it ends it.");
    }
    if (!(await changeVisit(tx, sessionId, version, { state: to }))) {
      refuse("conflict", "This visit was changed or ended in another place. Look at it again.");
    }
    const { patientId } = session;
    tx.audit({
      action: "update",
      entity: "treatment-session",
      entityId: sessionId,
      patientId,
      detail: { kind: "state", from: session.state, to },
    });
    if (to === "missed") {
      const again = newId();
      await planVisitAgain(tx, sessionId, again);
      tx.audit({ action: "create", entity: "treatment-session", entityId: again, patientId });
    }
    return { id: sessionId };
  });
}
