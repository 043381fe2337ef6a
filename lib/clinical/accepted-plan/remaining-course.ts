import { addDays, type CalendarDay } from "../scheduling/calendar-day.ts";
import type {
  CourseInput,
  CourseLayout,
  CourseStep,
  PlannedSession,
  VisitKeeps,
  VisitReason,
} from "../scheduling/course.ts";
import { daysApart } from "../scheduling/keep-apart.ts";
import { layOutCourse } from "../scheduling/lay-out-course.ts";
import {
  daysText,
  intervalDays,
  leadInText,
  leastIntervalRule,
  startWeekText,
  testPatchText,
  weeksText,
} from "../scheduling/step-visits.ts";

/** A visit and its day; `stepId` is the course's own name of its step, null for a review. */
export type CourseVisit = {
  readonly stepId: string | null;
  readonly kind: "treatment" | "test-patch" | "review";
  readonly on: CalendarDay;
};

/** A visit that took place, with the number that it has among those of its step. */
export type DoneVisit = CourseVisit & { readonly number: number };

/** A step as it was when sessions of it took place, whether it is still part of the course or not. */
export type GivenStep = { readonly step: CourseStep; readonly on: readonly CalendarDay[] };

/** What lies behind a course that is laid out again. */
export type CourseSoFar = {
  readonly done: readonly DoneVisit[];
  /** Days that each step has run, days on hold left out; they count towards its first week. New steps have none. */
  readonly running: ReadonlyMap<string, number>;
  /** Sessions that took place, by step and by the part of the skin they were done on: they keep others away from it. */
  readonly given: readonly GivenStep[];
  /** Days since the course began, days on hold left out. */
  readonly sinceStart: number;
  /** Days since its last review, days on hold left out; null while there was none. */
  readonly sinceReview: number | null;
  /** Visits that are planned, on the days that they have now, by number. */
  readonly planned: readonly CourseVisit[];
};

type Bound = { readonly day: CalendarDay; readonly reason: VisitReason };

const lastOf = (days: readonly CalendarDay[]): CalendarDay | null => days.toSorted().at(-1) ?? null;

function daysOf(visits: readonly CourseVisit[], id: string, kind: CourseVisit["kind"]): CalendarDay[] {
  return visits.filter((visit) => visit.stepId === id && visit.kind === kind).map(({ on }) => on);
}

function doneOf({ done }: CourseSoFar, id: string, kind: CourseVisit["kind"]): CalendarDay[] {
  return daysOf(done, id, kind);
}

/** The number with which a step, or the reviews of a plan, went on last; one that was missed or passed over before it counts. */
function lastNumber({ done }: CourseSoFar, id: string | null, kind: CourseVisit["kind"]): number {
  const own = done.filter((visit) => visit.stepId === id && visit.kind === kind);
  return Math.max(0, ...own.map(({ number }) => number));
}

/** The days that the visits of a step have now, in the order in which they are laid out; null for one without. */
function presentDays(
  { id, testPatchWaitDays }: CourseStep,
  { planned }: CourseSoFar,
): (CalendarDay | null)[] {
  const patch = testPatchWaitDays ? [daysOf(planned, id, "test-patch")[0] ?? null] : [];
  return [...patch, ...daysOf(planned, id, "treatment")];
}

/** What the sessions that took place ask of the first one to come. */
function boundsOf(step: CourseStep, course: CourseInput, so: CourseSoFar): Bound[] {
  const own = lastOf(doneOf(so, step.id, "treatment"));
  const patch = lastOf(doneOf(so, step.id, "test-patch"));
  const wait = step.testPatchWaitDays;
  const interval = intervalDays(step).min;
  const others = so.given.flatMap(({ step: other, on }): Bound[] => {
    const apart = daysApart(step, other, course.gaps);
    const last = apart === 0 ? null : lastOf(on);
    if (last === null) return [];
    const text = `At least ${daysText(apart)} from ${other.treatment}.`;
    return [{ day: addDays(last, apart), reason: { code: "gap", text } }];
  });
  return [
    ...(own === null
      ? []
      : [
          {
            day: addDays(own, interval),
            reason: leastIntervalRule(step),
          },
        ]),
    ...(own === null && patch !== null && wait
      ? [
          {
            day: addDays(patch, wait.min),
            reason: { code: "test-patch-wait" as const, text: testPatchText(wait) },
          },
        ]
      : []),
    ...others,
  ];
}

/** The last day for the first session to come; null where nothing asks for one, or that day has passed. */
function latestOf(step: CourseStep, { startOn }: CourseInput, so: CourseSoFar): CalendarDay | null {
  const own = lastOf(doneOf(so, step.id, "treatment"));
  const patch = lastOf(doneOf(so, step.id, "test-patch"));
  const wait = step.testPatchWaitDays;
  const latest =
    own !== null
      ? addDays(own, intervalDays(step).max)
      : patch !== null && wait
        ? addDays(patch, Math.max(1, wait.max))
        : null;
  return latest !== null && latest >= startOn ? latest : null;
}

function remainingStep(step: CourseStep, course: CourseInput, so: CourseSoFar): CourseStep[] {
  const done = doneOf(so, step.id, "treatment").length;
  if (done >= step.sessions) return [];
  const begun = done > 0 || doneOf(so, step.id, "test-patch").length > 0;
  const elapsed = (so.running.get(step.id) ?? 0) / 7;
  const bound = lastOf([
    ...boundsOf(step, course, so).map(({ day }) => day),
    ...(step.earliest ? [step.earliest] : []),
  ]);
  return [
    {
      ...step,
      sessions: step.sessions - done,
      startWeek: begun ? 0 : Math.max(0, step.startWeek - elapsed),
      leadInWeeks: begun ? 0 : Math.max(0, (step.leadInWeeks ?? 0) - elapsed),
      earliest: bound,
      latest: latestOf(step, course, so),
      testPatchWaitDays: begun ? null : (step.testPatchWaitDays ?? null),
    },
  ];
}

/** The reasons with the weeks as they were agreed, not as what is left of them. */
const withWeeks = (because: readonly VisitReason[], code: VisitReason["code"], text: string): VisitReason[] =>
  because.map((reason) => (reason.code === code ? { code, text } : reason));

/**
 * Reviews that are still to come, in weeks from the day on which the rest is laid out: those agreed that did not take
 * place, and after the last of them another as long after it as the first was after the start.
 */
function reviewsToCome(
  { reviewWeeks }: CourseInput,
  so: CourseSoFar,
): { readonly week: number; readonly text: string }[] {
  const left = (agreed: number, days: number): number => Math.max(0, agreed - days / 7);
  const done = lastNumber(so, null, "review");
  const [first = 0] = reviewWeeks;
  if (done >= reviewWeeks.length && so.sinceReview !== null && reviewWeeks.length > 0) {
    return [
      { week: left(first, so.sinceReview), text: `Reviewed ${weeksText(first)} after the last review.` },
    ];
  }
  return reviewWeeks
    .slice(done)
    .map((week) => ({ week: left(week, so.sinceStart), text: `Reviewed ${weeksText(week)} into the plan.` }));
}

/** A visit with its place among those that took place, and with the rule that set its earliest day. */
function counted(visit: PlannedSession, course: CourseInput, so: CourseSoFar): PlannedSession {
  if (visit.kind === "review") {
    const done = lastNumber(so, null, "review");
    const { text = "" } = reviewsToCome(course, so)[visit.number - 1] ?? {};
    const because = withWeeks(visit.because, "review", text);
    return { ...visit, number: visit.number + done, of: visit.of + done, because };
  }
  const step = course.steps.find(({ id }) => id === visit.stepId);
  if (step === undefined) return visit;
  const keeps = visit.keeps && {
    ...visit.keeps,
    apart:
      visit.kind === "test-patch" ? visit.keeps.apart : withGiven(visit.keeps.apart, step, course, so.given),
  };
  const spaced = { ...visit, ...(keeps === undefined ? {} : { keeps }) };
  if (visit.kind === "test-patch") return spaced;
  const last = lastNumber(so, step.id, "treatment");
  const renumbered = { ...spaced, number: visit.number + last, of: visit.of + last };
  if (visit.number > 1) return renumbered;
  const done = lastOf(doneOf(so, step.id, "treatment"));
  return firstToCome(renumbered, step, done, boundsOf(step, course, so));
}

/** The distances from the steps of the course and from what was given before, the longer of two. */
function withGiven(
  apart: VisitKeeps["apart"],
  step: CourseStep,
  course: CourseInput,
  given: readonly GivenStep[],
): VisitKeeps["apart"] {
  const days = new Map(apart.map((one) => [one.stepId, one.days]));
  for (const { step: other } of given) {
    const asked = daysApart(step, other, course.gaps);
    if (asked > 0) days.set(other.id, Math.max(asked, days.get(other.id) ?? 0));
  }
  return [...days].map(([stepId, asked]) => ({ stepId, days: asked }));
}

/** The first visit to come is held by what took place before, as each later visit is by the one before it. */
function firstToCome(
  visit: PlannedSession,
  step: CourseStep,
  last: CalendarDay | null,
  bounds: readonly Bound[],
): PlannedSession {
  const [rule, ...moved] = visit.because;
  const behind = bounds.toSorted((one, other) => (one.day < other.day ? 1 : -1))[0];
  const safe = step.earliest ?? "";
  const because =
    rule?.code === "earliest-safe" && behind !== undefined && behind.day > safe
      ? [behind.reason, ...moved]
      : withWeeks(
          withWeeks(visit.because, "start-week", startWeekText(step.startWeek)),
          "lead-in",
          leadInText(step.leadInWeeks ?? 0),
        );
  if (last === null) return { ...visit, because };
  const { min, max } = intervalDays(step);
  const latest = addDays(last, max);
  const keeps = visit.keeps && { ...visit.keeps, afterPrevious: min };
  return {
    ...visit,
    because:
      visit.dueOn > latest
        ? [...because, { code: "interval", text: `The longest interval ended on ${latest}.` }]
        : because,
    windowTo: visit.dueOn > latest ? visit.windowTo : latest < visit.windowTo ? latest : visit.windowTo,
    ...(keeps === undefined ? {} : { keeps }),
  };
}

/** Where no day within the longest interval is left, the next one is all that can be asked. */
function laidWithin(course: CourseInput, steps: readonly CourseStep[]): CourseLayout {
  const strict = layOutCourse({ ...course, steps });
  const bound = steps.filter(({ latest }) => latest);
  if (strict.conflicts.length === 0 || bound.length === 0) return strict;
  const without = (...ids: readonly string[]): readonly CourseStep[] =>
    steps.map((step) => (ids.includes(step.id) ? { ...step, latest: null } : step));
  for (const tried of [...bound.map(({ id }) => without(id)), without(...bound.map(({ id }) => id))]) {
    const layout = layOutCourse({ ...course, steps: tried });
    if (layout.conflicts.length === 0) return layout;
  }
  return strict;
}

/**
 * Lays out what remains of a course: sessions that took place count and keep their distance, those that did not are laid
 * from the input's start on, on the days that they have now where those keep every rule. Numbers go on from the last session
 * that took place. Where the longest interval since that one cannot be kept any more, the course goes on as soon as it can.
 *
 * @param course the whole course as agreed, with every session of each step @param so what took place of it so far
 * @returns visits to come, or none and the rules that exclude each other
 */
export function layOutRemaining(course: CourseInput, so: CourseSoFar): CourseLayout {
  const steps = course.steps.flatMap((step) => remainingStep(step, course, so));
  const layout = laidWithin(
    {
      ...course,
      present: new Map(steps.map((step) => [step.id, presentDays(step, so)])),
      presentReviews: so.planned.filter(({ kind }) => kind === "review").map(({ on }) => on),
      reviewWeeks: reviewsToCome(course, so).map(({ week }) => week),
    },
    steps,
  );
  const sessions = layout.sessions.map((visit) => startedOver(counted(visit, course, so), course));
  return { ...layout, sessions };
}

/** A course that goes on is laid from a day on; it does not begin on it. */
function startedOver(visit: PlannedSession, { startOn }: CourseInput): PlannedSession {
  return { ...visit, because: withWeeks(visit.because, "start", `Laid out anew from ${startOn} on.`) };
}
