import type { IsoDate } from "../model/clinical-case.ts";
import type { Treatment } from "../model/vocabulary.ts";
import { diffDays } from "../scheduling/calendar-day.ts";
import type { CourseStep } from "../scheduling/course.ts";
import type { TreatedArea } from "../scheduling/treated-area.ts";
import { lineOf, type AcceptedPlan } from "./accepted-plan.ts";
import { injuresSkin, type CourseTreatment } from "./course-of-plan.ts";
import type { CourseSoFar, GivenStep } from "./remaining-course.ts";

/** A visit of any version of a plan as it stands. */
export type VisitSoFar = {
  readonly planStepId: string | null;
  readonly kind: "treatment" | "test-patch" | "review";
  readonly number: number;
  readonly state: "planned" | "in-progress" | "completed" | "missed" | "cancelled";
  readonly dueOn: IsoDate;
  readonly performedOn: IsoDate | null;
};

/** A time on hold; `to` is null while it lasts. */
export type Hold = { readonly from: IsoDate; readonly to: IsoDate | null };

/** Days from one day to another, those on hold left out. */
export function daysRun(from: IsoDate, to: IsoDate, holds: readonly Hold[]): number {
  const held = holds.reduce((sum, hold) => {
    const begin = hold.from < from ? from : hold.from;
    const end = hold.to === null || hold.to > to ? to : hold.to;
    return sum + Math.max(0, diffDays(begin, end));
  }, 0);
  return Math.max(0, diffDays(from, to) - held);
}

type KnownStep = {
  readonly key: string;
  readonly line: string;
  readonly injures: boolean;
  readonly area: TreatedArea | null;
  readonly begunOn: IsoDate;
};

function stepsOf(plan: AcceptedPlan, treatments: readonly CourseTreatment[]): [string, KnownStep][] {
  const begunOn = plan.startOn;
  return [
    ...plan.steps.map((step): [string, KnownStep] => {
      const injures = treatments.some((entry) => entry.id === step.treatment && injuresSkin(entry));
      const { treatment: key, area = null } = step;
      return [step.id, { key, line: lineOf(step), injures, area, begunOn }];
    }),
    ...(plan.ownSteps ?? []).map((step): [string, KnownStep] => [
      step.id,
      { key: step.key, line: step.line, injures: step.injures !== "no", area: step.area, begunOn },
    ]),
  ];
}

/**
 * What lies behind a plan on the day from which it is laid out again.
 *
 * @param versions every accepted version, in any order @param visits every visit of the plan
 * @param on the first day of what is laid out @param treatments what the calendar knows of the catalogue's treatments
 */
export function courseSoFar(
  versions: readonly AcceptedPlan[],
  visits: readonly VisitSoFar[],
  holds: readonly Hold[],
  on: IsoDate,
  treatments: readonly CourseTreatment[],
): CourseSoFar {
  const steps = new Map(versions.flatMap((plan) => stepsOf(plan, treatments)));
  const took = visits.flatMap((visit) => {
    const step = visit.planStepId === null ? undefined : steps.get(visit.planStepId);
    if (visit.state !== "completed" || visit.performedOn === null) return [];
    return [{ kind: visit.kind, number: visit.number, on: visit.performedOn, step }];
  });
  const given = new Map<string, GivenStep>();
  for (const { kind, on: day, step } of took) {
    if (kind !== "treatment" || step === undefined) continue;
    const at = `${step.key} ${JSON.stringify(step.area)}`;
    given.set(at, { step: courseStepOf(step), on: [...(given.get(at)?.on ?? []), day] });
  }
  const begun = new Map<string, IsoDate>();
  for (const { key, begunOn } of steps.values()) {
    const before = begun.get(key);
    if (before === undefined || begunOn < before) begun.set(key, begunOn);
  }
  const first = versions.map(({ startOn }) => startOn).toSorted()[0] ?? on;
  const reviewed = took
    .filter(({ kind }) => kind === "review")
    .map((visit) => visit.on)
    .toSorted()
    .at(-1);
  return {
    done: took.map(({ kind, number, on: day, step }) => ({
      stepId: step?.key ?? null,
      ...{ kind, number, on: day },
    })),
    running: new Map([...begun].map(([key, from]) => [key, daysRun(from, on, holds)])),
    given: [...given.values()],
    sinceStart: daysRun(first, on, holds),
    planned: visits
      .filter(({ state }) => state === "planned")
      .toSorted((one, other) => one.number - other.number)
      .map(({ planStepId, kind, dueOn }) => ({
        stepId: planStepId === null ? null : (steps.get(planStepId)?.key ?? null),
        kind,
        on: dueOn,
      })),
    sinceReview: reviewed === undefined ? null : daysRun(reviewed, on, holds),
  };
}

function courseStepOf({ key, injures, area }: KnownStep): CourseStep {
  return {
    ...{ id: key, treatment: key, sessions: 1, intervalWeeks: null, startWeek: 0 },
    ...{ injuresSkin: injures, area },
  };
}

/** The lines of all steps that a plan ever had, by treatment and by an own step's key; the oldest line counts. */
export function linesOf(versions: readonly AcceptedPlan[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const plan of versions.toSorted((one, other) => (one.acceptedOn < other.acceptedOn ? -1 : 1))) {
    for (const step of plan.steps) if (!lines.has(step.treatment)) lines.set(step.treatment, lineOf(step));
    for (const { key, line } of plan.ownSteps ?? []) if (!lines.has(key)) lines.set(key, line);
  }
  return lines;
}

/** Sessions that took place, by treatment and by an own step's key. */
export function sessionsDone({ done }: Pick<CourseSoFar, "done">): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { stepId, kind } of done)
    if (stepId !== null && kind === "treatment") counts[stepId] = (counts[stepId] ?? 0) + 1;
  return counts;
}

/** Treatments of the catalogue of which sessions took place. */
export function treatmentsGiven(
  { given }: Pick<CourseSoFar, "given">,
  treatments: readonly CourseTreatment[],
): Treatment[] {
  return treatments.map(({ id }) => id).filter((id) => given.some(({ step }) => step.treatment === id));
}

/** When a plan was on hold, from the changes of its state, oldest first. @param dayOf the clinic's date of an instant */
export function holdsOf<Instant>(
  changes: readonly { readonly to: string; readonly at: Instant }[],
  dayOf: (at: Instant) => IsoDate,
): Hold[] {
  const holds: Hold[] = [];
  for (const { to, at } of changes) {
    const last = holds.at(-1);
    if (to === "on-hold") holds.push({ from: dayOf(at), to: null });
    else if (last?.to === null) holds[holds.length - 1] = { ...last, to: dayOf(at) };
  }
  return holds;
}
