import "server-only";
import type { AcceptedPlan, AcceptedVisit } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import { toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { toJsonColumn } from "./json-column.ts";

/** A plan version about to be written. */
export type NewPlanVersion = {
  readonly id: string;
  readonly planId: string;
  readonly patientId: string;
  readonly number: number;
  readonly plan: AcceptedPlan;
  readonly evaluation: Evaluation;
};

/** Writes an accepted version with its steps and visits. None of them but the visits' dates and states ever changes. */
export async function createPlanVersion(tx: ClinicTransaction, version: NewPlanVersion): Promise<void> {
  const { clinicId } = tx.actor;
  const { id, planId, number, plan, evaluation } = version;
  await tx.db.planVersion.create({
    data: {
      clinicId,
      id,
      planId,
      number,
      document: toJsonColumn(plan),
      evaluation: toJsonColumn(evaluation),
      engineVersion: evaluation.engine.version,
      rulesHash: evaluation.engine.rulesHash,
      acceptedAt: tx.at,
    },
    select: { id: true },
  });
  await tx.db.planStep.createMany({
    data: plan.steps.map((step, position) => ({
      clinicId,
      id: step.id,
      planId,
      planVersionId: id,
      position,
      treatment: step.treatment,
      role: step.role,
      diagnoses: [...step.for],
      sessions: step.sessions,
      intervalWeeksMin: step.intervalWeeks?.min ?? null,
      intervalWeeksMax: step.intervalWeeks?.max ?? null,
      startWeek: step.startWeek,
      evidence: step.evidence,
      verdict: step.verdict,
      overrideReason: step.override?.reason ?? null,
      overriddenBy: step.override?.personId ?? null,
    })),
  });
  await tx.db.treatmentSession.createMany({
    data: plan.visits.map((visit) => ({
      clinicId,
      id: visit.id,
      patientId: version.patientId,
      planId,
      planStepId: stepIdOf(visit, plan),
      kind: visit.kind,
      number: visit.number,
      of: visit.of,
      dueOn: toDateColumn(visit.dueOn),
      windowFrom: toDateColumn(visit.windowFrom),
      windowTo: toDateColumn(visit.windowTo),
      ...(visit.keeps === undefined ? {} : { keeps: toJsonColumn(visit.keeps) }),
    })),
  });
}

function stepIdOf(visit: AcceptedVisit, plan: AcceptedPlan): string | null {
  return plan.steps.find((step) => step.treatment === visit.treatment)?.id ?? null;
}
