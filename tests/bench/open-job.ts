import { randomBytes } from "node:crypto";
import pg from "pg";
import { toSessionCapability, type Actor } from "#lib/auth/actor.ts";

/**
 * An actor of a clinic's first member with this role, under a session for jobs.
 *
 * @param ownerUrl the connection of the installation's owner, who alone opens such sessions
 */
export async function openJob(
  ownerUrl: string,
  clinicId: string,
  role: "dermatologist" | "reception",
): Promise<Actor> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const capability = toSessionCapability(randomBytes(32).toString("base64url"));
    const found = await client.query<{ person: string; session: string }>(
      `select m.person_id as person, auth_open_job_session(m.clinic_id, m.person_id, $3, 120) as session
         from membership m where m.clinic_id = $1 and $2 = any (m.roles) limit 1`,
      [clinicId, role, capability],
    );
    const row = found.rows[0];
    if (row === undefined) throw new Error(`The clinic has nobody who is ${role}.`);
    return {
      personId: row.person,
      displayName: "Benchmark",
      clinicId,
      clinicName: "Benchmark",
      zone: "Europe/London",
      roles: [role],
      sessionId: row.session,
      capability,
      kind: "job",
      installation: "demonstration",
    };
  } finally {
    await client.end();
  }
}
