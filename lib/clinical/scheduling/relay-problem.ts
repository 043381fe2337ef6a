import { dayNumber } from "./calendar-day.ts";
import { HORIZON_DAYS, type SunMargins } from "./course.ts";
import type { Chain, ChainVisit, CourseProblem } from "./course-problem.ts";
import { closuresOf, openDays } from "./open-days.ts";
import {
  dayOfDone,
  fixedSessions,
  isDoneVisit,
  isHeld,
  placeInStep,
  takesPart,
  type RelayInput,
  type RelayVisit,
} from "./relay-input.ts";

/** A course under way without some of its rules. */
export type RelayQuestion = {
  readonly input: RelayInput;
  /** Pairs of steps (`id id`) that need no gap. */
  readonly together: ReadonlySet<string>;
  /** Steps whose intervals, longest intervals or first days do not count. */
  readonly anyInterval: ReadonlySet<string>;
  readonly anyLength: ReadonlySet<string>;
  readonly anyStart: ReadonlySet<string>;
  /** Visits that may move although they are booked. */
  readonly freed: ReadonlySet<string>;
};

/**
 * The visits that are still to come, step by step and in their order; a review stands alone. The step of the first visit
 * comes first: what it wants counts before what the others want.
 */
export function openChains(input: RelayInput): readonly (readonly RelayVisit[])[] {
  const { visits } = input;
  const open = visits.filter((visit) => takesPart(visit, input));
  const steps = [...new Set(visits.flatMap(({ stepId }) => stepId ?? []))].filter((step) =>
    open.some(({ stepId }) => stepId === step),
  );
  return [
    ...steps.map((step) =>
      open
        .filter(({ stepId }) => stepId === step)
        .toSorted((one, other) => placeInStep(one) - placeInStep(other)),
    ),
    ...open.filter(({ stepId }) => stepId === null).map((review) => [review]),
  ];
}

/** Days between the visits of two steps, as either of them says. */
export function apartInDays(
  { input, together }: RelayQuestion,
  one: string | null,
  other: string | null,
): number {
  if (one === null || other === null || one === other || together.has(`${one} ${other}`)) return 0;
  const said = [...input.visits, ...(input.elsewhere ?? [])].flatMap(({ stepId, keeps }) =>
    (keeps?.apart ?? []).flatMap((apart) =>
      (stepId === one && apart.stepId === other) || (stepId === other && apart.stepId === one)
        ? [apart.days]
        : [],
    ),
  );
  return Math.max(0, ...said);
}

/** Days from the visit before it, as far as the rules still stand; with none of them left two may be on one day. */
function linkOf(visit: RelayVisit, question: RelayQuestion): { readonly min: number; readonly max: number } {
  const step = visit.stepId ?? "";
  const any = question.anyInterval.has(step);
  const max = any || question.anyLength.has(step) ? HORIZON_DAYS : (visit.keeps?.atMost ?? HORIZON_DAYS);
  const min = any ? 0 : Math.max(1, visit.keeps?.afterPrevious ?? 1);
  return { min, max: Math.max(min, max) };
}

/** The question as chains of days from today on. */
export function relayProblem(question: RelayQuestion): CourseProblem {
  const chains = openChains(question.input);
  const stepOf = (chain: readonly RelayVisit[]): string | null => chain[0]?.stepId ?? null;
  const open = openDaysBy(question.input);
  return {
    chains: chains.map((chain) => chainOf(chain, question, open)),
    apart: chains.map((one) => chains.map((other) => apartInDays(question, stepOf(one), stepOf(other)))),
  };
}

type OpenDays = (clearOfSun: SunMargins | null, closed: boolean) => Uint8Array;

function openDaysBy(input: RelayInput): OpenDays {
  const made = new Map<string, Uint8Array>();
  const { today: startOn, away, closedWeekdays, closedDates } = input;
  return (clearOfSun, closed) => {
    const key = `${String(clearOfSun?.before)} ${String(clearOfSun?.after)} ${String(closed)}`;
    const calendar = closed ? { closedWeekdays, closedDates } : { closedWeekdays: [], closedDates: [] };
    const days = made.get(key) ?? openDays(closuresOf({ startOn, away, ...calendar }, clearOfSun), 0);
    made.set(key, days);
    return Uint8Array.from(days);
  };
}

function chainOf(chain: readonly RelayVisit[], question: RelayQuestion, open: OpenDays): Chain {
  return chain.map((visit, at): ChainVisit => {
    const { stepId, kind } = visit;
    return {
      days: daysOf(visit, at === 0, question, open),
      link: at === 0 ? null : linkOf(visit, question),
      keepsApart: stepId !== null && kind === "treatment",
    };
  });
}

function daysOf(visit: RelayVisit, isFirst: boolean, question: RelayQuestion, open: OpenDays): Uint8Array {
  const { input } = question;
  const today = dayNumber(input.today);
  const held = isHeld(visit, input) && !question.freed.has(visit.id);
  // What is booked on a day on which the clinic is closed otherwise was agreed; being away was not.
  const days = open(visit.keeps?.clearOfSun ?? null, !held);
  const only = held ? visit.dueOn : visit.id === input.move?.id ? input.move.to : null;
  if (only !== null) {
    const offset = dayNumber(only) - today;
    days.fill(0, 0, Math.max(0, offset));
    days.fill(0, Math.max(0, offset + 1));
  }
  if (!question.anyStart.has(visit.stepId ?? ""))
    days.fill(0, 0, Math.max(0, firstDayOf(visit, input) - today));
  keepFromDone(visit, isFirst, days, question);
  return days;
}

/** The first day of its step; where the plan did not say, that of its window as long as nothing of the step was done. */
function firstDayOf(visit: RelayVisit, { today, visits }: RelayInput): number {
  const { keeps, stepId, windowFrom } = visit;
  if (keeps?.notBefore !== undefined) return dayNumber(keeps.notBefore);
  const isFirst = !visits.some(
    (other) => other.stepId === stepId && placeInStep(other) < placeInStep(visit) && other.id !== visit.id,
  );
  return stepId !== null && isFirst ? dayNumber(windowFrom) : dayNumber(today);
}

/**
 * Clears the days too close to visits that took place and to those of other courses, and those too long after the last one
 * of the same step.
 */
function keepFromDone(visit: RelayVisit, isFirst: boolean, days: Uint8Array, question: RelayQuestion): void {
  const { input } = question;
  const today = dayNumber(input.today);
  const link = linkOf(visit, question);
  for (const { visit: done, day: on } of fixedSessions(input)) {
    const day = dayNumber(on) - today;
    const own = done.stepId === visit.stepId && visit.stepId !== null;
    const far = visit.kind === "treatment" && done.kind === "treatment";
    const apart = own ? link.min : far ? apartInDays(question, visit.stepId, done.stepId) : 0;
    if (apart > 0) days.fill(0, Math.max(0, day - apart + 1), Math.max(0, day + apart));
  }
  const before = lastDone(visit, input);
  const last = before === null ? -1 : dayNumber(dayOfDone(before, input.today)) - today + link.max;
  // Where the longest interval has passed already, as soon as possible is all that can be asked.
  if (isFirst && last >= 0) days.fill(0, last + 1);
}

/** The last visit of the same step before it that took place. */
export function lastDone(visit: RelayVisit, { visits }: RelayInput): RelayVisit | null {
  const before = visits.filter(
    (other) =>
      isDoneVisit(other) &&
      visit.stepId !== null &&
      other.stepId === visit.stepId &&
      placeInStep(other) < placeInStep(visit),
  );
  return before.toSorted((one, other) => placeInStep(one) - placeInStep(other)).at(-1) ?? null;
}
