import type { IsoDate } from "../model/clinical-case.ts";
import type { Treatment } from "../model/vocabulary.ts";
import { addDays } from "../scheduling/calendar-day.ts";
import { DAYS_AFTER_SUN, type AwayDates } from "../scheduling/course.ts";
import { mayBeInSun } from "../scheduling/open-days.ts";
import type { TreatedArea } from "../scheduling/treated-area.ts";
import type { AcceptedPlan } from "./accepted-plan.ts";
import type { OwnStep } from "./own-step.ts";

/** What was chosen for an accepted plan, as the builder would begin from it. */
export type ChoicesOfPlan = {
  readonly treatments: Treatment[];
  readonly sessions: Partial<Record<Treatment, number>>;
  readonly overrides: {
    readonly treatment: Treatment;
    readonly reason: string;
    readonly rules: string[];
  }[];
  readonly startOn: IsoDate;
  readonly away: AwayDates[];
  readonly checkedByMe: string[];
  readonly note?: string;
  readonly areas: Partial<
    Record<Treatment, { side: TreatedArea["side"]; sites: TreatedArea["sites"][number][] }>
  >;
  readonly ownSteps: (Omit<OwnStep, "area"> & {
    readonly area: { side: TreatedArea["side"]; sites: TreatedArea["sites"][number][] } | null;
  })[];
};

/**
 * The choices of an accepted plan, to begin an amendment from: everything as it was agreed, from today on. What has to be
 * acknowledged is acknowledged again.
 */
export function choicesOf(plan: AcceptedPlan, today: IsoDate): ChoicesOfPlan {
  return {
    treatments: plan.steps.map(({ treatment }) => treatment),
    sessions: Object.fromEntries(
      plan.steps.flatMap(({ treatment, sessions }) => (sessions === null ? [] : [[treatment, sessions]])),
    ),
    overrides: plan.steps.flatMap(({ treatment, override }) =>
      override === null ? [] : [{ treatment, reason: override.reason, rules: [...(override.rules ?? [])] }],
    ),
    startOn: today,
    away: plan.away
      .filter((stay) => isStillKept(stay, today))
      .map(({ from, to, inSun }) => ({ from, to, ...(inSun === undefined ? {} : { inSun }) })),
    checkedByMe: [...plan.checkedByMe],
    ...(plan.note === null ? {} : { note: plan.note }),
    areas: Object.fromEntries(
      plan.steps.flatMap(({ treatment, area }) => (area === undefined ? [] : [[treatment, copyOf(area)]])),
    ),
    ownSteps: (plan.ownSteps ?? []).map(
      ({ key, name, place, sessions, intervalWeeks, injures, note, area }) => ({
        ...{ key, name, place, sessions, intervalWeeks, injures, note },
        area: area === null ? null : copyOf(area),
      }),
    ),
  };
}

/** A stay counts until its last day; one in the sun, or that may be, as long as days after it are kept clear. */
const isStillKept = (stay: AwayDates, today: IsoDate): boolean =>
  (mayBeInSun(stay) ? addDays(stay.to, DAYS_AFTER_SUN) : stay.to) >= today;

const copyOf = ({ side, sites }: TreatedArea) => ({ side, sites: [...sites] });
