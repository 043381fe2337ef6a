import "server-only";
import type { HoldReason, SavePlanDraftInput } from "#lib/schemas/plan.ts";
import { toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { fromFrozenColumn, toJsonColumn } from "./json-column.ts";

export const PLAN_STATES = ["draft", "active", "on-hold", "completed", "stopped"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** A course of care, without a clinical word. */
export type PlanRow = {
  readonly id: string;
  readonly patientId: string;
  readonly consultationId: string;
  readonly state: PlanState;
  readonly holdReasonCode: string | null;
  readonly acceptedAt: Date | null;
  readonly acceptedBy: string | null;
  readonly version: number;
};

const readState = (text: string): PlanState => PLAN_STATES.find((state) => state === text) ?? "draft";

const ROW = {
  id: true,
  patientId: true,
  consultationId: true,
  state: true,
  holdReasonCode: true,
  acceptedAt: true,
  acceptedBy: true,
  version: true,
} as const;

/** One plan of the actor's clinic, or null when there is none with this id. */
export async function findPlan(tx: ClinicTransaction, planId: string): Promise<PlanRow | null> {
  const row = await tx.db.plan.findUnique({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id: planId } },
    select: ROW,
  });
  return row === null ? null : { ...row, state: readState(row.state) };
}

/** The plan that is being composed from a consultation, if one is open. */
export async function findDraftPlanOf(tx: ClinicTransaction, consultationId: string): Promise<string | null> {
  const row = await tx.db.plan.findFirst({
    where: { clinicId: tx.actor.clinicId, consultationId, state: "draft" },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Opens an empty plan for a signed consultation. */
export async function createPlan(
  tx: ClinicTransaction,
  id: string,
  { patientId, consultationId }: { readonly patientId: string; readonly consultationId: string },
): Promise<void> {
  await tx.db.plan.create({
    data: { clinicId: tx.actor.clinicId, id, patientId, consultationId },
    select: { id: true },
  });
}

/** What stands on the plan builder while it is not accepted. */
export type PlanChoices = Omit<SavePlanDraftInput, "planId" | "version"> & {
  /** Number of the accepted version that these choices amend; absent for a plan that was never accepted. */
  readonly amends?: number | undefined;
};

/** The choices last saved for a draft plan, or null when none were. */
export async function findPlanChoices(tx: ClinicTransaction, planId: string): Promise<PlanChoices | null> {
  const row = await tx.db.planDraft.findUnique({
    where: { clinicId_planId: { clinicId: tx.actor.clinicId, planId } },
    select: { document: true },
  });
  return row === null ? null : (fromFrozenColumn(row.document) as PlanChoices);
}

/** Keeps the choices of a draft plan. */
export async function savePlanChoices(
  tx: ClinicTransaction,
  planId: string,
  choices: PlanChoices,
): Promise<void> {
  const { clinicId } = tx.actor;
  const document = toJsonColumn(choices);
  await tx.db.planDraft.upsert({
    where: { clinicId_planId: { clinicId, planId } },
    create: { clinicId, planId, document },
    update: { document },
    select: { version: true },
  });
}

/** Discards the choices of a plan that are not accepted. */
export async function deletePlanChoices(tx: ClinicTransaction, planId: string): Promise<void> {
  await tx.db.planDraft.deleteMany({ where: { clinicId: tx.actor.clinicId, planId } });
}

/** Takes a plan's next version, so that of two changes made from one version the later is refused. @returns whether it fitted */
export async function touchPlan(
  tx: ClinicTransaction,
  { id, state }: Pick<PlanRow, "id" | "state">,
  version: number,
): Promise<boolean> {
  const { count } = await tx.db.plan.updateMany({
    where: { clinicId: tx.actor.clinicId, id, version, state },
    data: { state },
  });
  return count === 1;
}

/** A state that a plan moves to, and why. */
export type PlanMove = {
  readonly from: PlanState;
  readonly to: PlanState;
  /** Neutral code that every role reads, for a plan put on hold. */
  readonly holdReason: HoldReason | null;
  /** Clinical reason in words. */
  readonly reason: string | null;
};

/** Moves a plan to another state and keeps why. @returns whether the version fitted */
export async function movePlan(
  tx: ClinicTransaction,
  planId: string,
  version: number,
  move: PlanMove,
): Promise<boolean> {
  const { clinicId, personId } = tx.actor;
  const ended = move.to === "completed" || move.to === "stopped";
  const { count } = await tx.db.plan.updateMany({
    where: { clinicId, id: planId, version, state: move.from },
    data: {
      state: move.to,
      holdReasonCode: move.holdReason,
      ...(move.from === "draft" && move.to === "active" ? { acceptedAt: tx.at, acceptedBy: personId } : {}),
      ...(ended ? { endedOn: toDateColumn(tx.today) } : {}),
    },
  });
  if (count !== 1) return false;
  await tx.db.planChange.create({
    data: { clinicId, planId, fromState: move.from, toState: move.to, reason: move.reason },
    select: { id: true },
  });
  return true;
}

/** One change of a plan's state. */
export type PlanChangeRecord = {
  readonly id: string;
  readonly from: PlanState;
  readonly to: PlanState;
  readonly reason: string | null;
  readonly at: Date;
  readonly by: string;
};

/** How a plan came to its state, newest first. */
export async function listPlanChanges(tx: ClinicTransaction, planId: string): Promise<PlanChangeRecord[]> {
  const rows = await tx.db.planChange.findMany({
    where: { clinicId: tx.actor.clinicId, planId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, fromState: true, toState: true, reason: true, createdAt: true, createdBy: true },
  });
  return rows.map(({ id, fromState, toState, reason, createdAt, createdBy }) => ({
    id,
    from: readState(fromState),
    to: readState(toState),
    reason,
    at: createdAt,
    by: createdBy,
  }));
}
