import type { CalendarDay } from "./calendar-day.ts";
import type { TreatedArea } from "./treated-area.ts";

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
  /** Last day of its first visit, where a session before the course asks for that. */
  readonly latest?: CalendarDay | null;
  /** Days that must have passed since something else ended: a medicine that was stopped, a procedure of another course. */
  readonly washouts?: readonly Washout[];
  /** Days without treatment before and after a stay in the sun; left out where sun does not matter. */
  readonly clearOfSun?: SunMargins | null;
  /** A test patch, and the days to wait between it and the first session. */
  readonly testPatchWaitDays?: { readonly min: number; readonly max: number } | null;
  /** Breaks or heats the skin: kept apart from other such steps. */
  readonly injuresSkin: boolean;
  /** The part of the skin it is done on; left out or null for all of it. Steps on different parts need no gap. */
  readonly area?: TreatedArea | null;
};

/** What ended, in words within a sentence ("isotretinoin was stopped"), when, and the days to wait from then. */
export type Washout = { readonly after: string; readonly endedOn: CalendarDay; readonly days: number };

/** Days kept clear before the first and after the last day of a stay in the sun. */
export type SunMargins = { readonly before: number; readonly after: number };

/** Days on which the patient is away, both ends included. */
export type AwayDates = {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** In the sun: what tanned skin does not bear keeps its distance. Left out where it is not known, which keeps it too. */
  readonly inSun?: boolean | undefined;
};

/** Two treatments that must be kept apart, whichever comes first. */
export type TreatmentGap = { readonly first: string; readonly second: string; readonly days: number };

/** A step of another course of the same patient. */
export type StepElsewhere = {
  /** Its line, which names it in every plan. */
  readonly id: string;
  readonly treatment: string;
  readonly injuresSkin: boolean;
  readonly area?: TreatedArea | null;
  /** The days of its sessions that took place or are planned; none where it is only known to go on. */
  readonly on: readonly CalendarDay[];
};

export type CourseInput = {
  readonly startOn: CalendarDay;
  readonly steps: readonly CourseStep[];
  /** Other courses of the same patient: their sessions stay on their days and keep their distance. */
  readonly elsewhere?: readonly StepElsewhere[] | undefined;
  /**
   * Days that visits of a course under way have now, in the order of each step's visits: a visit keeps its day where
   * that keeps every rule, and else moves to the nearest one that does. Steps without any are as early as can be.
   */
  readonly present?: ReadonlyMap<string, readonly (CalendarDay | null)[]> | undefined;
  /** Days that the reviews of a course under way have now, in their order: one keeps its day where that is on time. */
  readonly presentReviews?: readonly CalendarDay[] | undefined;
  readonly away: readonly AwayDates[];
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
  "washout",
  "test-patch-wait",
  "interval",
  "away",
  "sun",
  "closed-weekday",
  "closed-date",
  "gap",
  "keeps-intervals",
  "review",
  "moved",
  "booked",
  "keeps-day",
] as const;
export type VisitReasonCode = (typeof VISIT_REASONS)[number];
export type VisitReason = { readonly code: VisitReasonCode; readonly text: string };

/** How far a visit stays from others of its plan, in days. */
export type VisitKeeps = {
  /** From the visit of the same step before it; 0 for the first. */
  readonly afterPrevious: number;
  /** From the sessions of other steps, on either side. */
  readonly apart: readonly { readonly stepId: string; readonly days: number }[];
  /** Longest distance from the visit of the same step before it; left out where the plan did not say. */
  readonly atMost?: number;
  /** First day of the step, whatever comes before it; left out where the plan did not say. */
  readonly notBefore?: CalendarDay;
  /** Left out where sun does not matter, or the plan did not say. */
  readonly clearOfSun?: SunMargins;
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
  "search-ended",
  "treatments-too-close",
  "beyond-horizon",
  "no-open-day-for-review",
] as const;
/** One rule in words, as `because` and a conflict name it. */
export type ScheduleRule = VisitReason & {
  /** The step it binds; null for one that binds all. */
  readonly stepId: string | null;
};
export type ScheduleConflict = {
  readonly code: (typeof CONFLICTS)[number];
  readonly stepId: string | null;
  readonly text: string;
  /** The rules that exclude each other: without any one of them there would be dates. Empty where no rule is at fault. */
  readonly rules: readonly ScheduleRule[];
};

/** Dates for everything, or no dates and the rules that exclude each other. */
export type CourseLayout = {
  readonly sessions: readonly PlannedSession[];
  readonly conflicts: readonly ScheduleConflict[];
};

/** Two procedures that injure the skin stay at least this many days apart (DESIGN default, reference 7.4). */
export const DAYS_BETWEEN_SKIN_INJURIES = 14;
/** Light waits after a stay in the sun (reference 7.3 W11: four weeks, leaflets two to six; R116). */
export const DAYS_AFTER_SUN = 28;
/** After light the sun is kept away for two weeks (reference 6.1, a clinic's leaflet; R116). */
export const DAYS_BEFORE_SUN = 14;
/** After needles the sun is kept away for 72 hours (reference 7.3 W08; R36c). */
export const DAYS_FROM_NEEDLES_TO_SUN = 3;
/** A course that cannot be laid out within this many days from its start is not laid out. */
export const HORIZON_DAYS = 1100;
/** States that the search of dates may look at before it ends without an answer. */
export const SEARCH_STATES = 120_000;
/** Days after its due day in which a first visit still counts as on time (DESIGN). */
export const FIRST_VISIT_SLACK_DAYS = 14;
