import "server-only";
import { EVENT_KINDS, type EventKind } from "#lib/clinical/response/event-kind.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import {
  EVENT_OUTCOMES,
  SERIOUS_REASONS,
  SUSPECTED_KINDS,
  type CloseAdverseEventInput,
  type EventOutcome,
  type FollowUpAdverseEventInput,
  type RecordAdverseEventInput,
  type ReportAdverseEventInput,
  type ReportFieldsInput,
  type SeriousReason,
  type SuspectedKind,
} from "#lib/schemas/adverse-event.ts";
import {
  fromDateColumn,
  fromOptionalDateColumn,
  toDateColumn,
  toOptionalDateColumn,
} from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import type { Prisma } from "./generated/client.ts";

const reportColumns = (input: Omit<ReportFieldsInput, "adverseEventId" | "version">) => ({
  action: input.action ?? null,
  serious: input.serious ?? [],
  suspectedKind: input.suspectedKind ?? null,
  suspectedName: input.suspectedName ?? null,
  suspectedMaker: input.suspectedMaker ?? null,
  suspectedLot: input.suspectedLot ?? null,
});

/** Records an adverse event of a patient. */
export async function createAdverseEvent(
  tx: ClinicTransaction,
  id: string,
  input: RecordAdverseEventInput,
): Promise<void> {
  await tx.db.adverseEvent.create({
    data: {
      clinicId: tx.actor.clinicId,
      id,
      patientId: input.patientId,
      planId: input.planId ?? null,
      treatmentSessionId: input.sessionId ?? null,
      kind: input.kind,
      words: input.words ?? null,
      grade: input.grade,
      onsetOn: toDateColumn(input.onsetOn),
      detail: input.detail ?? null,
      ...reportColumns(input),
      reportable: input.reportable ?? false,
      followUpOn: toOptionalDateColumn(input.followUpOn),
    },
    select: { id: true },
  });
}

/** An adverse event as the session it belongs to shows it. */
export type AdverseEventRow = {
  readonly id: string;
  readonly patientId: string;
  /** What happened; null where it was recorded before there was a list of kinds. */
  readonly kind: EventKind | null;
  /** What happened in words; null where none were needed. */
  readonly words: string | null;
  readonly grade: number;
  readonly onsetOn: IsoDate;
  readonly detail: string | null;
  readonly action: string | null;
  /** Why it counts as serious; empty where it does not, or where nobody was asked. */
  readonly serious: readonly SeriousReason[];
  readonly suspectedKind: SuspectedKind | null;
  readonly suspectedName: string | null;
  readonly suspectedMaker: string | null;
  readonly suspectedLot: string | null;
  readonly reportable: boolean;
  readonly reportedOn: IsoDate | null;
  /** The authority's number of the report. */
  readonly reportReference: string | null;
  readonly followUpOn: IsoDate | null;
  readonly resolvedOn: IsoDate | null;
  readonly outcome: string | null;
  readonly outcomeCode: EventOutcome | null;
  readonly followUps: readonly FollowUp[];
  readonly sessionId: string | null;
  readonly version: number;
};

/** One look at an adverse event. */
export type FollowUp = {
  readonly id: string;
  readonly seenOn: IsoDate;
  readonly words: string;
  readonly nextOn: IsoDate | null;
};

const ROW = {
  id: true,
  patientId: true,
  treatmentSessionId: true,
  kind: true,
  words: true,
  grade: true,
  onsetOn: true,
  detail: true,
  action: true,
  serious: true,
  suspectedKind: true,
  suspectedName: true,
  suspectedMaker: true,
  suspectedLot: true,
  reportable: true,
  reportedOn: true,
  reportReference: true,
  followUpOn: true,
  resolvedOn: true,
  outcome: true,
  outcomeCode: true,
  followUps: {
    orderBy: [{ seenOn: "asc" }, { id: "asc" }],
    select: { id: true, seenOn: true, words: true, nextOn: true },
  },
  version: true,
} satisfies Prisma.AdverseEventSelect;

type Dated = { readonly onsetOn: Date } & Readonly<
  Record<"reportedOn" | "followUpOn" | "resolvedOn", Date | null>
>;
type Coded = {
  readonly kind: string | null;
  readonly serious: readonly string[];
  readonly suspectedKind: string | null;
  readonly outcomeCode: string | null;
  readonly treatmentSessionId: string | null;
  readonly followUps: readonly {
    readonly id: string;
    readonly seenOn: Date;
    readonly words: string;
    readonly nextOn: Date | null;
  }[];
};
type Selected = Omit<AdverseEventRow, keyof Dated | keyof Coded | "sessionId"> & Dated & Coded;

const toRow = ({ treatmentSessionId, ...row }: Selected): AdverseEventRow => ({
  ...row,
  sessionId: treatmentSessionId,
  kind: EVENT_KINDS.find((kind) => kind === row.kind) ?? null,
  onsetOn: fromDateColumn(row.onsetOn),
  serious: SERIOUS_REASONS.filter((reason) => row.serious.includes(reason)),
  suspectedKind: SUSPECTED_KINDS.find((kind) => kind === row.suspectedKind) ?? null,
  outcomeCode: EVENT_OUTCOMES.find((code) => code === row.outcomeCode) ?? null,
  reportedOn: fromOptionalDateColumn(row.reportedOn),
  followUpOn: fromOptionalDateColumn(row.followUpOn),
  resolvedOn: fromOptionalDateColumn(row.resolvedOn),
  followUps: row.followUps.map(({ seenOn, nextOn, ...one }) => ({
    ...one,
    seenOn: fromDateColumn(seenOn),
    nextOn: fromOptionalDateColumn(nextOn),
  })),
});

/** Adverse events of one session, the earliest first. */
export async function listAdverseEventsOf(
  tx: ClinicTransaction,
  patientId: string,
  sessionId: string,
): Promise<AdverseEventRow[]> {
  const rows = await tx.db.adverseEvent.findMany({
    where: { clinicId: tx.actor.clinicId, patientId, treatmentSessionId: sessionId },
    orderBy: [{ onsetOn: "asc" }, { id: "asc" }],
    select: ROW,
  });
  return rows.map(toRow);
}

/** One adverse event of the actor's clinic, or null when there is none with this id. */
export async function findAdverseEvent(
  tx: ClinicTransaction,
  adverseEventId: string,
): Promise<AdverseEventRow | null> {
  const row = await tx.db.adverseEvent.findUnique({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id: adverseEventId } },
    select: ROW,
  });
  return row === null ? null : toRow(row);
}

/** Closes an adverse event that is still open. @returns whether the version fitted */
export async function resolveAdverseEvent(
  tx: ClinicTransaction,
  input: CloseAdverseEventInput,
): Promise<boolean> {
  const { count } = await tx.db.adverseEvent.updateMany({
    where: {
      clinicId: tx.actor.clinicId,
      id: input.adverseEventId,
      version: input.version,
      resolvedOn: null,
    },
    data: {
      resolvedOn: toDateColumn(input.resolvedOn),
      outcome: input.outcome ?? null,
      outcomeCode: input.outcomeCode,
    },
  });
  return count === 1;
}

/** Keeps one look at an adverse event that is not over, and the day of the next. @returns whether the version fitted */
export async function keepFollowUp(
  tx: ClinicTransaction,
  id: string,
  patientId: string,
  { adverseEventId, version, seenOn, words, nextOn }: FollowUpAdverseEventInput,
): Promise<boolean> {
  const { clinicId } = tx.actor;
  const { count } = await tx.db.adverseEvent.updateMany({
    where: { clinicId, id: adverseEventId, version, resolvedOn: null },
    data: { followUpOn: toDateColumn(nextOn) },
  });
  if (count === 0) return false;
  await tx.db.adverseEventFollowUp.create({
    data: {
      ...{ clinicId, id, patientId, adverseEventId, words },
      seenOn: toDateColumn(seenOn),
      nextOn: toDateColumn(nextOn),
    },
    select: { id: true },
  });
  return true;
}

/** Keeps what a report asks of an event that is not reported yet. @returns whether the version fitted */
export async function keepReportFields(tx: ClinicTransaction, input: ReportFieldsInput): Promise<boolean> {
  const { count } = await tx.db.adverseEvent.updateMany({
    where: {
      clinicId: tx.actor.clinicId,
      id: input.adverseEventId,
      version: input.version,
      reportedOn: null,
    },
    data: reportColumns(input),
  });
  return count === 1;
}

/** Marks an adverse event as reported; it is done once. @returns whether the version fitted */
export async function markReported(tx: ClinicTransaction, input: ReportAdverseEventInput): Promise<boolean> {
  const { count } = await tx.db.adverseEvent.updateMany({
    where: {
      clinicId: tx.actor.clinicId,
      id: input.adverseEventId,
      version: input.version,
      reportedOn: null,
    },
    data: {
      reportable: true,
      reportedOn: toDateColumn(input.reportedOn),
      reportReference: input.reference ?? null,
    },
  });
  return count === 1;
}
