import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Refusal, Result } from "#lib/result/result.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { discardConsultation } from "#lib/use-cases/discard-consultation.ts";
import { endDraftKeys } from "#lib/use-cases/end-draft-keys.ts";
import { openDraftKeys } from "#lib/use-cases/open-draft-keys.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

function refusalOf(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error("It was not refused");
  return result.error;
}

/** A doctor with a draft, a colleague, and somebody at the desk. */
async function makeDraft() {
  const clinic = await createClinic();
  const doctor = await actorFor(await createPerson(clinic));
  const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
  const reception = await actorFor(await createPerson(clinic, ["reception"]));
  const patientId = await createPatient(doctor);
  const { id } = valueOf(await startConsultation(doctor, { patientId }));
  return { doctor, nurse, reception, patientId, consultationId: id };
}

const open = async (actor: Actor, consultationId: string, kept: readonly string[] = []) =>
  valueOf(await openDraftKeys(actor, { consultationId, kept: [...kept] }));

const keysOf = async (consultationId: string): Promise<number> =>
  (await asOwner("select 1 from draft_key where consultation_id = $1", [consultationId])).length;

const signable: ConsultationDraft = {
  ...emptyDraft(),
  history: { acneAtSite: true, markDurationMonths: 4, keloid: "none" },
  skin: { fitzpatrick: "V" },
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
  impression: {
    diagnoses: [{ diagnosis: "post-inflammatory-erythema", decision: "accepted", findings: [0] }],
  },
};

describe("the keys to what a device keeps of a draft", () => {
  it("are 256 random bits, one for each page that opens the draft", async () => {
    const { doctor, consultationId } = await makeDraft();
    const pages = [await open(doctor, consultationId), await open(doctor, consultationId)];
    const secrets = pages.map(({ own }) => Buffer.from(own.secret, "base64url"));
    expect(secrets.map(({ length }) => length)).toEqual([32, 32]);
    expect(secrets[0]).not.toEqual(secrets[1]);
  });

  it("are handed out again to the same person under another sign-in", async () => {
    const clinic = await createClinic();
    const person = await createPerson(clinic);
    const first = await actorFor(person);
    const patientId = await createPatient(first);
    const { id } = valueOf(await startConsultation(first, { patientId }));
    const { own } = await open(first, id);
    const again = await open(await actorFor(person), id, [own.id]);
    expect(again.kept).toEqual([own]);
  });

  it("are nobody else's: not a colleague's who opens the same draft, not another draft's", async () => {
    const { doctor, nurse, consultationId } = await makeDraft();
    const { own } = await open(doctor, consultationId);
    expect((await open(nurse, consultationId, [own.id])).kept).toEqual([]);
    const other = valueOf(await startConsultation(doctor, { patientId: await createPatient(doctor) }));
    expect((await open(doctor, other.id, [own.id])).kept).toEqual([]);
    const seen = "select id from draft_key where id = $1";
    expect(await asApp(seen, [own.id], nurse.capability)).toEqual([]);
    expect(await asApp(seen, [own.id], doctor.capability)).toHaveLength(1);
  });

  it("are no key for reception, nor for another clinic, nor without a session", async () => {
    const { doctor, reception, consultationId } = await makeDraft();
    const { own } = await open(doctor, consultationId);
    const ask = { consultationId, kept: [own.id] };
    expect(refusalOf(await openDraftKeys(reception, ask)).code).toBe("forbidden");
    const stranger = await createActor();
    expect(refusalOf(await openDraftKeys(stranger, ask)).code).toBe("not_found");
    expect(refusalOf(await endDraftKeys(stranger, { consultationId, ended: [own.id] })).code).toBe(
      "not_found",
    );
    for (const capability of [reception.capability, stranger.capability, undefined]) {
      expect(await asApp("select 1 from draft_key", [], capability)).toEqual([]);
    }
    expect(await keysOf(consultationId)).toBe(1);
  });

  it("end when their text was merged or discarded, for the person who holds them alone", async () => {
    const { doctor, nurse, consultationId } = await makeDraft();
    const { own } = await open(doctor, consultationId);
    const ended = [own.id];
    expect(valueOf(await endDraftKeys(nurse, { consultationId, ended }))).toEqual({ count: 0 });
    expect(valueOf(await endDraftKeys(doctor, { consultationId, ended }))).toEqual({ count: 1 });
    expect(valueOf(await endDraftKeys(doctor, { consultationId, ended }))).toEqual({ count: 0 });
    expect((await open(doctor, consultationId, ended)).kept).toEqual([]);
  });

  it("all end when the draft is signed, colleagues' keys too, and no new one is made", async () => {
    const { doctor, nurse, consultationId } = await makeDraft();
    await open(nurse, consultationId);
    await open(doctor, consultationId);
    const save = { consultationId, version: 1, idempotencyKey: newId(), draft: signable };
    const { version } = valueOf(await saveConsultationDraft(nurse, save));
    expect(await keysOf(consultationId)).toBe(2);
    valueOf(await signConsultation(doctor, { consultationId, version }));
    expect(await keysOf(consultationId)).toBe(0);
    expect(refusalOf(await openDraftKeys(nurse, { consultationId, kept: [] })).code).toBe("conflict");
  });

  it("stay when signing is refused, for all of it happens or nothing", async () => {
    const { doctor, consultationId } = await makeDraft();
    await open(doctor, consultationId);
    expect(refusalOf(await signConsultation(doctor, { consultationId, version: 1 })).code).toBe("invalid");
    expect(await keysOf(consultationId)).toBe(1);
  });

  it("all end when the draft is discarded, and the database takes no later one", async () => {
    const { doctor, nurse, patientId, consultationId } = await makeDraft();
    await open(nurse, consultationId);
    valueOf(await discardConsultation(doctor, { consultationId, version: 1 }));
    expect(await keysOf(consultationId)).toBe(0);
    const late = asApp(
      `insert into draft_key (clinic_id, id, patient_id, consultation_id, secret)
       values ($1, $2, $3, $4, $5)`,
      [doctor.clinicId, newId(), patientId, consultationId, Buffer.alloc(32)],
      doctor.capability,
    );
    expect(await outcomeOf(late)).toBe("AM002");
  });

  it("leave their making, their handing out and their end in the audit trail, and no secret", async () => {
    const { doctor, consultationId } = await makeDraft();
    const { own } = await open(doctor, consultationId);
    await open(doctor, consultationId, [own.id]);
    valueOf(await endDraftKeys(doctor, { consultationId, ended: [own.id] }));
    const events = await asOwner<{ action: string; whole: string }>(
      "select action, to_jsonb(e)::text as whole from audit_event e where entity_id = $1 order by sequence",
      [own.id],
    );
    expect(events.map(({ action }) => action)).toEqual(["create", "read", "delete"]);
    for (const { whole } of events) expect(whole).not.toContain(own.secret);
  });
});

describe("a draft that one person typed while another is signed in", () => {
  it("is not saved under the other one's name", async () => {
    const { doctor, nurse, consultationId } = await makeDraft();
    const save = { consultationId, version: 1, idempotencyKey: newId(), draft: signable };
    const refusal = refusalOf(await saveConsultationDraft(nurse, { ...save, personId: doctor.personId }));
    expect(refusal).toMatchObject({ code: "conflict", details: { kind: "other-person" } });
    valueOf(await saveConsultationDraft(doctor, { ...save, personId: doctor.personId }));
  });
});
