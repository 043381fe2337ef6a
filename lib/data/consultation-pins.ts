import "server-only";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { consultationDraftSchema, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { fromDateColumn, toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** The findings of a signed visit that stand on the map. */
export type PinnedVisit = { readonly on: IsoDate; readonly findings: DraftFinding[] };

/** A signed visit as it was recorded. */
export type EarlierVisit = { readonly id: string; readonly on: IsoDate; readonly draft: ConsultationDraft };

/**
 * The patient's last signed visit.
 *
 * @param until the day of the visit that asks; what was signed for a later day is not before it
 * @returns null where there was none
 */
export async function findLastVisit(
  tx: ClinicTransaction,
  patientId: string,
  until: IsoDate,
): Promise<EarlierVisit | null> {
  const row = await tx.db.consultation.findFirst({
    where: {
      clinicId: tx.actor.clinicId,
      patientId,
      state: "signed",
      occurredOn: { lte: toDateColumn(until) },
    },
    orderBy: [{ occurredOn: "desc" }, { signedAt: "desc" }, { id: "desc" }],
    select: { id: true, occurredOn: true, draft: true },
  });
  if (row === null) return null;
  const { id, occurredOn, draft } = row;
  return { id, on: fromDateColumn(occurredOn), draft: consultationDraftSchema.parse(draft) };
}

/** What a visit pinned on the map; null where there was no visit, or none of its marks was pinned. */
export function pinnedOf(visit: EarlierVisit | null): PinnedVisit | null {
  const findings = visit?.draft.findings.filter(({ pins }) => pins && pins.length > 0) ?? [];
  return visit === null || findings.length === 0 ? null : { on: visit.on, findings };
}
