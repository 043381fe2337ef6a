import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { readConsultationPage, type ConsultationPage } from "#lib/loaders/load-consultation.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Refusal, Result } from "#lib/result/result.ts";
import { emptyDraft, saveDraftSchema, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { addConsultationAddendum } from "#lib/use-cases/add-consultation-addendum.ts";
import { discardConsultation } from "#lib/use-cases/discard-consultation.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { startPlan } from "#lib/use-cases/start-plan.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { countStatements } from "#tests/support/count-statements.ts";
import { asOwner } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

function refusalOf(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error("It was not refused");
  return result.error;
}

const noted = (notes: string): ConsultationDraft => ({ ...emptyDraft(), notes });

/** A visit that can be signed: one red mark, the suggestion accepted, a scale answered whole and one in part. */
const wholeVisit: ConsultationDraft = {
  ...emptyDraft(),
  history: { acneAtSite: true, markDurationMonths: 4, keloid: "family" },
  skin: { fitzpatrick: "V", monk: 7 },
  findings: [
    {
      id: newId(),
      sites: ["cheek"],
      side: "right",
      colour: ["red"],
      blanches: "yes",
      surface: "flat",
      count: 12,
    },
  ],
  scores: { cea: { grade: 3 }, pahpi: { size: 4 } },
  impression: {
    diagnoses: [{ diagnosis: "post-inflammatory-erythema", decision: "accepted", findings: [0] }],
  },
};

type Visit = { readonly patientId: string; readonly consultationId: string };

async function openVisit(actor: Actor): Promise<Visit> {
  const patientId = await createPatient(actor);
  const { id } = valueOf(await startConsultation(actor, { patientId }));
  return { patientId, consultationId: id };
}

const save = (
  actor: Actor,
  { consultationId }: Visit,
  version: number,
  draft: ConsultationDraft,
  key = newId(),
) => saveConsultationDraft(actor, { consultationId, version, idempotencyKey: key, draft });

const read = async (actor: Actor, { patientId, consultationId }: Visit): Promise<ConsultationPage> =>
  valueOf(await readConsultationPage(actor, patientId, consultationId));

async function signed(actor: Actor, draft: ConsultationDraft = wholeVisit): Promise<Visit> {
  const visit = await openVisit(actor);
  const { version } = valueOf(await save(actor, visit, 1, draft));
  valueOf(await signConsultation(actor, { consultationId: visit.consultationId, version }));
  return visit;
}

describe("opening a consultation", () => {
  it("resumes the draft that is open instead of making a second record of one visit", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const first = valueOf(await startConsultation(actor, { patientId }));
    const second = valueOf(await startConsultation(actor, { patientId }));
    expect(first.resumed).toBe(false);
    expect(second).toEqual({ ...first, resumed: true });
  });

  it("shows a new draft as new, and one that was saved as resumed, with who began it", async () => {
    const clinic = await createClinic();
    const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
    const doctor = await actorFor(await createPerson(clinic));
    const visit = await openVisit(nurse);
    expect((await read(nurse, visit)).open?.resumedFrom).toBeNull();
    valueOf(await save(nurse, visit, 1, noted("Seen.")));
    const page = await read(doctor, visit);
    expect(page.open?.resumedFrom).toContain("begun by Test practitioner");
    expect(page.draft.notes).toBe("Seen.");
    expect(page.open?.maySign).toBe(true);
    expect((await read(nurse, visit)).open?.maySign).toBe(false);
  });

  it("goes to the audit trail", async () => {
    const actor = await createActor();
    const visit = await openVisit(actor);
    await read(actor, visit);
    const events = await asOwner(
      "select 1 from audit_event where entity_id = $1 and action = 'read' and entity = 'consultation'",
      [visit.consultationId],
    );
    expect(events).toHaveLength(1);
  });

  it("finds nothing under another patient, in another clinic, or under a text that is no id", async () => {
    const actor = await createActor();
    const visit = await openVisit(actor);
    const elsewhere = await createActor();
    const other = await createPatient(actor);
    const tries = [
      readConsultationPage(actor, other, visit.consultationId),
      readConsultationPage(elsewhere, visit.patientId, visit.consultationId),
      readConsultationPage(actor, visit.patientId, "nonsense"),
    ];
    for (const outcome of await Promise.all(tries)) expect(refusalOf(outcome).code).toBe("not_found");
  });

  it("takes the same few statements whatever is on record", async () => {
    const actor = await createActor();
    const visit = await openVisit(actor);
    expect(await countStatements(() => read(actor, visit))).toBeLessThanOrEqual(10);
  });
});

describe("saving a draft", () => {
  let actor: Actor;
  let visit: Visit;
  beforeAll(async () => {
    actor = await createActor();
    visit = await openVisit(actor);
  });

  it("gives the next version and the instant of saving, and the page shows both", async () => {
    const answer = valueOf(await save(actor, visit, 1, noted("First.")));
    expect(answer.version).toBe(2);
    const page = await read(actor, visit);
    expect(page.open).toMatchObject({ version: 2, savedAt: answer.savedAt });
  });

  it("answers a repeat under the same key as it did first, and saves nothing twice", async () => {
    const key = newId();
    const first = valueOf(await save(actor, visit, 2, noted("Second."), key));
    const repeats = await Promise.all([1, 2, 3].map(() => save(actor, visit, 2, noted("Second."), key)));
    for (const repeat of repeats) expect(valueOf(repeat)).toEqual(first);
    expect((await read(actor, visit)).open?.version).toBe(3);
  });

  it("refuses another text under a key that was used", async () => {
    const key = newId();
    const { version } = valueOf(await save(actor, visit, 3, noted("Third."), key));
    expect(refusalOf(await save(actor, visit, version, noted("Other."), key)).code).toBe("conflict");
  });

  it("tells the loser of two tabs the other text, its version and when it was saved", async () => {
    const winner = valueOf(await save(actor, visit, 4, noted("One tab.")));
    const refusal = refusalOf(await save(actor, visit, 4, noted("Other tab.")));
    expect(refusal).toMatchObject({
      code: "conflict",
      details: { state: "draft", version: winner.version, savedAt: winner.savedAt, draft: noted("One tab.") },
    });
    expect((await read(actor, visit)).draft.notes).toBe("One tab.");
    valueOf(await save(actor, visit, winner.version, noted("Other tab.")));
    expect((await read(actor, visit)).draft.notes).toBe("Other tab.");
  });

  it("has one winner when two people save from the same version at once", async () => {
    const { open } = await read(actor, visit);
    const version = open?.version ?? 0;
    const both = await Promise.all(["A", "B"].map((text) => save(actor, visit, version, noted(text))));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok).map(refusalOf)).toMatchObject([{ code: "conflict" }]);
  });

  it("does not know a consultation of another clinic", async () => {
    const stranger = await createActor();
    expect(refusalOf(await save(stranger, visit, 1, noted("x"))).code).toBe("not_found");
  });

  it("keeps every field that the case format has, as it was sent", async () => {
    const own = await openVisit(actor);
    const sent = saveDraftSchema.parse({
      consultationId: own.consultationId,
      version: 1,
      idempotencyKey: newId(),
      draft: { ...wholeVisit, shorthand: "chin: red", safety: { coldSores: "past", confirmedOn: {} } },
    });
    valueOf(await saveConsultationDraft(actor, sent));
    expect((await read(actor, own)).draft).toEqual(sent.draft);
  });

  it("refuses a text for a draft that was discarded meanwhile, and says that it was not saved", async () => {
    const own = await openVisit(actor);
    valueOf(await discardConsultation(actor, { consultationId: own.consultationId, version: 1 }));
    const refusal = refusalOf(await save(actor, own, 2, noted("Late.")));
    expect(refusal).toMatchObject({ code: "conflict", details: { state: "discarded" } });
    const page = await read(actor, own);
    expect(page).toMatchObject({ state: "discarded", open: null, closed: null });
  });
});

describe("signing a consultation", () => {
  it("freezes the engine's answer and writes findings, whole scores and diagnoses as rows", async () => {
    const actor = await createActor();
    const visit = await signed(actor);
    const page = await read(actor, visit);
    expect(page.state).toBe("signed");
    expect(page.open).toBeNull();
    expect(page.closed?.evaluation.engine.rulesHash).toMatch(/^sha256:/);
    expect(page.closed?.evaluation.differential[0]).toMatchObject({
      diagnosis: "post-inflammatory-erythema",
      likelihood: "likely",
    });
    expect(page.closed?.signed).toContain("Test dermatologist");
    const rowsOf = (table: string, columns: string) =>
      asOwner(`select ${columns} from ${table} where consultation_id = $1`, [visit.consultationId]);
    expect(await rowsOf("finding", "sites, side, colours, count")).toEqual([
      { sites: ["cheek"], side: "right", colours: ["red"], count: 12 },
    ]);
    expect(await rowsOf("score", "scale, value::float as value")).toEqual([{ scale: "cea", value: 3 }]);
    const accepted = await asOwner(
      "select diagnosis from diagnosis where consultation_id = $1 and accepted",
      [visit.consultationId],
    );
    expect(accepted).toEqual([{ diagnosis: "post-inflammatory-erythema" }]);
  });

  it("takes what was found out about the patient to the chart", async () => {
    const actor = await createActor();
    const visit = await signed(actor);
    const [facts] = await asOwner(
      "select fitzpatrick, monk, keloid from patient_facts where patient_id = $1",
      [visit.patientId],
    );
    expect(facts).toEqual({ fitzpatrick: "V", monk: 7, keloid: "family" });
  });

  it("lists what is missing and signs nothing", async () => {
    const actor = await createActor();
    const visit = await openVisit(actor);
    const { consultationId } = visit;
    const refusal = refusalOf(await signConsultation(actor, { consultationId, version: 1 }));
    expect(refusal.code).toBe("invalid");
    expect(refusal.details).toMatchObject({ gaps: [{ kind: "no-finding" }, { kind: "no-impression" }] });
    expect((await read(actor, visit)).state).toBe("draft");
  });

  it("is refused a second time, and so is saving", async () => {
    const actor = await createActor();
    const visit = await signed(actor);
    const { consultationId } = visit;
    expect(refusalOf(await signConsultation(actor, { consultationId, version: 3 })).code).toBe("conflict");
    expect(refusalOf(await save(actor, visit, 3, noted("Late."))).code).toBe("conflict");
    expect(refusalOf(await discardConsultation(actor, { consultationId, version: 3 })).code).toBe("conflict");
  });

  it("is refused from a version that is no longer the last", async () => {
    const actor = await createActor();
    const visit = await openVisit(actor);
    valueOf(await save(actor, visit, 1, wholeVisit));
    const { consultationId } = visit;
    expect(refusalOf(await signConsultation(actor, { consultationId, version: 1 })).code).toBe("conflict");
    expect((await read(actor, visit)).state).toBe("draft");
  });

  it("is a dermatologist's: a practitioner records, and is refused to sign", async () => {
    const nurse = await createActor(["practitioner"]);
    const visit = await openVisit(nurse);
    const { version } = valueOf(await save(nurse, visit, 1, wholeVisit));
    const { consultationId } = visit;
    expect(refusalOf(await signConsultation(nurse, { consultationId, version })).code).toBe("forbidden");
  });

  it("is nothing that reception can do, read or start", async () => {
    const clinic = await createClinic();
    const doctor = await actorFor(await createPerson(clinic));
    const reception = await actorFor(await createPerson(clinic, ["reception"]));
    const visit = await openVisit(doctor);
    const { patientId, consultationId } = visit;
    expect(refusalOf(await startConsultation(reception, { patientId })).code).toBe("forbidden");
    expect(refusalOf(await readConsultationPage(reception, patientId, consultationId)).code).toBe(
      "forbidden",
    );
    expect(refusalOf(await save(reception, visit, 1, noted("x"))).code).toBe("forbidden");
  });

  it("does not know a consultation of another clinic", async () => {
    const visit = await openVisit(await createActor());
    const { consultationId } = visit;
    const stranger = await createActor();
    expect(refusalOf(await signConsultation(stranger, { consultationId, version: 1 })).code).toBe(
      "not_found",
    );
  });
});

describe("after signing", () => {
  it("addenda stand beside the record, oldest first, with who wrote them", async () => {
    const actor = await createActor();
    const visit = await signed(actor);
    const { consultationId } = visit;
    valueOf(
      await addConsultationAddendum(actor, {
        consultationId,
        reason: "correction",
        body: "Photographs were taken.",
      }),
    );
    valueOf(
      await addConsultationAddendum(actor, {
        consultationId,
        reason: "patient-called",
        body: "She rang: no cold sores.",
      }),
    );
    const { closed } = await read(actor, visit);
    expect(closed?.addenda.map(({ body }) => body)).toEqual([
      "Photographs were taken.",
      "She rang: no cold sores.",
    ]);
    expect(closed?.addenda[0]?.written).toContain("Test dermatologist");
  });

  it("a draft takes no addendum and no plan", async () => {
    const actor = await createActor();
    const { consultationId } = await openVisit(actor);
    expect(
      refusalOf(await addConsultationAddendum(actor, { consultationId, reason: "correction", body: "x" }))
        .code,
    ).toBe("conflict");
    expect(refusalOf(await startPlan(actor, { consultationId })).code).toBe("conflict");
  });

  it("a plan is opened once and resumed after that", async () => {
    const actor = await createActor();
    const { consultationId } = await signed(actor);
    const first = valueOf(await startPlan(actor, { consultationId }));
    const second = valueOf(await startPlan(actor, { consultationId }));
    expect(first.resumed).toBe(false);
    expect(second).toMatchObject({ id: first.id, resumed: true });
  });

  it("reading it takes the same few statements", async () => {
    const actor = await createActor();
    const visit = await signed(actor);
    expect(await countStatements(() => read(actor, visit))).toBeLessThanOrEqual(10);
  });
});
