import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { newFeedToken, readFeedToken } from "#lib/auth/feed-token.ts";
import { createCalendarFeed, listCalendarFeeds } from "#lib/data/calendar-feed.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddCalendarFeedInput } from "#lib/schemas/calendar-feed.ts";

/** Most addresses that one person has at a time. */
const MOST_FEEDS = 5;

/**
 * Makes a private calendar address for the person.
 *
 * @returns its token, which is shown this once and kept nowhere. Refused as `invalid` beyond five addresses
 */
export function addCalendarFeed(
  actor: Actor,
  { label, showsInitials = false, withNobody = false }: AddCalendarFeedInput,
): Promise<Result<{ readonly id: string; readonly token: string }>> {
  return withClinic(actor, "account.own", async (tx) => {
    await waitInTurn(tx, `feeds:${actor.personId}`);
    if ((await listCalendarFeeds(tx)).length >= MOST_FEEDS) {
      refuse("invalid", "You have five calendar addresses. Revoke one first.");
    }
    const token = newFeedToken(actor.clinicId);
    const key = readFeedToken(token);
    if (key === null) throw new Error("A new token cannot be read");
    const id = newId();
    await createCalendarFeed(tx, { id, label, showsInitials, withNobody, tokenHash: key.tokenHash });
    tx.audit({ action: "create", entity: "calendar-feed", entityId: id });
    return { id, token };
  });
}
