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
  /** Days to the visit before it; null for the first. */
  readonly afterPrevious: { readonly min: number; readonly max: number; readonly rule: VisitReason } | null;
};

/** True when the numbers of a step can be laid out at all. */
export function isLayable(step: CourseStep): boolean {
  const { sessions, intervalWeeks, testPatchWaitDays: wait, startWeek, leadInWeeks = 0 } = step;
  const ordered = (range: { readonly min: number; readonly max: number }): boolean =>
    Number.isFinite(range.max) && range.min >= 0 && range.min <= range.max;
  if (!Number.isInteger(sessions) || sessions < 1 || sessions > 60) return false;
  if (!(startWeek >= 0 && leadInWeeks >= 0)) return false;
  if (!(step.washouts ?? []).every(({ days }) => Number.isInteger(days) && days >= 0)) return false;
  if (sessions > 1 && (intervalWeeks === null || intervalWeeks.max <= 0 || !ordered(intervalWeeks)))
    return false;
  return !wait || ordered(wait);
}

/** `1 week`, `4 weeks`. */
export const weeksText = (weeks: number): string => (weeks === 1 ? "1 week" : `${String(weeks)} weeks`);

/** The interval of a step as a sentence. */
export function intervalText({ intervalWeeks }: Pick<CourseStep, "intervalWeeks">): string {
  if (intervalWeeks === null) return "It is one visit.";
  const { min, max } = intervalWeeks;
  return `Sessions are ${weeksText(min)}${max > min ? ` to ${weeksText(max)}` : ""} apart.`;
}

/** How long a test patch is watched, as a sentence. */
export function testPatchText({ min }: { readonly min: number }): string {
  return `The test patch is watched for ${String(min)} days at least.`;
}

type LowerBound = { readonly offset: number; readonly rule: VisitReason };

function lowerBound(step: CourseStep, startOn: CalendarDay): LowerBound {
  const start = dayNumber(startOn);
  const leadInWeeks = step.leadInWeeks ?? 0;
  const bounds: readonly LowerBound[] = [
    { offset: 0, rule: { code: "start", text: "It may be from the first day of the plan on." } },
    ...(step.earliest
      ? [
          {
            offset: dayNumber(step.earliest) - start,
            rule: { code: "earliest-safe" as const, text: "Safety allows it from this day on." },
          },
        ]
      : []),
    ...(step.washouts ?? []).map((washout) => ({
      offset: dayNumber(washout.endedOn) + washout.days - start,
      rule: { code: "washout" as const, text: washoutText(washout) },
    })),
    {
      offset: Math.ceil(leadInWeeks * 7),
      rule: { code: "lead-in", text: `${weeksText(leadInWeeks)} of sun protection come first.` },
    },
    {
      offset: Math.ceil(step.startWeek * 7),
      rule: { code: "start-week", text: `It begins ${weeksText(step.startWeek)} into the plan.` },
    },
  ];
  return bounds.reduce((latest, bound) => (bound.offset > latest.offset ? bound : latest));
}

/** What a washout asks, as a sentence. */
export function washoutText({ after, days }: Washout): string {
  return `${days === 1 ? "1 day is" : `${String(days)} days are`} kept after ${after}.`;
}

/**
 * The visits of a step in order: its test patch, if one is due, then its sessions. The test patch waits for the
 * earliest safe day only, so that its waiting time can run while the lead-in does.
 */
export function visitsOf(step: CourseStep, startOn: CalendarDay): StepVisit[] {
  const first = lowerBound(step, startOn);
  const min = Math.max(1, Math.floor((step.intervalWeeks?.min ?? 0) * 7));
  const max = Math.max(min, Math.ceil((step.intervalWeeks?.max ?? 0) * 7));
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
          afterPrevious: null,
        },
      ]
    : [];
  const sessions = Array.from({ length: step.sessions }, (_, index): StepVisit => {
    const interval = {
      min,
      max,
      rule: { code: "interval" as const, text: intervalText(step) },
    };
    const patchWait = wait && {
      min: Math.max(1, wait.min),
      max: Math.max(1, wait.max),
      rule: {
        code: "test-patch-wait" as const,
        text: testPatchText(wait),
      },
    };
    return {
      kind: "treatment",
      number: index + 1,
      of: step.sessions,
      notBefore: first.offset,
      notBeforeRule: first.rule,
      afterPrevious: index > 0 ? interval : patchWait,
    };
  });
  return [...patch, ...sessions];
}
