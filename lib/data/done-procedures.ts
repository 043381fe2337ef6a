import "server-only";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { fromDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** Something that was done to the patient on a day. */
export type DoneProcedure = { readonly treatment: string; readonly on: IsoDate };

/** What was done to a patient in other courses than one, newest first. */
export async function listDoneProcedures(
  tx: ClinicTransaction,
  { id, patientId }: { readonly id: string; readonly patientId: string },
): Promise<DoneProcedure[]> {
  const rows = await tx.db.treatmentSession.findMany({
    where: {
      clinicId: tx.actor.clinicId,
      patientId,
      planId: { not: id },
      kind: "treatment",
      state: "completed",
    },
    orderBy: [{ performedOn: "desc" }, { id: "desc" }],
    take: 60,
    select: { performedOn: true, step: { select: { treatment: true } } },
  });
  return rows.flatMap(({ performedOn, step }) =>
    performedOn === null || step === null
      ? []
      : [{ treatment: step.treatment, on: fromDateColumn(performedOn) }],
  );
}
