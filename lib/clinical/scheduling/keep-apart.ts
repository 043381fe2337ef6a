import { DAYS_BETWEEN_SKIN_INJURIES, type CourseStep, type TreatmentGap } from "./course.ts";

/** Days that must lie between a session of one step and a session of another; 0 when they do not matter to each other. */
export function daysApart(one: CourseStep, other: CourseStep, gaps: readonly TreatmentGap[]): number {
  if (one.id === other.id) return 0;
  const asked = gaps.filter(
    ({ first, second }) =>
      (first === one.treatment && second === other.treatment) ||
      (first === other.treatment && second === one.treatment),
  );
  const injuries = one.injuresSkin && other.injuresSkin ? DAYS_BETWEEN_SKIN_INJURIES : 0;
  return Math.max(injuries, ...asked.map(({ days }) => days));
}
