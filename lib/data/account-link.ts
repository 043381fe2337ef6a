import "server-only";
import type { Role } from "#lib/auth/permissions.ts";
import { readRoles } from "#lib/auth/permissions.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

type Digest = Uint8Array<ArrayBuffer>;

/** Somebody to be invited; `email` in lower case, `hash` of the link's text. */
export type NewInvitation = {
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly hash: Digest;
};

/**
 * Keeps an invitation into the actor's clinic; the database asks for the administrator's role itself.
 *
 * @returns its id; null when somebody of this clinic has the address
 */
export async function makeInvitation(tx: ClinicTransaction, invited: NewInvitation): Promise<string | null> {
  const rows = await tx.db.$queryRaw<{ id: string | null }[]>`
    select invite_person(${invited.email}, ${invited.displayName}, ${[...invited.roles]}::text[],
      ${invited.hash}::bytea) as id`;
  return rows[0]?.id ?? null;
}

/** An invitation that was not used yet. */
export type OpenInvitation = {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly expiresAt: Date;
};

/** The clinic's invitations that still work, the newest first. */
export async function listOpenInvitations(tx: ClinicTransaction): Promise<readonly OpenInvitation[]> {
  const rows = await tx.db.$queryRaw<(Omit<OpenInvitation, "roles"> & { readonly roles: string[] })[]>`
    select id, email, display_name as "displayName", roles, expires_at as "expiresAt" from open_invitations()`;
  return rows.map((row) => ({ ...row, roles: readRoles(row.roles) }));
}

/** Takes an invitation back. @returns false when the clinic has no such open one */
export async function takeInvitationBack(tx: ClinicTransaction, id: string): Promise<boolean> {
  const rows = await tx.db.$queryRaw<{ done: boolean }[]>`select revoke_invitation(${id}::uuid) as done`;
  return rows[0]?.done === true;
}

/** Keeps a way back for a colleague. @returns its id; null within seven days of one of the other kind */
export async function makeWayBackLink(
  tx: ClinicTransaction,
  personId: string,
  purpose: "new-password" | "new-factor",
  hash: Digest,
): Promise<string | null> {
  const rows = await tx.db.$queryRaw<{ id: string | null }[]>`
    select make_way_back(${personId}::uuid, ${purpose}, ${hash}::bytea) as id`;
  return rows[0]?.id ?? null;
}
