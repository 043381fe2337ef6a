import type { NumberRange } from "../model/evaluation.ts";
import type { CourseStep } from "../scheduling/course.ts";
import type { TreatedArea } from "../scheduling/treated-area.ts";

/** Whether a step of the clinician's own breaks or heats the skin. */
export const OWN_STEP_INJURIES = ["yes", "no", "unknown"] as const;
export type OwnStepInjury = (typeof OWN_STEP_INJURIES)[number];

/** Every key of an own step begins so; no treatment of the catalogue does. */
export const OWN_STEP_PREFIX = "own-";

/**
 * A treatment of the clinician's own that the catalogue does not have. No safety rule looks at it, so that it is only
 * ever given under an acknowledgement of exactly that.
 */
export type OwnStep = {
  /** `own-…`, unique within the plan and the same in all its versions. */
  readonly key: string;
  readonly name: string;
  readonly place: "clinic" | "home";
  /** Sessions in the clinic; null for what is done at home. */
  readonly sessions: number | null;
  /** Weeks between two sessions; null with one session or none. */
  readonly intervalWeeks: NumberRange | null;
  readonly injures: OwnStepInjury;
  readonly note: string | null;
  readonly area: TreatedArea | null;
};

/** An own step as it was accepted. */
export type AcceptedOwnStep = OwnStep & {
  readonly id: string;
  /** Names the step across the versions of its plan. */
  readonly line: string;
  /** Who acknowledged that no rule checks it, and when. */
  readonly acknowledgedBy: string;
  readonly acknowledgedAt: string;
};

/**
 * An own step as the calendar needs it; null for what takes no visit. What is not known to spare the skin injures it.
 */
export function ownCourseStep(step: OwnStep): CourseStep | null {
  if (step.place === "home" || step.sessions === null) return null;
  return {
    id: step.key,
    treatment: step.key,
    sessions: step.sessions,
    intervalWeeks: step.intervalWeeks,
    startWeek: 0,
    injuresSkin: step.injures !== "no",
    area: step.area,
  };
}
