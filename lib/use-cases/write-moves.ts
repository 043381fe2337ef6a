import "server-only";
import type { VisitReason } from "#lib/clinical/scheduling/course.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { PlanOfPatient } from "#lib/data/plan-away.ts";
import { changeVisit, type TreatmentSessionRow, type VisitPlace } from "#lib/data/treatment-session.ts";
import { createVisitMoves, type MoveCause, type MoveDates, type VisitMoveRow } from "#lib/data/visit-move.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";

/** What becomes of a planned visit: its dates, and why they are its dates now. */
export type VisitMove = {
  readonly before: TreatmentSessionRow;
  readonly dates: MoveDates;
  readonly because: readonly VisitReason[];
  readonly cause: MoveCause;
  /** The appointment that a person gave with the day; without one a visit keeps its own only on a day that stays. */
  readonly appointmentAt?: Date | null | undefined;
  /** With whom it is, where that was said; else that stays. */
  readonly bookedWith?: string | null;
  /** Its place in a course that was laid out anew. */
  readonly place?: VisitPlace;
};

const isSame = (one: MoveDates, other: MoveDates): boolean =>
  one.dueOn === other.dueOn && one.windowFrom === other.windowFrom && one.windowTo === other.windowTo;

/**
 * Writes new dates of planned visits, and of each that has others than before what they were and why. The one way in which
 * the visits of an accepted plan get other dates.
 *
 * @returns the id of the move. Refused as `conflict` when a visit changed meanwhile
 */
export async function writeMoves(
  tx: ClinicTransaction,
  plan: PlanOfPatient,
  moves: readonly VisitMove[],
): Promise<string> {
  const moveId = newId();
  const rows: VisitMoveRow[] = [];
  for (const { before, dates, because, cause, appointmentAt = null, place = {}, ...said } of moves) {
    const { id: sessionId, version } = before;
    const stays = dates.dueOn === before.dueOn && cause !== "asked";
    const change = { ...place, ...dates, ...(stays ? {} : { appointmentAt }), ...said };
    if (!(await changeVisit(tx, sessionId, version, change))) {
      refuse("conflict", "A visit of this course was changed in another place. Look at it again.");
    }
    if (isSame(before, dates) && cause !== "asked") continue;
    rows.push({
      ...{ sessionId, moveId, cause, undoes: null, reasons: because, was: before, now: dates },
      sessionVersion: version + 1,
    });
    tx.audit({
      action: "update",
      entity: "treatment-session",
      entityId: sessionId,
      patientId: plan.patientId,
      changedFields: [
        ...["dueOn", "windowFrom", "windowTo"],
        ...(stays ? [] : ["appointmentAt"]),
        ...Object.keys(said),
      ],
    });
  }
  await createVisitMoves(tx, plan, rows);
  return moveId;
}
