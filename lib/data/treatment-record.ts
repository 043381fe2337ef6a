import "server-only";
import { ROLES, type Role } from "#lib/auth/permissions.ts";
import type { SessionContentInput } from "#lib/schemas/treatment-session.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { fromDateColumn, toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { fromFrozenColumn, toJsonColumn } from "./json-column.ts";

/** What was recorded of one procedure. */
export type TreatmentRecordContent = SessionContentInput;

/** The record of one procedure as stored. */
export type TreatmentRecord = TreatmentRecordContent & {
  readonly sessionId: string;
  readonly treatment: string;
  /** The operator's roles when it was completed; empty where they were not kept. */
  readonly operatorRoles: readonly Role[];
  readonly version: number;
  /** ISO instant of the last save. */
  readonly savedAt: string;
};

/**
 * The treatment of a plan's step, and what the clinician called it where it is their own; null when there is none with
 * this id (or the actor may not read it).
 */
export function findNamedStep(
  tx: ClinicTransaction,
  stepId: string,
): Promise<{ readonly treatment: string; readonly ownName: string | null } | null> {
  return tx.db.planStep.findUnique({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id: stepId } },
    select: { treatment: true, ownName: true },
  });
}

type Stored = {
  readonly treatmentSessionId: string;
  readonly treatment: string;
  readonly checklist: unknown;
  readonly settings: unknown;
  readonly response: unknown;
  readonly noteForNext: unknown;
  readonly furtherSettings: unknown;
  readonly reasons: unknown;
  readonly operatorId: string | null;
  readonly operatorRoles: readonly string[];
  readonly version: number;
  readonly updatedAt: Date;
};

type StoredResponse = {
  readonly response?: TreatmentRecordContent["response"];
  readonly products?: TreatmentRecordContent["products"];
};
type StoredNote = { readonly text?: string };

function toRecord(row: Stored): TreatmentRecord {
  const { response, products } = fromFrozenColumn(row.response) as StoredResponse;
  const note = row.noteForNext === null ? undefined : (fromFrozenColumn(row.noteForNext) as StoredNote).text;
  return {
    sessionId: row.treatmentSessionId,
    treatment: row.treatment,
    version: row.version,
    savedAt: row.updatedAt.toISOString(),
    checklist: fromFrozenColumn(row.checklist),
    settings: fromFrozenColumn(row.settings) as TreatmentRecordContent["settings"],
    response: response ?? { endPoints: [] },
    products: products ?? [],
    noteForNext: note,
    furtherSettings:
      row.furtherSettings === null
        ? []
        : (fromFrozenColumn(row.furtherSettings) as NonNullable<TreatmentRecordContent["furtherSettings"]>),
    reasons: row.reasons === null ? {} : fromFrozenColumn(row.reasons),
    operatorId: row.operatorId ?? undefined,
    operatorRoles: ROLES.filter((role) => row.operatorRoles.includes(role)),
  };
}

const RECORD = {
  treatmentSessionId: true,
  treatment: true,
  checklist: true,
  settings: true,
  response: true,
  noteForNext: true,
  furtherSettings: true,
  reasons: true,
  operatorId: true,
  operatorRoles: true,
  version: true,
  updatedAt: true,
} as const;

/** What was recorded of a visit so far, or null when nothing was. */
export async function findTreatmentRecord(
  tx: ClinicTransaction,
  sessionId: string,
): Promise<TreatmentRecord | null> {
  const row = await tx.db.treatmentRecord.findUnique({
    where: { clinicId_treatmentSessionId: { clinicId: tx.actor.clinicId, treatmentSessionId: sessionId } },
    select: RECORD,
  });
  return row === null ? null : toRecord(row);
}

/**
 * The last completed record of the same treatment of a patient, from which the next one is filled in.
 * @param before a completed session, of which the one before it is meant
 */
export async function findPreviousRecord(
  tx: ClinicTransaction,
  patientId: string,
  treatment: string,
  before?: { readonly id: string; readonly performedOn: IsoDate },
): Promise<(TreatmentRecord & { readonly performedOn: IsoDate }) | null> {
  const earlier =
    before === undefined
      ? {}
      : { performedOn: { lte: toDateColumn(before.performedOn) }, id: { not: before.id } };
  const row = await tx.db.treatmentRecord.findFirst({
    where: { clinicId: tx.actor.clinicId, patientId, treatment, session: { state: "completed", ...earlier } },
    orderBy: [{ session: { performedOn: "desc" } }, { treatmentSessionId: "desc" }],
    select: { ...RECORD, session: { select: { performedOn: true } } },
  });
  if (row?.session.performedOn == null) return null;
  return { ...toRecord(row), performedOn: fromDateColumn(row.session.performedOn) };
}

/** Where a record belongs. */
export type RecordPlace = {
  readonly sessionId: string;
  readonly patientId: string;
  readonly treatment: string;
  readonly modality: string;
};

/**
 * Keeps what was recorded of a visit that is not ended, or is ending in this transaction.
 * @param operatorRoles the operator's roles, once it ends
 */
export async function saveTreatmentRecord(
  tx: ClinicTransaction,
  { sessionId, patientId, treatment, modality }: RecordPlace,
  content: TreatmentRecordContent,
  operatorRoles: readonly Role[] = [],
): Promise<void> {
  const { clinicId } = tx.actor;
  const columns = {
    checklist: toJsonColumn(content.checklist),
    settings: toJsonColumn(content.settings),
    response: toJsonColumn({ response: content.response, products: content.products }),
    noteForNext: toJsonColumn({ text: content.noteForNext }),
    furtherSettings: toJsonColumn(content.furtherSettings ?? []),
    reasons: toJsonColumn(content.reasons ?? {}),
    operatorId: content.operatorId ?? null,
    operatorRoles: [...operatorRoles],
  };
  await tx.db.treatmentRecord.upsert({
    where: { clinicId_treatmentSessionId: { clinicId, treatmentSessionId: sessionId } },
    create: { clinicId, treatmentSessionId: sessionId, patientId, treatment, modality, ...columns },
    update: columns,
    select: { version: true },
  });
}
