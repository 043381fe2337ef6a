import { dayNumber, type CalendarDay } from "./calendar-day.ts";
import type { CourseStep, VisitReason } from "./course.ts";

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
  if (sessions > 1 && (intervalWeeks === null || intervalWeeks.max <= 0 || !ordered(intervalWeeks)))
    return false;
  return !wait || ordered(wait);
}

const weeksText = (weeks: number): string => (weeks === 1 ? "1 week" : `${String(weeks)} weeks`);

function lowerBound(step: CourseStep, startOn: CalendarDay): { offset: number; rule: VisitReason } {
  const safe = step.earliest ? dayNumber(step.earliest) - dayNumber(startOn) : 0;
  const leadIn = Math.ceil((step.leadInWeeks ?? 0) * 7);
  const startWeek = Math.ceil(step.startWeek * 7);
  const offset = Math.max(0, safe, leadIn, startWeek);
  if (offset === 0) return { offset, rule: { code: "start", text: "The plan starts on this day." } };
  if (offset === safe)
    return { offset, rule: { code: "earliest-safe", text: "Safety allows it from this day on." } };
  if (offset === leadIn) {
    return {
      offset,
      rule: { code: "lead-in", text: `${weeksText(step.leadInWeeks ?? 0)} of sun protection come first.` },
    };
  }
  return {
    offset,
    rule: { code: "start-week", text: `It begins ${weeksText(step.startWeek)} into the plan.` },
  };
}

/**
 * The visits of a step in order: its test patch, if one is due, then its sessions. The test patch waits for the
 * earliest safe day only, so that its waiting time can run while the lead-in does.
 */
export function visitsOf(step: CourseStep, startOn: CalendarDay): StepVisit[] {
  const first = lowerBound(step, startOn);
  const min = Math.max(1, Math.floor((step.intervalWeeks?.min ?? 0) * 7));
  const max = Math.max(min, Math.ceil((step.intervalWeeks?.max ?? 0) * 7));
  const spacing = step.intervalWeeks
    ? `${weeksText(step.intervalWeeks.min)}${step.intervalWeeks.max > step.intervalWeeks.min ? ` to ${weeksText(step.intervalWeeks.max)}` : ""}`
    : "";
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
      rule: { code: "interval" as const, text: `Sessions are ${spacing} apart.` },
    };
    const patchWait = wait && {
      min: Math.max(1, wait.min),
      max: Math.max(1, wait.max),
      rule: {
        code: "test-patch-wait" as const,
        text: `The test patch is watched for ${String(wait.min)} days at least.`,
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
