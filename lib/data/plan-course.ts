import "server-only";
import { courseSoFar, holdsOf, linesOf, type Hold } from "#lib/clinical/accepted-plan/course-so-far.ts";
import type { CourseTreatment } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import type { CourseSoFar } from "#lib/clinical/accepted-plan/remaining-course.ts";
import type { PlannedSession } from "#lib/clinical/scheduling/course.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { listPlanChanges, type PlanRow } from "./plan.ts";
import { listVersions, stepsOfVersions, type PlanVersionRecord } from "./plan-version.ts";
import { GOING_ON, listVisitsOfPlan, type TreatmentSessionRow } from "./treatment-session.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { dateIn } from "#lib/platform/clock.ts";
import { refuse } from "#lib/result/refused-error.ts";

/** An accepted plan with everything that happened to it. */
export type CourseOnRecord = {
  readonly current: PlanVersionRecord;
  readonly versions: readonly PlanVersionRecord[];
  readonly visits: readonly TreatmentSessionRow[];
  readonly holds: readonly Hold[];
  /** Lines by treatment and by an own step's key. */
  readonly lines: ReadonlyMap<string, string>;
  /** What lies behind it on a day. @param treatments what the calendar knows of the catalogue's */
  readonly soFar: (on: IsoDate, treatments: readonly CourseTreatment[]) => CourseSoFar;
  /** What a visit's step is called in a course: its treatment or an own step's key; null for a review. */
  readonly keyOf: (visit: Pick<TreatmentSessionRow, "planStepId">) => string | null;
  /** The planned visits that those of a new layout continue: of a step and kind, the next one on record the next one laid. */
  readonly continued: (laid: readonly PlannedSession[]) => ReadonlyMap<PlannedSession, TreatmentSessionRow>;
};

/** Reads an accepted plan with its versions and visits. Refuses as `conflict` while there is no accepted version. */
export async function readCourse(tx: ClinicTransaction, plan: PlanRow): Promise<CourseOnRecord> {
  const versions = await listVersions(tx, plan.id);
  const [current] = versions;
  if (current === undefined) return refuse("conflict", "This plan was not accepted yet.");
  const visits = await listVisitsOfPlan(tx, plan.id);
  const changes = await listPlanChanges(tx, plan.id);
  const holds = holdsOf(changes.toReversed(), (at) => dateIn(tx.actor.zone, at));
  const plans = versions.map((version) => version.plan);
  const steps = stepsOfVersions(versions);
  const keyOf: CourseOnRecord["keyOf"] = ({ planStepId }) =>
    planStepId === null ? null : (steps.get(planStepId)?.key ?? null);
  return {
    current,
    versions,
    visits,
    holds,
    lines: linesOf(plans),
    keyOf,
    soFar: (on, treatments) => courseSoFar(plans, visits, holds, on, treatments),
    continued: (laid) => {
      const byNumber = (one: { readonly number: number }, other: { readonly number: number }): number =>
        one.number - other.number;
      const rows = visits.filter(({ state }) => state === "planned").toSorted(byNumber);
      const taken = new Set<string>();
      return new Map(
        laid.toSorted(byNumber).flatMap((visit) => {
          const row = rows.find(
            (one) => !taken.has(one.id) && one.kind === visit.kind && keyOf(one) === visit.treatment,
          );
          if (row === undefined) return [];
          taken.add(row.id);
          return [[visit, row] as const];
        }),
      );
    },
  };
}

/** Refuses as `conflict` while a session of the plan is going on. */
export function refuseWhileGoingOn({ visits }: Pick<CourseOnRecord, "visits">): void {
  if (visits.some(({ state }) => state === "in-progress")) {
    refuse("conflict", GOING_ON);
  }
}
