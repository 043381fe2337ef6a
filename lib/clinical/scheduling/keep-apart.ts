import { dayNumber } from "./calendar-day.ts";
import {
  DAYS_BETWEEN_SKIN_INJURIES,
  type CourseInput,
  type CourseStep,
  type StepElsewhere,
  type TreatmentGap,
} from "./course.ts";
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

/** A step of another course, the days kept from its sessions, and those as offsets from the start of this one. */
export type KeptElsewhere = {
  readonly other: StepElsewhere;
  readonly apart: number;
  readonly days: readonly number[];
};

/** The steps of other courses from which a step keeps its distance. */
export function keptElsewhere(
  step: Kept,
  { elsewhere = [], gaps, startOn }: Pick<CourseInput, "elsewhere" | "gaps" | "startOn">,
): readonly KeptElsewhere[] {
  const start = dayNumber(startOn);
  return elsewhere.flatMap((other) => {
    const apart = daysApart(step, other, gaps);
    return apart === 0 ? [] : [{ other, apart, days: other.on.map((day) => dayNumber(day) - start) }];
  });
}
