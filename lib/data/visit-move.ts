import "server-only";
import type { VisitReason } from "#lib/clinical/scheduling/course.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { fromDateColumn, toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { fromFrozenColumn, toJsonColumn } from "./json-column.ts";

/**
 * Why a visit's dates changed: a person asked, another one moved, the calendar changed, a move was taken back, or the plan
 * was resumed or amended.
 */
export const MOVE_CAUSES = ["asked", "follows", "calendar", "undone", "resumed", "amended"] as const;
export type MoveCause = (typeof MOVE_CAUSES)[number];

/** The day of a visit, and those between which it may be. */
export type MoveDates = {
  readonly dueOn: IsoDate;
  readonly windowFrom: IsoDate;
  readonly windowTo: IsoDate;
};

/** One visit's change of dates. */
export type VisitMoveRow = {
  readonly sessionId: string;
  readonly moveId: string;
  readonly cause: MoveCause;
  /** The move that this one took back. */
  readonly undoes: string | null;
  readonly was: MoveDates & { readonly appointmentAt: Date | null };
  readonly now: MoveDates;
  readonly reasons: readonly VisitReason[];
  /** The visit's version once it was moved. */
  readonly sessionVersion: number;
};

/** Whether a move was made by nobody: its days follow from a session that took place, so that it is not taken back. */
export const isFollowing = (rows: readonly Pick<VisitMoveRow, "cause">[]): boolean =>
  rows.every(({ cause }) => cause === "follows");

/** One move as it is told: who made it, and when. */
export type VisitMoveRecord = VisitMoveRow & { readonly at: Date; readonly by: string };

/** Whether a move can be taken back. What a plan that was resumed or amended laid out stands on the facts of that day. */
export const canTakeBack = (cause: MoveCause): boolean =>
  cause !== "undone" && cause !== "resumed" && cause !== "amended";

/** Keeps the changes of one move. */
export async function createVisitMoves(
  tx: ClinicTransaction,
  plan: { readonly id: string; readonly patientId: string },
  moves: readonly VisitMoveRow[],
): Promise<void> {
  if (moves.length === 0) return;
  await tx.db.visitMove.createMany({
    data: moves.map(({ sessionId, moveId, cause, undoes, was, now, reasons, sessionVersion }) => ({
      clinicId: tx.actor.clinicId,
      patientId: plan.patientId,
      planId: plan.id,
      treatmentSessionId: sessionId,
      ...{ moveId, cause, undoes, sessionVersion },
      wasOn: toDateColumn(was.dueOn),
      wasFrom: toDateColumn(was.windowFrom),
      wasTo: toDateColumn(was.windowTo),
      wasAppointmentAt: was.appointmentAt,
      dueOn: toDateColumn(now.dueOn),
      windowFrom: toDateColumn(now.windowFrom),
      windowTo: toDateColumn(now.windowTo),
      reasons: toJsonColumn(reasons),
    })),
  });
}

/** Every change of dates of a plan's visits since it was accepted, newest first. */
export async function listVisitMoves(tx: ClinicTransaction, planId: string): Promise<VisitMoveRecord[]> {
  const rows = await tx.db.visitMove.findMany({
    where: { clinicId: tx.actor.clinicId, planId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => ({
    sessionId: row.treatmentSessionId,
    moveId: row.moveId,
    cause: MOVE_CAUSES.find((cause) => cause === row.cause) ?? "asked",
    undoes: row.undoes,
    was: {
      dueOn: fromDateColumn(row.wasOn),
      windowFrom: fromDateColumn(row.wasFrom),
      windowTo: fromDateColumn(row.wasTo),
      appointmentAt: row.wasAppointmentAt,
    },
    now: {
      dueOn: fromDateColumn(row.dueOn),
      windowFrom: fromDateColumn(row.windowFrom),
      windowTo: fromDateColumn(row.windowTo),
    },
    reasons: fromFrozenColumn(row.reasons) as readonly VisitReason[],
    sessionVersion: row.sessionVersion,
    at: row.createdAt,
    by: row.createdBy,
  }));
}
