import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { nameWithArea } from "#lib/catalogue/words/areas.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import { courseOfAccepted } from "#lib/clinical/accepted-plan/course-of-accepted.ts";
import { treatmentsGiven } from "#lib/clinical/accepted-plan/course-so-far.ts";
import { gapsAmong } from "#lib/clinical/accepted-plan/evaluate-for-plan.ts";
import { onlyWaits, stepsToStop } from "#lib/clinical/accepted-plan/facts-changed.ts";
import { layOutRemaining } from "#lib/clinical/accepted-plan/remaining-course.ts";
import { stepsElsewhere, treatmentsElsewhere } from "#lib/clinical/accepted-plan/sessions-elsewhere.ts";
import type { AcceptedPlan } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import type { PlannedSession } from "#lib/clinical/scheduling/course.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findClosedDays } from "#lib/data/course-calendar.ts";
import { listPlanAway } from "#lib/data/plan-away.ts";
import type { PlanRow } from "#lib/data/plan.ts";
import { readCourse, refuseWhileGoingOn, type CourseOnRecord } from "#lib/data/plan-course.ts";
import { findProtocolOfPlan } from "#lib/data/protocol.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { coursesInTurn } from "./courses-in-turn.ts";
import { evaluatePlan } from "./evaluate-plan.ts";
import { layVisits } from "./lay-visits.ts";

/** A visit that has another day; `was` is null for one that is planned again, `is` for one that falls away. */
export type MovedVisit = {
  readonly name: string;
  readonly kind: PlannedSession["kind"];
  readonly number: number;
  readonly of: number;
  readonly was: IsoDate | null;
  readonly is: IsoDate | null;
};

/**
 * Lays out anew, from today, what has not taken place of a plan that goes on.
 *
 * @returns what moved. A step that today's facts let through from a later day on waits for it. Refused as `invalid` when
 *   they would stop a step, or no dates keep every rule
 */
export async function resumeCourse(tx: ClinicTransaction, plan: PlanRow): Promise<readonly MovedVisit[]> {
  await coursesInTurn(tx, { planId: plan.id, patientId: plan.patientId });
  const course = await readCourse(tx, plan);
  refuseWhileGoingOn(course);
  const accepted = course.current.plan;
  const { evaluation, elsewhere, composed } = await evaluatePlan(tx, plan);
  const changed = stepsToStop(accepted, evaluation);
  const stops = changed.filter((stop) => !onlyWaits(stop));
  if (stops.length > 0) {
    const told = stops.map(
      ({ treatment, because }) =>
        `${treatmentWords(treatment)}: ${because.map(({ text }) => text).join(" ")}`,
    );
    refuse("invalid", `Today's facts stop a step of this plan. ${told.join(" ")}`, {
      details: { stops },
    });
  }
  const agreed = agreedSessions(course);
  const { treatments } = engineCatalogue;
  const soFar = course.soFar(tx.today, treatments);
  const now = {
    startOn: tx.today,
    earliest: new Map(changed.filter(onlyWaits).map(({ treatment, earliest }) => [treatment, earliest])),
    away: await listPlanAway(tx, plan.id),
    closed: await findClosedDays(tx),
    moreReviewWeeks: (await findProtocolOfPlan(tx, plan.id))?.body?.reviewWeeks ?? [],
    elsewhere: stepsElsewhere(elsewhere, treatments),
    interactions: gapsAmong(engineCatalogue, composed, evaluation, [
      ...accepted.steps.map(({ treatment }) => treatment),
      ...treatmentsGiven(soFar, treatments),
      ...treatmentsElsewhere(elsewhere),
    ]),
  };
  const layout = layOutRemaining(
    courseOfAccepted(accepted, now, treatments, (key, count) => Math.min(count, agreed(key) ?? count)),
    soFar,
  );
  if (layout.conflicts.length > 0) {
    refuse("invalid", "No dates keep every rule of this course from today on. Amend the plan.", {
      details: { conflicts: layout.conflicts },
    });
  }
  return carryOn(tx, plan, course, layout.sessions);
}

/** Sessions that stay agreed, by their numbers: one that was missed is planned again, what was cancelled was given up. */
function agreedSessions({ visits, keyOf }: CourseOnRecord): (key: string) => number | null {
  const numbers = new Map<string, Set<number>>();
  for (const visit of visits) {
    const key = keyOf(visit);
    if (key === null || visit.kind !== "treatment" || visit.state === "cancelled") continue;
    numbers.set(key, (numbers.get(key) ?? new Set()).add(visit.number));
  }
  return (key) => numbers.get(key)?.size ?? null;
}

async function carryOn(
  tx: ClinicTransaction,
  plan: PlanRow,
  course: CourseOnRecord,
  laid: readonly PlannedSession[],
): Promise<readonly MovedVisit[]> {
  const accepted = course.current.plan;
  const continued = course.continued(laid);
  const visits = laid.map((visit) => {
    const { kind, because, treatment: key } = visit;
    const id = continued.get(visit)?.id ?? newId();
    return { ...placed(visit, course, accepted), id, kind, because, key };
  });
  const redated = await layVisits(tx, plan, course.visits, visits, "resumed");
  const named = [...visits, ...course.visits.map((row) => ({ ...row, key: course.keyOf(row) }))];
  return redated.flatMap(({ id, was, is }) => {
    const visit = named.find((one) => one.id === id);
    if (visit === undefined) return [];
    const { kind, number, of, key } = visit;
    return [{ name: nameOf(key, accepted), kind, number, of, was, is }];
  });
}

/** A visit as it is stored: its step in force, and its distances by lines. */
function placed(visit: PlannedSession, { lines }: CourseOnRecord, accepted: AcceptedPlan) {
  const { treatment, number, of, dueOn, windowFrom, windowTo, keeps } = visit;
  const step =
    accepted.steps.find((one) => one.treatment === treatment) ??
    accepted.ownSteps?.find(({ key }) => key === treatment);
  return {
    planStepId: step?.id ?? null,
    lineId: treatment === null ? null : (lines.get(treatment) ?? null),
    ...{ number, of, dueOn, windowFrom, windowTo },
    ...(keeps === undefined
      ? {}
      : {
          keeps: {
            ...keeps,
            apart: keeps.apart.map(({ stepId, days }) => ({ stepId: lines.get(stepId) ?? stepId, days })),
          },
        }),
  };
}

function nameOf(key: string | null, { steps, ownSteps = [] }: AcceptedPlan): string {
  if (key === null) return "Review";
  const own = ownSteps.find((step) => step.key === key);
  if (own !== undefined) return nameWithArea(own.name, own.area);
  return nameWithArea(treatmentWords(key), steps.find(({ treatment }) => treatment === key)?.area);
}
