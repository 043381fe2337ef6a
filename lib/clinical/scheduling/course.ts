import type { CalendarDay } from "./calendar-day.ts";

/** One treatment of a plan as the calendar needs it. */
export type CourseStep = {
  /** The caller's own; unique within the course. */
  readonly id: string;
  readonly treatment: string;
  /** Visits to lay out, 1–60. */
  readonly sessions: number;
  /** Weeks between two sessions; may be fractions ("twice a week" is 0.5). Needed from two sessions up. */
  readonly intervalWeeks: { readonly min: number; readonly max: number } | null;
  /** First week, counted from the start of the plan, in which a session may be. */
  readonly startWeek: number;
  /** Weeks of sun protection that must have passed before the first session. */
  readonly leadInWeeks?: number;
  /** First day on which safety allows it. */
  readonly earliest?: CalendarDay | null;
  /** A test patch, and the days to wait between it and the first session. */
  readonly testPatchWaitDays?: { readonly min: number; readonly max: number } | null;
  /** Breaks or heats the skin: kept apart from other such steps. */
  readonly injuresSkin: boolean;
};

/** Two treatments that must be kept apart, whichever comes first. */
export type TreatmentGap = { readonly first: string; readonly second: string; readonly days: number };

export type CourseInput = {
  readonly startOn: CalendarDay;
  readonly steps: readonly CourseStep[];
  readonly away: readonly { readonly from: CalendarDay; readonly to: CalendarDay }[];
  /** ISO weekdays, 1 Monday … 7 Sunday. */
  readonly closedWeekdays: readonly number[];
  readonly closedDates: readonly CalendarDay[];
  readonly gaps: readonly TreatmentGap[];
  /** Reviews, in weeks from the start. */
  readonly reviewWeeks: readonly number[];
  /** One review more, in weeks after the last session; null for none. */
  readonly reviewAfterLastWeeks?: number | null;
};

export const VISIT_REASONS = [
  "start",
  "start-week",
  "lead-in",
  "earliest-safe",
  "test-patch-wait",
  "interval",
  "away",
  "closed-weekday",
  "closed-date",
  "gap",
  "keeps-intervals",
  "review",
] as const;
export type VisitReasonCode = (typeof VISIT_REASONS)[number];
export type VisitReason = { readonly code: VisitReasonCode; readonly text: string };

/** How far a visit stays from others of its plan, in days. */
export type VisitKeeps = {
  /** From the visit of the same step before it; 0 for the first. */
  readonly afterPrevious: number;
  /** From the sessions of other steps, on either side. */
  readonly apart: readonly { readonly stepId: string; readonly days: number }[];
};

export type PlannedSession = {
  readonly kind: "treatment" | "test-patch" | "review";
  /** Null for a review, which belongs to the whole plan. */
  readonly stepId: string | null;
  readonly treatment: string | null;
  readonly number: number;
  readonly of: number;
  readonly dueOn: CalendarDay;
  /** Days on which the visit may be without breaking its interval or a gap to another treatment. */
  readonly windowFrom: CalendarDay;
  readonly windowTo: CalendarDay;
  /** Absent for a review. */
  readonly keeps?: VisitKeeps;
  /** The rule that set the earliest day first, then what moved the visit on from there. */
  readonly because: readonly VisitReason[];
};

export const CONFLICTS = [
  "invalid-step",
  "invalid-date",
  "days-blocked",
  "treatments-too-close",
  "beyond-horizon",
  "no-open-day-for-review",
] as const;
export type ScheduleConflict = {
  readonly code: (typeof CONFLICTS)[number];
  readonly stepId: string | null;
  readonly text: string;
};

/** Dates for everything, or no dates and the rules that exclude each other. */
export type CourseLayout = {
  readonly sessions: readonly PlannedSession[];
  readonly conflicts: readonly ScheduleConflict[];
};

/** Two procedures that injure the skin stay at least this many days apart (DESIGN default, reference 7.4). */
export const DAYS_BETWEEN_SKIN_INJURIES = 14;
/** A course that cannot be laid out within this many days from its start is not laid out. */
export const HORIZON_DAYS = 1100;
/** Days after its due day in which a first visit still counts as on time (DESIGN). */
export const FIRST_VISIT_SLACK_DAYS = 14;
