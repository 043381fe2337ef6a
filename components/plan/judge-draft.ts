import { combinationsOf, type Combination } from "#lib/clinical/accepted-plan/combination-check.ts";
import { courseOfPlan } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import type { ComparedPlan } from "#lib/clinical/accepted-plan/plan-difference.ts";
import { planRefusals, type PlanRefusal } from "#lib/clinical/accepted-plan/refusals.ts";
import { layOutRemaining } from "#lib/clinical/accepted-plan/remaining-course.ts";
import { sessionRange, usualSessions } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import type { CourseLayout } from "#lib/clinical/scheduling/course.ts";
import { layOutCourse } from "#lib/clinical/scheduling/lay-out-course.ts";
import type { DraftPlanView, SavedChoices } from "./draft-plan-props.ts";

/** The course laid on dates for what is chosen, as the server will lay it. */
export function layoutOf(plan: DraftPlanView, choices: SavedChoices): CourseLayout {
  const course = courseOfPlan(
    {
      steps: plan.options.map(({ step }) => step),
      interactions: plan.interactions,
      reviewWeeks: plan.review.weeks,
      treatments: plan.options.map(({ treatment }) => treatment),
      fitzpatrick: plan.fitzpatrick,
      testPatch: plan.testPatch,
      closed: plan.closed,
      safety: plan.options.map(({ safety }) => safety),
      elsewhere: plan.elsewhere,
      moreReviewWeeks: plan.moreReviewWeeks,
    },
    choices,
  );
  return plan.amends === null ? layOutCourse(course) : layOutRemaining(course, plan.amends.soFar);
}

/** What keeps the choices from being accepted. */
export function refusalsOf(plan: DraftPlanView, choices: SavedChoices): PlanRefusal[] {
  return planRefusals(
    {
      safety: plan.options.map(({ safety }) => safety),
      plan: { steps: plan.options.map(({ step }) => step) },
      unrecognised: plan.unrecognised,
      signedOff: plan.signedOff,
    },
    { ...choices, done: plan.amends?.done },
    (treatment) => plan.options.find(({ step }) => step.treatment === treatment)?.sessionRange ?? null,
  );
}

/** What has to be known about the chosen steps together. */
export const combinedIn = (plan: DraftPlanView, choices: SavedChoices): Combination[] =>
  combinationsOf(
    choices,
    plan.interactions,
    plan.options.map(({ treatment }) => treatment),
  );

/** The choices with their dates as they are compared with the version in force. */
export function comparedDraft(
  plan: DraftPlanView,
  choices: SavedChoices,
  { sessions: visits }: CourseLayout,
): ComparedPlan {
  const treatments = plan.options.map(({ treatment }) => treatment);
  const chosen = plan.options.filter(({ step }) => choices.treatments.includes(step.treatment));
  return {
    steps: [
      ...chosen.map(({ step, safety }) => {
        const range = sessionRange(step, treatments);
        const reason = choices.overrides.find(({ treatment }) => treatment === step.treatment)?.reason;
        return {
          key: step.treatment,
          ownName: null,
          sessions: range === null ? null : (choices.sessions[step.treatment] ?? usualSessions(range)),
          intervalWeeks: step.intervalWeeks,
          area: choices.areas?.[step.treatment] ?? null,
          override: safety.verdict === "override" ? (reason ?? null) : null,
          note: null,
        };
      }),
      ...(choices.ownSteps ?? []).map(({ key, name, sessions, intervalWeeks, area, note }) => ({
        ...{ key, ownName: name, sessions, intervalWeeks, area, note },
        override: null,
      })),
    ],
    visits: visits.map(({ treatment, kind, number, dueOn }) => ({ key: treatment, kind, number, dueOn })),
    note: choices.note ?? null,
  };
}
