import type { IsoDate } from "../model/clinical-case.ts";
import type { PlanInteraction } from "../model/evaluation.ts";
import { TREATMENTS, type Treatment } from "../model/vocabulary.ts";
import { diffDays } from "../scheduling/calendar-day.ts";
import type { StepElsewhere } from "../scheduling/course.ts";
import type { DoneHere } from "../visit/history-on-day.ts";
import { daysApart } from "../scheduling/keep-apart.ts";
import { areasOverlap, type TreatedArea } from "../scheduling/treated-area.ts";
import { injuresSkin, type CourseTreatment } from "./course-of-plan.ts";
import { OWN_STEP_PREFIX, type OwnStepInjury } from "./own-step.ts";

/** A session of another course of the same patient. */
export type SessionElsewhere = {
  /** Names its step across the versions of its plan. */
  readonly line: string;
  /** The treatment, or an own step's key. */
  readonly treatment: string;
  /** Whether an own step injures the skin; null for a treatment of the catalogue. */
  readonly injures: OwnStepInjury | null;
  readonly area: TreatedArea | null;
  /** The day on which it was or is to be; null where it has none, as on hold. */
  readonly on: IsoDate | null;
  readonly tookPlace: boolean;
};

/**
 * The other courses of a patient as the calendar takes them, one step for each line and area.
 *
 * @param treatments what the calendar knows of the catalogue's treatments
 */
export function stepsElsewhere(
  sessions: readonly SessionElsewhere[],
  treatments: readonly CourseTreatment[],
): StepElsewhere[] {
  const steps = new Map<string, StepElsewhere>();
  for (const { line, treatment, injures, area, on } of sessions) {
    const key = `${line} ${JSON.stringify(area)}`;
    const entry = treatments.find(({ id }) => id === treatment);
    const known = steps.get(key);
    steps.set(key, {
      ...{ id: line, treatment, area },
      // What is not known to spare the skin injures it.
      injuresSkin: entry === undefined ? injures !== "no" : injuresSkin(entry),
      on: [...(known?.on ?? []), ...(on === null ? [] : [on])],
    });
  }
  return [...steps.values()];
}

/** What of a step decides how far it stays from sessions of other courses. */
type StepHere = Pick<SessionElsewhere, "line" | "treatment" | "injures" | "area">;

/**
 * Sessions that took place in other courses and to which a session of a step on a day would be too close, before or after.
 *
 * @param rules the days kept between treatments, and what the calendar knows of those
 */
export function tooCloseElsewhere(
  step: StepHere,
  day: IsoDate,
  sessions: readonly SessionElsewhere[],
  {
    gaps,
    treatments,
  }: { readonly gaps: readonly PlanInteraction[]; readonly treatments: readonly CourseTreatment[] },
): readonly { readonly other: IsoDate; readonly days: number }[] {
  const took = sessions.filter(({ tookPlace }) => tookPlace);
  const apart = gaps.map(({ first, second, gapDays }) => ({ first, second, days: gapDays }));
  return stepsElsewhere([{ ...step, on: null, tookPlace: false }], treatments).flatMap((own) =>
    stepsElsewhere(took, treatments).flatMap((other) => {
      const days = daysApart(own, other, apart);
      return other.on
        .filter((done) => Math.abs(diffDays(done, day)) < days)
        .map((done) => ({ other: done, days }));
    }),
  );
}

/** Treatments of the catalogue that are given in other courses. */
export function treatmentsElsewhere(sessions: readonly Pick<SessionElsewhere, "treatment">[]): Treatment[] {
  return TREATMENTS.filter((id) => sessions.some(({ treatment }) => treatment === id));
}

/**
 * What was done in other courses, as the safety rules take an earlier procedure. An own step is none of the catalogue's,
 * so that no rule knows it; it keeps its distance by days.
 *
 * @param area the part of the skin that is asked about; left out for all of it
 */
export function proceduresElsewhere(
  sessions: readonly SessionElsewhere[],
  area: TreatedArea | null = null,
): DoneHere[] {
  return sessions.flatMap(({ treatment, on, tookPlace, area: done }) =>
    tookPlace && on !== null && !treatment.startsWith(OWN_STEP_PREFIX) && areasOverlap(area, done)
      ? [{ treatment, on }]
      : [],
  );
}
