import "server-only";
import { newId } from "#lib/platform/ids.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { RecordDates } from "#lib/format/retention.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** What the clock of retention knows of a record: dates alone, and whether a hold stands. */
export type KeptRecord = RecordDates & { readonly patientId: string; readonly held: boolean };

/**
 * The clinic's records whose last entry is before a day, the oldest first, at most 500.
 * @param patientId only this one
 */
export function listRecordsBefore(
  tx: ClinicTransaction,
  before: IsoDate,
  patientId: string | null = null,
): Promise<readonly KeptRecord[]> {
  return tx.db.$queryRaw<KeptRecord[]>`
    select patient_id as "patientId", born_on::text as born, deceased_on::text as died,
      last_entry_on::text as "lastEntry", held from records_before(${before}::date, ${patientId}::uuid)`;
}

/** Takes every row of a patient away and leaves a tombstone. @returns false when the clinic has no such patient */
export async function eraseRecord(
  tx: ClinicTransaction,
  patientId: string,
  ground: "past-retention" | "authorised-decision",
  decision: string | null,
): Promise<boolean> {
  const rows = await tx.db.$queryRaw<{ done: boolean }[]>`
    select erase_patient(${patientId}::uuid, ${ground}, ${decision}) as done`;
  return rows[0]?.done === true;
}

/** Places a hold on a record. @returns its id */
export async function placeHold(tx: ClinicTransaction, patientId: string, reason: string): Promise<string> {
  const id = newId();
  await tx.db.$executeRaw`
    insert into legal_hold (clinic_id, id, patient_id, reason)
    values (${tx.actor.clinicId}::uuid, ${id}::uuid, ${patientId}::uuid, ${reason})`;
  return id;
}

/** Releases a hold. @returns whose record it was; null when there is no such hold, or it was released before */
export async function releaseHold(tx: ClinicTransaction, holdId: string): Promise<string | null> {
  const rows = await tx.db.$queryRaw<{ patientId: string }[]>`
    update legal_hold set released_at = now()
     where clinic_id = ${tx.actor.clinicId}::uuid and id = ${holdId}::uuid and released_at is null
    returning patient_id as "patientId"`;
  return rows[0]?.patientId ?? null;
}
