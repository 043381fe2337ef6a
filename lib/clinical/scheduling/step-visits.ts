import { dayNumber, type CalendarDay } from "./calendar-day.ts";
import type { CourseStep, VisitReason, Washout } from "./course.ts";

/** One visit of a step before it has a date; days are offsets from the start of the plan. */
export type StepVisit = {
  readonly kind: "treatment" | "test-patch";
  readonly number: number;
  readonly of: number;
  /** No earlier than this, whatever comes before it, and the rule that says so. */
  readonly notBefore: number;
  readonly notBeforeRule: VisitReason;
  /** No later than this, and the rule that says so; null where nothing before the course asks for it. */
  readonly notAfter: { readonly offset: number; readonly rule: VisitReason } | null;
  /** Days to the visit before it; null for the first. */
  readonly afterPrevious: Spacing | null;
};

type Spacing = {
  readonly min: number;
  readonly max: number;
  /** Why it is no sooner, and why no later. */
  readonly rule: VisitReason;
  readonly latestRule: VisitReason;
};
type Range = { readonly min: number; readonly max: number };

const isOrdered = ({ min, max }: Range): boolean => Number.isFinite(max) && min >= 0 && min <= max;

/** Why the numbers of a step cannot be laid out, as the rule that is at fault; null when they can. */
export function layoutFault(step: CourseStep): VisitReason | null {
  const { sessions, intervalWeeks, testPatchWaitDays: wait, startWeek, leadInWeeks = 0 } = step;
  if (!Number.isInteger(sessions) || sessions < 1 || sessions > 60)
    return { code: "start", text: `It has ${String(sessions)} sessions; 1 to 60 can be laid out.` };
  if (!(startWeek >= 0 && Number.isFinite(startWeek)))
    return { code: "start-week", text: "The week in which it begins lies before the plan." };
  if (!(leadInWeeks >= 0 && Number.isFinite(leadInWeeks)))
    return { code: "lead-in", text: "The weeks of sun protection before it are no number of weeks." };
  const washout = (step.washouts ?? []).find(({ days }) => !(Number.isInteger(days) && days >= 0));
  if (washout !== undefined)
    return { code: "washout", text: `The days kept after ${washout.after} are no number of days.` };
  if (sessions > 1 && intervalWeeks === null)
    return { code: "interval", text: `It has ${String(sessions)} sessions and no interval between them.` };
  if (sessions > 1 && intervalWeeks !== null && (intervalWeeks.max <= 0 || !isOrdered(intervalWeeks)))
    return { code: "interval", text: `Its intervals, ${rangeText(intervalWeeks)} weeks, are no range.` };
  if (wait && !isOrdered(wait))
    return {
      code: "test-patch-wait",
      text: `The wait after its test patch, ${rangeText(wait)} days, is no range.`,
    };
  return null;
}

const rangeText = ({ min, max }: Range): string => `${String(min)} to ${String(max)}`;

/** `1 week`, `4 weeks`. */
export const weeksText = (weeks: number): string => (weeks === 1 ? "1 week" : `${String(weeks)} weeks`);
/** `1 day`, `14 days`. */
export const daysText = (days: number): string => (days === 1 ? "1 day" : `${String(days)} days`);

/** `4 weeks`, and whole days where they are not whole weeks. */
export const daysOrWeeksText = (days: number): string =>
  days % 7 === 0 && days > 0 ? weeksText(days / 7) : daysText(days);

/** The days between two sessions of a step, whole ones and at least one. */
export function intervalDays({ intervalWeeks }: Pick<CourseStep, "intervalWeeks">): Range {
  const min = Math.max(1, Math.floor((intervalWeeks?.min ?? 0) * 7));
  return { min, max: Math.max(min, Math.ceil((intervalWeeks?.max ?? 0) * 7)) };
}

/** The interval of a step as a sentence. */
export function intervalText(step: Pick<CourseStep, "intervalWeeks">): string {
  if (step.intervalWeeks === null) return "It is one visit.";
  const { min, max } = intervalDays(step);
  if (min === max) return `Sessions are ${daysOrWeeksText(min)} apart.`;
  return min % 7 === 0 && max % 7 === 0
    ? `Sessions are ${String(min / 7)} to ${weeksText(max / 7)} apart.`
    : `Sessions are ${String(min)} to ${daysText(max)} apart.`;
}

/** The least interval of a step, as the rule that sets the earliest day of a session. */
export const leastIntervalRule = (step: Pick<CourseStep, "intervalWeeks">): VisitReason => ({
  code: "interval",
  text: `At least ${daysOrWeeksText(intervalDays(step).min)} after the session before it.`,
});

/** The longest interval of a step, as the rule that sets the last day of a session. */
export const longestIntervalRule = (step: Pick<CourseStep, "intervalWeeks">): VisitReason => ({
  code: "interval",
  text: `At most ${daysOrWeeksText(intervalDays(step).max)} after the session before it.`,
});

/** How long a test patch is watched, as a sentence. */
export function testPatchText({ min }: { readonly min: number }): string {
  return `The test patch is watched for ${daysText(min)} at least.`;
}

/** How soon after its test patch a course begins, as a sentence. */
export function patchReadText({ max }: { readonly max: number }): string {
  return `The first session follows the test patch within ${daysText(max)}.`;
}

/** The weeks of sun protection that come before a step, as a sentence. */
export function leadInText(weeks: number): string {
  const days = Math.ceil(weeks * 7);
  return `${daysOrWeeksText(days)} of sun protection ${days === 1 || days === 7 ? "comes" : "come"} first.`;
}

/** When a step begins, as a sentence. */
export const startWeekText = (weeks: number): string =>
  `It begins ${daysOrWeeksText(Math.ceil(weeks * 7))} into the plan.`;

/** Until when the next visit of a step is due, as a rule. */
export const latestRule = (day: CalendarDay): VisitReason => ({
  code: "interval",
  text: `By ${day} at the latest, the longest interval after the visit before it.`,
});

/** From when on safety allows a step, as a sentence. */
export const earliestText = (day: CalendarDay): string => `Safety allows it from ${day} on.`;

type LowerBound = { readonly offset: number; readonly rule: VisitReason };

function lowerBound(step: CourseStep, startOn: CalendarDay): LowerBound {
  const start = dayNumber(startOn);
  const leadInWeeks = step.leadInWeeks ?? 0;
  const bounds: readonly LowerBound[] = [
    { offset: 0, rule: { code: "start", text: `The plan begins on ${startOn}.` } },
    ...(step.earliest
      ? [
          {
            offset: dayNumber(step.earliest) - start,
            rule: { code: "earliest-safe" as const, text: earliestText(step.earliest) },
          },
        ]
      : []),
    ...(step.washouts ?? []).map((washout) => ({
      offset: dayNumber(washout.endedOn) + washout.days - start,
      rule: { code: "washout" as const, text: washoutText(washout) },
    })),
    {
      offset: Math.ceil(leadInWeeks * 7),
      rule: { code: "lead-in", text: leadInText(leadInWeeks) },
    },
    {
      offset: Math.ceil(step.startWeek * 7),
      rule: { code: "start-week", text: startWeekText(step.startWeek) },
    },
  ];
  return bounds.reduce((latest, bound) => (bound.offset > latest.offset ? bound : latest));
}

/** What a washout asks, as a sentence. */
export function washoutText({ after, endedOn, days }: Washout): string {
  return `${daysText(days)} ${days === 1 ? "is" : "are"} kept after ${after} on ${endedOn}.`;
}

/**
 * The visits of a step in order: its test patch, if one is due, then its sessions. The test patch waits for the
 * earliest safe day only, so that its waiting time can run while the lead-in does.
 */
export function visitsOf(step: CourseStep, startOn: CalendarDay): StepVisit[] {
  const first = lowerBound(step, startOn);
  const notAfter = step.latest
    ? { offset: dayNumber(step.latest) - dayNumber(startOn), rule: latestRule(step.latest) }
    : null;
  const wait = step.testPatchWaitDays ?? null;
  const patchBound = lowerBound({ ...step, startWeek: 0, leadInWeeks: 0 }, startOn);
  const patch: StepVisit[] = wait
    ? [
        {
          kind: "test-patch",
          number: 1,
          of: 1,
          notBefore: patchBound.offset,
          notBeforeRule: patchBound.rule,
          notAfter,
          afterPrevious: null,
        },
      ]
    : [];
  const sessions = Array.from({ length: step.sessions }, (_, index): StepVisit => {
    const interval: Spacing = {
      ...intervalDays(step),
      rule: leastIntervalRule(step),
      latestRule: longestIntervalRule(step),
    };
    const patchWait: Spacing | null = wait && {
      min: Math.max(1, wait.min),
      max: Math.max(1, wait.max),
      rule: { code: "test-patch-wait", text: testPatchText(wait) },
      latestRule: { code: "test-patch-wait", text: patchReadText(wait) },
    };
    return {
      kind: "treatment",
      number: index + 1,
      of: step.sessions,
      notBefore: first.offset,
      notBeforeRule: first.rule,
      notAfter: index === 0 && !wait ? notAfter : null,
      afterPrevious: index > 0 ? interval : patchWait,
    };
  });
  return [...patch, ...sessions];
}
