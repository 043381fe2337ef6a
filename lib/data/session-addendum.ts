import "server-only";
import { ADDENDUM_REASONS, type AddendumReason } from "#lib/clinical/visit/addendum-reasons.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import type { Addendum } from "./consultation.ts";

/** Adds to a completed session. */
export async function createSessionAddendum(
  tx: ClinicTransaction,
  id: string,
  addendum: {
    readonly patientId: string;
    readonly sessionId: string;
    readonly reason: AddendumReason;
    /** Of `other` alone. */
    readonly reasonWords: string | null;
    readonly body: string;
  },
): Promise<void> {
  const { sessionId, ...rest } = addendum;
  await tx.db.sessionAddendum.create({
    data: { clinicId: tx.actor.clinicId, id, ...rest, treatmentSessionId: sessionId },
    select: { id: true },
  });
}

/** What was added to a completed session, oldest first. */
export async function listSessionAddenda(
  tx: ClinicTransaction,
  patientId: string,
  sessionId: string,
): Promise<Addendum[]> {
  const rows = await tx.db.sessionAddendum.findMany({
    where: { clinicId: tx.actor.clinicId, patientId, treatmentSessionId: sessionId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, body: true, reason: true, reasonWords: true, createdAt: true, createdBy: true },
  });
  return rows.map(({ createdAt, createdBy, reason, ...row }) => ({
    ...row,
    reason: ADDENDUM_REASONS.find((one) => one === reason) ?? null,
    at: createdAt,
    by: createdBy,
  }));
}
