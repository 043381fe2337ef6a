import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { createActor } from "#tests/support/clinic.ts";
import { asApp, asOwner, asSuperuser, outcomeOf, testDatabase, tryAsOwner } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";
import { findTrailFaults, publishHeads, readPublishedHeads } from "../../scripts/database/audit-heads.ts";

type Fault = { sequence: string | null; fault: string };
type Head = { sequence: string; hash: Buffer };

const faults = (clinicId: string, head?: Head): Promise<Fault[]> =>
  asOwner("select * from verify_audit_chain($1, $2, $3)", [
    clinicId,
    head?.sequence ?? null,
    head?.hash ?? null,
  ]);

const headOf = async (clinicId: string): Promise<Head> => {
  const head = (
    await asOwner<Head>("select sequence, hash from audit_head where clinic_id = $1", [clinicId])
  )[0];
  if (head === undefined) throw new Error("The clinic has no head");
  return head;
};

/** Changes the trail as only someone with the whole server in hand can: without triggers and policies. */
const tamper = (sql: string): Promise<unknown[]> =>
  asSuperuser(`set session_replication_role = replica; ${sql}`, [], testDatabase().name);

/** A clinic with a chain of one sign-in and five patients. */
async function createChain(): Promise<Actor> {
  const actor = await createActor(["administrator", "dermatologist"]);
  for (let index = 0; index < 5; index += 1) await createPatient(actor);
  return actor;
}

describe("the audit trail", () => {
  it("says who did what to which row and holds no value", async () => {
    const actor = await createActor(["administrator"]);
    const patientId = await createPatient(actor, { familyName: "Canary" });
    const rows = await asApp<Record<string, unknown>>(
      "select * from audit_event where entity = 'patient'",
      [],
      actor.capability,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      clinic_id: actor.clinicId,
      person_id: actor.personId,
      session_id: actor.sessionId,
      roles: ["administrator"],
      action: "create",
      entity_id: patientId,
      patient_id: patientId,
    });
    expect(JSON.stringify(rows)).not.toContain("Canary");
  });

  it("numbers a clinic's events without a gap while many transactions write at once", async () => {
    const actor = await createActor();
    await Promise.all(Array.from({ length: 40 }, () => createPatient(actor)));
    const head = await headOf(actor.clinicId);
    expect(head.sequence).toBe("41");
    expect(await faults(actor.clinicId, head)).toEqual([]);
  });

  it("verifies under every time zone setting and output style", async () => {
    const actor = await createChain();
    for (const zone of ["UTC", "Asia/Kathmandu", "America/St_Johns"]) {
      const rows = await tryAsOwner(async (client) => {
        await client.query(`set local timezone = '${zone}'`);
        await client.query("set local datestyle = 'German'; set local bytea_output = 'escape'");
        return (await client.query<Fault>("select * from verify_audit_chain($1)", [actor.clinicId])).rows;
      });
      expect(rows, zone).toEqual([]);
    }
  });

  it.each([
    ["a changed action", "update audit_event set action = 'read' where sequence = 3", ["changed"]],
    [
      "a changed time",
      "update audit_event set recorded_at = recorded_at + interval '1 ms' where sequence = 3",
      ["changed"],
    ],
    [
      "a changed patient",
      "update audit_event set patient_id = gen_random_uuid() where sequence = 3",
      ["changed"],
    ],
    [
      "a change with its hash made anew",
      "update audit_event e set action = 'read' where sequence = 3; update audit_event e set hash = audit_hash(e) where sequence = 3",
      ["not chained"],
    ],
    ["a deleted row", "delete from audit_event where sequence = 3", ["missing before"]],
    ["a cut tail", "delete from audit_event where sequence > 4", ["tail missing"]],
  ])("shows %s", async (_name, sql, expected) => {
    const actor = await createChain();
    expect(await faults(actor.clinicId)).toEqual([]);
    const own = sql.replaceAll("where sequence", `where clinic_id = '${actor.clinicId}' and sequence`);
    await tamper(own);
    expect((await faults(actor.clinicId)).map((row) => row.fault)).toEqual(expected);
  });

  it("shows a cut tail whose head was moved back, against the head published before", async () => {
    const actor = await createChain();
    const published = await headOf(actor.clinicId);
    await tamper(
      `delete from audit_event where clinic_id = '${actor.clinicId}' and sequence > 4;
       update audit_head h set sequence = 4, hash = (select hash from audit_event e
         where e.clinic_id = h.clinic_id and e.sequence = 4) where clinic_id = '${actor.clinicId}'`,
    );
    expect(await faults(actor.clinicId)).toEqual([]);
    expect((await faults(actor.clinicId, published)).map((row) => row.fault)).toEqual([
      "published head not found",
    ]);
  });

  it("is compared with the heads written down in a file, whose last line may have been cut", async () => {
    const actor = await createChain();
    const folder = mkdtempSync(path.join(tmpdir(), "audit-heads-"));
    const file = path.join(folder, "heads.jsonl");
    const publish = () => tryAsOwner((client) => publishHeads(client, file));
    const verify = () => tryAsOwner((client) => findTrailFaults(client, readPublishedHeads(file)));
    const ownFaults = async () => (await verify()).filter(({ clinicId }) => clinicId === actor.clinicId);
    try {
      expect(readPublishedHeads(file)).toEqual([]);
      expect(await publish()).toBeGreaterThan(0);
      expect(await publish()).toBe(0);
      appendFileSync(file, '{"clinicId":"0');
      await createPatient(actor);
      expect(await publish()).toBe(1);
      expect(readPublishedHeads(file).filter(({ clinicId }) => clinicId === actor.clinicId)).toMatchObject([
        { sequence: "6" },
        { sequence: "7" },
      ]);
      expect(await ownFaults()).toEqual([]);
      await tamper(
        `delete from audit_event where clinic_id = '${actor.clinicId}' and sequence > 4;
         update audit_head h set sequence = 4, hash = (select hash from audit_event e
           where e.clinic_id = h.clinic_id and e.sequence = 4) where clinic_id = '${actor.clinicId}'`,
      );
      expect((await ownFaults()).map(({ sequence, fault }) => `${fault}: ${String(sequence)}`)).toEqual([
        "published head not found: 6",
        "published head not found: 7",
      ]);
      appendFileSync(file, "no head\n");
      expect(() => readPublishedHeads(file)).toThrow(/^Line \d+ of .* is no head of an audit trail\.$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("cannot be changed by the tables' owner either", async () => {
    const actor = await createChain();
    for (const sql of [
      "update audit_event set action = 'read'",
      "delete from audit_event",
      "truncate audit_event",
    ]) {
      expect(await outcomeOf(asOwner(sql)), sql).toBe("AM002");
    }
    expect(await faults(actor.clinicId)).toEqual([]);
  });

  it("takes an event under a session only, and under that session's clinic", async () => {
    const append = "select append_audit_event('read', 'patient', gen_random_uuid(), null, '{}', null) as n";
    expect(await outcomeOf(asApp(append))).toBe("AM001");
    const actor = await createActor();
    expect(await asApp<{ n: string }>(append, [], actor.capability)).toEqual([{ n: "2" }]);
  });

  it("records a chart that was only looked at", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    await withClinic(actor, "chart.read", (tx) => {
      tx.audit({
        action: "read",
        entity: "patient",
        entityId: patientId,
        patientId,
        detail: { kind: "opened" },
      });
      return Promise.resolve();
    });
    const rows = await asOwner("select detail from audit_event where action = 'read' and patient_id = $1", [
      patientId,
    ]);
    expect(rows).toEqual([{ detail: { kind: "opened" } }]);
  });
});
