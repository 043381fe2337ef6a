import "server-only";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { PATCH_RESULTS, type PatchResult } from "#lib/schemas/session-acts.ts";
import { fromDateColumn, toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** One look at a test patch. */
export type TestPatchReading = {
  readonly id: string;
  /** The visit on which the patch was made. */
  readonly sessionId: string;
  readonly readOn: IsoDate;
  readonly readBy: string;
  readonly result: PatchResult;
  readonly words: string | null;
};

/** The readings of the test patches of a step of a plan, the latest first. */
export async function listPatchReadings(
  tx: ClinicTransaction,
  patientId: string,
  patchSessionIds: readonly string[],
): Promise<TestPatchReading[]> {
  if (patchSessionIds.length === 0) return [];
  const rows = await tx.db.testPatchReading.findMany({
    where: { clinicId: tx.actor.clinicId, patientId, treatmentSessionId: { in: [...patchSessionIds] } },
    orderBy: [{ readOn: "desc" }, { createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, treatmentSessionId: true, readOn: true, readBy: true, result: true, words: true },
  });
  return rows.map(({ treatmentSessionId, readOn, result, ...row }) => ({
    ...row,
    sessionId: treatmentSessionId,
    readOn: fromDateColumn(readOn),
    // What this version does not know stops the session, as a reaction does.
    result: PATCH_RESULTS.find((known) => known === result) ?? "reacted",
  }));
}

/** Keeps one look at a test patch. */
export async function createPatchReading(
  tx: ClinicTransaction,
  id: string,
  reading: Omit<TestPatchReading, "id"> & { readonly patientId: string },
): Promise<void> {
  const { sessionId, readOn, ...rest } = reading;
  await tx.db.testPatchReading.create({
    data: {
      clinicId: tx.actor.clinicId,
      id,
      ...rest,
      treatmentSessionId: sessionId,
      readOn: toDateColumn(readOn),
    },
    select: { id: true },
  });
}
