import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { findPlanChoices } from "#lib/data/plan.ts";
import { findCurrentVersion } from "#lib/data/plan-version.ts";
import { findProtocolOfPlan, listProtocols, listProtocolVersions } from "#lib/data/protocol.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { readPlanPage } from "#lib/loaders/load-plan.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import { addProtocolSchema } from "#lib/schemas/protocol.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { addProtocol } from "#lib/use-cases/add-protocol.ts";
import { changeProtocol } from "#lib/use-cases/change-protocol.ts";
import { retireProtocol } from "#lib/use-cases/retire-protocol.ts";
import { savePlanDraft } from "#lib/use-cases/save-plan-draft.ts";
import { startFromProtocol } from "#lib/use-cases/start-from-protocol.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";
import { acceptance, createDraftPlan, valueOf } from "#tests/support/signed-visit.ts";

const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);
const LASER = { treatment: "pulsed-dye-laser-595", sessions: 3, intervalWeeks: { min: 4, max: 4 } };
const protocol = (steps: readonly object[] = [LASER], name = "Red marks", more: object = {}) =>
  addProtocolSchema.parse({ name, body: { steps, ...more } });
const list = async (actor: Actor) => valueOf(await withClinic(actor, "protocol.read", listProtocols));
const versions = async (actor: Actor, id: string) =>
  valueOf(await withClinic(actor, "protocol.read", (tx) => listProtocolVersions(tx, id)));

describe("the clinic's protocols", () => {
  it("are made and changed by dermatologists alone, in the code and in the database", async () => {
    const clinic = await createClinic();
    const derm = await actorFor(await createPerson(clinic, ["dermatologist"]));
    const { id } = valueOf(await addProtocol(derm, protocol()));
    const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
    expect((await list(nurse)).map(({ newest }) => newest.name)).toEqual(["Red marks"]);
    for (const role of ["practitioner", "reception", "administrator"] as const) {
      const actor = await actorFor(await createPerson(clinic, [role]));
      expect(codeOf(await addProtocol(actor, protocol([LASER], "Mine")))).toBe("forbidden");
      const change = { protocolId: id, number: 1, ...protocol([LASER], "Mine") };
      expect(codeOf(await changeProtocol(actor, change))).toBe("forbidden");
      expect(codeOf(await retireProtocol(actor, { protocolId: id, version: 1, retired: true }))).toBe(
        "forbidden",
      );
      const sql = `insert into protocol (clinic_id, id) values ('${clinic.id}', '${newId()}')`;
      expect(await outcomeOf(asApp(sql, [], actor.capability))).toBe("42501");
      expect(
        await asApp("update protocol set retired_at = now() returning id", [], actor.capability),
      ).toEqual([]);
    }
  });

  it("keep every version as it was written, with who wrote it, whatever comes after", async () => {
    const derm = await createActor();
    const { id: protocolId } = valueOf(await addProtocol(derm, protocol()));
    const next = protocol([{ ...LASER, sessions: 4 }], "Redness", { reviewWeeks: [18, 6, 6], note: "Look." });
    valueOf(await changeProtocol(derm, { protocolId, number: 1, ...next }));
    const all = await versions(derm, protocolId);
    expect(all.map(({ number, name, by }) => [number, name, by])).toEqual([
      [2, "Redness", derm.personId],
      [1, "Red marks", derm.personId],
    ]);
    expect(all[0]?.body).toMatchObject({ steps: [{ sessions: 4 }], reviewWeeks: [6, 18], note: "Look." });
    expect(all[1]?.body).toMatchObject({ steps: [{ sessions: 3 }], reviewWeeks: [], note: null });
    for (const sql of ["update protocol_version set name = 'x'", "delete from protocol_version"]) {
      expect(await outcomeOf(asApp(sql, [], derm.capability))).toBe("42501");
      expect(await outcomeOf(asOwner(sql))).toBe("AM002");
    }
  });

  it("tell the second of two editors which version the first one made", async () => {
    const derm = await createActor();
    const { id: protocolId } = valueOf(await addProtocol(derm, protocol()));
    const edit = (name: string) =>
      changeProtocol(derm, { protocolId, number: 1, ...protocol([LASER], name) });
    const answers = await Promise.all([edit("First"), edit("Second")]);
    expect(answers.map(codeOf).toSorted()).toEqual(["conflict", "ok"]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { details: { number: 2 } } });
    expect(await versions(derm, protocolId)).toHaveLength(2);
  });

  it("leave the evidence with a reason only", async () => {
    const derm = await createActor();
    const many = { ...LASER, sessions: 5 };
    expect(await addProtocol(derm, protocol([many]))).toMatchObject({
      error: { code: "invalid", fields: { "body.steps.0.reason": expect.any(String) as string } },
    });
    valueOf(await addProtocol(derm, protocol([{ ...many, reason: "Agreed by all our doctors" }])));
    const unknown = protocol([{ treatment: "biopsy", sessions: 1 }], "Other");
    expect(codeOf(await addProtocol(derm, unknown))).toBe("invalid");
    expect(addProtocolSchema.safeParse({ name: "Twice", body: { steps: [LASER, LASER] } }).success).toBe(
      false,
    );
    expect(addProtocolSchema.safeParse({ name: "None", body: { steps: [] } }).success).toBe(false);
  });

  it("are retired and brought back, never deleted, and one name serves one in use", async () => {
    const derm = await createActor();
    const { id: protocolId } = valueOf(await addProtocol(derm, protocol()));
    expect(codeOf(await addProtocol(derm, protocol([LASER], "RED marks")))).toBe("invalid");
    valueOf(await retireProtocol(derm, { protocolId, version: 1, retired: true }));
    expect(codeOf(await changeProtocol(derm, { protocolId, number: 1, ...protocol() }))).toBe("conflict");
    valueOf(await addProtocol(derm, protocol()));
    const back = { protocolId, version: 2, retired: false };
    expect(codeOf(await retireProtocol(derm, back))).toBe("invalid");
    expect(await outcomeOf(asApp("delete from protocol", [], derm.capability))).toBe("42501");
    const events = await asOwner(
      "select count(*)::int as n from audit_event where clinic_id = $1 and entity = 'protocol'",
      [derm.clinicId],
    );
    expect(events).toEqual([{ n: 3 }]);
  });

  it("of another clinic do not exist", async () => {
    const ours = await createActor();
    const theirs = await createActor();
    const { id: protocolId } = valueOf(await addProtocol(theirs, protocol()));
    const [own] = await list(theirs);
    expect(await list(ours)).toEqual([]);
    expect(await versions(ours, protocolId)).toEqual([]);
    expect(codeOf(await changeProtocol(ours, { protocolId, number: 1, ...protocol() }))).toBe("not_found");
    expect(codeOf(await retireProtocol(ours, { protocolId, version: 1, retired: true }))).toBe("not_found");
    const { planId } = await createDraftPlan(ours);
    const start = { planId, protocolVersionId: own?.newest.id };
    expect(codeOf(await startFromProtocol(ours, start))).toBe("conflict");
    expect(codeOf(await startFromProtocol(theirs, start))).toBe("not_found");
  });
});

describe("a plan begun from a protocol", () => {
  let derm: Actor;
  let versionId: string;
  const steps = [
    { treatment: "azelaic-acid" },
    { ...LASER, sessions: 5, intervalWeeks: { min: 5, max: 5 }, reason: "Agreed by all our doctors" },
    { treatment: "fractional-ablative", sessions: 1 },
    { treatment: "microneedling", sessions: 3 },
  ];
  beforeAll(async () => {
    derm = await createActor();
    valueOf(
      await addProtocol(derm, protocol(steps, "Red marks", { reviewWeeks: [6], note: "Photographs." })),
    );
    versionId = (await list(derm))[0]?.newest.id ?? "";
  });

  const draftOf = async (patientId: string, planId: string) => {
    const page = valueOf(await readPlanPage(derm, patientId, planId));
    if (page.kind !== "draft") throw new Error("The plan is no draft");
    return page.draft;
  };

  it("chooses what the patient is offered, and says what was left out by which rule", async () => {
    const { patientId, planId } = await createDraftPlan(derm);
    const before = await draftOf(patientId, planId);
    expect(before.protocols.inUse).toBeNull();
    expect(before.protocols.offered).toMatchObject([{ versionId, name: "Red marks" }]);
    const { taken } = valueOf(await startFromProtocol(derm, { planId, protocolVersionId: versionId }));
    const draft = await draftOf(patientId, planId);
    expect(draft.drafts[0].treatments).toContain("pulsed-dye-laser-595");
    expect(draft.drafts[0].treatments).toHaveLength(taken);
    expect(draft.drafts[0]).toMatchObject({ sessions: { "pulsed-dye-laser-595": 5 }, note: "Photographs." });
    const { inUse } = draft.protocols;
    expect(inUse).toMatchObject({ name: "Red marks", number: 1, isNewest: true });
    expect(inUse?.departures).toMatchObject([{ reason: "Agreed by all our doctors" }]);
    const left = inUse?.notTaken.map(({ treatment }) => treatment) ?? [];
    expect([...draft.drafts[0].treatments, ...left].toSorted()).toEqual(
      steps.map(({ treatment }) => treatment).toSorted(),
    );
    for (const { why, because } of inUse?.notTaken ?? []) {
      expect(because.length > 0).toBe(why !== "not-for-these-marks");
    }
    const laser = draft.options.find(({ step }) => step.treatment === "pulsed-dye-laser-595");
    expect(laser).toMatchObject({
      step: { intervalWeeks: { min: 5, max: 5 } },
      sessionRange: { min: 2, max: 5 },
    });
    expect(draft.moreReviewWeeks).toEqual([6]);
  });

  it("is accepted with the protocol's name, sessions, interval and reviews, beside the rules' own review", async () => {
    const { patientId, planId } = await createDraftPlan(derm);
    valueOf(await startFromProtocol(derm, { planId, protocolVersionId: versionId }));
    const treatments = ["pulsed-dye-laser-595"];
    const chosen = { version: 2, treatments, sessions: { "pulsed-dye-laser-595": 5 } };
    valueOf(await acceptPlan(derm, acceptance(derm, planId, chosen)));
    const version = valueOf(await withClinic(derm, "plan.read", (tx) => findCurrentVersion(tx, planId)));
    expect(version?.plan.steps).toMatchObject([{ sessions: 5, intervalWeeks: { min: 5, max: 5 } }]);
    expect(version?.plan.visits.filter(({ kind }) => kind === "review").length).toBe(2);
    const engine = version?.evaluation.plan.steps.find((step) => step.treatment === treatments[0]);
    expect(engine?.sessions).toEqual({ min: 2, max: 4 });
    const page = valueOf(await readPlanPage(derm, patientId, planId));
    expect(page.kind === "accepted" ? page.accepted.protocol : null).toMatchObject({
      ...{ name: "Red marks", number: 1 },
      departures: [{ reason: "Agreed by all our doctors" }],
    });
  });

  it("may not have the protocol's sessions once the protocol is taken off", async () => {
    const { planId } = await createDraftPlan(derm);
    valueOf(await startFromProtocol(derm, { planId, protocolVersionId: versionId }));
    valueOf(await startFromProtocol(derm, { planId, protocolVersionId: undefined }));
    const held = await withClinic(derm, "plan.read", (tx) => findProtocolOfPlan(tx, planId));
    expect(held).toEqual({ ok: true, value: null });
    const chosen = { version: 3, sessions: { "pulsed-dye-laser-595": 5 } };
    expect(await acceptPlan(derm, acceptance(derm, planId, chosen))).toMatchObject({
      error: { details: { refusals: [{ code: "sessions-out-of-range" }] } },
    });
  });

  it("is not saved over by a page that still shows what was chosen before", async () => {
    const { planId } = await createDraftPlan(derm);
    valueOf(await startFromProtocol(derm, { planId, protocolVersionId: versionId }));
    const { version, ...choices } = acceptance(derm, planId);
    expect(codeOf(await savePlanDraft(derm, { ...choices, version }))).toBe("conflict");
    const kept = valueOf(await withClinic(derm, "plan.read", (tx) => findPlanChoices(tx, planId)));
    expect(kept?.sessions).toEqual({ "pulsed-dye-laser-595": 5 });
  });

  it("keeps its version when the protocol changes, and begins from no older or retired one", async () => {
    const own = await createActor();
    const { id: protocolId } = valueOf(await addProtocol(own, protocol()));
    const first = (await list(own))[0]?.newest.id;
    const { planId } = await createDraftPlan(own);
    valueOf(await startFromProtocol(own, { planId, protocolVersionId: first }));
    valueOf(await changeProtocol(own, { protocolId, number: 1, ...protocol([{ ...LASER, sessions: 4 }]) }));
    const held = valueOf(await withClinic(own, "plan.read", (tx) => findProtocolOfPlan(tx, planId)));
    expect(held).toMatchObject({ number: 1, id: first });
    expect(codeOf(await startFromProtocol(own, { planId, protocolVersionId: first }))).toBe("conflict");
    const second = (await list(own))[0]?.newest.id;
    valueOf(await startFromProtocol(own, { planId, protocolVersionId: second }));
    valueOf(await retireProtocol(own, { protocolId, version: 1, retired: true }));
    expect(codeOf(await startFromProtocol(own, { planId, protocolVersionId: second }))).toBe("conflict");
  });
});
