import "server-only";
import { can } from "#lib/auth/permissions.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { areaWords, nameWithArea } from "#lib/catalogue/words/areas.ts";
import { markWords } from "#lib/catalogue/words/diagnoses.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import { lineOf, type AcceptedPlan, type AcceptedVisit } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import { stepsToStop } from "#lib/clinical/accepted-plan/facts-changed.ts";
import type { Evaluation, SafetyReason } from "#lib/clinical/model/evaluation.ts";
import { evaluatePlanOn } from "#lib/clinical/accepted-plan/plan-ground.ts";
import { areasOverlap } from "#lib/clinical/scheduling/treated-area.ts";
import { asksReason } from "#lib/clinical/accepted-plan/written-override.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findPeopleNames } from "#lib/data/consultation-people.ts";
import { findPlanGround } from "#lib/data/plan-ground.ts";
import { listPlanAway } from "#lib/data/plan-away.ts";
import type { CourseOnRecord } from "#lib/data/plan-course.ts";
import { findPlanChoices, listPlanChanges, type PlanRow } from "#lib/data/plan.ts";
import { findProtocolOfPlan } from "#lib/data/protocol.ts";
import type { TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { listVisitMoves, type VisitMoveRecord } from "#lib/data/visit-move.ts";
import { formatLateness } from "#lib/format/relative-time.ts";
import { lastMoveOf } from "./last-move.ts";
import { protocolDepartures } from "./load-plan-protocols.ts";
import { sourceNames } from "./load-plan-words.ts";
import { namesByLine, namesInPlans } from "./load-plan-versions.ts";

const LEFT = "Somebody who left the clinic";

/** A visit as it stands, with the reasons that fixed its date when the plan was accepted. */
function visitView(
  row: TreatmentSessionRow,
  { current, versions, keyOf }: CourseOnRecord,
  moves: readonly VisitMoveRecord[],
  running: boolean,
  today: string,
): {
  readonly id: string;
  readonly version: number;
  readonly kind: TreatmentSessionRow["kind"];
  readonly name: string;
  readonly number: number;
  readonly of: number;
  readonly state: TreatmentSessionRow["state"];
  readonly dueOn: string;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly performedOn: string | null;
  readonly late: string | null;
  readonly because: AcceptedVisit["because"];
} {
  const accepted = current.plan.visits.find(({ id }) => id === row.id);
  const open = row.state === "planned" || row.state === "in-progress";
  const moved = moves.find(({ sessionId, now }) => sessionId === row.id && now.dueOn === row.dueOn);
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    name: visitName(
      row,
      keyOf(row),
      versions.map(({ plan }) => plan),
    ),
    number: row.number,
    of: row.of,
    state: row.state,
    dueOn: row.dueOn,
    windowFrom: row.windowFrom,
    windowTo: row.windowTo,
    performedOn: row.performedOn,
    late: running && open ? formatLateness(row.dueOn, today) : null,
    // A visit that was moved or added later has other reasons than those of the accepted plan.
    because: accepted?.dueOn === row.dueOn ? accepted.because : (moved?.reasons ?? []),
  };
}

/** The step's name with the part of the skin that was agreed for this visit. */
function visitName(row: TreatmentSessionRow, key: string | null, plans: readonly AcceptedPlan[]): string {
  if (key === null) return "Review";
  for (const { steps, ownSteps = [] } of plans) {
    const own = ownSteps.find(({ id }) => id === row.planStepId);
    if (own !== undefined) return nameWithArea(own.name, own.area);
    const step = steps.find(({ id }) => id === row.planStepId);
    if (step !== undefined) return nameWithArea(treatmentWords(key), step.area);
  }
  return treatmentWords(key);
}

/** The reasons that a step was given against. */
function overridden({ safety }: Evaluation, treatment: string): readonly SafetyReason[] {
  const own = safety.find((one) => one.treatment === treatment);
  return own === undefined ? [] : asksReason(own);
}

/** Everything the page of an accepted plan shows; facts that changed since are looked at afresh, nothing is rewritten. */
export async function readAcceptedPlan(tx: ClinicTransaction, plan: PlanRow, course: CourseOnRecord) {
  const { current: version, visits } = course;
  const changes = await listPlanChanges(tx, plan.id);
  const away = await listPlanAway(tx, plan.id);
  const moves = await listVisitMoves(tx, plan.id);
  const protocol = await findProtocolOfPlan(tx, plan.id);
  const running = plan.state === "active" || plan.state === "on-hold";
  const ground = running ? await findPlanGround(tx, plan) : null;
  const choices = plan.state === "active" ? await findPlanChoices(tx, plan.id) : null;
  const accepted = version.plan;
  const plans = course.versions.map(({ plan: one }) => one);
  const stepNames = namesByLine(plans);
  const ownSteps = accepted.ownSteps ?? [];
  const people = await findPeopleNames(tx, [
    ...course.versions.map(({ acceptedBy }) => acceptedBy),
    ...changes.map(({ by }) => by),
    ...moves.slice(0, 1).map(({ by }) => by),
    ...accepted.steps.flatMap(({ override }) => override?.personId ?? []),
    ...ownSteps.map(({ acknowledgedBy }) => acknowledgedBy),
  ]);
  const nameOf = (id: string): string => people.get(id) ?? LEFT;
  const stops =
    ground === null
      ? []
      : stepsToStop(accepted, evaluatePlanOn(engineCatalogue, plan.id, tx.today, ground).evaluation);
  const progressOf = (line: string, sessions: number | null) => {
    const own = visits.filter(({ lineId, kind }) => lineId === line && kind === "treatment");
    return {
      done: own.filter(({ state }) => state === "completed").length,
      sessions:
        sessions === null
          ? 0
          : own.filter(({ state }) => state !== "missed" && (state !== "cancelled" || !running)).length,
    };
  };
  const mayAccept = can(tx.actor.roles, "plan.accept");
  return {
    planId: plan.id,
    version: plan.version,
    patientId: plan.patientId,
    clinicId: tx.actor.clinicId,
    consultationId: plan.consultationId,
    today: tx.today,
    zone: tx.actor.zone,
    state: plan.state,
    holdReason: plan.holdReasonCode,
    mayMove: mayAccept,
    mayAmend: mayAccept && plan.state === "active",
    amending: choices?.amends === version.number,
    mayBook: running && can(tx.actor.roles, "session.book"),
    away,
    lastMove: lastMoveOf(moves, visits, nameOf),
    stepNames,
    mayCompose: can(tx.actor.roles, "handout.compose") && plan.state !== "stopped",
    protocol:
      protocol === null
        ? null
        : {
            ...{ id: protocol.protocolId, name: protocol.name, number: protocol.number },
            departures: protocolDepartures(protocol),
          },
    acceptedOn: accepted.acceptedOn,
    acceptedBy: nameOf(version.acceptedBy),
    versionNumber: version.number,
    marks: accepted.diagnoses.map(({ diagnosis, depth }) => markWords(diagnosis, depth)),
    steps: accepted.steps.map((step) => ({
      id: step.id,
      treatment: step.treatment,
      name: treatmentWords(step.treatment),
      area: areaWords(step.area),
      role: step.role,
      evidence: step.evidence,
      verdict: step.verdict,
      dose: step.dose ?? null,
      counsel: step.counsel ?? [],
      intervalWeeks: step.intervalWeeks,
      ...progressOf(lineOf(step), step.sessions),
      override:
        step.override === null
          ? null
          : {
              reason: step.override.reason,
              by: nameOf(step.override.personId),
              at: step.override.at,
              against: overridden(version.evaluation, step.treatment),
            },
    })),
    ownSteps: ownSteps.map((step) => ({
      id: step.id,
      name: step.name,
      area: areaWords(step.area),
      place: step.place,
      injures: step.injures,
      note: step.note,
      intervalWeeks: step.intervalWeeks,
      ...progressOf(step.line, step.sessions),
      acknowledgedBy: nameOf(step.acknowledgedBy),
      acknowledgedAt: step.acknowledgedAt,
    })),
    visits: visits.map((row) => visitView(row, course, moves, plan.state === "active", tx.today)),
    stops,
    // A visit that was moved names steps by their lines, the others by what is done.
    names: { ...namesInPlans(plans.toReversed()), ...stepNames },
    excluded: accepted.excluded.map(({ treatment, because }) => ({
      name: treatmentWords(treatment),
      because,
    })),
    sources: sourceNames(
      [
        ...stops.flatMap(({ because }) => because),
        ...accepted.excluded.flatMap(({ because }) => because),
        ...version.evaluation.safety.flatMap(({ because }) => because),
      ].flatMap(({ cite }) => cite),
    ),
    advice: accepted.advice.map(treatmentWords),
    notChosen: accepted.notChosen.map(treatmentWords),
    // The frozen plan keeps the gaps between everything that was on offer; here those that chosen steps keep on one skin.
    interactions: accepted.interactions.filter(({ first, second }) => {
      const [one, other] = [first, second].map((id) =>
        accepted.steps.find(({ treatment }) => treatment === id),
      );
      return one !== undefined && other !== undefined && areasOverlap(one.area, other.area);
    }),
    review: accepted.review,
    checkedByMe: accepted.checkedByMe,
    note: accepted.note,
    changes: [
      ...changes.map(({ by, at, ...change }) => ({
        ...change,
        at: at.toISOString(),
        by: nameOf(by),
        amendedTo: null,
      })),
      ...course.versions
        .filter(({ number }) => number > 1)
        .map(({ id, number, acceptedAt, acceptedBy, reason }) => ({
          ...{ id, reason, amendedTo: number, from: "active" as const, to: "active" as const },
          at: acceptedAt.toISOString(),
          by: nameOf(acceptedBy),
        })),
    ].toSorted((one, other) => (one.at < other.at ? 1 : -1)),
  };
}
