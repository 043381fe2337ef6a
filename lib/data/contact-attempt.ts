import "server-only";
import type { LogContactInput } from "#lib/schemas/contact.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** Keeps one attempt to reach a patient; what was tried is never changed afterwards. */
export async function createContactAttempt(
  tx: ClinicTransaction,
  id: string,
  input: LogContactInput,
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
      attemptedAt: tx.at,
    },
    select: { id: true },
  });
}
