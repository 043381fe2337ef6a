import "server-only";
import type { RecordAdverseEventInput } from "#lib/schemas/treatment-session.ts";
import { toDateColumn, toOptionalDateColumn } from "./calendar-column.ts";
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
