import { compareDays, dayNumber, isCalendarDay } from "./calendar-day.ts";
import { conflictCode, conflictingRules } from "./conflicting-rules.ts";
import {
  SEARCH_STATES,
  type CourseInput,
  type CourseLayout,
  type CourseStep,
  type PlannedSession,
  type ScheduleConflict,
} from "./course.ts";
import { courseRules, type CourseQuestion } from "./course-rules.ts";
import type { CourseDays, CourseProblem } from "./course-problem.ts";
import { describeVisits } from "./describe-visits.ts";
import { daysApart, keptElsewhere, type KeptElsewhere } from "./keep-apart.ts";
import { closuresOf, mayBeInSun, openDays, type Closures } from "./open-days.ts";
import { planReviews } from "./plan-reviews.ts";
import { earliestFirst, nearestTo, settleDays, type WantedDays } from "./settle-days.ts";
import { layoutFault, visitsOf } from "./step-visits.ts";

/**
 * Lays a course of care on the calendar, each date with the rule that fixed it.
 *
 * Kept without exception: the earliest safe day, washouts, the lead-in, the wait after a test patch, the least and
 * greatest interval within a treatment, the days the patient is away (with the days around a stay in the sun, where
 * the treatment asks for that) or the clinic is closed, the gaps between treatments, and 14 days between two that
 * injure the skin (DESIGN default, reference 7.4), sessions of the patient's other courses among them. A test patch is
 * too small to need a gap.
 *
 * The answer is the earliest by the order of the steps: each visit of the first step is as early as leaves room for
 * all others, then each visit of the second, and so on; of a course under way, the days that it has now come first. A
 * course that has dates within the horizon gets them.
 *
 * @param input calendar dates as `YYYY-MM-DD`, weeks and days as numbers
 * @returns all visits by date, or none and the rules that exclude each other; never part of a course
 */
export function layOutCourse(input: CourseInput): CourseLayout {
  const faults = faultsOf(input);
  if (faults.length > 0) return { sessions: [], conflicts: faults };
  const question: CourseQuestion = { input, together: new Set() };
  const days = settleDays(problemOf(question), wantedOf(input), { left: SEARCH_STATES });
  if (days === null) return { sessions: [], conflicts: whyImpossible(question) };
  if (days === "unknown") return { sessions: [], conflicts: [searchEnded(question)] };
  const placed = input.steps.map((step, at) => ({
    step,
    visits: visitsOf(step, input.startOn),
    days: days[at] ?? [],
  }));
  const closures = closuresOf(input);
  const treatments = describeVisits(input, closuresByStep(input, closures), placed);
  const reviews = planReviews(input, closures, placed);
  if (!reviews.ok) return { sessions: [], conflicts: [reviews.conflict] };
  return { sessions: [...treatments, ...reviews.sessions].sort(byDate), conflicts: [] };
}

/** Only distances between treatments make a course hard to lay: they are named, since nothing is proven. */
const searchEnded = (question: CourseQuestion): ScheduleConflict => ({
  code: "search-ended",
  stepId: null,
  text: "No dates were found in the time that is taken to look for them. Give fewer sessions, or one treatment after another.",
  rules: courseRules(question).flatMap(({ rule }) => (rule.code === "gap" ? [rule] : [])),
});

function byDate(one: PlannedSession, other: PlannedSession): number {
  return compareDays(one.dueOn, other.dueOn);
}

function wantedOf({ present, steps, startOn }: CourseInput): WantedDays {
  if (present === undefined) return earliestFirst;
  const start = dayNumber(startOn);
  return nearestTo(
    steps.map(({ id }) => (present.get(id) ?? []).map((day) => (day === null ? 0 : dayNumber(day) - start))),
  );
}

/** Visits are looked for until years later, and the calendar ends with the year 9999. */
const LAST_START = "9990-12-31";

function faultsOf({ startOn, steps, away, closedDates, elsewhere = [] }: CourseInput): ScheduleConflict[] {
  const taken = elsewhere.flatMap(({ on }) => on);
  const dates = [startOn, ...closedDates, ...taken, ...away.flatMap(({ from, to }) => [from, to])];
  const stepDates = steps.flatMap(({ earliest, latest, washouts = [] }) => [
    ...(earliest ? [earliest] : []),
    ...(latest ? [latest] : []),
    ...washouts.map(({ endedOn }) => endedOn),
  ]);
  if (![...dates, ...stepDates].every(isCalendarDay) || startOn > LAST_START) {
    const text = "A date of the plan is no day of the calendar.";
    return [{ code: "invalid-date", stepId: null, text, rules: [] }];
  }
  return steps.flatMap((step, at): ScheduleConflict[] => {
    const { id: stepId } = step;
    const twice = steps.findIndex(({ id }) => id === stepId) !== at;
    const rule = twice ? { code: "start" as const, text: "It stands twice in the plan." } : layoutFault(step);
    if (rule === null) return [];
    return [{ code: "invalid-step", stepId, text: rule.text, rules: [{ ...rule, stepId }] }];
  });
}

function closuresByStep(input: CourseInput, closures: Closures): (step: CourseStep) => Closures {
  const inSun = input.away.some(mayBeInSun);
  return ({ clearOfSun }) => (clearOfSun && inSun ? closuresOf(input, clearOfSun) : closures);
}

function problemOf({ input, together }: CourseQuestion): CourseProblem {
  const { steps, gaps, startOn } = input;
  const closuresFor = closuresByStep(input, closuresOf(input));
  return {
    chains: steps.map((step) => {
      const closures = closuresFor(step);
      const kept = keptElsewhere(step, input);
      const open = new Map<string, Uint8Array>();
      return visitsOf(step, startOn).map(({ kind, notBefore, notAfter, afterPrevious }) => {
        const key = `${kind} ${String(notBefore)}`;
        const all = open.get(key) ?? openDays(closures, notBefore);
        if (!open.has(key) && kind === "treatment") clearOf(all, kept);
        open.set(key, all);
        const days = notAfter === null ? all : Uint8Array.from(all).fill(0, Math.max(0, notAfter.offset + 1));
        return { days, link: afterPrevious, keepsApart: kind === "treatment" };
      });
    }),
    apart: steps.map((one) =>
      steps.map((other) => (together.has(`${one.id} ${other.id}`) ? 0 : daysApart(one, other, gaps))),
    ),
  };
}

/** Clears the days that are too close to sessions of other courses. */
function clearOf(days: Uint8Array, kept: readonly KeptElsewhere[]): void {
  for (const { apart, days: taken } of kept)
    for (const day of taken) days.fill(0, Math.max(0, day - apart + 1), Math.max(0, day + apart));
}

function solve(question: CourseQuestion): CourseDays | null | "unknown" {
  return settleDays(problemOf(question), earliestFirst, { left: SEARCH_STATES });
}

/** First the steps without which there still are no dates are left out, then the rules of those that remain. */
function whyImpossible(question: CourseQuestion): ScheduleConflict[] {
  let left = question;
  for (const step of question.input.steps.toReversed()) {
    const steps = left.input.steps.filter(({ id }) => id !== step.id);
    const fewer = { ...left, input: { ...left.input, steps } };
    if (steps.length > 0 && solve(fewer) === null) left = fewer;
  }
  const rules = conflictingRules(left, courseRules(left), (one) => solve(one) === null).map(
    ({ rule }) => rule,
  );
  return [
    {
      code: conflictCode(rules),
      stepId: left.input.steps.at(-1)?.id ?? null,
      text: "No dates within three years keep all of these rules.",
      rules,
    },
  ];
}
