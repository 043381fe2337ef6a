import "server-only";
import { can, readRoles, type Role } from "#lib/auth/permissions.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** A member of the clinic's staff. */
export type Colleague = {
  readonly personId: string;
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** `disabled` in this clinic, or the person in the whole installation. */
  readonly status: "active" | "disabled";
  /** Version of the membership. */
  readonly version: number;
};

const SELECTED = {
  personId: true,
  roles: true,
  status: true,
  version: true,
  person: { select: { displayName: true, email: true, disabledAt: true } },
} as const;

type Row = {
  readonly personId: string;
  readonly roles: string[];
  readonly status: string;
  readonly version: number;
  readonly person: { readonly displayName: string; readonly email: string; readonly disabledAt: Date | null };
};

const colleagueOf = ({ personId, roles, status, version, person }: Row): Colleague => ({
  personId,
  displayName: person.displayName,
  email: person.email,
  roles: readRoles(roles),
  status: status === "active" && person.disabledAt === null ? "active" : "disabled",
  version,
});

/** Everybody who holds, or held, a place in the clinic: who can sign in first, then by name. */
export async function listColleagues(tx: ClinicTransaction): Promise<readonly Colleague[]> {
  const rows = await tx.db.membership.findMany({
    where: { clinicId: tx.actor.clinicId },
    select: SELECTED,
    orderBy: [{ status: "asc" }, { person: { displayName: "asc" } }, { personId: "asc" }],
  });
  return rows.map(colleagueOf);
}

/**
 * Who may be named as having a visit, by their names: the clinicians who work in the clinic.
 *
 * @param colleagues everybody, as `listColleagues` gives them
 */
export const whoTreats = (
  colleagues: readonly Colleague[],
): readonly { readonly id: string; readonly name: string }[] =>
  colleagues
    .filter(({ status, roles }) => status === "active" && can(roles, "session.record"))
    .map(({ personId, displayName }) => ({ id: personId, name: displayName }));

/** One colleague, or null where the clinic has none of that id. */
export async function findColleague(tx: ClinicTransaction, personId: string): Promise<Colleague | null> {
  const row = await tx.db.membership.findUnique({
    where: { clinicId_personId: { clinicId: tx.actor.clinicId, personId } },
    select: SELECTED,
  });
  return row === null ? null : colleagueOf(row);
}

/**
 * Changes a colleague's place in the clinic. The database refuses to leave the clinic without an administrator.
 *
 * @param version of the membership that the change was made from
 * @returns whether the version fitted; nothing is changed when it did not
 */
export async function changeMembership(
  tx: ClinicTransaction,
  personId: string,
  version: number,
  change: { readonly roles: readonly Role[] } | { readonly status: "active" | "disabled" },
): Promise<boolean> {
  const { count } = await tx.db.membership.updateMany({
    where: { clinicId: tx.actor.clinicId, personId, version },
    data: "roles" in change ? { roles: [...change.roles] } : { status: change.status },
  });
  return count === 1;
}
