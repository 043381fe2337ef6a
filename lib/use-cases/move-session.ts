import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findPlan } from "#lib/data/plan.ts";
import { holdToPage } from "#lib/data/same-patient.ts";
import { findTreatmentSession, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { instantIn } from "#lib/platform/clock.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { MoveSessionInput, PreviewMoveInput } from "#lib/schemas/treatment-session.ts";
import { demandAgreed, relayPlan, writeRelay, type ShownRelay } from "./relay-plan.ts";

/**
 * A visit that is still to come, for a day that is. Refused as `not_found`, as `conflict` once it has begun or is over, and as
 * `invalid` for a day that has passed.
 *
 * @param field the field in which the day was entered
 */
export async function demandMovable(
  tx: ClinicTransaction,
  sessionId: string,
  to: string,
  field: "to" | "dueOn" = "to",
): Promise<TreatmentSessionRow> {
  const session = await findTreatmentSession(tx, sessionId);
  if (session === null) return refuse("not_found", "This visit is not on record.");
  holdToPage(tx.actor, session.patientId);
  if (session.state !== "planned") {
    refuse("conflict", "This visit has begun or is over. Only a planned visit is booked or moved.");
  }
  if (to < tx.today) {
    const sentence = "This date has passed. Choose today or a later day.";
    refuse("invalid", sentence, { fields: { [field]: sentence } });
  }
  return session;
}

/** What moving a visit would change, and why; or which rules exclude it, and the nearest days that they allow. */
export function previewMove(
  actor: Actor,
  { sessionId, to, moveBooked, longer }: PreviewMoveInput,
): Promise<Result<ShownRelay>> {
  return withClinic(actor, "course.list", async (tx) => {
    const session = await demandMovable(tx, sessionId, to);
    const request = { move: { id: sessionId, to }, moveBooked, longer };
    return (await relayPlan(tx, session.planId, request)).shown;
  });
}

/**
 * Moves a visit and lays the rest of its course again: what took place stays, and what is booked unless asked. The
 * accepted version is not touched; each new date keeps why it is on its day.
 *
 * @returns the move's id, by which it is taken back. Refused as `invalid` with the rules that exclude it, and as
 *   `conflict` with what would move now when that is not what was shown, or the visit changed meanwhile
 */
export function moveSession(
  actor: Actor,
  { sessionId, version, to, time, moveBooked, longer, agreed }: MoveSessionInput,
): Promise<Result<{ readonly moveId: string; readonly planId: string; readonly dueOn: string }>> {
  return withClinic(actor, "session.book", async (tx) => {
    const { planId, patientId } = await demandMovable(tx, sessionId, to);
    await waitInTurn(tx, `visits:${planId}`);
    const plan = await findPlan(tx, planId);
    if (plan?.state !== "active" && plan?.state !== "on-hold") {
      refuse("conflict", "The plan of this visit is over.");
    }
    const current = await demandMovable(tx, sessionId, to);
    const relaid = await relayPlan(tx, planId, { move: { id: sessionId, to }, moveBooked, longer });
    if (current.version !== version) {
      const sentence = "This visit was changed in another place. Look at what moves now, then confirm.";
      refuse("conflict", sentence, { details: { relay: relaid.shown, version: current.version } });
    }
    demandAgreed(relaid.shown, relaid.shown, agreed);
    const appointmentAt = time === undefined ? null : instantIn(actor.zone, to, time);
    const moveId = await writeRelay(tx, { id: planId, patientId }, relaid, ({ id }) =>
      id === sessionId ? { cause: "asked", appointmentAt } : { cause: "follows" },
    );
    return { moveId, planId, dueOn: to };
  });
}
