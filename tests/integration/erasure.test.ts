import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { erasePatientRecord } from "#lib/use-cases/erase-record.ts";
import { holdRecord, releaseRecord } from "#lib/use-cases/hold-record.ts";
import { newId } from "#lib/platform/ids.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf, testDatabase } from "#tests/support/database.ts";
import { createPatient, createRecord } from "#tests/support/record.ts";
import { accepted, asOf } from "#tests/support/treated-patient.ts";

/** Every table with a patient's id, or with that of a plan or handout of theirs, and how many rows it holds. */
async function rowsOf(patientId: string): Promise<number> {
  const tables = await asOwner<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'patient_id' and table_name not in ('audit_event', 'erasure')`,
  );
  const counted = tables.map(({ name }) => `select count(*)::int as n from ${name} where patient_id = $1`);
  const rows = await asOwner<{ n: number }>(
    [...counted, "select count(*)::int from patient where id = $1"].join(" union all "),
    [patientId],
  );
  return rows.reduce((sum, { n }) => sum + n, 0);
}

describe("erasing a record", () => {
  let administrator: Actor;
  let dermatologist: Actor;
  let later: Actor;

  beforeAll(async () => {
    const clinic = await createClinic();
    administrator = await actorFor(await createPerson(clinic, ["administrator"]));
    dermatologist = await actorFor(await createPerson(clinic, ["dermatologist"]));
    later = asOf(administrator, new Date("2060-01-01T12:00:00Z"));
  });

  it("takes every row of the patient and no other's, and leaves ids and a whole audit trail", async () => {
    const { patientId } = await createRecord(dermatologist);
    const other = await createPatient(dermatologist);
    expect(await rowsOf(patientId)).toBeGreaterThan(10);
    accepted(await erasePatientRecord(administrator, { patientId, decision: "ER/2026-7" }));
    expect(await rowsOf(patientId)).toBe(0);
    expect(await rowsOf(other)).toBe(1);
    expect(
      await asOwner("select ground, decision from erasure where patient_id = $1 and created_by = $2", [
        patientId,
        administrator.personId,
      ]),
    ).toEqual([{ ground: "authorised-decision", decision: "ER/2026-7" }]);
    expect(await asOwner("select * from verify_audit_chain($1)", [administrator.clinicId])).toEqual([]);
    for (const table of ["plan_version", "plan_step", "handout_file", "handout_document"]) {
      const left = await asOwner(`select from ${table} where clinic_id = $1`, [administrator.clinicId]);
      expect(left, table).toEqual([]);
    }
  });

  it("is refused while the record must be kept, held, or the person did not confirm", async () => {
    const patientId = await createPatient(dermatologist);
    await asOwner("update patient set born_on = '1980-01-01' where id = $1", [patientId]);
    const { holdId } = accepted(await holdRecord(administrator, { patientId, reason: "A claim" }));
    expect(await erasePatientRecord(later, { patientId })).toMatchObject({ error: { code: "conflict" } });
    expect(await erasePatientRecord(later, { patientId, decision: "X" })).toMatchObject({
      error: { code: "conflict" },
    });
    accepted(await releaseRecord(administrator, { holdId }));
    expect(await releaseRecord(administrator, { holdId })).toMatchObject({ error: { code: "not_found" } });
    expect(await erasePatientRecord(administrator, { patientId })).toMatchObject({
      error: { code: "conflict" },
    });
    const unconfirmed = { ...administrator, confirmed: false };
    expect(await erasePatientRecord(unconfirmed, { patientId, decision: "X" })).toMatchObject({
      error: { code: "forbidden" },
    });
    expect(await rowsOf(patientId)).toBeGreaterThan(0);
    accepted(await erasePatientRecord(later, { patientId }));
    expect(await rowsOf(patientId)).toBe(0);
  });

  it("is nobody else's to do, in the database too", async () => {
    const patientId = await createPatient(dermatologist);
    const sql = `select erase_patient('${patientId}', 'authorised-decision', 'X')`;
    expect(await erasePatientRecord(dermatologist, { patientId, decision: "X" })).toMatchObject({
      error: { code: "forbidden" },
    });
    expect(await outcomeOf(asApp(sql, [], dermatologist.capability))).toBe("AM004");
    expect(await outcomeOf(asApp(sql))).toBe("AM001");
    const stranger = await actorFor(await createPerson(await createClinic(), ["administrator"]));
    expect(await erasePatientRecord(stranger, { patientId, decision: "X" })).toMatchObject({
      error: { code: "not_found" },
    });
    expect(await holdRecord(stranger, { patientId, reason: "X" })).toMatchObject({
      error: { code: "not_found" },
    });
    expect(
      await outcomeOf(asApp(`select reapply_erasure('${newId()}', '${patientId}', 'x', null, null)`)),
    ).toBe("42501");
    await createRecord(await createActor());
    const pretend = "select set_config('aftermark.erasing', pg_current_xact_id()::text, true)";
    expect(await outcomeOf(asOwner(`${pretend}; delete from handout_print`))).toBe("AM002");
    expect(await rowsOf(patientId)).toBe(1);
  });

  it("is done again in a restored database, by a file of tombstones", async () => {
    const { clinicId, personId: by, ...actor } = await createActor();
    const { patientId } = await createRecord({ ...actor, clinicId, personId: by });
    const folder = await mkdtemp(path.join(tmpdir(), "tombstones-"));
    try {
      const file = path.join(folder, "erasures.jsonl");
      await writeFile(
        file,
        `${JSON.stringify({ clinicId, patientId, ground: "past-retention", decision: null, by })}\n`,
      );
      const run = () =>
        promisify(execFile)(process.execPath, ["scripts/database/reapply-erasures.ts", file], {
          env: { ...process.env, DATABASE_MIGRATOR_URL: testDatabase().ownerUrl },
        });
      expect((await run()).stdout).toBe("1 tombstones read, 1 records erased again.\n");
      expect(await rowsOf(patientId)).toBe(0);
      expect((await run()).stdout).toBe("1 tombstones read, 0 records erased again.\n");
      expect(await asOwner("select * from verify_audit_chain($1)", [clinicId])).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
