import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { revokeFeed } from "#lib/data/calendar-feed.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { RevokeCalendarFeedInput } from "#lib/schemas/calendar-feed.ts";

/** Revokes an address of the person's own; from then on it opens nothing. */
export function revokeCalendarFeed(
  actor: Actor,
  { feedId }: RevokeCalendarFeedInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "account.own", async (tx) => {
    if (!(await revokeFeed(tx, feedId)))
      refuse("not_found", "This calendar address is not yours, or revoked.");
    tx.audit({ action: "delete", entity: "calendar-feed", entityId: feedId });
    return { id: feedId };
  });
}
