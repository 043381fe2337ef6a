import { compareDays, dayNumber, isCalendarDay } from "./calendar-day.ts";
import type { CourseInput, CourseLayout, CourseStep, PlannedSession, ScheduleConflict } from "./course.ts";
import { describeVisits, type PlacedStep } from "./describe-visits.ts";
import { daysApart } from "./keep-apart.ts";
import { closuresOf, type Closures } from "./open-days.ts";
import { placeVisits } from "./place-visits.ts";
import { planReviews } from "./plan-reviews.ts";
import { isLayable, visitsOf } from "./step-visits.ts";

/**
 * Lays a course of care on the calendar: each session on the earliest day that keeps every rule.
 *
 * Kept without exception: the earliest safe day, the lead-in, the wait after a test patch, the least and greatest
 * interval within a treatment, the days the patient is away or the clinic is closed, the gaps between treatments, and
 * 14 days between two that injure the skin (DESIGN default, reference 7.4). A test patch is too small to need a gap.
 * Treatments are placed in the order given; another order is tried when that one has no answer.
 *
 * @param input calendar dates as `YYYY-MM-DD`, weeks and days as numbers
 * @returns all visits by date, or none and the rules that exclude each other; never part of a course
 */
export function layOutCourse(input: CourseInput): CourseLayout {
  const faults = faultsOf(input);
  if (faults.length > 0) return { sessions: [], conflicts: faults };
  const closures = closuresOf(input);
  const placed = placeInSomeOrder(input, closures);
  if (!placed) return { sessions: [], conflicts: whyImpossible(input, closures) };
  const treatments = describeVisits(input, closures, placed);
  const reviews = planReviews(input, closures, placed);
  if (!reviews.ok) return { sessions: [], conflicts: [reviews.conflict] };
  return { sessions: [...treatments, ...reviews.sessions].sort(byDate), conflicts: [] };
}

function byDate(one: PlannedSession, other: PlannedSession): number {
  return compareDays(one.dueOn, other.dueOn);
}

function faultsOf({ startOn, steps, away, closedDates }: CourseInput): ScheduleConflict[] {
  const dates = [startOn, ...closedDates, ...away.flatMap(({ from, to }) => [from, to])];
  const stepDates = steps.flatMap(({ earliest }) => earliest ?? []);
  if (![...dates, ...stepDates].every(isCalendarDay)) {
    return [{ code: "invalid-date", stepId: null, text: "A date of the plan is no day of the calendar." }];
  }
  return steps
    .filter((step, at) => !isLayable(step) || steps.findIndex(({ id }) => id === step.id) !== at)
    .map(({ id }) => ({
      code: "invalid-step",
      stepId: id,
      text: "Its sessions or intervals cannot be laid out.",
    }));
}

type Relaxed = { readonly closures: Closures; readonly gaps: boolean };

function placeStep(
  input: CourseInput,
  step: CourseStep,
  before: readonly PlacedStep[],
  relaxed: Relaxed,
): PlacedStep | null {
  const kept = relaxed.gaps
    ? before.map((other) => ({ apart: daysApart(step, other.step, input.gaps), days: sessionDays(other) }))
    : [];
  const visits = visitsOf(step, input.startOn);
  const days = placeVisits(
    visits,
    (visit, offset) =>
      relaxed.closures[offset] === undefined &&
      (visit.kind === "test-patch" ||
        kept.every(({ apart, days: others }) => others.every((day) => Math.abs(day - offset) >= apart))),
  );
  return days && { step, visits, days };
}

function sessionDays({ visits, days }: PlacedStep): number[] {
  return days.filter((_, index) => visits[index]?.kind === "treatment");
}

function placeAll(input: CourseInput, order: readonly CourseStep[], closures: Closures): PlacedStep[] | null {
  const placed: PlacedStep[] = [];
  for (const step of order) {
    const next = placeStep(input, step, placed, { closures, gaps: true });
    if (!next) return null;
    placed.push(next);
  }
  return placed;
}

/** The order given first, then each step brought to the front: enough to let a tightly bound course go first. */
function placeInSomeOrder(input: CourseInput, closures: Closures): PlacedStep[] | null {
  const orders = [
    input.steps,
    ...input.steps.slice(1).map((step) => [step, ...input.steps.filter((other) => other !== step)]),
  ];
  for (const order of orders) {
    const placed = placeAll(input, order, closures);
    if (placed) return placed;
  }
  return null;
}

/** Leaves rules out one kind at a time, to name those that exclude each other. */
function whyImpossible(input: CourseInput, closures: Closures): ScheduleConflict[] {
  const conflicts: ScheduleConflict[] = [];
  const placed: PlacedStep[] = [];
  for (const step of input.steps) {
    const fits = placeStep(input, step, placed, { closures, gaps: true });
    if (fits) {
      placed.push(fits);
      continue;
    }
    conflicts.push({ stepId: step.id, ...reasonOfMisfit(input, step, placed, closures) });
  }
  return conflicts;
}

function reasonOfMisfit(
  input: CourseInput,
  step: CourseStep,
  placed: readonly PlacedStep[],
  closures: Closures,
): Pick<ScheduleConflict, "code" | "text"> {
  const open: Closures = [];
  if (!placeStep(input, step, placed, { closures: open, gaps: false })) {
    const late = step.earliest && dayNumber(step.earliest) - dayNumber(input.startOn) > 0;
    return {
      code: "beyond-horizon",
      text: late
        ? "The earliest safe day is so late that the course does not end within three years."
        : "The course does not end within three years.",
    };
  }
  if (placeStep(input, step, placed, { closures, gaps: false })) {
    return {
      code: "treatments-too-close",
      text: "It cannot keep its intervals and its distance from the other treatments.",
    };
  }
  return {
    code: "days-blocked",
    text: "The days away and the closed days leave no day within its intervals.",
  };
}
