import "server-only";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { CloseAdverseEventInput, RecordAdverseEventInput } from "#lib/schemas/treatment-session.ts";
import {
  fromDateColumn,
  fromOptionalDateColumn,
  toDateColumn,
  toOptionalDateColumn,
} from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

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
      grade: input.grade,
      onsetOn: toDateColumn(input.onsetOn),
      detail: input.detail ?? null,
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
  readonly kind: string;
  readonly grade: number;
  readonly onsetOn: IsoDate;
  readonly detail: string | null;
  readonly reportable: boolean;
  readonly followUpOn: IsoDate | null;
  readonly resolvedOn: IsoDate | null;
  readonly outcome: string | null;
  readonly version: number;
};

const ROW = {
  id: true,
  patientId: true,
  kind: true,
  grade: true,
  onsetOn: true,
  detail: true,
  reportable: true,
  followUpOn: true,
  resolvedOn: true,
  outcome: true,
  version: true,
} as const;

type Selected = Omit<AdverseEventRow, "onsetOn" | "followUpOn" | "resolvedOn"> & {
  readonly onsetOn: Date;
  readonly followUpOn: Date | null;
  readonly resolvedOn: Date | null;
};

const toRow = (row: Selected): AdverseEventRow => ({
  ...row,
  onsetOn: fromDateColumn(row.onsetOn),
  followUpOn: fromOptionalDateColumn(row.followUpOn),
  resolvedOn: fromOptionalDateColumn(row.resolvedOn),
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
    data: { resolvedOn: toDateColumn(input.resolvedOn), outcome: input.outcome },
  });
  return count === 1;
}
