import "server-only";
import type { AcceptedPlan, AcceptedVisit } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import { lineOf } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { fromFrozenColumn, toJsonColumn } from "./json-column.ts";
import type { VisitToPlan } from "./treatment-session.ts";

/** A plan version about to be written. */
export type NewPlanVersion = {
  readonly id: string;
  readonly planId: string;
  readonly patientId: string;
  readonly number: number;
  readonly plan: AcceptedPlan;
  readonly evaluation: Evaluation;
  /** Why an earlier version was amended; left out for the first. */
  readonly reason?: string;
};

/** Writes an accepted version with its steps, none of which ever changes. Its visits are planned apart (`visitsOfVersion`). */
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
      reason: version.reason ?? null,
      acceptedAt: tx.at,
    },
    select: { id: true },
  });
  await createSteps(tx, version);
}

async function createSteps(tx: ClinicTransaction, { id, planId, plan }: NewPlanVersion): Promise<void> {
  const { clinicId } = tx.actor;
  const place = { clinicId, planId, planVersionId: id };
  await tx.db.planStep.createMany({
    data: [
      ...plan.steps.map((step, position) => ({
        ...place,
        id: step.id,
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
        ...(step.area === undefined ? {} : { area: toJsonColumn(step.area) }),
      })),
      ...(plan.ownSteps ?? []).map((step, position) => ({
        ...place,
        id: step.id,
        position: plan.steps.length + position,
        treatment: step.key,
        ownName: step.name,
        role: "adjunct",
        diagnoses: [],
        sessions: step.sessions,
        intervalWeeksMin: step.intervalWeeks?.min ?? null,
        intervalWeeksMax: step.intervalWeeks?.max ?? null,
        startWeek: 0,
        // Nothing was looked for: an own step has no grade and no verdict.
        evidence: "0",
        verdict: "unchecked",
        ...(step.area === null ? {} : { area: toJsonColumn(step.area) }),
      })),
    ],
  });
}

/** The visits of a version as they are planned, with the rules that fixed their dates. */
export const visitsOfVersion = (plan: AcceptedPlan): readonly (AcceptedVisit & VisitToPlan)[] =>
  plan.visits.map((visit) => ({ ...visit, ...placeOf(visit, plan) }));

/** The step of a visit in this version, and what names it in all of them. */
function placeOf(
  { treatment }: AcceptedVisit,
  plan: AcceptedPlan,
): { readonly planStepId: string | null; readonly lineId: string | null } {
  const step =
    plan.steps.find((one) => one.treatment === treatment) ??
    plan.ownSteps?.find(({ key }) => key === treatment);
  return { planStepId: step?.id ?? null, lineId: step === undefined ? null : lineOf(step) };
}

/** One accepted version of a plan, as it was accepted. */
export type PlanVersionRecord = {
  readonly id: string;
  readonly number: number;
  readonly acceptedAt: Date;
  readonly acceptedBy: string;
  readonly reason: string | null;
  readonly plan: AcceptedPlan;
  readonly evaluation: Evaluation;
};

const RECORD = {
  id: true,
  number: true,
  acceptedAt: true,
  acceptedBy: true,
  reason: true,
  document: true,
  evaluation: true,
} as const;

type Selected = Omit<PlanVersionRecord, "plan" | "evaluation"> & {
  readonly document: unknown;
  readonly evaluation: unknown;
};

const toRecord = ({ document, evaluation, ...rest }: Selected): PlanVersionRecord => ({
  ...rest,
  plan: fromFrozenColumn(document) as AcceptedPlan,
  evaluation: fromFrozenColumn(evaluation) as Evaluation,
});

/** The newest accepted version of a plan, or null while there is none. */
export async function findCurrentVersion(
  tx: ClinicTransaction,
  planId: string,
): Promise<PlanVersionRecord | null> {
  const row = await tx.db.planVersion.findFirst({
    where: { clinicId: tx.actor.clinicId, planId },
    orderBy: { number: "desc" },
    select: RECORD,
  });
  return row === null ? null : toRecord(row);
}

/** The version in which a step was agreed, or null when no version of this plan has it. */
export async function findVersionOfStep(
  tx: ClinicTransaction,
  planId: string,
  stepId: string,
): Promise<PlanVersionRecord | null> {
  const row = await tx.db.planVersion.findFirst({
    where: { clinicId: tx.actor.clinicId, planId, steps: { some: { id: stepId } } },
    select: RECORD,
  });
  return row === null ? null : toRecord(row);
}

/** Every accepted version of a plan, the newest first. */
export async function listVersions(tx: ClinicTransaction, planId: string): Promise<PlanVersionRecord[]> {
  const rows = await tx.db.planVersion.findMany({
    where: { clinicId: tx.actor.clinicId, planId },
    orderBy: { number: "desc" },
    select: RECORD,
  });
  return rows.map(toRecord);
}

/** The steps of all versions of a plan by their ids: the treatment or an own step's key, and the line. */
export function stepsOfVersions(
  versions: readonly Pick<PlanVersionRecord, "plan">[],
): ReadonlyMap<string, { readonly key: string; readonly line: string }> {
  return new Map(
    versions.flatMap(({ plan }) => [
      ...plan.steps.map((step) => [step.id, { key: step.treatment, line: lineOf(step) }] as const),
      ...(plan.ownSteps ?? []).map(({ id, key, line }) => [id, { key, line }] as const),
    ]),
  );
}
