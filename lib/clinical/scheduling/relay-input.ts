import type { CalendarDay } from "./calendar-day.ts";
import type { AwayDates, ScheduleConflict, VisitReason } from "./course.ts";
import type { SpacedVisit } from "./visit-distances.ts";

/** A visit of a course under way. */
export type RelayVisit = SpacedVisit & {
  readonly of: number;
  readonly windowFrom: CalendarDay;
  readonly windowTo: CalendarDay;
  /** Whether the patient was given an appointment. */
  readonly booked: boolean;
};

/** A course under way, and what is to change about it. */
export type RelayInput = {
  readonly today: CalendarDay;
  readonly visits: readonly RelayVisit[];
  /** Sessions of the patient's other courses, which stay on their days; left out where there are none. */
  readonly elsewhere?: readonly SpacedVisit[];
  readonly away: readonly AwayDates[];
  /** ISO weekdays, 1 Monday … 7 Sunday. */
  readonly closedWeekdays: readonly number[];
  readonly closedDates: readonly CalendarDay[];
  /** The visit that a person moves and the day they picked; null where only the calendar changed. */
  readonly move: { readonly id: string; readonly to: CalendarDay } | null;
  /** The step of a visit that just took place: what is overdue of it moves too. Null or left out for none. */
  readonly follows?: string | null;
  /** Whether visits with an appointment may move as well. */
  readonly moveBooked: boolean;
  /** Whether a step may go beyond its longest interval where nothing else is possible. */
  readonly longer: boolean;
};

/** New dates of one visit. `dueOn` differs from `was` where its day moves; otherwise its window alone changes. */
export type RelaidVisit = Pick<RelayVisit, "id" | "stepId" | "kind" | "number" | "of" | "booked"> & {
  readonly was: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly windowFrom: CalendarDay;
  readonly windowTo: CalendarDay;
  /** Why its day moves; empty where it does not. */
  readonly because: readonly VisitReason[];
  readonly beyondInterval: boolean;
};

/** What changes, or the rules that exclude each other. */
export type CourseRelay = {
  readonly changes: readonly RelaidVisit[];
  readonly conflicts: readonly ScheduleConflict[];
};

export const isDoneVisit = ({ state }: Pick<RelayVisit, "state">): boolean =>
  state === "completed" || state === "in-progress";

/** The day of a visit that took place or is going on. */
export const dayOfDone = ({ performedOn, dueOn }: SpacedVisit, today: CalendarDay): CalendarDay =>
  performedOn ?? (dueOn < today ? dueOn : today);

/**
 * The sessions from which visits keep their distance, with their days: those that took place or are going on, and those of
 * other courses that are to take place on a day that has not passed.
 */
export function fixedSessions({ visits, elsewhere = [], today }: RelayInput): readonly FixedSession[] {
  const fixed = (visit: SpacedVisit, day: CalendarDay): FixedSession => ({ visit, day });
  return [
    ...visits.filter(isDoneVisit).map((visit) => fixed(visit, dayOfDone(visit, today))),
    ...elsewhere.filter(isDoneVisit).map((visit) => fixed(visit, dayOfDone(visit, today))),
    ...elsewhere
      .filter(({ state, dueOn }) => state === "planned" && dueOn >= today)
      .map((visit) => fixed(visit, visit.dueOn)),
  ];
}

/** A session that stays where it is. */
export type FixedSession = { readonly visit: SpacedVisit; readonly day: CalendarDay };

/** A test patch comes before the first session. */
export const placeInStep = ({ kind, number }: Pick<RelayVisit, "kind" | "number">): number =>
  kind === "test-patch" ? 0 : number;

/**
 * Whether a visit is laid again. One whose day has passed is not, so that it stays overdue until somebody deals with it,
 * but for those of the step that is moved or that follows; nor one that was passed over by a later one of its step.
 */
export function takesPart(visit: RelayVisit, { today, visits, move, follows = null }: RelayInput): boolean {
  if (visit.state !== "planned") return false;
  if (visit.id === move?.id) return true;
  const { stepId } = visit;
  const moved = move === null ? null : (visits.find(({ id }) => id === move.id)?.stepId ?? null);
  const concerned = stepId !== null && (stepId === moved || stepId === follows);
  if (visit.dueOn < today && !concerned) return false;
  return !visits.some(
    (other) =>
      stepId !== null &&
      other.stepId === stepId &&
      isDoneVisit(other) &&
      placeInStep(other) > placeInStep(visit),
  );
}

/** Whether it stays on its day: it is booked for a day to come and nobody asked for booked visits to move. */
export function isHeld(visit: RelayVisit, { today, moveBooked, move }: RelayInput): boolean {
  return visit.booked && !moveBooked && visit.dueOn >= today && visit.id !== move?.id;
}
