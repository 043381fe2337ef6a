import "server-only";
import { askDatabase } from "./database-question.ts";

type Digest = Uint8Array<ArrayBuffer>;

/** What a link lets its holder do, once. */
export type LinkPurpose = "first-run" | "invitation" | "new-password" | "new-factor";

/** A link that still works. */
export type OpenLink = {
  readonly purpose: LinkPurpose;
  readonly clinicName: string | null;
  readonly email: string | null;
  readonly displayName: string | null;
  /** The password to compare before a new second factor is set up; null for the other purposes. */
  readonly passwordHash: string | null;
};

/** What a link is for; null when it is unknown, used, taken back or over. */
export async function lookAtLink(linkHash: Digest): Promise<OpenLink | null> {
  const rows = await askDatabase(
    (db) => db.$queryRaw<OpenLink[]>`
    select purpose, clinic_name as "clinicName", email, display_name as "displayName",
      password_hash as "passwordHash"
    from auth_look_at_link(${linkHash}::bytea)`,
  );
  return rows[0] ?? null;
}

/** The first clinic, and who keeps it. */
export type FoundedClinic = {
  readonly clinicName: string;
  /** IANA time zone. */
  readonly zone: string;
  readonly displayName: string;
  readonly email: string;
  readonly passwordHash: string;
};

/** Founds the installation's first clinic. @returns its administrator; null when the link is spent */
export async function foundClinic(linkHash: Digest, founded: FoundedClinic): Promise<string | null> {
  return personOf(
    await askDatabase(
      (db) => db.$queryRaw<Admitted[]>`
      select auth_found_clinic(${linkHash}::bytea, ${founded.clinicName}, ${founded.zone}, ${founded.displayName},
        ${founded.email}, ${founded.passwordHash}) as "personId"`,
    ),
  );
}

/** Makes the invited person. @returns null when the link is spent, or the address belongs to somebody by now */
export async function redeemInvitation(
  linkHash: Digest,
  displayName: string,
  passwordHash: string,
): Promise<string | null> {
  return personOf(
    await askDatabase(
      (db) => db.$queryRaw<Admitted[]>`
      select auth_redeem_invitation(${linkHash}::bytea, ${displayName}, ${passwordHash}) as "personId"`,
    ),
  );
}

/** Gives the person of a session the place that an invitation offers. @returns the clinic; null when it is not theirs */
export async function joinClinic(linkHash: Digest, tokenHash: Digest): Promise<string | null> {
  const rows = await askDatabase(
    (db) => db.$queryRaw<{ clinicId: string | null }[]>`
    select auth_join_clinic(${linkHash}::bytea, ${tokenHash}::bytea) as "clinicId"`,
  );
  return rows[0]?.clinicId ?? null;
}

/**
 * Sets a new password, or takes the lost second factor away.
 *
 * @param passwordHash the new one; for a second factor the one that was compared, which must still hold
 * @returns the person; null when the link is spent
 */
export async function redeemWayBack(
  linkHash: Digest,
  purpose: "new-password" | "new-factor",
  passwordHash: string,
): Promise<string | null> {
  return personOf(
    await askDatabase(
      (db) => db.$queryRaw<Admitted[]>`
      select auth_redeem_way_back(${linkHash}::bytea, ${purpose}, ${passwordHash}) as "personId"`,
    ),
  );
}

type Admitted = { readonly personId: string | null };
const personOf = (rows: readonly Admitted[]): string | null => rows[0]?.personId ?? null;
