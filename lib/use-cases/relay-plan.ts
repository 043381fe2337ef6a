import "server-only";
import type { ScheduleConflict, VisitReason } from "#lib/clinical/scheduling/course.ts";
import { nearestDays, relayCourse } from "#lib/clinical/scheduling/relay-course.ts";
import type { RelaidVisit, RelayInput } from "#lib/clinical/scheduling/relay-input.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findCourseInput } from "#lib/data/course-calendar.ts";
import type { PlanOfPatient } from "#lib/data/plan-away.ts";
import type { CourseVisit } from "#lib/data/treatment-session.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { writeMoves, type VisitMove } from "./write-moves.ts";

/** One visit of a move as it is shown before it is confirmed. */
export type ShownMove = {
  readonly id: string;
  readonly stepId: string | null;
  readonly kind: RelaidVisit["kind"];
  readonly number: number;
  readonly of: number;
  readonly was: string;
  readonly dueOn: string;
  /** It has an appointment, which is lost when it moves. */
  readonly booked: boolean;
  readonly beyondInterval: boolean;
  readonly because: readonly VisitReason[];
};

/** What a move would change, or why it is not possible and on which days it would be. */
export type ShownRelay = {
  readonly moves: readonly ShownMove[];
  readonly conflicts: readonly ScheduleConflict[];
  readonly nearest: readonly string[];
};

/** What is asked of the course of a plan. */
export type RelayRequest = Pick<RelayInput, "move" | "follows" | "moveBooked" | "longer"> & {
  /** Other days away than those that are kept. */
  readonly away?: RelayInput["away"];
};

/** A course laid again: what is shown, and what is written. */
export type RelaidPlan = {
  readonly shown: ShownRelay;
  /** The visit that was asked for is one of them also where its dates stay: its appointment changes. */
  readonly changes: readonly RelaidVisit[];
  readonly visits: readonly CourseVisit[];
};

/** Lays the course of a plan again, without writing anything. */
export async function relayPlan(
  tx: ClinicTransaction,
  planId: string,
  request: RelayRequest,
): Promise<RelaidPlan> {
  const found = await findCourseInput(tx, planId);
  const input = { ...found, ...request, away: request.away ?? found.away };
  const { changes, conflicts } = relayCourse(input);
  const moves = changes.filter(({ was, dueOn }) => was !== dueOn);
  return {
    visits: found.visits,
    changes: conflicts.length > 0 ? [] : withAsked(changes, found.visits, request.move),
    shown: {
      conflicts,
      nearest: conflicts.length > 0 ? nearestDays(input) : [],
      moves: moves.map(({ id, stepId, kind, number, of, was, dueOn, booked, beyondInterval, because }) => ({
        ...{ id, stepId, kind, number, of, was, dueOn, booked, beyondInterval, because },
      })),
    },
  };
}

function withAsked(
  changes: readonly RelaidVisit[],
  visits: readonly CourseVisit[],
  move: RelayRequest["move"],
): readonly RelaidVisit[] {
  const asked = visits.find(({ id }) => id === move?.id);
  if (asked === undefined || changes.some(({ id }) => id === asked.id)) return changes;
  return [...changes, { ...asked, was: asked.dueOn, because: [], beyondInterval: false }];
}

/** Refuses when what would be written is not what was shown, with what it is now. */
export function demandAgreed(
  { moves, conflicts }: ShownRelay,
  shown: ShownRelay,
  agreed: readonly { readonly id: string; readonly dueOn: string }[],
): void {
  if (conflicts.length > 0) {
    refuse("invalid", conflicts[0]?.text ?? "No dates keep every rule.", { details: { relay: shown } });
  }
  const isAgreed = moves.every(({ id, dueOn }) => agreed.some((one) => one.id === id && one.dueOn === dueOn));
  if (!isAgreed || moves.length !== agreed.length) {
    const sentence =
      "The course was changed in another place meanwhile. Look at what moves now, then confirm.";
    refuse("conflict", sentence, { details: { relay: shown } });
  }
}

/**
 * Writes the new dates of a course, each with why. A visit that moves loses its appointment, but for the one that a
 * person moved, which takes the time they gave. With whom it is booked stays, unless that was said too.
 *
 * @returns the id of the move. Refused as `conflict` when a visit changed meanwhile
 */
export function writeRelay(
  tx: ClinicTransaction,
  plan: PlanOfPatient,
  { changes, visits }: Pick<RelaidPlan, "changes" | "visits">,
  causeOf: (change: RelaidVisit) => Pick<VisitMove, "cause" | "appointmentAt" | "bookedWith">,
): Promise<string> {
  const moves = changes.flatMap((change): VisitMove[] => {
    const before = visits.find(({ id }) => id === change.id);
    const { dueOn, windowFrom, windowTo, because } = change;
    return before === undefined
      ? []
      : [{ before, dates: { dueOn, windowFrom, windowTo }, because, ...causeOf(change) }];
  });
  return writeMoves(tx, plan, moves);
}
