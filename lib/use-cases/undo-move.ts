import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { brokenByTakingBack } from "#lib/clinical/scheduling/take-back.ts";
import { findCourseInput } from "#lib/data/course-calendar.ts";
import { findPlan } from "#lib/data/plan.ts";
import { holdToPage } from "#lib/data/same-patient.ts";
import { changeVisit, type CourseVisit } from "#lib/data/treatment-session.ts";
import {
  canTakeBack,
  createVisitMoves,
  isFollowing,
  listVisitMoves,
  type VisitMoveRow,
} from "#lib/data/visit-move.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { datedWords } from "#lib/format/dated-words.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { UndoMoveInput } from "#lib/schemas/treatment-session.ts";

/**
 * Takes the last move of a plan back: every visit that it moved gets its former dates and appointment. What was away
 * stays as it is kept, and what was overdue is overdue again.
 *
 * @returns the plan's id. Refused as `conflict` when something was moved, booked or recorded since, when the former days
 *   break a rule as things stand now, and when the visits moved because a session took place
 */
export function undoMove(
  actor: Actor,
  { planId, moveId }: UndoMoveInput,
): Promise<Result<{ readonly planId: string }>> {
  return withClinic(actor, "session.book", async (tx) => {
    const plan = await findPlan(tx, planId);
    if (plan === null) return refuse("not_found", "This plan is not on record.");
    holdToPage(tx.actor, plan.patientId);
    await waitInTurn(tx, `visits:${planId}`);
    const moves = await listVisitMoves(tx, planId);
    const rows = moves.filter((row) => row.moveId === moveId);
    const [first] = rows;
    if (first === undefined) return refuse("not_found", "This move is not on record.");
    if (moves[0]?.moveId !== moveId || !canTakeBack(first.cause)) {
      refuse("conflict", "Something was moved since. Only the last move of a visit is taken back.");
    }
    if (isFollowing(rows)) {
      refuse("conflict", "These days follow from a session that took place. Move the visits instead.");
    }
    const course = await findCourseInput(tx, planId);
    const broken = brokenByTakingBack(
      course,
      rows.map(({ sessionId: id, was: { appointmentAt, ...dates } }) => ({
        ...{ id, ...dates },
        booked: appointmentAt !== null,
      })),
    );
    if (broken.length > 0) {
      const why = datedWords(broken.join(" "));
      refuse("conflict", `The former days no longer keep every rule. ${why} Move the visits instead.`);
    }
    const visits: readonly CourseVisit[] = course.visits;
    const undoing = newId();
    const back: VisitMoveRow[] = [];
    for (const { sessionId, was, sessionVersion } of rows) {
      const visit = visits.find(({ id }) => id === sessionId);
      const { dueOn, windowFrom, windowTo, appointmentAt } = was;
      const dates = { dueOn, windowFrom, windowTo };
      if (
        visit === undefined ||
        !(await changeVisit(tx, sessionId, sessionVersion, { ...dates, appointmentAt }))
      ) {
        return refuse("conflict", "A visit that was moved has changed since. Move it instead.");
      }
      back.push({
        ...{ sessionId, moveId: undoing, cause: "undone", undoes: moveId, was: visit, now: dates },
        reasons: [{ code: "moved", text: "A move was taken back." }],
        sessionVersion: sessionVersion + 1,
      });
      tx.audit({
        action: "update",
        entity: "treatment-session",
        entityId: sessionId,
        patientId: plan.patientId,
        changedFields: ["dueOn", "windowFrom", "windowTo", "appointmentAt"],
      });
    }
    await createVisitMoves(tx, { id: planId, patientId: plan.patientId }, back);
    return { planId };
  });
}
