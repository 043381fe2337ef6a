import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { listCalendarFeeds } from "#lib/data/calendar-feed.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import type { Result } from "#lib/result/result.ts";
import { unwrapOrNotFound } from "./unwrap.ts";

/** A private calendar address in words. */
export type ListedFeed = {
  readonly id: string;
  readonly label: string;
  readonly showsInitials: boolean;
  readonly withNobody: boolean;
  readonly made: string;
  /** When it was read last; null where it never was. */
  readonly read: string | null;
};

/** The person's calendar addresses. */
export type CalendarFeedsPage = { readonly clinicId: string; readonly feeds: readonly ListedFeed[] };

/** The addresses of one person, without their tokens, which nobody can read. */
export function calendarFeedsFor(actor: Actor): Promise<Result<CalendarFeedsPage>> {
  return withClinic(actor, "course.list", async (tx) => ({
    clinicId: actor.clinicId,
    feeds: (await listCalendarFeeds(tx)).map(
      ({ id, label, showsInitials, withNobody, createdAt, readAt }) => ({
        ...{ id, label, showsInitials, withNobody },
        made: formatDateAndTime(createdAt, actor.zone),
        read: readAt === null ? null : formatDateAndTime(readAt, actor.zone),
      }),
    ),
  }));
}

/** Those of whoever is signed in. */
export async function loadCalendarFeeds(): Promise<CalendarFeedsPage> {
  return unwrapOrNotFound(await calendarFeedsFor(await requireActor()));
}
