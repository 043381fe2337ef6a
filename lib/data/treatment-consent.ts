import "server-only";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { WithdrawConsentInput } from "#lib/schemas/session-acts.ts";
import { fromDateColumn, fromOptionalDateColumn, toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** A patient's consent to one treatment of one plan. */
export type TreatmentConsent = {
  readonly id: string;
  readonly patientId: string;
  readonly planId: string;
  readonly treatment: string;
  readonly givenOn: IsoDate;
  /** Which form was signed or read out; null where none was named. */
  readonly formVersion: string | null;
  readonly takenBy: string;
  readonly withdrawnOn: IsoDate | null;
  readonly withdrawalWords: string | null;
  readonly version: number;
};

/** To what a consent is given. */
export type ConsentTo = { readonly patientId: string; readonly planId: string; readonly treatment: string };

const ROW = {
  id: true,
  patientId: true,
  planId: true,
  treatment: true,
  givenOn: true,
  formVersion: true,
  takenBy: true,
  withdrawnOn: true,
  withdrawalWords: true,
  version: true,
} as const;

type Selected = Omit<TreatmentConsent, "givenOn" | "withdrawnOn"> & {
  readonly givenOn: Date;
  readonly withdrawnOn: Date | null;
};

const toRow = (row: Selected): TreatmentConsent => ({
  ...row,
  givenOn: fromDateColumn(row.givenOn),
  withdrawnOn: fromOptionalDateColumn(row.withdrawnOn),
});

/** The consents to a treatment of a plan, the latest first; withdrawn ones among them. */
export async function listConsents(
  tx: ClinicTransaction,
  { patientId, planId, treatment }: ConsentTo,
): Promise<TreatmentConsent[]> {
  const rows = await tx.db.treatmentConsent.findMany({
    where: { clinicId: tx.actor.clinicId, patientId, planId, treatment },
    orderBy: [{ givenOn: "desc" }, { id: "desc" }],
    take: 50,
    select: ROW,
  });
  return rows.map(toRow);
}

/** One consent of the actor's clinic, or null when there is none with this id. */
export async function findConsent(tx: ClinicTransaction, id: string): Promise<TreatmentConsent | null> {
  const row = await tx.db.treatmentConsent.findUnique({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id } },
    select: ROW,
  });
  return row === null ? null : toRow(row);
}

/** The form that the clinic named last for a treatment, to be offered again; null where it never named one. */
export async function findLastConsentForm(tx: ClinicTransaction, treatment: string): Promise<string | null> {
  const row = await tx.db.treatmentConsent.findFirst({
    where: { clinicId: tx.actor.clinicId, treatment, formVersion: { not: null } },
    orderBy: [{ givenOn: "desc" }, { id: "desc" }],
    select: { formVersion: true },
  });
  return row?.formVersion ?? null;
}

/** Keeps a consent. */
export async function createConsent(
  tx: ClinicTransaction,
  id: string,
  to: ConsentTo,
  given: { readonly givenOn: IsoDate; readonly formVersion: string | null; readonly takenBy: string },
): Promise<void> {
  await tx.db.treatmentConsent.create({
    data: { clinicId: tx.actor.clinicId, id, ...to, ...given, givenOn: toDateColumn(given.givenOn) },
    select: { id: true },
  });
}

/** Marks a consent as withdrawn; it is done once. @returns whether the version fitted */
export async function withdrawConsentRow(
  tx: ClinicTransaction,
  { consentId, version, withdrawnOn, words }: WithdrawConsentInput,
): Promise<boolean> {
  const { count } = await tx.db.treatmentConsent.updateMany({
    where: { clinicId: tx.actor.clinicId, id: consentId, version, withdrawnOn: null },
    data: { withdrawnOn: toDateColumn(withdrawnOn), withdrawalWords: words ?? null },
  });
  return count === 1;
}
