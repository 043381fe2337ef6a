import { createHash, randomBytes } from "node:crypto";
import { toSessionCapability, type Actor } from "#lib/auth/actor.ts";
import { readRoles, type Role } from "#lib/auth/permissions.ts";
import { newId } from "#lib/platform/ids.ts";
import { asOwner } from "./database.ts";

export type TestClinic = { readonly id: string; readonly name: string; readonly zone: string };

export type TestPerson = {
  readonly id: string;
  readonly clinic: TestClinic;
  readonly roles: readonly Role[];
  readonly displayName: string;
  readonly email: string;
};

/** A clinic of its own, with no people yet. */
export async function createClinic(zone = "Europe/London"): Promise<TestClinic> {
  const id = newId();
  const name = `Test Clinic ${id.slice(-6)}`;
  await asOwner("insert into clinic (id, name, zone) values ($1, $2, $3)", [id, name, zone]);
  return { id, name, zone };
}

/** Opens a clinic on every day of the week, for a test that books on a day which may be any. */
export const openEveryDay = (clinicId: string) =>
  asOwner("update clinic set closed_weekdays = '{}' where id = $1", [clinicId]);

/** A person with an active membership in one clinic. */
export async function createPerson(
  clinic: TestClinic,
  roles: readonly Role[] = ["dermatologist"],
): Promise<TestPerson> {
  const id = newId();
  const displayName = `Test ${roles.join(" and ")}`;
  const email = `person-${id}@example.com`;
  await asOwner("insert into person (id, display_name, email) values ($1, $2, $3)", [id, displayName, email]);
  await asOwner("insert into membership (clinic_id, person_id, roles) values ($1, $2, $3)", [
    clinic.id,
    id,
    roles,
  ]);
  return { id, clinic, roles, displayName, email };
}

/** The person's membership of one more clinic. */
export async function joinClinic(
  person: TestPerson,
  clinic: TestClinic,
  roles: readonly Role[],
): Promise<TestPerson> {
  await asOwner("insert into membership (clinic_id, person_id, roles) values ($1, $2, $3)", [
    clinic.id,
    person.id,
    roles,
  ]);
  return { ...person, clinic, roles };
}

/** The digest under which a token is stored. */
export const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

/** An actor with a live session of its own; `token` is what the cookie would hold. */
export async function signIn(person: TestPerson): Promise<{ actor: Actor; token: string }> {
  const token = randomBytes(32).toString("base64url");
  const capability = toSessionCapability(randomBytes(32).toString("base64url"));
  const rows = await asOwner<{ id: string }>(
    "select session_id as id from auth_open_session($1, $2, $3, $4, null, null, null)",
    [person.id, person.clinic.id, hashOf(token), capability],
  );
  const sessionId = rows[0]?.id;
  if (sessionId === undefined) throw new Error("The session was not opened");
  const actor: Actor = {
    personId: person.id,
    displayName: person.displayName,
    clinicId: person.clinic.id,
    clinicName: person.clinic.name,
    zone: person.clinic.zone,
    roles: readRoles(person.roles),
    sessionId,
    capability,
    kind: "person",
    confirmed: true,
    installation: "demonstration",
  };
  return { actor, token };
}

/** An actor with a live session of its own. */
export async function actorFor(person: TestPerson): Promise<Actor> {
  return (await signIn(person)).actor;
}

/** A new clinic with one person in it, signed in. */
export async function createActor(roles: readonly Role[] = ["dermatologist"]): Promise<Actor> {
  return actorFor(await createPerson(await createClinic(), roles));
}
