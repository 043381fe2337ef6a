import { describe, expect, it } from "vitest";
import { withClinic } from "#lib/data/with-clinic.ts";
import { createActor } from "#tests/support/clinic.ts";
import { asOwner, asSuperuser, testDatabase } from "#tests/support/database.ts";

const endConnections = () =>
  asSuperuser(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'app'",
    [testDatabase().name],
  );

describe("a database that goes away", () => {
  it("leaves nothing of a transaction that it interrupted, and the next one works", async () => {
    const actor = await createActor();
    const interrupted = await withClinic(actor, "patient.register", async (tx) => {
      const { id } = await tx.db.patient.create({ data: { clinicId: actor.clinicId, familyName: "Half" } });
      tx.audit({ action: "create", entity: "patient", entityId: id, patientId: id });
      await endConnections();
      await tx.db.patient.count();
    });
    expect(interrupted).toMatchObject({ ok: false, error: { code: "unavailable" } });
    expect(await asOwner("select from patient where clinic_id = $1", [actor.clinicId])).toHaveLength(0);
    expect(await withClinic(actor, "patient.list", (tx) => tx.db.patient.count())).toEqual({
      ok: true,
      value: 0,
    });
  });

  it("is not noticed by a transaction that finds resting connections gone", async () => {
    const actor = await createActor();
    const read = () => withClinic(actor, "patient.list", (tx) => tx.db.patient.count());
    expect(await read()).toEqual({ ok: true, value: 0 });
    await endConnections();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await read()).toEqual({ ok: true, value: 0 });
  });

  it("says that it is busy when every connection is taken, and recovers", async () => {
    const actor = await createActor();
    const hold = () => withClinic(actor, "patient.list", (tx) => tx.db.$queryRaw`select pg_sleep(3)::text`);
    // Four connections and a wait of five seconds: the first two waves of four pass, the third is told.
    const results = await Promise.all(Array.from({ length: 12 }, hold));
    const outcomes = results.map((result) => (result.ok ? "done" : result.error.code));
    expect(new Set(outcomes)).toEqual(new Set(["done", "unavailable"]));
    expect(outcomes.filter((outcome) => outcome === "done").length).toBeGreaterThanOrEqual(4);
    expect(await withClinic(actor, "patient.list", (tx) => tx.db.patient.count())).toEqual({
      ok: true,
      value: 0,
    });
  });
});
