import "server-only";
import type { SessionCapability } from "#lib/auth/actor.ts";
import { askDatabase } from "./database-question.ts";

type Digest = Uint8Array<ArrayBuffer>;

/** What follows a session that was raised or moved: the hash of its new token, and its capability. */
export type NextToken = { readonly tokenHash: Digest; readonly capability: SessionCapability };

/** A person's second factor as their own session may know it; the secrets are encrypted. */
export type StoredFactor = {
  readonly personId: string;
  readonly displayName: string;
  readonly email: string;
  readonly clinicName: string;
  readonly level: "pwd" | "full";
  /** Whether the factor was given within the last five minutes. */
  readonly confirmed: boolean;
  readonly installation: "demonstration" | "clinic";
  readonly secret: Uint8Array | null;
  /** Offered, and not yet confirmed by a code. */
  readonly pending: Uint8Array | null;
  /** Whether it was offered within the last ten minutes. */
  readonly pendingFresh: boolean;
  readonly lastStep: bigint;
  readonly codesLeft: number;
  /** Seconds since 1970 by the database's clock, which is the one that counts. */
  readonly atSeconds: bigint;
};

/** The second factor of a cookie's person; null without a live session. */
export async function readFactor(tokenHash: Digest): Promise<StoredFactor | null> {
  const rows = await askDatabase(
    (db) => db.$queryRaw<StoredFactor[]>`
    select person_id as "personId", display_name as "displayName", email, clinic_name as "clinicName", level, confirmed,
      installation, secret, pending, pending_fresh as "pendingFresh", last_step as "lastStep", codes_left as "codesLeft", at_seconds as "atSeconds"
    from auth_read_factor(${tokenHash}::bytea)`,
  );
  return rows[0] ?? null;
}

/** Takes a try's place before a code or the own password is compared. @returns null after five failures in 15 minutes */
export async function reserveTry(
  tokenHash: Digest,
  address: string,
  what: "code" | "password",
): Promise<bigint | null> {
  const rows = await askDatabase(
    (db) => db.$queryRaw<{ attempt: bigint | null }[]>`
    select auth_reserve_try(${tokenHash}::bytea, ${address}, ${what}) as attempt`,
  );
  return rows[0]?.attempt ?? null;
}

/** Records a wrong code: after a right password, it is the one sign that a password is known. */
export async function noteWrongCode(tokenHash: Digest): Promise<void> {
  await askDatabase((db) => db.$queryRaw`select auth_note_wrong_code(${tokenHash}::bytea)::text`);
}

/** A code that was found right: the time step of one from the app, or the hash of a recovery code. */
export type GivenCode = { readonly step: bigint } | { readonly codeHash: Digest };

/** Uses a code up. @returns false when it was taken before, by whomever; then nothing has changed */
export async function giveCode(tokenHash: Digest, code: GivenCode, next: NextToken): Promise<boolean> {
  const step = "step" in code ? code.step : null;
  const codeHash = "codeHash" in code ? code.codeHash : null;
  return isSet(
    await askDatabase(
      (db) => db.$queryRaw<Answer[]>`
      select auth_give_code(${tokenHash}::bytea, ${step}::bigint, ${codeHash}::bytea, ${next.tokenHash}::bytea,
        ${next.capability}) is not null as done`,
    ),
  );
}

/** Confirms the session of a person without a second factor, whose password was found right. */
export async function confirmByPassword(tokenHash: Digest): Promise<boolean> {
  return isSet(
    await askDatabase(
      (db) => db.$queryRaw<Answer[]>`select auth_confirm_by_password(${tokenHash}::bytea) as done`,
    ),
  );
}

/** Keeps an encrypted secret until a code confirms it. @returns false where the present factor has to be given first */
export async function offerFactor(tokenHash: Digest, secret: Digest): Promise<boolean> {
  return isSet(
    await askDatabase(
      (db) => db.$queryRaw<Answer[]>`
      select auth_offer_factor(${tokenHash}::bytea, ${secret}::bytea) as done`,
    ),
  );
}

/**
 * Makes the offered secret the person's factor; their other sessions end.
 *
 * @param settled the secret as it was offered, the step of the code that confirmed it, the hashes of the recovery codes
 * @returns false when another offer took its place, or the session may not
 */
export async function settleFactor(
  tokenHash: Digest,
  settled: { readonly pending: Uint8Array; readonly step: bigint; readonly codeHashes: readonly Digest[] },
  next: NextToken,
): Promise<boolean> {
  const pending = Uint8Array.from(settled.pending);
  return isSet(
    await askDatabase(
      (db) => db.$queryRaw<Answer[]>`
      select auth_settle_factor(${tokenHash}::bytea, ${pending}::bytea, ${settled.step}::bigint,
        ${[...settled.codeHashes]}::bytea[], ${next.tokenHash}::bytea, ${next.capability}) is not null as done`,
    ),
  );
}

/** Replaces the recovery codes. @returns false where the factor has to be given first */
export async function replaceRecoveryCodes(tokenHash: Digest, hashes: readonly Digest[]): Promise<boolean> {
  return isSet(
    await askDatabase(
      (db) => db.$queryRaw<Answer[]>`
      select auth_replace_recovery_codes(${tokenHash}::bytea, ${[...hashes]}::bytea[]) as done`,
    ),
  );
}

/** Takes the factor away. @returns false outside a demonstration, or where it has to be given first */
export async function removeFactor(tokenHash: Digest): Promise<boolean> {
  return isSet(
    await askDatabase((db) => db.$queryRaw<Answer[]>`select auth_remove_factor(${tokenHash}::bytea) as done`),
  );
}

/** The hash of the own password; null without a full session. */
export async function findOwnCredential(tokenHash: Digest): Promise<string | null> {
  const rows = await askDatabase(
    (db) => db.$queryRaw<{ hash: string | null }[]>`select auth_own_credential(${tokenHash}::bytea) as hash`,
  );
  return rows[0]?.hash ?? null;
}

/** Sets the own password; the person's other sessions end. */
export async function changeOwnPassword(tokenHash: Digest, passwordHash: string): Promise<boolean> {
  return isSet(
    await askDatabase(
      (db) => db.$queryRaw<Answer[]>`
      select auth_change_password(${tokenHash}::bytea, ${passwordHash}) as done`,
    ),
  );
}

/** A place where the person is signed in. */
export type OwnSession = {
  readonly id: string;
  /** Browser and system in words; null for one that is older than this. */
  readonly client: string | null;
  readonly clinicName: string;
  readonly level: "pwd" | "full";
  readonly createdAt: Date;
  readonly seenAt: Date;
  /** Whether it is the one that asks. */
  readonly own: boolean;
};

/** Where the person is signed in, the asking session first. */
export async function listOwnSessions(tokenHash: Digest): Promise<readonly OwnSession[]> {
  return askDatabase(
    (db) => db.$queryRaw<OwnSession[]>`
    select id, client, clinic_name as "clinicName", level, created_at as "createdAt", seen_at as "seenAt", own
    from auth_own_sessions(${tokenHash}::bytea)`,
  );
}

/** Ends one of the person's other sessions, or all of them. @returns how many ended */
export async function endOtherSessions(tokenHash: Digest, sessionId: string | null): Promise<number> {
  const rows = await askDatabase(
    (db) => db.$queryRaw<{ ended: number }[]>`
    select auth_end_other_sessions(${tokenHash}::bytea, ${sessionId}::uuid) as ended`,
  );
  return rows[0]?.ended ?? 0;
}

/** A clinic in which the person works. */
export type OwnClinic = { readonly clinicId: string; readonly name: string; readonly here: boolean };

/** The clinics in which the person works, by name. */
export async function listOwnClinics(tokenHash: Digest): Promise<readonly OwnClinic[]> {
  return askDatabase(
    (db) => db.$queryRaw<OwnClinic[]>`
    select clinic_id as "clinicId", name, here from auth_own_clinics(${tokenHash}::bytea)`,
  );
}

/** Goes on in another clinic, under a new token and with the same end. @returns false where they do not work there */
export async function switchClinic(tokenHash: Digest, clinicId: string, next: NextToken): Promise<boolean> {
  return isSet(
    await askDatabase(
      (db) => db.$queryRaw<Answer[]>`
      select auth_switch_clinic(${tokenHash}::bytea, ${clinicId}::uuid, ${next.tokenHash}::bytea,
        ${next.capability}) is not null as done`,
    ),
  );
}

type Answer = { readonly done: boolean };
const isSet = (rows: readonly Answer[]): boolean => rows[0]?.done === true;
