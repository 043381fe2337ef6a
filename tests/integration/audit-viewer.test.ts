import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { findAuditHead, listAuditEvents, verifyAuditChain, type AuditQuery } from "#lib/data/audit-trail.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner, asSuperuser, testDatabase } from "#tests/support/database.ts";

const ALL: AuditQuery = {
  personId: null,
  action: null,
  entity: null,
  from: null,
  to: null,
  before: null,
  limit: 50,
};

async function clinicWithEvents() {
  const clinic = await createClinic();
  const owner = await actorFor(await createPerson(clinic, ["administrator"]));
  const reception = await actorFor(await createPerson(clinic, ["reception"]));
  for (const familyName of ["Adeyemi", "Brown", "Chen"]) {
    const done = await registerPatient(reception, {
      familyName,
      givenNames: "Test",
      born: "1990-01-01",
      sex: "other",
    });
    if (!done.ok) throw new Error(done.error.message);
  }
  return { owner, reception };
}

async function events(actor: Actor, query: Partial<AuditQuery>) {
  const found = await withClinic(actor, "audit.read", (tx) => listAuditEvents(tx, { ...ALL, ...query }));
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

describe("the audit trail, read by an administrator", () => {
  it("holds ids and names of fields and nothing that was typed, newest first", async () => {
    const { owner } = await clinicWithEvents();
    const rows = await events(owner, {});
    const sequences = rows.map((row) => Number(row.sequence));
    expect(sequences).toEqual([...sequences].toSorted((one, other) => other - one));
    const text = JSON.stringify(rows, (_, value: unknown) =>
      typeof value === "bigint" ? String(value) : value,
    );
    expect(text).not.toMatch(/Adeyemi|Brown|Chen|1990/);
  });

  it("can be narrowed by person, action, kind of row and day, and read in pages", async () => {
    const { owner, reception } = await clinicWithEvents();
    const byPerson = await events(owner, { personId: reception.personId, entity: "patient" });
    expect(byPerson).toHaveLength(3);
    expect(byPerson[0]).toMatchObject({
      action: "create",
      personName: reception.displayName,
      roles: ["reception"],
    });
    expect(await events(owner, { entity: "patient", action: "delete" })).toEqual([]);
    const today = dateIn("Europe/London", now());
    expect(await events(owner, { entity: "patient", from: today, to: today })).toHaveLength(3);
    expect(await events(owner, { entity: "patient", to: "2020-01-01" })).toEqual([]);
    const first = await events(owner, { entity: "patient", limit: 2 });
    const rest = await events(owner, { entity: "patient", limit: 2, before: first.at(-1)?.sequence ?? null });
    expect([first.length, rest.length]).toEqual([2, 1]);
  });

  it("shows nothing of another clinic", async () => {
    const { reception } = await clinicWithEvents();
    const stranger = await createActor(["administrator"]);
    expect(await events(stranger, { personId: reception.personId })).toEqual([]);
  });

  it.each(["dermatologist", "practitioner", "reception"] as const)("is closed to a %s", async (role) => {
    const { owner } = await clinicWithEvents();
    const actor = await createActor([role]);
    const refused = await withClinic(actor, "audit.read", (tx) => listAuditEvents(tx, ALL));
    expect(refused).toMatchObject({ ok: false, error: { code: "forbidden" } });
    // Past the door's own check the policies still show no row.
    const around = await withClinic(actor, "patient.list", (tx) => listAuditEvents(tx, ALL));
    expect(around).toEqual({ ok: true, value: [] });
    expect(owner.clinicId).not.toBe(actor.clinicId);
  });

  it("is found whole, and found broken where a row was changed behind the product's back", async () => {
    const { owner } = await clinicWithEvents();
    const check = () => withClinic(owner, "audit.read", verifyAuditChain);
    expect(await check()).toEqual({ ok: true, value: [] });
    const head = await withClinic(owner, "audit.read", findAuditHead);
    expect(head.ok && head.value?.hash).toMatch(/^[0-9a-f]{64}$/);
    const [victim] = await asOwner<{ sequence: string }>(
      "select sequence from audit_event where clinic_id = $1 and entity = 'patient' order by sequence limit 1",
      [owner.clinicId],
    );
    await asSuperuser(
      `do $$ begin
         set local session_replication_role = replica;
         update audit_event set action = 'read'
          where clinic_id = '${owner.clinicId}' and sequence = ${victim?.sequence ?? "0"};
       end $$`,
      [],
      testDatabase().name,
    );
    const broken = await check();
    expect(broken).toEqual({
      ok: true,
      value: [{ sequence: BigInt(victim?.sequence ?? 0), fault: "changed" }],
    });
  });
});
