import { addDays, dayNumber } from "./calendar-day.ts";
import {
  FIRST_VISIT_SLACK_DAYS,
  type CourseInput,
  type CourseStep,
  type PlannedSession,
  type VisitKeeps,
  type VisitReason,
} from "./course.ts";
import { obstaclesOn, presentAround } from "./explain-day.ts";
import { daysApart, keptElsewhere } from "./keep-apart.ts";
import type { Closures } from "./open-days.ts";
import { daysText, type StepVisit } from "./step-visits.ts";

/** A step whose visits have days; `days[i]` is the offset of `visits[i]` from the start of the plan. */
export type PlacedStep = {
  readonly step: CourseStep;
  readonly visits: readonly StepVisit[];
  readonly days: readonly number[];
};

type Neighbour = { readonly day: number; readonly apart: number; readonly treatment: string };

/** How a session of another course is told in a sentence. */
export const ELSEWHERE = "a session of another course";

/** Turns offsets into dated visits, each with its window and the rules that fixed it. */
export function describeVisits(
  input: CourseInput,
  closuresFor: (step: CourseStep) => Closures,
  placed: readonly PlacedStep[],
): PlannedSession[] {
  return placed.flatMap((one) => {
    const closures = closuresFor(one.step);
    const elsewhere = keptElsewhere(one.step, input).flatMap(({ apart, days }): Neighbour[] =>
      days.map((day) => ({ day, apart, treatment: ELSEWHERE })),
    );
    const beside = placed.flatMap((other): Neighbour[] => {
      const apart = daysApart(one.step, other.step, input.gaps);
      if (apart === 0) return [];
      return other.days.flatMap((day, index) =>
        other.visits[index]?.kind === "treatment" ? [{ day, apart, treatment: other.step.treatment }] : [],
      );
    });
    const neighbours = [...beside, ...elsewhere];
    return one.visits.map((visit, index) => {
      const near = visit.kind === "treatment" ? neighbours : [];
      const apart = visit.kind === "treatment" ? apartOf(one, placed, input) : [];
      return describeVisit(input, closures, near, {
        keeps: keepsOf(input, one.step, visit, apart),
        step: one.step,
        at: index,
        visit,
        day: one.days[index] ?? 0,
        previous: one.days[index - 1],
        next: one.visits[index + 1],
        nextDay: one.days[index + 1],
      });
    });
  });
}

function apartOf(one: PlacedStep, placed: readonly PlacedStep[], input: CourseInput): VisitKeeps["apart"] {
  return [
    ...placed
      .map(({ step }) => ({ stepId: step.id, days: daysApart(one.step, step, input.gaps) }))
      .filter(({ days }) => days > 0),
    ...keptElsewhere(one.step, input).map(({ other, apart }) => ({ stepId: other.id, days: apart })),
  ];
}

function keepsOf(
  { startOn }: CourseInput,
  { clearOfSun }: CourseStep,
  { afterPrevious, notBefore }: StepVisit,
  apart: VisitKeeps["apart"],
): VisitKeeps {
  return {
    afterPrevious: afterPrevious?.min ?? 0,
    apart,
    ...(afterPrevious === null ? {} : { atMost: afterPrevious.max }),
    notBefore: addDays(startOn, notBefore),
    ...(clearOfSun ? { clearOfSun } : {}),
  };
}

type Dated = {
  readonly keeps: VisitKeeps;
  readonly step: CourseStep;
  /** Its place among the visits of the step. */
  readonly at: number;
  readonly visit: StepVisit;
  readonly day: number;
  readonly previous: number | undefined;
  /** The visit of the same step that comes after it, and its day. */
  readonly next: StepVisit | undefined;
  readonly nextDay: number | undefined;
};

/**
 * A test patch is read within days of it, so that its window moves neither so far back that the first session comes too
 * late after it, nor so far on that the session comes too soon. Sessions need no such bound: those after them follow.
 */
function patchBounds({ visit, next, nextDay }: Dated): { readonly from: number; readonly to: number } {
  const wait = visit.kind === "test-patch" ? (next?.afterPrevious ?? null) : null;
  if (wait === null || nextDay === undefined) return { from: 0, to: Infinity };
  return { from: nextDay - wait.max, to: nextDay - wait.min };
}

function describeVisit(
  input: CourseInput,
  closures: Closures,
  neighbours: readonly Neighbour[],
  dated: Dated,
): PlannedSession {
  const { step, visit, day, previous } = dated;
  const patch = patchBounds(dated);
  const spaced = previous !== undefined && visit.afterPrevious ? visit.afterPrevious : null;
  const bySpacing = spaced && previous !== undefined ? previous + spaced.min : 0;
  const lower = Math.max(visit.notBefore, bySpacing);
  const rule = spaced && bySpacing >= visit.notBefore ? spaced.rule : visit.notBeforeRule;
  const last = spaced && previous !== undefined ? previous + spaced.max : visit.notAfter?.offset;
  const upper = last ?? day + FIRST_VISIT_SLACK_DAYS;
  const present = presentAround(day, closures);
  const from = Math.max(
    lower,
    patch.from,
    present.from,
    ...neighbours.filter((other) => other.day <= day).map((other) => other.day + other.apart),
  );
  const to = Math.min(
    upper,
    patch.to,
    present.to,
    ...neighbours.filter((other) => other.day > day).map((other) => other.day - other.apart),
  );
  return {
    kind: visit.kind,
    stepId: step.id,
    treatment: step.treatment,
    number: visit.number,
    of: visit.of,
    dueOn: addDays(input.startOn, day),
    windowFrom: addDays(input.startOn, from),
    windowTo: addDays(input.startOn, to),
    keeps: dated.keeps,
    because: whyOnItsDay(input, closures, neighbours, dated, { lower, last, rule }),
  };
}

const KEEPS_DAY: VisitReason = { code: "keeps-day", text: "It keeps the day that it had." };
const EARLIER_WOULD_BREAK: VisitReason = {
  code: "keeps-intervals",
  text: "On an earlier day, a visit after it could not keep its interval.",
};
const LATER_WOULD_BREAK: VisitReason = {
  code: "keeps-intervals",
  text: "On a later day, a visit after it could not keep its interval.",
};

type Bounds = {
  readonly lower: number;
  /** Left out where nothing says until when. */
  readonly last: number | undefined;
  readonly rule: VisitReason;
};

/** The rule that set its earliest day, or its last one, and then what kept it from days nearer to that or to its present one. */
function whyOnItsDay(
  { present, startOn, away }: CourseInput,
  closures: Closures,
  neighbours: readonly Neighbour[],
  dated: Dated,
  { lower, last = Infinity, rule }: Bounds,
): VisitReason[] {
  const { step, at, visit, day, next } = dated;
  const now = present?.get(step.id)?.[at] ?? null;
  const had = now === null ? null : dayNumber(now) - dayNumber(startOn);
  if (had === day) return [rule, KEEPS_DAY];
  const isLater = had === null || had < day;
  const patch = patchBounds(dated);
  const passed = isLater
    ? offsetsBetween(day - 1, Math.max(lower, had ?? lower), -1)
    : offsetsBetween(day + 1, Math.min(last, had), 1);
  const obstacles = obstaclesOn(passed, {
    calendar: { startOn, away },
    closures,
    clearOfSun: step.clearOfSun ?? null,
    gapOn: (offset) =>
      offset < patch.from && next?.afterPrevious ? next.afterPrevious.latestRule : gapOn(neighbours, offset),
    otherwise: isLater ? EARLIER_WOULD_BREAK : LATER_WOULD_BREAK,
  });
  if (isLater) return [rule, ...obstacles];
  const latest = visit.afterPrevious?.latestRule ?? visit.notAfter?.rule;
  const because = [...(had > last && latest !== undefined ? [latest] : []), ...obstacles];
  return because.length > 0 ? because : [rule];
}

/** From one offset to another, in either direction; none where the first lies beyond the second already. */
function offsetsBetween(nearest: number, farthest: number, step: 1 | -1): number[] {
  const count = Math.max(0, (farthest - nearest) * step + 1);
  return Array.from({ length: count }, (_, index) => nearest + index * step);
}

function gapOn(neighbours: readonly Neighbour[], offset: number): VisitReason | null {
  const close = neighbours.find(({ day, apart }) => Math.abs(day - offset) < apart);
  return close === undefined
    ? null
    : { code: "gap", text: `At least ${daysText(close.apart)} from ${close.treatment}.` };
}
