import { diffDays, type CalendarDay } from "./calendar-day.ts";
import type { VisitKeeps } from "./course.ts";

/** A visit of a plan as far as its distance from the others goes. */
export type SpacedVisit = {
  readonly id: string;
  readonly stepId: string | null;
  readonly kind: "treatment" | "test-patch" | "review";
  readonly number: number;
  readonly state: "planned" | "in-progress" | "completed" | "missed" | "cancelled";
  readonly dueOn: CalendarDay;
  readonly performedOn: CalendarDay | null;
  /** Null for a review, and where the plan did not say. */
  readonly keeps: VisitKeeps | null;
};

const dayOf = (visit: SpacedVisit): CalendarDay => visit.performedOn ?? visit.dueOn;
/** A test patch comes before the first session. */
const placeOf = ({ kind, number }: SpacedVisit): number => (kind === "test-patch" ? 0 : number);

/** Days that one visit keeps from the sessions of another's step, as it says itself. */
const keptFrom = ({ keeps }: SpacedVisit, of: SpacedVisit): number =>
  keeps?.apart.find(({ stepId }) => stepId === of.stepId)?.days ?? 0;

/**
 * Days by which a visit on a day would be too close to another, one for each of the others that it would be too close to.
 * Missed and cancelled visits are not in the way. Of two treatments each may say how far they stay from each other: one of
 * another course, accepted earlier, could not know of this one.
 */
export function tooClose(
  visit: SpacedVisit,
  day: CalendarDay,
  others: readonly SpacedVisit[],
): readonly { readonly other: CalendarDay; readonly days: number }[] {
  const standing = others.filter(
    ({ id, stepId, state }) =>
      id !== visit.id && stepId !== null && state !== "missed" && state !== "cancelled",
  );
  const own = standing.filter(({ stepId }) => stepId === visit.stepId);
  const before = own
    .filter((other) => placeOf(other) < placeOf(visit))
    .toSorted((one, other) => placeOf(other) - placeOf(one))[0];
  const after = own
    .filter((other) => placeOf(other) > placeOf(visit))
    .toSorted((one, other) => placeOf(one) - placeOf(other))[0];
  const gaps = [
    ...(before
      ? [{ gap: diffDays(dayOf(before), day), days: visit.keeps?.afterPrevious ?? 0, of: before }]
      : []),
    ...(after
      ? [{ gap: diffDays(day, dayOf(after)), days: after.keeps?.afterPrevious ?? 0, of: after }]
      : []),
    ...standing
      .filter(({ stepId, kind }) => stepId !== visit.stepId && kind === "treatment")
      .map((of) => ({
        gap: Math.abs(diffDays(dayOf(of), day)),
        days: Math.max(keptFrom(visit, of), keptFrom(of, visit)),
        of,
      })),
  ];
  return gaps.filter(({ gap, days }) => gap < days).map(({ days, of }) => ({ other: dayOf(of), days }));
}
