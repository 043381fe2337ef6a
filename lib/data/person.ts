import "server-only";
import type { Role } from "#lib/auth/permissions.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** A person who does not sign in anywhere in the installation yet. */
export type NewPerson = {
  readonly displayName: string;
  /** In lower case. */
  readonly email: string;
  readonly roles: readonly Role[];
  /** argon2id in its own text form. */
  readonly passwordHash: string;
};

/**
 * Makes a person with a place in the actor's clinic. The database asks for the administrator's role itself.
 *
 * @returns the person's id. An address that is in use anywhere in the installation is refused as `conflict`
 */
export async function admitPerson(tx: ClinicTransaction, person: NewPerson): Promise<string> {
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    select admit_person(${person.email}, ${person.displayName}, ${[...person.roles]}::text[],
      ${person.passwordHash}) as id`;
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("The person was not made");
  return id;
}

/** Ends every session that a colleague has in the actor's clinic. @returns how many there were */
export async function endColleagueSessions(tx: ClinicTransaction, personId: string): Promise<number> {
  const rows = await tx.db.$queryRaw<{ ended: number }[]>`
    select end_colleague_sessions(${personId}::uuid) as ended`;
  return rows[0]?.ended ?? 0;
}
