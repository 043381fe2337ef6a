import { describe, expect, it } from "vitest";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";

describe("the door to a clinic's rows", () => {
  it("commits the work together with its audit event", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const rows = await asOwner<{ patients: number; events: number }>(
      `select (select count(*)::int from patient where id = $1) as patients,
              (select count(*)::int from audit_event where entity_id = $1 and action = 'create') as events`,
      [patientId],
    );
    expect(rows).toEqual([{ patients: 1, events: 1 }]);
  });

  it("stamps who and when and the version, whatever the caller says", async () => {
    const actor = await createActor();
    const patientId = newId();
    await withClinic(actor, "patient.register", async (tx) => {
      await tx.db.patient.create({
        data: {
          clinicId: actor.clinicId,
          id: patientId,
          familyName: "Stamp",
          version: 9,
          createdBy: newId(),
        },
      });
      tx.audit({ action: "create", entity: "patient", entityId: patientId, patientId });
      await tx.db.patient.updateMany({
        where: { clinicId: actor.clinicId, id: patientId },
        data: { title: "Ms" },
      });
    });
    const rows = await asOwner("select version, created_by, updated_by from patient where id = $1", [
      patientId,
    ]);
    expect(rows).toEqual([{ version: 2, created_by: actor.personId, updated_by: actor.personId }]);
  });

  it("leaves nothing when the work is refused", async () => {
    const actor = await createActor();
    const result = await withClinic(actor, "patient.register", async (tx) => {
      const { id } = await tx.db.patient.create({ data: { clinicId: actor.clinicId, familyName: "Gone" } });
      tx.audit({ action: "create", entity: "patient", entityId: id, patientId: id });
      refuse("conflict", "Someone was quicker.");
    });
    expect(result).toEqual({ ok: false, error: { code: "conflict", message: "Someone was quicker." } });
    expect(await asOwner("select from patient where clinic_id = $1", [actor.clinicId])).toHaveLength(0);
    expect(
      await asOwner("select from audit_event where clinic_id = $1 and entity = 'patient'", [actor.clinicId]),
    ).toHaveLength(0);
  });

  it("rolls back a write that recorded no audit event, and says so only in the log", async () => {
    const actor = await createActor();
    const result = await withClinic(actor, "patient.register", (tx) =>
      tx.db.patient.create({ data: { clinicId: actor.clinicId, familyName: "Silent" } }),
    );
    expect(result).toMatchObject({ ok: false, error: { code: "internal" } });
    expect(JSON.stringify(result)).not.toContain("Silent");
    expect(await asOwner("select from patient where clinic_id = $1", [actor.clinicId])).toHaveLength(0);
  });

  it("refuses before it opens a transaction when the role lacks the permission", async () => {
    const actor = await createActor(["reception"]);
    let worked = false;
    const result = await withClinic(actor, "chart.read", () => {
      worked = true;
      return Promise.resolve(null);
    });
    expect(result).toMatchObject({ ok: false, error: { code: "forbidden" } });
    expect(worked).toBe(false);
  });

  it("maps what the database refuses to the closed list, without its words", async () => {
    const actor = await createActor();
    await createPatient(actor, { nhsNumber: "9995260182" });
    const again = await withClinic(actor, "patient.register", async (tx) => {
      tx.audit({ action: "create", entity: "patient", entityId: newId() });
      await tx.db.patient.create({
        data: { clinicId: actor.clinicId, familyName: "Twice", nhsNumber: "9995260182" },
      });
    });
    expect(again).toMatchObject({
      ok: false,
      error: { code: "conflict", fields: { nhsNumber: expect.any(String) as string } },
    });
    const malformed = await withClinic(actor, "patient.register", (tx) =>
      tx.db.patient.create({ data: { clinicId: actor.clinicId, familyName: "Short", nhsNumber: "12" } }),
    );
    expect(malformed).toMatchObject({ ok: false, error: { code: "invalid" } });
    const nul = await withClinic(actor, "patient.register", (tx) =>
      tx.db.patient.create({ data: { clinicId: actor.clinicId, familyName: "A\u0000B" } }),
    );
    expect(nul).toMatchObject({ ok: false, error: { code: "invalid" } });
    for (const result of [again, malformed, nul]) {
      expect(JSON.stringify(result)).not.toMatch(/prisma|postgres|patient_|violates|constraint|Twice|Short/i);
    }
  });

  it("keeps working after a statement was cancelled for taking too long", async () => {
    const actor = await createActor();
    const slow = await withClinic(actor, "patient.list", (tx) => tx.db.$queryRaw`select pg_sleep(6)::text`);
    expect(slow).toMatchObject({ ok: false, error: { code: "unavailable" } });
    expect(await withClinic(actor, "patient.list", (tx) => tx.db.patient.count())).toEqual({
      ok: true,
      value: 0,
    });
  });

  it("tells the clinic's own date", async () => {
    const far = await actorFor(await createPerson(await createClinic("Pacific/Kiritimati")));
    const result = await withClinic(far, "patient.list", (tx) => Promise.resolve([tx.today, tx.at] as const));
    if (!result.ok) throw new Error(result.error.code);
    const [today, at] = result.value;
    expect(today).toBe(new Date(at.getTime() + 14 * 3_600_000).toISOString().slice(0, 10));
  });

  it("does the work again when two transactions met, and then both hold", async () => {
    const actor = await createActor();
    const first = await createPatient(actor);
    const second = await createPatient(actor);
    const lockBoth = (ids: readonly string[]) =>
      withClinic(actor, "patient.update", async (tx) => {
        for (const id of ids) {
          await tx.db.patient.updateMany({ where: { clinicId: actor.clinicId, id }, data: { title: "Dr" } });
          await tx.db.$queryRaw`select pg_sleep(0.3)::text`;
        }
        tx.audit({
          action: "update",
          entity: "patient",
          entityId: first,
          patientId: first,
          changedFields: ["title"],
        });
      });
    const results = await Promise.all([lockBoth([first, second]), lockBoth([second, first])]);
    expect(results.map((result) => result.ok)).toEqual([true, true]);
    const rows = await asOwner("select version from patient where clinic_id = $1", [actor.clinicId]);
    expect(rows).toEqual([{ version: 3 }, { version: 3 }]);
  });
});
