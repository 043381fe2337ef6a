import "server-only";
import { resolveSession } from "#lib/data/system/sign-in.ts";
import { toSessionCapability, type Actor } from "./actor.ts";
import { readRoles } from "./permissions.ts";
import { hashSessionToken } from "./session-token.ts";

/** The level of a session that may reach the record; one below it may only reach the second factor. */
const FULL_LEVEL = "full";

/**
 * Who holds a token now. Session, person, membership and roles are read from the database each time, so that
 * whatever was taken away is gone on the next request.
 *
 * @param token the session cookie's value; anything at all
 * @param active whether a person did something, which keeps the session from ending for idleness
 * @returns null when the token is unknown, ended, expired or idle, when the person or the membership is disabled, or
 *   when the second factor is still owed
 */
export async function resolveActor(token: string | undefined, active: boolean): Promise<Actor | null> {
  const tokenHash = hashSessionToken(token);
  if (tokenHash === null) return null;
  const session = await resolveSession(tokenHash, active);
  if (session?.level !== FULL_LEVEL) return null;
  return {
    personId: session.personId,
    displayName: session.displayName,
    clinicId: session.clinicId,
    clinicName: session.clinicName,
    zone: session.zone,
    roles: readRoles(session.roles),
    sessionId: session.sessionId,
    capability: toSessionCapability(session.capability),
    kind: "person",
    confirmed: session.confirmed,
    installation: session.installation === "demonstration" ? "demonstration" : "clinic",
  };
}
