import { addDays } from "./calendar-day.ts";
import {
  FIRST_VISIT_SLACK_DAYS,
  type CourseInput,
  type CourseStep,
  type PlannedSession,
  type VisitKeeps,
  type VisitReason,
  type VisitReasonCode,
} from "./course.ts";
import { daysApart } from "./keep-apart.ts";
import type { Closures } from "./open-days.ts";
import type { StepVisit } from "./step-visits.ts";

/** A step whose visits have days; `days[i]` is the offset of `visits[i]` from the start of the plan. */
export type PlacedStep = {
  readonly step: CourseStep;
  readonly visits: readonly StepVisit[];
  readonly days: readonly number[];
};

type Neighbour = { readonly day: number; readonly apart: number; readonly treatment: string };

export const CLOSURE_TEXTS: Readonly<Partial<Record<VisitReasonCode, string>>> = {
  away: "The patient is away before that.",
  sun: "It keeps clear of a stay in the sun.",
  "closed-weekday": "The clinic is closed on that day of the week.",
  "closed-date": "The clinic is closed on that date.",
};

/** Turns offsets into dated visits, each with its window and the rules that fixed it. */
export function describeVisits(
  input: CourseInput,
  closuresFor: (step: CourseStep) => Closures,
  placed: readonly PlacedStep[],
): PlannedSession[] {
  return placed.flatMap((one) => {
    const closures = closuresFor(one.step);
    const neighbours = placed.flatMap((other): Neighbour[] => {
      const apart = daysApart(one.step, other.step, input.gaps);
      if (apart === 0) return [];
      return other.days.flatMap((day, index) =>
        other.visits[index]?.kind === "treatment" ? [{ day, apart, treatment: other.step.treatment }] : [],
      );
    });
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

function apartOf(one: PlacedStep, placed: readonly PlacedStep[], { gaps }: CourseInput): VisitKeeps["apart"] {
  return placed
    .map(({ step }) => ({ stepId: step.id, days: daysApart(one.step, step, gaps) }))
    .filter(({ days }) => days > 0);
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
  const upper = spaced && previous !== undefined ? previous + spaced.max : day + FIRST_VISIT_SLACK_DAYS;
  const from = Math.max(
    lower,
    patch.from,
    ...neighbours.filter((other) => other.day <= day).map((other) => other.day + other.apart),
  );
  const to = Math.min(
    upper,
    patch.to,
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
    because: [
      rule,
      ...(keepsItsDay(input, dated) ? [KEEPS_DAY] : whatMovedIt(closures, neighbours, lower, day)),
    ],
  };
}

const KEEPS_DAY: VisitReason = { code: "keeps-day", text: "It keeps the day that it had." };

function keepsItsDay({ present, startOn }: CourseInput, { step, at, day }: Dated): boolean {
  return present?.get(step.id)?.[at] === addDays(startOn, day);
}

/** Each kind of obstacle on the days that were passed over, once, in the order met. */
function whatMovedIt(
  closures: Closures,
  neighbours: readonly Neighbour[],
  lower: number,
  day: number,
): VisitReason[] {
  const met = new Map<string, VisitReason>();
  for (let offset = lower; offset < day; offset += 1) {
    const reason = obstacleOn(closures, neighbours, offset);
    met.set(`${reason.code} ${reason.text}`, reason);
  }
  return [...met.values()];
}

function obstacleOn(closures: Closures, neighbours: readonly Neighbour[], offset: number): VisitReason {
  const closed = closures[offset];
  if (closed) return { code: closed, text: CLOSURE_TEXTS[closed] ?? "" };
  const close = neighbours.find(({ day, apart }) => Math.abs(day - offset) < apart);
  if (close) return { code: "gap", text: `It stays ${String(close.apart)} days from ${close.treatment}.` };
  return { code: "keeps-intervals", text: "Moved so that the visits after it keep their intervals." };
}
