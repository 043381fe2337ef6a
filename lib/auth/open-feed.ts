import "server-only";
import { openFeedSession } from "#lib/data/system/calendar-feed.ts";
import type { Actor } from "./actor.ts";
import { readFeedToken } from "./feed-token.ts";
import { newSessionCapability } from "./session-token.ts";

/** Who reads a feed, and what it may show. */
export type OpenedFeed = {
  readonly actor: Actor;
  readonly feedId: string;
  readonly showsInitials: boolean;
  readonly withNobody: boolean;
};

/**
 * Opens a calendar feed by its token. Whoever holds it reads dates as the least of the clinic's people may, and writes
 * nothing: the database gives such a session none of its person's roles, and refuses every change.
 *
 * @returns null for a token that opens nothing, `limited` when it was read too often within the hour
 */
export async function openFeed(token: string): Promise<OpenedFeed | "limited" | null> {
  const key = readFeedToken(token);
  if (key === null) return null;
  const capability = newSessionCapability();
  const feed = await openFeedSession(key.clinicId, key.tokenHash, capability);
  if (feed === null) return null;
  if (feed.limited || feed.sessionId === null) return "limited";
  const {
    feedId,
    showsInitials,
    withNobody,
    sessionId,
    personId,
    displayName,
    clinicName,
    zone,
    installation,
  } = feed;
  return {
    ...{ feedId, showsInitials, withNobody },
    actor: {
      ...{ sessionId, personId, displayName, clinicName, zone, capability },
      clinicId: key.clinicId,
      roles: ["reception"],
      kind: "feed",
      installation: installation === "demonstration" ? "demonstration" : "clinic",
    },
  };
}
