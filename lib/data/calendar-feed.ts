import "server-only";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** A private calendar address of the person, without its token. */
export type CalendarFeedRow = {
  readonly id: string;
  readonly label: string;
  readonly showsInitials: boolean;
  /** Whether it shows visits that are booked with nobody, too. */
  readonly withNobody: boolean;
  readonly createdAt: Date;
  readonly readAt: Date | null;
};

/** The person's addresses that are not revoked, the newest first. */
export function listCalendarFeeds(tx: ClinicTransaction): Promise<CalendarFeedRow[]> {
  const { clinicId, personId } = tx.actor;
  return tx.db.calendarFeed.findMany({
    where: { clinicId, personId, revokedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, label: true, showsInitials: true, withNobody: true, createdAt: true, readAt: true },
  });
}

/** Keeps an address of the person by its token's digest. */
export async function createCalendarFeed(
  tx: ClinicTransaction,
  feed: {
    readonly id: string;
    readonly label: string;
    readonly showsInitials: boolean;
    readonly withNobody: boolean;
    readonly tokenHash: Uint8Array<ArrayBuffer>;
  },
): Promise<void> {
  const { id, label, showsInitials, withNobody, tokenHash } = feed;
  await tx.db.$executeRaw`
    insert into calendar_feed (clinic_id, id, label, shows_initials, with_nobody, token_hash)
    values (${tx.actor.clinicId}::uuid, ${id}::uuid, ${label}, ${showsInitials}, ${withNobody}, ${tokenHash}::bytea)`;
}

/** Revokes an address of the person for good. @returns whether there was one */
export async function revokeFeed(tx: ClinicTransaction, id: string): Promise<boolean> {
  const count = await tx.db.$executeRaw`
    update calendar_feed set revoked_at = ${tx.at}
    where clinic_id = ${tx.actor.clinicId}::uuid and id = ${id}::uuid
      and person_id = ${tx.actor.personId}::uuid and revoked_at is null`;
  return count === 1;
}
