import { randomBytes } from "node:crypto";
import type pg from "pg";
import { toSessionCapability, type Actor } from "#lib/auth/actor.ts";
import { DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration-accounts.ts";
import { hashPassword } from "#lib/auth/password.ts";
import type { Role } from "#lib/auth/permissions.ts";
import { newId } from "#lib/platform/ids.ts";
import { closedWeekdays } from "./seed-calendar.ts";

/** Minutes for which the seed's own sessions live; they are ended as soon as it is done. */
const JOB_MINUTES = 30;

/** Roles in which the seed acts. */
const WORKING_ROLES: readonly Role[] = ["administrator", "dermatologist", "practitioner", "reception"];

type SeedMember = { readonly name: string; readonly email: string; readonly roles: readonly Role[] };
type SeedClinic = {
  readonly name: string;
  readonly zone: string;
  readonly address: string;
  readonly phone: string;
  readonly members: readonly SeedMember[];
};

export const FIRST_CLINIC: SeedClinic = {
  name: "Rowan Street Skin Clinic",
  zone: "Europe/London",
  address: "1 Rowan Street\nLondon\nZZ99 3CZ",
  phone: "020 7946 0018",
  members: [
    { name: "Helen Marsh", email: "owner@example.com", roles: ["administrator"] },
    { name: "Dr Miriam Osei", email: "derm@example.com", roles: ["dermatologist"] },
    { name: "Tom Bellamy", email: "nurse@example.com", roles: ["practitioner"] },
    { name: "Priya Nair", email: "reception@example.com", roles: ["reception"] },
  ],
};

export const SECOND_CLINIC: SeedClinic = {
  name: "Harbour View Dermatology",
  zone: "Europe/London",
  address: "2 Harbour View\nCardiff\nZZ99 2WZ",
  phone: "029 2018 0042",
  members: [{ name: "Dr Jonas Lindqvist", email: "derm@other.example.com", roles: ["dermatologist"] }],
};

/** Who does what in a clinic; in a small one everything falls to the dermatologist. */
export type ClinicTeam = {
  readonly dermatologist: Actor;
  readonly nurse: Actor;
  readonly reception: Actor;
  /** Null where nobody of the clinic is one. */
  readonly administrator: Actor | null;
};

async function makeMember(client: pg.Client, clinicId: string, member: SeedMember): Promise<string> {
  const id = newId();
  await client.query("insert into person (id, display_name, email) values ($1, $2, $3)", [
    id,
    member.name,
    member.email,
  ]);
  await client.query("insert into membership (clinic_id, person_id, roles) values ($1, $2, $3)", [
    clinicId,
    id,
    member.roles,
  ]);
  // Each person has a salt of their own, demonstration or not.
  const hash = await hashPassword(DEMONSTRATION_PASSWORD);
  await client.query("select auth_set_password($1, $2)::text", [id, hash]);
  return id;
}

async function openJob(
  client: pg.Client,
  clinic: { readonly id: string; readonly name: string; readonly zone: string },
  member: SeedMember,
  personId: string,
): Promise<Actor> {
  const capability = toSessionCapability(randomBytes(32).toString("base64url"));
  const opened = await client.query<{ id: string }>("select auth_open_job_session($1, $2, $3, $4) as id", [
    clinic.id,
    personId,
    capability,
    JOB_MINUTES,
  ]);
  const sessionId = opened.rows[0]?.id;
  if (sessionId === undefined) throw new Error("The database opened no session for the seed.");
  return {
    personId,
    displayName: member.name,
    clinicId: clinic.id,
    clinicName: clinic.name,
    zone: clinic.zone,
    roles: member.roles,
    sessionId,
    capability,
    kind: "job",
    installation: "demonstration",
  };
}

/**
 * Makes a clinic with its people, and opens a session for each under which the seed acts as that person.
 *
 * @param client the owner's connection; people and clinics are made by the installation, not by a clinic
 * @param today a day on which it is open, whatever weekday that is
 */
export async function makeClinic(client: pg.Client, made: SeedClinic, today: string): Promise<ClinicTeam> {
  const { name, zone, address, phone } = made;
  const clinic = { id: newId(), name, zone };
  await client.query(
    "insert into clinic (id, name, zone, address, phone, closed_weekdays) values ($1, $2, $3, $4, $5, $6)",
    [clinic.id, name, zone, address, phone, closedWeekdays(today)],
  );
  const actors: Actor[] = [];
  for (const member of made.members) {
    const personId = await makeMember(client, clinic.id, member);
    if (member.roles.some((role) => WORKING_ROLES.includes(role))) {
      actors.push(await openJob(client, clinic, member, personId));
    }
  }
  const dermatologist = actors.find(({ roles }) => roles.includes("dermatologist"));
  if (dermatologist === undefined) throw new Error("A clinic needs a dermatologist.");
  const as = (role: Role) => actors.find(({ roles }) => roles.includes(role)) ?? dermatologist;
  return {
    dermatologist,
    nurse: as("practitioner"),
    reception: as("reception"),
    administrator: actors.find(({ roles }) => roles.includes("administrator")) ?? null,
  };
}

/** Ends the sessions under which the seed acted. */
export async function endJobs(client: pg.Client, team: ClinicTeam): Promise<void> {
  const { dermatologist, nurse, reception, administrator } = team;
  const actors = [dermatologist, nurse, reception, ...(administrator === null ? [] : [administrator])];
  const people = new Set(actors.map(({ personId }) => personId));
  for (const personId of people) await client.query("select auth_end_person_sessions($1)::text", [personId]);
}
