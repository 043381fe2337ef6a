import pg from "pg";

/** A surname for each number, in letters: digits in a search mean a number. `Fambc` is number 12. */
const LETTERS = "translate((n % 997)::text, '0123456789', 'abcdefghij')";

/**
 * Lays courses by the thousand as the tables' owner: each with a signed visit, a version of two treatments, four sessions
 * of which the first ones are done, a review, and for every third a call. One in eight is on hold; dates lie around today.
 *
 * @param ownerUrl connection of the tables' owner @param who the clinic, and the person in whose name it is written
 */
export async function layManyCourses(
  ownerUrl: string,
  who: { readonly clinicId: string; readonly personId: string },
  many: number,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const run = (sql: string, ...more: readonly unknown[]) =>
    client.query(sql, [who.clinicId, who.personId, ...more]);
  try {
    await client.query("begin");
    await client.query(`create temporary table laid (n int primary key, patient uuid, consultation uuid, plan uuid,
      version uuid, laser uuid, cream uuid) on commit drop`);
    await client.query(
      `insert into laid select n, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
         gen_random_uuid(), gen_random_uuid() from generate_series(1, $1::int) n`,
      [many],
    );
    await run(`insert into patient (clinic_id, id, family_name, given_names, born_on, phone, created_by, updated_by)
      select $1, patient, 'Fam' || ${LETTERS}, 'Given' || n, date '1950-01-01' + n, '07700900123', $2, $2 from laid`);
    await run(`insert into patient_search_token (clinic_id, token, patient_id)
      select $1, 'n:' || lower(left('Fam' || ${LETTERS}, length)), patient from laid, generate_series(1, 6) length
      where $2::uuid is not null on conflict do nothing`);
    await run(`insert into consultation (clinic_id, id, patient_id, occurred_on, created_by, updated_by)
      select $1, consultation, patient, current_date - 60, $2, $2 from laid`);
    await run(`insert into diagnosis (clinic_id, id, patient_id, consultation_id, diagnosis, accepted, created_by)
      select $1, gen_random_uuid(), patient, consultation,
        (array['post-inflammatory-erythema', 'post-inflammatory-hyperpigmentation', 'atrophic-scar-ice-pick'])[1 + n % 3],
        true, $2 from laid`);
    await run(`update consultation c set state = 'signed', signed_at = now(), signed_by = $2, engine_version = '0.0.0',
        rules_hash = 'sha256:test', engine_input = '{}', engine_output = '{}'
      from laid l where c.clinic_id = $1 and c.id = l.consultation`);
    await run(`insert into plan (clinic_id, id, patient_id, consultation_id, created_by, updated_by)
      select $1, plan, patient, consultation, $2, $2 from laid`);
    await run(`insert into plan_version (clinic_id, id, plan_id, number, document, evaluation, engine_version, rules_hash,
        accepted_by)
      select $1, version, plan, 1, '{}', '{}', '0.0.0', 'sha256:test', $2 from laid`);
    await run(`insert into plan_step (clinic_id, id, plan_id, plan_version_id, position, treatment, role, diagnoses,
        sessions, evidence, verdict)
      select $1::uuid, laser, plan, version, 1,
        (array['pulsed-dye-laser-595', 'nd-yag-1064', 'microneedling'])[1 + n % 3], 'first-line', '{}'::text[], 4, 'B', 'ok'
      from laid where $2::uuid is not null
      union all
      select $1::uuid, cream, plan, version, 2, 'azelaic-acid', 'adjunct', '{}'::text[], null, 'B', 'ok' from laid`);
    await run(`update plan q set state = 'active', accepted_at = now(), accepted_by = $2
      from laid l where q.clinic_id = $1 and q.id = l.plan`);
    await run(`insert into treatment_session (clinic_id, id, patient_id, plan_id, plan_step_id, kind, number, of, due_on,
        window_from, window_to, created_by, updated_by)
      select $1::uuid, gen_random_uuid(), patient, plan, laser, 'treatment', k, 4, first + 28 * (k - 1), first + 28 * (k - 1),
        first + 28 * (k - 1) + 14, $2::uuid, $2::uuid
      from (select *, current_date - 80 + n % 100 as first from laid) l, generate_series(1, 4) k
      union all
      select $1::uuid, gen_random_uuid(), patient, plan, null, 'review', 1, 1, current_date - 20 + n % 90,
        current_date - 20 + n % 90, current_date + n % 90, $2::uuid, $2::uuid from laid`);
    await run(`update treatment_session set state = 'completed', performed_on = due_on, performed_by = $2
      where clinic_id = $1 and kind = 'treatment' and due_on < current_date - 12
        and plan_id in (select plan from laid)`);
    await run(`insert into contact_attempt (clinic_id, id, patient_id, plan_id, channel, outcome, attempted_at, created_by)
      select $1, gen_random_uuid(), patient, plan, 'phone', (array['no-answer', 'reached', 'left-message'])[1 + n % 3],
        now() - n % 9 * interval '1 day', $2 from laid where n % 3 = 0`);
    await run(`update plan q set state = 'on-hold', hold_reason_code = 'patient-request'
      from laid l where q.clinic_id = $1 and q.id = l.plan and $2::uuid is not null and l.n % 8 = 0`);
    await client.query("commit");
    await client.query(
      "analyze patient, patient_search_token, plan, plan_version, plan_step, treatment_session, contact_attempt, diagnosis",
    );
  } finally {
    await client.end();
  }
}
