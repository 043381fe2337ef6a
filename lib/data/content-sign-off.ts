import "server-only";
import { isoDateIn } from "#lib/format/instant.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { fromOptionalDateColumn, toOptionalDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** One act about a page of the guide, as it was written. */
export type ContentAct = {
  readonly number: number;
  readonly act: "signed-off" | "withdrawn";
  readonly contentHash: string;
  readonly by: string;
  /** The clinic's calendar date on which it was done. */
  readonly on: IsoDate;
  readonly reviewDueOn: IsoDate | null;
  readonly reason: string | null;
};

type ActRow = Omit<ContentAct, "on" | "reviewDueOn"> & {
  readonly shelf: string;
  readonly recordId: string;
  readonly at: Date;
  readonly reviewDueOn: Date | null;
};

const actOf = (row: ActRow, zone: string): ContentAct => ({
  number: row.number,
  act: row.act,
  contentHash: row.contentHash,
  by: row.by,
  on: isoDateIn(row.at, zone),
  reviewDueOn: fromOptionalDateColumn(row.reviewDueOn),
  reason: row.reason,
});

/** The last act about each page of some shelves, by shelf and by the page's id; pages without any are not in it. */
export async function listLastSignOffs(
  tx: ClinicTransaction,
  shelves: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, ContentAct>>> {
  const { clinicId, zone } = tx.actor;
  const rows = await tx.db.$queryRaw<ActRow[]>`
    select distinct on (s.shelf, s.record_id) s.shelf, s.record_id as "recordId", s.number, s.act,
        s.content_hash as "contentHash", p.display_name as by, s.created_at as at,
        s.review_due_on as "reviewDueOn", s.reason
      from content_sign_off s join person p on p.id = s.created_by
     where s.clinic_id = ${clinicId}::uuid and s.shelf = any(${shelves})
     order by s.shelf, s.record_id, s.number desc`;
  const found = new Map<string, Map<string, ContentAct>>();
  for (const row of rows) {
    const shelf = found.get(row.shelf) ?? new Map<string, ContentAct>();
    found.set(row.shelf, shelf.set(row.recordId, actOf(row, zone)));
  }
  return found;
}

/** Everything that was ever done about one page, the last act first. */
export async function listSignOffActs(
  tx: ClinicTransaction,
  shelf: string,
  recordId: string,
): Promise<readonly ContentAct[]> {
  const { clinicId, zone } = tx.actor;
  const rows = await tx.db.$queryRaw<ActRow[]>`
    select s.shelf, s.record_id as "recordId", s.number, s.act, s.content_hash as "contentHash",
        p.display_name as by, s.created_at as at, s.review_due_on as "reviewDueOn", s.reason
      from content_sign_off s join person p on p.id = s.created_by
     where s.clinic_id = ${clinicId}::uuid and s.shelf = ${shelf} and s.record_id = ${recordId}
     order by s.number desc`;
  return rows.map((row) => actOf(row, zone));
}

/** An act to be written; who and when are the database's. */
export type NewContentAct = Pick<ContentAct, "number" | "act" | "contentHash" | "reviewDueOn" | "reason"> & {
  readonly id: string;
  readonly shelf: string;
  readonly recordId: string;
  readonly catalogueVersion: string;
};

/** Writes acts about pages of the guide. The database refuses one whose number is not the next of its page. */
export async function createSignOffActs(
  tx: ClinicTransaction,
  acts: readonly NewContentAct[],
): Promise<void> {
  await tx.db.contentSignOff.createMany({
    data: acts.map((act) => ({
      ...act,
      clinicId: tx.actor.clinicId,
      reviewDueOn: toOptionalDateColumn(act.reviewDueOn),
    })),
  });
}
