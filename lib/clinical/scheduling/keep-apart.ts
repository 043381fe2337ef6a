import { DAYS_BETWEEN_SKIN_INJURIES, type CourseStep, type TreatmentGap } from "./course.ts";
import { areasOverlap } from "./treated-area.ts";

/** What decides how far two steps stay from each other. */
type Kept = Pick<CourseStep, "id" | "treatment" | "injuresSkin" | "area">;

/**
 * Days that must lie between a session of one step and a session of another; 0 when they do not matter to each other,
 * as where they are done on different parts of the skin.
 */
export function daysApart(one: Kept, other: Kept, gaps: readonly TreatmentGap[]): number {
  if (one.id === other.id || !areasOverlap(one.area, other.area)) return 0;
  const asked = gaps.filter(
    ({ first, second }) =>
      (first === one.treatment && second === other.treatment) ||
      (first === other.treatment && second === one.treatment),
  );
  const injuries = one.injuresSkin && other.injuresSkin ? DAYS_BETWEEN_SKIN_INJURIES : 0;
  return Math.max(injuries, ...asked.map(({ days }) => days));
}
