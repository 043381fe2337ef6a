import "server-only";
import type { SessionCapability } from "#lib/auth/actor.ts";
import { askDatabase as ask } from "./database-question.ts";

type Digest = Uint8Array<ArrayBuffer>;

/** What is known of a sign-in name. */
export type StoredCredential = {
  readonly personId: string;
  /** argon2id in its own text form. */
  readonly passwordHash: string;
  readonly disabled: boolean;
};

/** A live session with the membership it stands on, as of this moment. */
export type LiveSession = {
  readonly sessionId: string;
  readonly personId: string;
  readonly displayName: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly zone: string;
  readonly roles: readonly string[];
  readonly capability: string;
  readonly level: string;
  readonly installation: string;
  /** Whether the second factor was given within the last five minutes. */
  readonly confirmed: boolean;
};

/**
 * The credential of an e-mail address.
 *
 * @param email in lower case, without surrounding blanks
 * @returns null when nobody signs in with it
 */
export async function findCredential(email: string): Promise<StoredCredential | null> {
  const rows = await ask(
    (db) => db.$queryRaw<StoredCredential[]>`
    select person_id as "personId", password_hash as "passwordHash", disabled
    from auth_find_credential(${email})`,
  );
  return rows[0] ?? null;
}

/**
 * Takes an attempt's place in the count before anything is compared, so that guesses sent at once cannot all find
 * the count low.
 *
 * @param emailHash keyed digest of the e-mail address, 32 bytes
 * @param address what the attempt's origin is counted under
 * @returns the attempt, counted as failed until `settleAttempt`); null when account or address have used up theirs
 */
export async function reserveAttempt(emailHash: Digest, address: string): Promise<bigint | null> {
  const rows = await ask(
    (db) => db.$queryRaw<{ attempt: bigint | null }[]>`
    select auth_reserve_attempt(${emailHash}::bytea, ${address}) as attempt`,
  );
  return rows[0]?.attempt ?? null;
}

/** Records that a reserved attempt succeeded, so that it no longer counts against the account. */
export async function settleAttempt(attempt: bigint): Promise<void> {
  await ask((db) => db.$queryRaw`select auth_settle_attempt(${attempt}::bigint, true)::text`);
}

/** A session that was just opened: `pwd` lets nobody in before the second factor is given or set up. */
export type OpenedSession = { readonly level: "pwd" | "full"; readonly hasFactor: boolean };

/**
 * Opens a session in the first of the person's clinics. The database decides its level: `pwd`, which lives five
 * minutes, where a second factor is owed, else `full`, a working day.
 *
 * @param session `tokenHash` is the SHA-256 of the cookie's token, `capability` what the policies resolve, `client`
 *   browser and system in words
 * @returns null when the person is disabled, has no active membership, or has another password by now
 */
export async function openSession(session: {
  readonly personId: string;
  readonly tokenHash: Digest;
  readonly capability: SessionCapability;
  readonly userAgentHash: Digest;
  readonly client: string;
  /** What the password was compared with, null where none was: a session is opened only while it still holds. */
  readonly passwordHash: string | null;
}): Promise<OpenedSession | null> {
  const rows = await ask(
    (db) => db.$queryRaw<OpenedSession[]>`
    select level, has_factor as "hasFactor"
    from auth_open_session(${session.personId}::uuid, null::uuid, ${session.tokenHash}::bytea,
      ${session.capability}, ${session.userAgentHash}::bytea, ${session.client}, ${session.passwordHash})`,
  );
  return rows[0] ?? null;
}

/**
 * The live session of a token.
 *
 * @param tokenHash SHA-256 of the token, 32 bytes
 * @param touch whether this request shows that somebody is there
 * @returns null when it is unknown, ended, expired or idle too long, or person or membership are disabled
 */
export async function resolveSession(tokenHash: Digest, touch: boolean): Promise<LiveSession | null> {
  const rows = await ask(
    (db) => db.$queryRaw<LiveSession[]>`
    select session_id as "sessionId", person_id as "personId", display_name as "displayName",
      clinic_id as "clinicId", clinic_name as "clinicName", zone, roles, capability, level, installation, confirmed
    from auth_resolve_session(${tokenHash}::bytea, ${touch})`,
  );
  return rows[0] ?? null;
}

/** Ends the session of a token; nothing happens when there is none. */
export async function endSession(tokenHash: Digest): Promise<void> {
  await ask((db) => db.$queryRaw`select auth_end_session(${tokenHash}::bytea)::text`);
}

/** What this installation was made for; anything unknown counts as a clinic. */
export async function installationKind(): Promise<"demonstration" | "clinic"> {
  const row = await ask((db) => db.installation.findFirst({ select: { kind: true } }));
  return row?.kind === "demonstration" ? "demonstration" : "clinic";
}
