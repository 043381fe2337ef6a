import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";
import { createPatient, createRecord, type TestRecord } from "#tests/support/record.ts";

const day = new Date("2026-06-01T00:00:00Z");

describe("what is signed, accepted or issued", () => {
  let actor: Actor;
  let record: TestRecord;

  beforeAll(async () => {
    actor = await createActor();
    record = await createRecord(actor);
  });

  const closed = [
    ["a signed consultation's words", "update consultation set draft = '{\"a\":1}'"],
    ["a signed consultation's version", "update consultation set version = version + 1"],
    [
      "a signed consultation's state",
      "update consultation set state = 'draft', signed_at = null, signed_by = null",
    ],
    ["a finding", "update finding set sites = '{chin}'"],
    ["a score", "update score set value = 0"],
    ["a diagnosis", "update diagnosis set accepted = not accepted"],
    ["an addendum", "update consultation_addendum set body = 'x'"],
    ["an accepted plan", "update plan_version set document = '{\"a\":1}'"],
    ["a step of an accepted plan", "update plan_step set treatment = 'ipl'"],
    ["an issued handout", "update handout set language = 'ar'"],
    ["an issued handout's words", "update handout_document set document = '{\"a\":1}'"],
    ["an archived file", "update handout_file set bytes = bytes"],
    ["a print", "update handout_print set printed_at = now()"],
    ["a change of a plan's state", "update plan_change set reason = 'x'"],
  ] as const;

  it.each(closed)("does not change: %s, not even for the tables' owner", async (_name, sql) => {
    expect(await outcomeOf(asOwner(sql))).toBe("AM002");
    expect(["AM002", "42501"]).toContain(await outcomeOf(asApp(sql, [], actor.capability)));
  });

  it.each([
    "consultation",
    "finding",
    "plan",
    "plan_version",
    "treatment_session",
    "treatment_record",
    "handout",
    "allergy",
  ])("is not deleted: %s", async (table) => {
    expect(await outcomeOf(asOwner(`delete from ${table}`))).toBe("AM002");
    expect(await outcomeOf(asOwner(`truncate ${table} cascade`))).toBe("AM002");
  });

  it("takes no part after it was closed", async () => {
    const { clinicId } = actor;
    const { patientId, consultationId, planId, planVersionId } = record;
    const late = await Promise.all([
      withClinic(actor, "consultation.record", ({ db }) =>
        db.finding.create({ data: { clinicId, patientId, consultationId, position: 7, detail: {} } }),
      ),
      withClinic(actor, "consultation.record", ({ db }) =>
        db.diagnosis.create({ data: { clinicId, patientId, consultationId, diagnosis: "keloid" } }),
      ),
      withClinic(actor, "plan.accept", ({ db }) =>
        db.planStep.create({
          data: {
            ...{ clinicId, planId, planVersionId, position: 9, treatment: "ipl" },
            ...{ role: "adjunct", evidence: "C", verdict: "ok", diagnoses: [] },
          },
        }),
      ),
    ]);
    for (const result of late) expect(result).toMatchObject({ ok: false, error: { code: "conflict" } });
  });

  it("takes an addendum, and only once it is signed", async () => {
    const { clinicId } = actor;
    const consultationId = newId();
    const result = await withClinic(actor, "consultation.record", async ({ db }) => {
      await db.consultation.create({
        data: { clinicId, id: consultationId, patientId: record.patientId, occurredOn: day },
      });
      await db.consultationAddendum.create({
        data: { clinicId, patientId: record.patientId, consultationId, body: "Too early" },
      });
    });
    expect(result).toMatchObject({ ok: false, error: { code: "conflict" } });
  });

  it("lets an issued handout be revoked and nothing else of it change", async () => {
    const own = await createActor();
    const { handoutId } = await createRecord(own);
    const at = new Date();
    const revoke = (data: { language?: string }) =>
      withClinic(own, "handout.issue", async ({ db, audit }) => {
        audit({ action: "update", entity: "handout", entityId: handoutId });
        await db.handout.updateMany({
          where: { clinicId: own.clinicId, id: handoutId },
          data: { state: "revoked", revokedAt: at, revokedBy: own.personId, ...data },
        });
      });
    expect(await revoke({ language: "ar" })).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(await revoke({})).toMatchObject({ ok: true });
    expect(await revoke({})).toMatchObject({ ok: false, error: { code: "conflict" } });
  });

  it("keeps a completed session's record", async () => {
    const own = await createActor();
    const { treatmentSessionId } = await createRecord(own);
    const write = (state: "completed" | null) =>
      withClinic(own, "session.record", async ({ db, audit }) => {
        audit({ action: "update", entity: "treatment-session", entityId: treatmentSessionId });
        const where = { clinicId: own.clinicId };
        if (state !== null) {
          await db.treatmentSession.updateMany({
            where: { ...where, id: treatmentSessionId },
            data: { state, performedOn: day, performedBy: own.personId },
          });
        }
        await db.treatmentRecord.updateMany({
          where: { ...where, treatmentSessionId },
          data: { response: { a: 1 } },
        });
      });
    expect(await write(null)).toMatchObject({ ok: true });
    expect(await write("completed")).toMatchObject({ ok: true });
    expect(await write(null)).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(await write("completed")).toMatchObject({ ok: false, error: { code: "conflict" } });
  });
});

describe("states", () => {
  it("follow one another as the record's life allows", async () => {
    const actor = await createActor();
    const { clinicId } = actor;
    const { planId, patientId, consultationId } = await createRecord(actor);
    const move = (data: { state: string; holdReasonCode?: string | null; endedOn?: Date }) =>
      withClinic(actor, "plan.accept", async ({ db, audit }) => {
        audit({ action: "update", entity: "plan", entityId: planId, patientId });
        await db.plan.updateMany({ where: { clinicId, id: planId }, data });
      });
    const conflict = { ok: false, error: { code: "conflict" } };
    expect(await move({ state: "draft" })).toMatchObject(conflict);
    expect(await move({ state: "on-hold" })).toMatchObject({ ok: false, error: { code: "invalid" } });
    expect(await move({ state: "on-hold", holdReasonCode: "clinical" })).toMatchObject({ ok: true });
    expect(await move({ state: "active", holdReasonCode: null })).toMatchObject({ ok: true });
    expect(await move({ state: "completed", endedOn: day })).toMatchObject({ ok: true });
    expect(await move({ state: "active" })).toMatchObject(conflict);
    const born = await withClinic(actor, "plan.draft", ({ db }) =>
      db.plan.create({ data: { clinicId, patientId, consultationId, state: "stopped" } }),
    );
    expect(born).toMatchObject(conflict);
  });

  it("are signed by a dermatologist alone, the database included", async () => {
    const clinic = await createClinic();
    const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
    const patientId = await createPatient(nurse);
    const id = newId();
    const result = await withClinic(nurse, "consultation.record", async ({ db, audit }) => {
      audit({ action: "create", entity: "consultation", entityId: id, patientId });
      await db.consultation.create({ data: { clinicId: clinic.id, id, patientId, occurredOn: day } });
      await db.consultation.updateMany({
        where: { clinicId: clinic.id, id },
        data: {
          ...{ state: "signed", signedAt: new Date(), signedBy: nurse.personId },
          ...{ engineVersion: "0", rulesHash: "0", engineInput: {}, engineOutput: {} },
        },
      });
    });
    expect(result).toMatchObject({ ok: false, error: { code: "forbidden" } });
  });

  it("reach acceptance from a signed consultation only", async () => {
    const actor = await createActor();
    const { clinicId } = actor;
    const patientId = await createPatient(actor);
    const result = await withClinic(actor, "plan.accept", async ({ db }) => {
      const { id } = await db.consultation.create({ data: { clinicId, patientId, occurredOn: day } });
      const plan = await db.plan.create({ data: { clinicId, patientId, consultationId: id } });
      const frozen = { document: {}, evaluation: {}, engineVersion: "0", rulesHash: "0" };
      await db.planVersion.create({ data: { clinicId, planId: plan.id, number: 1, ...frozen } });
    });
    expect(result).toMatchObject({ ok: false, error: { code: "conflict" } });
  });
});
