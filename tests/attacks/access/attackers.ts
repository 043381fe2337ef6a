import { ROLES, type Role } from "#lib/auth/permissions.ts";
import { DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration-accounts.ts";
import { hashPassword } from "#lib/auth/password.ts";
import { newId } from "#lib/platform/ids.ts";
import type { FaultGround } from "../../faults/fault-ground.ts";
import { signInOverHttp, type HttpPerson } from "../../support/http-person.ts";

/** Somebody who holds one role in a clinic, signed in over HTTP. */
export type Attacker = { readonly role: Role; readonly personId: string; readonly ask: HttpPerson };

/** Makes a person with one role in a clinic, who can sign in. @returns the person's id and e-mail address */
async function makePerson({ ask }: FaultGround, clinicId: string, role: Role) {
  const id = newId();
  const email = `attacker-${id}@example.com`;
  await ask("insert into person (id, display_name, email) values ($1, $2, $3)", [id, `Other ${role}`, email]);
  await ask("insert into membership (clinic_id, person_id, roles) values ($1, $2, $3)", [
    ...[clinicId, id],
    [role],
  ]);
  await ask("select auth_set_password($1, $2)", [id, await hashPassword(DEMONSTRATION_PASSWORD)]);
  return { id, email };
}

/** One person of each role in a clinic, all signed in. */
export async function openAttackers(
  ground: FaultGround,
  address: string,
  clinicId: string,
): Promise<readonly Attacker[]> {
  const attackers: Attacker[] = [];
  for (const role of ROLES) {
    const { id, email } = await makePerson(ground, clinicId, role);
    attackers.push({ role, personId: id, ask: await signInOverHttp(address, email) });
  }
  return attackers;
}

/** Those who are nobody: without a session, with one that has ended, and with one whose second factor is owed. */
export async function openStrangers(
  ground: FaultGround,
  address: string,
  clinicId: string,
): Promise<Readonly<Record<"anonymous" | "ended" | "owed", HttpPerson>>> {
  const ended = await makePerson(ground, clinicId, "dermatologist");
  const endedPerson = await signInOverHttp(address, ended.email);
  await ground.ask("update sign_in_session set ended_at = now() where person_id = $1", [ended.id]);
  const owed = await makePerson(ground, clinicId, "dermatologist");
  await ground.ask("insert into second_factor (person_id, secret, set_at) values ($1, '\\x00', now())", [
    owed.id,
  ]);
  return {
    anonymous: (path, { method = "GET", headers = {}, body, patience = 30_000 } = {}) =>
      fetch(`${address}${path}`, {
        method,
        redirect: "manual",
        signal: AbortSignal.timeout(patience),
        headers: { "sec-fetch-site": "same-origin", origin: address, ...headers },
        ...(body === undefined ? {} : { body }),
      }),
    ended: endedPerson,
    owed: await signInOverHttp(address, owed.email),
  };
}
