import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { createActor } from "#tests/support/clinic.ts";
import { asApp, asOwner } from "#tests/support/database.ts";

// A filter that is not leak-proof is checked after row-level security and never reaches an index. These reads are the
// ones that a full register makes slow; each must be answered from an index under the policies.
describe("reads of a register of 6 000 patients in two clinics", () => {
  let actor: Actor;

  beforeAll(async () => {
    actor = await createActor();
    const other = await createActor();
    for (const { clinicId, personId } of [actor, other]) {
      await asOwner(
        `with made as (
           insert into patient (clinic_id, id, family_name, given_names, born_on, created_by, updated_by)
           select $1, gen_random_uuid(), 'Family' || n, 'Given' || n, date '1950-01-01' + n, $2, $2
             from generate_series(1, 3000) n returning clinic_id, id, family_name)
         insert into patient_search_token (clinic_id, token, patient_id)
         select clinic_id, lower(left(family_name, length)), id from made, generate_series(3, 10) length
         on conflict do nothing`,
        [clinicId, personId],
      );
    }
    await asOwner("analyze patient, patient_search_token");
  });

  const plans = [
    [
      "find by a search token",
      "select patient_id from patient_search_token where token = 'family2999'",
      /Index.* using patient_search_token_/,
    ],
    [
      "open by id",
      "select * from patient where id = (select id from patient limit 1)",
      /Index.* using patient_pkey/,
    ],
    [
      "page by name",
      "select id from patient order by clinic_id, family_name, given_names, id limit 50",
      /Index.* using patient_clinic_id_family_name_given_names_id_idx/,
    ],
    [
      "look for the same birth date and name",
      "select id from patient where born_on = '1958-03-19' and family_name = 'Family3000'",
      /Index.* patient_clinic_id_born_on_family_name_idx/,
    ],
  ] as const;

  it.each(plans)("%s through an index", async (_name, sql, expected) => {
    const rows = await asApp<{ "QUERY PLAN": string }>(`explain ${sql}`, [], actor.capability);
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(plan).toMatch(expected);
    expect(plan).not.toMatch(/Seq Scan on patient_search_token/);
  });
});
