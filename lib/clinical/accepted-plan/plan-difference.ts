import type { NumberRange } from "../model/evaluation.ts";
import type { CalendarDay } from "../scheduling/calendar-day.ts";
import { isPart, type TreatedArea } from "../scheduling/treated-area.ts";
import type { AcceptedPlan } from "./accepted-plan.ts";

/** One step as far as two versions of a plan can differ in it. */
export type ComparedStep = {
  /** The treatment, or an own step's key. */
  readonly key: string;
  /** Name of an own step; null for a treatment of the catalogue. */
  readonly ownName: string | null;
  readonly sessions: number | null;
  readonly intervalWeeks: NumberRange | null;
  readonly area: TreatedArea | null;
  /** Why it is given against its verdict; null where it is not. */
  readonly override: string | null;
  readonly note: string | null;
};

/** One visit to come, by its step and its number. */
export type ComparedVisit = {
  readonly key: string | null;
  readonly kind: "treatment" | "test-patch" | "review";
  readonly number: number;
  readonly dueOn: CalendarDay;
};

/** A plan as far as two versions of it are compared. */
export type ComparedPlan = {
  readonly steps: readonly ComparedStep[];
  readonly visits: readonly ComparedVisit[];
  readonly note: string | null;
};

export const STEP_FIELDS = ["ownName", "sessions", "intervalWeeks", "area", "override", "note"] as const;
export type StepField = (typeof STEP_FIELDS)[number];

/** How a step differs: `was` is null for one that was added, `is` for one that was removed. */
export type StepDifference = {
  readonly key: string;
  readonly was: ComparedStep | null;
  readonly is: ComparedStep | null;
  /** What changed, for a step that both have. */
  readonly fields: readonly StepField[];
};

/** How a visit differs: `was` is null for one that was added, `is` for one that falls away. */
export type VisitDifference = Omit<ComparedVisit, "dueOn"> & {
  readonly was: CalendarDay | null;
  readonly is: CalendarDay | null;
};

export type PlanDifference = {
  readonly steps: readonly StepDifference[];
  readonly visits: readonly VisitDifference[];
  readonly note: { readonly was: string | null; readonly is: string | null } | null;
};

const areaText = (area: TreatedArea | null): string =>
  isPart(area) ? `${area.side ?? ""} ${area.sites.toSorted().join(" ")}` : "";

function differs(field: StepField, was: ComparedStep, is: ComparedStep): boolean {
  if (field === "area") return areaText(was.area) !== areaText(is.area);
  if (field === "intervalWeeks") {
    const [one, other] = [was.intervalWeeks, is.intervalWeeks];
    return one?.min !== other?.min || one?.max !== other?.max;
  }
  return was[field] !== is[field];
}

const sameVisit = (one: ComparedVisit, other: ComparedVisit): boolean =>
  one.key === other.key && one.kind === other.kind && one.number === other.number;

/** What changes from one plan to another: steps added, removed and changed, visits moved, added and dropped. */
export function planDifference(before: ComparedPlan, after: ComparedPlan): PlanDifference {
  const steps = [
    ...before.steps.map((was): StepDifference => {
      const is = after.steps.find(({ key }) => key === was.key) ?? null;
      const fields = is === null ? [] : STEP_FIELDS.filter((field) => differs(field, was, is));
      return { key: was.key, was, is, fields };
    }),
    ...after.steps
      .filter(({ key }) => !before.steps.some((step) => step.key === key))
      .map((is): StepDifference => ({ key: is.key, was: null, is, fields: [] })),
  ].filter(({ was, is, fields }) => was === null || is === null || fields.length > 0);
  const visits = [
    ...before.visits.map((visit): VisitDifference => {
      const is = after.visits.find((other) => sameVisit(visit, other))?.dueOn ?? null;
      return { key: visit.key, kind: visit.kind, number: visit.number, was: visit.dueOn, is };
    }),
    ...after.visits
      .filter((visit) => !before.visits.some((other) => sameVisit(visit, other)))
      .map(({ key, kind, number, dueOn }): VisitDifference => ({ key, kind, number, was: null, is: dueOn })),
  ]
    .filter(({ was, is }) => was !== is)
    .toSorted((one, other) => ((one.is ?? one.was ?? "") < (other.is ?? other.was ?? "") ? -1 : 1));
  const note = before.note === after.note ? null : { was: before.note, is: after.note };
  return { steps, visits, note };
}

/** Whether two plans are the same as far as they are compared. */
export const isUnchanged = ({ steps, visits, note }: PlanDifference): boolean =>
  steps.length === 0 && visits.length === 0 && note === null;

/** An accepted version as it is compared with another, its visits on the days they were given then. */
export function comparedPlan(plan: AcceptedPlan): ComparedPlan {
  return {
    steps: [
      ...plan.steps.map((step): ComparedStep => ({
        key: step.treatment,
        ownName: null,
        sessions: step.sessions,
        intervalWeeks: step.intervalWeeks,
        area: step.area ?? null,
        override: step.override?.reason ?? null,
        note: null,
      })),
      ...(plan.ownSteps ?? []).map(({ key, name, sessions, intervalWeeks, area, note }): ComparedStep => ({
        ...{ key, ownName: name, sessions, intervalWeeks, area, note },
        override: null,
      })),
    ],
    visits: plan.visits.map(({ treatment, kind, number, dueOn }) => ({
      key: treatment,
      kind,
      number,
      dueOn,
    })),
    note: plan.note,
  };
}
