import "server-only";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { LogContactInput } from "#lib/schemas/contact.ts";
import { fromOptionalDateColumn, toOptionalDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** Keeps one attempt to reach a patient; what was tried is never changed afterwards. */
export async function createContactAttempt(
  tx: ClinicTransaction,
  id: string,
  input: Omit<LogContactInput, "nextTryOn"> & { readonly nextTryOn: IsoDate | null },
): Promise<void> {
  await tx.db.contactAttempt.create({
    data: {
      clinicId: tx.actor.clinicId,
      id,
      patientId: input.patientId,
      planId: input.planId ?? null,
      treatmentSessionId: input.sessionId ?? null,
      channel: input.channel,
      outcome: input.outcome,
      note: input.note ?? null,
      nextTryOn: toOptionalDateColumn(input.nextTryOn),
      attemptedAt: tx.at,
    },
    select: { id: true },
  });
}

/** One attempt as it was written. */
export type ContactAttempt = {
  readonly id: string;
  readonly patientId: string;
  readonly channel: string;
  readonly outcome: string;
  readonly note: string | null;
  readonly at: Date;
  readonly nextTryOn: IsoDate | null;
  readonly by: string;
  /** When it was taken back; null while it counts. */
  readonly withdrawnAt: Date | null;
};

const ROW = {
  id: true,
  patientId: true,
  channel: true,
  outcome: true,
  note: true,
  attemptedAt: true,
  nextTryOn: true,
  createdBy: true,
  withdrawnAt: true,
} as const;

type Selected = Omit<ContactAttempt, "at" | "nextTryOn" | "by"> & {
  readonly attemptedAt: Date;
  readonly nextTryOn: Date | null;
  readonly createdBy: string;
};

const toAttempt = ({ attemptedAt, nextTryOn, createdBy, ...row }: Selected): ContactAttempt => ({
  ...row,
  at: attemptedAt,
  nextTryOn: fromOptionalDateColumn(nextTryOn),
  by: createdBy,
});

/** The attempts to reach a patient, newest first, those that were taken back too. @param most how many */
export async function listContactAttempts(
  tx: ClinicTransaction,
  patientId: string,
  most: number,
): Promise<ContactAttempt[]> {
  const rows = await tx.db.contactAttempt.findMany({
    where: { clinicId: tx.actor.clinicId, patientId },
    orderBy: [{ attemptedAt: "desc" }, { id: "desc" }],
    take: most,
    select: ROW,
  });
  return rows.map(toAttempt);
}

/** One attempt, or null where the clinic has none of this id. */
export async function findContactAttempt(tx: ClinicTransaction, id: string): Promise<ContactAttempt | null> {
  const row = await tx.db.contactAttempt.findFirst({
    where: { clinicId: tx.actor.clinicId, id },
    select: ROW,
  });
  return row === null ? null : toAttempt(row);
}

/** Takes back an attempt of the person's own. @returns whether it still counted until now */
export async function withdrawContactAttempt(tx: ClinicTransaction, id: string): Promise<boolean> {
  const { clinicId, personId } = tx.actor;
  const { count } = await tx.db.contactAttempt.updateMany({
    where: { clinicId, id, createdBy: personId, withdrawnAt: null },
    data: { withdrawnAt: tx.at },
  });
  return count === 1;
}
