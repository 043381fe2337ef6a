import { TEST_PATCH_WAIT_DAYS } from "../accepted-plan/course-of-plan.ts";
import type { NumberRange } from "../model/evaluation.ts";
import { addDays, diffDays, weekdayOf, type CalendarDay } from "../scheduling/calendar-day.ts";
import type { CourseStep, TreatmentGap } from "../scheduling/course.ts";
import { daysApart } from "../scheduling/keep-apart.ts";

/** A visit of a plan, as far as the dates after it depend on it. */
export type DatedVisit = {
  readonly id: string;
  /** The step's id; null for a review. */
  readonly stepId: string | null;
  readonly kind: "treatment" | "test-patch" | "review";
  readonly number: number;
  readonly of: number;
  readonly state: "planned" | "in-progress" | "completed" | "missed" | "cancelled";
  readonly dueOn: CalendarDay;
  readonly windowFrom: CalendarDay;
  readonly windowTo: CalendarDay;
  readonly performedOn: CalendarDay | null;
};

/** The rules of the accepted plan that keep visits apart. */
export type CourseInForce = {
  readonly steps: readonly CourseStep[];
  readonly gaps: readonly TreatmentGap[];
  readonly away: readonly { readonly from: CalendarDay; readonly to: CalendarDay }[];
  readonly closedWeekdays: readonly number[];
};

/** New dates of one visit. `dueOn` differs from `was` where the day itself had to move. */
export type VisitMove = {
  readonly id: string;
  readonly kind: DatedVisit["kind"];
  readonly number: number;
  readonly of: number;
  readonly was: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly windowFrom: CalendarDay;
  readonly windowTo: CalendarDay;
  /** No day was open within the longest interval, so that it lies beyond it. */
  readonly beyondInterval: boolean;
};

/** How far beyond the longest interval a free day is looked for. */
const SEARCH_DAYS = 120;

function intervalDays(step: CourseStep, after: DatedVisit["kind"]): NumberRange | null {
  if (after === "test-patch") {
    const { min, max } = step.testPatchWaitDays ?? TEST_PATCH_WAIT_DAYS;
    return { min: Math.max(1, min), max: Math.max(1, max) };
  }
  if (step.intervalWeeks === null) return null;
  const min = Math.max(1, Math.floor(step.intervalWeeks.min * 7));
  return { min, max: Math.max(min, Math.ceil(step.intervalWeeks.max * 7)) };
}

type Neighbour = { readonly day: CalendarDay; readonly apart: number };

function neighboursOf(
  step: CourseStep,
  visits: readonly DatedVisit[],
  { steps, gaps }: CourseInForce,
): Neighbour[] {
  return visits.flatMap((visit) => {
    const other = steps.find(({ id }) => id === visit.stepId);
    if (other === undefined || visit.kind !== "treatment") return [];
    if (visit.state === "missed" || visit.state === "cancelled") return [];
    const apart = daysApart(step, other, gaps);
    return apart === 0 ? [] : [{ day: visit.performedOn ?? visit.dueOn, apart }];
  });
}

const latest = (...days: readonly CalendarDay[]): CalendarDay => days.toSorted().at(-1) ?? "";
const earliest = (...days: readonly CalendarDay[]): CalendarDay => days.toSorted()[0] ?? "";

const clamp = (day: CalendarDay, from: CalendarDay, to: CalendarDay): CalendarDay =>
  day < from ? from : day > to ? to : day;

function findDay(
  wanted: CalendarDay,
  from: CalendarDay,
  to: CalendarDay,
  open: (day: CalendarDay) => boolean,
) {
  for (let day = wanted; day <= to; day = addDays(day, 1)) if (open(day)) return day;
  for (let day = wanted; day >= from; day = addDays(day, -1)) if (open(day)) return day;
  for (let more = 1; more <= SEARCH_DAYS; more += 1) if (open(addDays(to, more))) return addDays(to, more);
  return to;
}

/**
 * Dates of the visits that follow one that took place, so that the intervals hold from the day on which it really did.
 * A visit whose day still fits keeps it, and its window is narrowed to what the intervals now allow; one whose day no
 * longer fits moves to the nearest open day that does, and the visits of the step after it follow.
 *
 * @param performed the visit that took place, with its day
 * @param visits all visits of the plan
 * @returns only what changes
 */
export function laterVisits(
  performed: { readonly id: string; readonly on: CalendarDay },
  visits: readonly DatedVisit[],
  course: CourseInForce,
): readonly VisitMove[] {
  const done = visits.find(({ id }) => id === performed.id);
  const step = course.steps.find(({ id }) => id === done?.stepId);
  if (done === undefined || step === undefined) return [];
  const following = visits
    .filter(
      ({ id, stepId, kind, state }) =>
        id !== done.id && stepId === step.id && kind === "treatment" && state === "planned",
    )
    .filter(({ number }) => done.kind === "test-patch" || number > done.number)
    .toSorted((one, other) => one.number - other.number);
  const neighbours = neighboursOf(step, visits, course);
  const isOpen = (day: CalendarDay): boolean =>
    !course.closedWeekdays.includes(weekdayOf(day)) &&
    !course.away.some(({ from, to }) => day >= from && day <= to) &&
    neighbours.every((other) => Math.abs(diffDays(other.day, day)) >= other.apart);
  const moves: VisitMove[] = [];
  let previous = { kind: done.kind, day: performed.on };
  for (const visit of following) {
    const interval = intervalDays(step, previous.kind);
    if (interval === null) break;
    const from = addDays(previous.day, interval.min);
    const to = addDays(previous.day, interval.max);
    const fits = visit.dueOn >= from && visit.dueOn <= to;
    const dueOn = fits ? visit.dueOn : findDay(clamp(visit.dueOn, from, to), from, to, isOpen);
    const windowFrom = latest(
      fits ? visit.windowFrom : from,
      from,
      ...neighbours.filter(({ day }) => day <= dueOn).map(({ day, apart }) => addDays(day, apart)),
    );
    const windowTo = earliest(
      dueOn > to ? dueOn : to,
      ...neighbours.filter(({ day }) => day > dueOn).map(({ day, apart }) => addDays(day, -apart)),
    );
    if (dueOn !== visit.dueOn || windowFrom !== visit.windowFrom || windowTo !== visit.windowTo) {
      const { id, kind, number, of } = visit;
      const window = { windowFrom: earliest(windowFrom, dueOn), windowTo: latest(windowTo, dueOn) };
      moves.push({
        id,
        kind,
        number,
        of,
        was: visit.dueOn,
        dueOn,
        ...window,
        beyondInterval: dueOn > to,
      });
    }
    previous = { kind: "treatment", day: dueOn };
  }
  return moves;
}
