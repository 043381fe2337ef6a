import "server-only";
import type { VisitKeeps } from "#lib/clinical/scheduling/course.ts";
import type { RelayVisit } from "#lib/clinical/scheduling/relay-input.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { fromDateColumn, fromOptionalDateColumn, toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { fromFrozenColumn, toJsonColumn } from "./json-column.ts";

export const SESSION_STATES = ["planned", "in-progress", "completed", "missed", "cancelled"] as const;
export type SessionState = (typeof SESSION_STATES)[number];
/** What is said to who changes a plan while a session of it is being recorded. */
export const GOING_ON = "A session of this plan is going on. Complete or end it first.";

export const SESSION_KINDS = ["treatment", "review", "test-patch"] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** One visit of a course, without a clinical word. */
export type TreatmentSessionRow = {
  readonly id: string;
  readonly patientId: string;
  readonly planId: string;
  readonly planStepId: string | null;
  /** Names the step across the versions of the plan; null for a review. */
  readonly lineId: string | null;
  readonly kind: SessionKind;
  readonly number: number;
  readonly of: number;
  readonly state: SessionState;
  readonly dueOn: IsoDate;
  readonly windowFrom: IsoDate;
  readonly windowTo: IsoDate;
  readonly appointmentAt: Date | null;
  /** With whom it is booked; null where nobody said. */
  readonly bookedWith: string | null;
  readonly performedOn: IsoDate | null;
  readonly performedBy: string | null;
  readonly version: number;
};

const ROW = {
  id: true,
  patientId: true,
  planId: true,
  planStepId: true,
  lineId: true,
  kind: true,
  number: true,
  of: true,
  state: true,
  dueOn: true,
  windowFrom: true,
  windowTo: true,
  appointmentAt: true,
  bookedWith: true,
  performedOn: true,
  performedBy: true,
  version: true,
} as const;

type Selected = Omit<
  TreatmentSessionRow,
  "kind" | "state" | "dueOn" | "windowFrom" | "windowTo" | "performedOn"
> & {
  readonly kind: string;
  readonly state: string;
  readonly dueOn: Date;
  readonly windowFrom: Date;
  readonly windowTo: Date;
  readonly performedOn: Date | null;
};

function toRow(row: Selected): TreatmentSessionRow {
  return {
    ...row,
    lineId: row.lineId ?? row.planStepId,
    kind: SESSION_KINDS.find((kind) => kind === row.kind) ?? "treatment",
    state: SESSION_STATES.find((state) => state === row.state) ?? "cancelled",
    dueOn: fromDateColumn(row.dueOn),
    windowFrom: fromDateColumn(row.windowFrom),
    windowTo: fromDateColumn(row.windowTo),
    performedOn: fromOptionalDateColumn(row.performedOn),
  };
}

/** One visit of the actor's clinic, or null when there is none with this id. */
export async function findTreatmentSession(
  tx: ClinicTransaction,
  sessionId: string,
): Promise<TreatmentSessionRow | null> {
  const row = await tx.db.treatmentSession.findUnique({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id: sessionId } },
    select: ROW,
  });
  return row === null ? null : toRow(row);
}

/** All visits of a plan in the order of their dates. */
export async function listVisitsOfPlan(
  tx: ClinicTransaction,
  planId: string,
): Promise<TreatmentSessionRow[]> {
  const rows = await tx.db.treatmentSession.findMany({
    where: { clinicId: tx.actor.clinicId, planId },
    orderBy: [{ dueOn: "asc" }, { number: "asc" }, { id: "asc" }],
    select: ROW,
  });
  return rows.map(toRow);
}

/** A visit as the scheduler reads it, and what is needed to change it. */
export type CourseVisit = RelayVisit & TreatmentSessionRow;

/** What a visit with its distances is read from. */
export const SPACED = { ...ROW, keeps: true } as const;

/** A visit with its distances as its row has them. */
export function toCourseVisit({ keeps, ...row }: Selected & { readonly keeps: unknown }): CourseVisit {
  const visit = toRow(row);
  return {
    ...visit,
    stepId: visit.lineId,
    keeps: keeps === null ? null : (fromFrozenColumn(keeps) as VisitKeeps),
    booked: visit.appointmentAt !== null,
  };
}

/** All visits of a plan with the distances that they keep from one another, by date. */
export async function listSpacedVisits(tx: ClinicTransaction, planId: string): Promise<CourseVisit[]> {
  const rows = await tx.db.treatmentSession.findMany({
    where: { clinicId: tx.actor.clinicId, planId },
    orderBy: [{ dueOn: "asc" }, { number: "asc" }, { id: "asc" }],
    select: SPACED,
  });
  return rows.map(toCourseVisit);
}

/** The visit with which a course goes on after another: the earliest one of the plan that is still to come. */
export async function findNextVisit(
  tx: ClinicTransaction,
  planId: string,
): Promise<TreatmentSessionRow | null> {
  const row = await tx.db.treatmentSession.findFirst({
    where: { clinicId: tx.actor.clinicId, planId, state: { in: ["planned", "in-progress"] } },
    orderBy: [{ dueOn: "asc" }, { number: "asc" }, { id: "asc" }],
    select: ROW,
  });
  return row === null ? null : toRow(row);
}

/** Where a visit stands in its course: its step in the version in force, what names that in all versions, and its number. */
export type VisitPlace = {
  readonly planStepId?: string | null;
  readonly lineId?: string | null;
  readonly number?: number;
  readonly of?: number;
  readonly keeps?: VisitKeeps;
};

/** What may change about a visit that is not ended. */
export type VisitChange = VisitPlace & {
  readonly state?: SessionState;
  readonly dueOn?: IsoDate;
  readonly windowFrom?: IsoDate;
  readonly windowTo?: IsoDate;
  readonly appointmentAt?: Date | null;
  readonly bookedWith?: string | null;
  readonly startedAt?: Date;
  readonly performedOn?: IsoDate;
  readonly performedBy?: string;
};

/** Changes a visit that is planned or going on. @returns whether the version fitted */
export async function changeVisit(
  tx: ClinicTransaction,
  sessionId: string,
  version: number,
  { dueOn, windowFrom, windowTo, performedOn, keeps, ...change }: VisitChange,
): Promise<boolean> {
  const { count } = await tx.db.treatmentSession.updateMany({
    where: {
      clinicId: tx.actor.clinicId,
      id: sessionId,
      version,
      state: { in: ["planned", "in-progress"] },
    },
    data: {
      ...change,
      ...(dueOn === undefined ? {} : { dueOn: toDateColumn(dueOn) }),
      ...(windowFrom === undefined ? {} : { windowFrom: toDateColumn(windowFrom) }),
      ...(windowTo === undefined ? {} : { windowTo: toDateColumn(windowTo) }),
      ...(performedOn === undefined ? {} : { performedOn: toDateColumn(performedOn) }),
      ...(keeps === undefined ? {} : { keeps: toJsonColumn(keeps) }),
    },
  });
  return count === 1;
}

/** A visit to be planned. */
export type VisitToPlan = {
  readonly id: string;
  readonly planStepId: string | null;
  readonly lineId: string | null;
  readonly number: number;
  readonly of: number;
  readonly dueOn: IsoDate;
  readonly windowFrom: IsoDate;
  readonly windowTo: IsoDate;
  readonly keeps?: VisitKeeps;
};

/** Plans visits of a plan. */
export async function createVisits(
  tx: ClinicTransaction,
  plan: { readonly id: string; readonly patientId: string },
  visits: readonly (VisitToPlan & { readonly kind: SessionKind })[],
): Promise<void> {
  if (visits.length === 0) return;
  await tx.db.treatmentSession.createMany({
    data: visits.map(({ id, planStepId, lineId, kind, number, of, keeps, ...days }) => ({
      clinicId: tx.actor.clinicId,
      patientId: plan.patientId,
      planId: plan.id,
      ...{ id, planStepId, lineId, kind, number, of },
      dueOn: toDateColumn(days.dueOn),
      windowFrom: toDateColumn(days.windowFrom),
      windowTo: toDateColumn(days.windowTo),
      ...(keeps === undefined ? {} : { keeps: toJsonColumn(keeps) }),
    })),
  });
}

/** Plans a visit that did not take place once more, as it was planned, without its appointment. @param id of the new one */
export async function planVisitAgain(tx: ClinicTransaction, sessionId: string, id: string): Promise<void> {
  const { keeps, ...place } = await tx.db.treatmentSession.findUniqueOrThrow({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id: sessionId } },
    select: {
      ...{ clinicId: true, patientId: true, planId: true, planStepId: true, lineId: true, keeps: true },
      ...{ kind: true, number: true, of: true, dueOn: true, windowFrom: true, windowTo: true },
    },
  });
  await tx.db.treatmentSession.create({ data: { ...place, id, ...(keeps === null ? {} : { keeps }) } });
}

/** Cancels visits of a plan that are planned, by their ids. */
export async function cancelVisits(tx: ClinicTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.db.treatmentSession.updateMany({
    where: { clinicId: tx.actor.clinicId, id: { in: [...ids] }, state: "planned" },
    data: { state: "cancelled" },
  });
}

/** Refuses as `conflict` while a session of a plan is being recorded: what is being written there would be lost. */
export async function demandNothingGoingOn(tx: ClinicTransaction, planId: string): Promise<void> {
  const going = { clinicId: tx.actor.clinicId, planId, state: "in-progress" };
  if ((await tx.db.treatmentSession.count({ where: going })) > 0) refuse("conflict", GOING_ON);
}

/**
 * Cancels every visit of a plan that has not taken place, with an audit event for each. Refused as `conflict` while a
 * session of it is going on.
 */
export async function cancelPlannedVisits(
  tx: ClinicTransaction,
  { id: planId, patientId }: { readonly id: string; readonly patientId: string },
): Promise<void> {
  const cancelled = await tx.db.treatmentSession.updateManyAndReturn({
    where: { clinicId: tx.actor.clinicId, planId, state: "planned" },
    data: { state: "cancelled" },
    select: { id: true },
  });
  for (const { id: entityId } of cancelled) {
    const detail = { kind: "state", from: "planned", to: "cancelled" } as const;
    tx.audit({ action: "update", entity: "treatment-session", entityId, patientId, detail });
  }
  await demandNothingGoingOn(tx, planId);
}
