import "server-only";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { consultationDraftSchema } from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { fromDateColumn, toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** The findings of a signed visit that stand on the map. */
export type PinnedVisit = { readonly on: IsoDate; readonly findings: DraftFinding[] };

/**
 * What the patient's last signed visit pinned on the map.
 *
 * @param until the day of the visit that asks; what was signed for a later day is not before it
 * @returns null where there was no visit, or none of its marks was pinned
 */
export async function findLastPins(
  tx: ClinicTransaction,
  patientId: string,
  until: IsoDate,
): Promise<PinnedVisit | null> {
  const row = await tx.db.consultation.findFirst({
    where: {
      clinicId: tx.actor.clinicId,
      patientId,
      state: "signed",
      occurredOn: { lte: toDateColumn(until) },
    },
    orderBy: [{ occurredOn: "desc" }, { signedAt: "desc" }, { id: "desc" }],
    select: { occurredOn: true, draft: true },
  });
  if (row === null) return null;
  const { findings } = consultationDraftSchema.parse(row.draft);
  const pinned = findings.filter(({ pins }) => pins && pins.length > 0);
  return pinned.length === 0 ? null : { on: fromDateColumn(row.occurredOn), findings: pinned };
}
