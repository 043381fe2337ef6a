import "server-only";
import { can } from "#lib/auth/permissions.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { diagnosisWords, PIGMENT_DEPTH_WORDS } from "#lib/catalogue/words/diagnoses.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import type { AcceptedPlan, AcceptedVisit } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import { stepsToStop } from "#lib/clinical/accepted-plan/facts-changed.ts";
import { evaluatePlanOn } from "#lib/clinical/accepted-plan/plan-ground.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findPeopleNames } from "#lib/data/consultation-people.ts";
import { findPlanGround } from "#lib/data/plan-ground.ts";
import { listPlanAway } from "#lib/data/plan-away.ts";
import { listPlanChanges, type PlanRow, type PlanVersionRecord } from "#lib/data/plan.ts";
import { listVisitsOfPlan, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { listVisitMoves, type VisitMoveRecord } from "#lib/data/visit-move.ts";
import { formatLateness } from "#lib/format/relative-time.ts";
import { lastMoveOf } from "./last-move.ts";
import { sourceNames } from "./load-plan-words.ts";

/** A visit as it stands, with the reasons that fixed its date when the plan was accepted. */
function visitView(
  row: TreatmentSessionRow,
  plan: AcceptedPlan,
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
  const step = plan.steps.find(({ id }) => id === row.planStepId);
  const accepted = plan.visits.find(({ id }) => id === row.id);
  const open = row.state === "planned" || row.state === "in-progress";
  const moved = moves.find(({ sessionId, now }) => sessionId === row.id && now.dueOn === row.dueOn);
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    name: step === undefined ? "Review" : treatmentWords(step.treatment),
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

/** Everything the page of an accepted plan shows; facts that changed since are looked at afresh, nothing is rewritten. */
export async function readAcceptedPlan(tx: ClinicTransaction, plan: PlanRow, version: PlanVersionRecord) {
  const visits = await listVisitsOfPlan(tx, plan.id);
  const changes = await listPlanChanges(tx, plan.id);
  const away = await listPlanAway(tx, plan.id);
  const moves = await listVisitMoves(tx, plan.id);
  const running = plan.state === "active" || plan.state === "on-hold";
  const ground = running ? await findPlanGround(tx, plan) : null;
  const names = await findPeopleNames(tx, [
    version.acceptedBy,
    ...changes.map(({ by }) => by),
    ...moves.slice(0, 1).map(({ by }) => by),
    ...version.plan.steps.flatMap(({ override }) => override?.personId ?? []),
  ]);
  const nameOf = (id: string): string => names.get(id) ?? "Somebody who left the clinic";
  const accepted = version.plan;
  const stops =
    ground === null
      ? []
      : stepsToStop(
          accepted,
          evaluatePlanOn(engineCatalogue, plan.id, tx.today, {
            visit: ground.consultation.draft,
            facts: ground.facts,
            policies: ground.policies,
          }).evaluation,
        );
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
    mayMove: can(tx.actor.roles, "plan.accept"),
    mayBook: running && can(tx.actor.roles, "session.book"),
    away,
    lastMove: lastMoveOf(moves, visits, nameOf),
    stepNames: Object.fromEntries(accepted.steps.map(({ id, treatment }) => [id, treatmentWords(treatment)])),
    mayCompose: can(tx.actor.roles, "handout.compose") && plan.state !== "stopped",
    acceptedOn: accepted.acceptedOn,
    acceptedBy: nameOf(version.acceptedBy),
    versionNumber: version.number,
    marks: accepted.diagnoses.map(({ diagnosis, depth }) =>
      depth === undefined
        ? diagnosisWords(diagnosis)
        : `${diagnosisWords(diagnosis)} (${PIGMENT_DEPTH_WORDS[depth].toLowerCase()})`,
    ),
    steps: accepted.steps.map((step) => {
      const own = visits.filter(({ planStepId, kind }) => planStepId === step.id && kind === "treatment");
      return {
        id: step.id,
        treatment: step.treatment,
        name: treatmentWords(step.treatment),
        role: step.role,
        evidence: step.evidence,
        verdict: step.verdict,
        dose: step.dose ?? null,
        counsel: step.counsel ?? [],
        intervalWeeks: step.intervalWeeks,
        done: own.filter(({ state }) => state === "completed").length,
        sessions: step.sessions === null ? 0 : own.filter(({ state }) => state !== "missed").length,
        override:
          step.override === null
            ? null
            : { reason: step.override.reason, by: nameOf(step.override.personId) },
      };
    }),
    visits: visits.map((row) => visitView(row, accepted, moves, plan.state === "active", tx.today)),
    stops,
    names: Object.fromEntries(accepted.steps.map(({ treatment }) => [treatment, treatmentWords(treatment)])),
    sources: sourceNames(stops.flatMap(({ because }) => because.flatMap(({ cite }) => cite))),
    advice: accepted.advice.map(treatmentWords),
    notChosen: accepted.notChosen.map(treatmentWords),
    // The frozen plan keeps the gaps between everything that was on offer; here those that concern the chosen steps.
    interactions: accepted.interactions.filter(({ first, second }) =>
      [first, second].every((id) => accepted.steps.some(({ treatment }) => treatment === id)),
    ),
    review: accepted.review,
    checkedByMe: accepted.checkedByMe,
    note: accepted.note,
    changes: changes.map(({ by, at, ...change }) => ({ ...change, at: at.toISOString(), by: nameOf(by) })),
  };
}
