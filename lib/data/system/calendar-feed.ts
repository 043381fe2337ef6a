import "server-only";
import type { SessionCapability } from "#lib/auth/actor.ts";
import { prismaClient } from "../prisma-client.ts";

/** A session of a calendar feed, or that it was read too often. */
export type FeedSession = {
  readonly limited: boolean;
  readonly feedId: string;
  readonly showsInitials: boolean;
  readonly withNobody: boolean;
  readonly sessionId: string | null;
  readonly personId: string;
  readonly displayName: string;
  readonly clinicName: string;
  readonly zone: string;
  readonly installation: string;
};

/**
 * Opens the short session of a feed's token, and counts the reading.
 *
 * @param tokenHash SHA-256 of the token, 32 bytes
 * @returns null when the address is unknown or revoked, or its person no longer works in the clinic
 */
export async function openFeedSession(
  clinicId: string,
  tokenHash: Uint8Array<ArrayBuffer>,
  capability: SessionCapability,
): Promise<FeedSession | null> {
  const rows = await prismaClient().$queryRaw<FeedSession[]>`
    select limited, feed_id as "feedId", shows_initials as "showsInitials", with_nobody as "withNobody", session_id as "sessionId",
      person_id as "personId", display_name as "displayName", clinic_name as "clinicName", zone, installation
    from auth_open_feed_session(${clinicId}::uuid, ${tokenHash}::bytea, ${capability})`;
  return rows[0] ?? null;
}
