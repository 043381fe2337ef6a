import type { IsoDate } from "../model/clinical-case.ts";
import type { PlanInteraction } from "../model/evaluation.ts";
import type { AwayDates, CourseInput, CourseStep, StepElsewhere } from "../scheduling/course.ts";
import type { AcceptedPlan } from "./accepted-plan.ts";
import { clearOfSun, injuresSkin, TEST_PATCH_WAIT_DAYS, type CourseTreatment } from "./course-of-plan.ts";
import { ownCourseStep } from "./own-step.ts";

/** What decides on which days a course can be, as things stand now. */
export type CourseDaysNow = {
  readonly startOn: IsoDate;
  readonly away: readonly AwayDates[];
  readonly closed: Pick<CourseInput, "closedWeekdays" | "closedDates">;
  /** The patient's other courses, from whose sessions this one keeps its distance. */
  readonly elsewhere: readonly StepElsewhere[];
  /** Days to keep beside those agreed with the plan: from what was given and is no part of it any more. */
  readonly interactions: readonly PlanInteraction[];
  /** First days of steps that have to wait, by treatment. */
  readonly earliest: ReadonlyMap<string, IsoDate | null>;
  /** Reviews beside the one that the rules ask for, in weeks from the start. */
  readonly moreReviewWeeks: readonly number[];
};

/**
 * The course of an accepted plan as the calendar takes it, from a day on: every session that was agreed, each step named
 * by its treatment or an own step's key.
 *
 * @param now the days as they stand, not as they stood when it was accepted
 * @param sessionsOf how many sessions of a step are still agreed, where some were given up
 */
export function courseOfAccepted(
  plan: AcceptedPlan,
  now: CourseDaysNow,
  treatments: readonly CourseTreatment[],
  sessionsOf: (key: string, agreed: number) => number,
): CourseInput {
  const patched = (key: string): boolean =>
    plan.visits.some(({ kind, treatment }) => kind === "test-patch" && treatment === key);
  const steps = plan.steps.flatMap((step): CourseStep[] => {
    if (step.sessions === null) return [];
    const entry = treatments.find(({ id }) => id === step.treatment);
    const injures = entry !== undefined && injuresSkin(entry);
    return [
      {
        id: step.treatment,
        treatment: step.treatment,
        sessions: sessionsOf(step.treatment, step.sessions),
        intervalWeeks: step.intervalWeeks,
        startWeek: step.startWeek,
        earliest: now.earliest.get(step.treatment) ?? null,
        testPatchWaitDays: patched(step.treatment) ? TEST_PATCH_WAIT_DAYS : null,
        clearOfSun: entry === undefined ? null : clearOfSun(entry.modality),
        injuresSkin: injures,
        area: step.area ?? null,
      },
    ];
  });
  const own = (plan.ownSteps ?? []).flatMap((step): CourseStep[] => {
    const laid = ownCourseStep(step);
    return laid === null ? [] : [{ ...laid, sessions: sessionsOf(step.key, laid.sessions) }];
  });
  return {
    startOn: now.startOn,
    steps: [...steps, ...own].filter(({ sessions }) => sessions > 0),
    elsewhere: now.elsewhere,
    away: now.away,
    ...now.closed,
    gaps: [...plan.interactions, ...now.interactions].map(({ first, second, gapDays }) => ({
      first,
      second,
      days: gapDays,
    })),
    reviewWeeks: [...new Set([plan.review.weeks, ...now.moreReviewWeeks])].toSorted(
      (one, other) => one - other,
    ),
  };
}
