import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Refusal, Result } from "#lib/result/result.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { discardConsultation } from "#lib/use-cases/discard-consultation.ts";
import { endSession } from "#lib/use-cases/end-session.ts";
import { leaveDraftKey, leaveSessionKey } from "#lib/use-cases/leave-draft-key.ts";
import { openDraftKey, openSessionKey } from "#lib/use-cases/open-draft-key.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";
import { createTreatedPatient } from "#tests/support/treated-patient.ts";

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

/** Opens the draft in a page. @returns the key that the page is handed */
const open = async (actor: Actor, consultationId: string, page = newId()) =>
  valueOf(await openDraftKey(actor, { consultationId, page, personId: actor.personId }));

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

describe("the key to what a person's pages keep of a draft", () => {
  it("is 256 random bits, the same for every page and sign-in of the person", async () => {
    const clinic = await createClinic();
    const person = await createPerson(clinic);
    const first = await actorFor(person);
    const { id } = valueOf(await startConsultation(first, { patientId: await createPatient(first) }));
    const key = await open(first, id);
    expect(Buffer.from(key.secret, "base64url")).toHaveLength(32);
    expect(await open(first, id)).toEqual(key);
    expect(await open(await actorFor(person), id)).toEqual(key);
    expect(await keysOf(id)).toBe(1);
  });

  it("is one when ten pages are opened at once", async () => {
    const { doctor, consultationId } = await makeDraft();
    const keys = await Promise.all(Array.from({ length: 10 }, () => open(doctor, consultationId)));
    expect(new Set(keys.map(({ secret }) => secret)).size).toBe(1);
    expect(await keysOf(consultationId)).toBe(1);
  });

  it("is nobody else's: a colleague on the same draft has another, and so has another draft", async () => {
    const { doctor, nurse, consultationId } = await makeDraft();
    const key = await open(doctor, consultationId);
    expect((await open(nurse, consultationId)).secret).not.toBe(key.secret);
    const other = valueOf(await startConsultation(doctor, { patientId: await createPatient(doctor) }));
    expect((await open(doctor, other.id)).secret).not.toBe(key.secret);
    const seen = "select id from draft_key where id = $1";
    expect(await asApp(seen, [key.id], nurse.capability)).toEqual([]);
    expect(await asApp(seen, [key.id], doctor.capability)).toHaveLength(1);
  });

  it("is not handed to a page that somebody else opened than is signed in now", async () => {
    const { doctor, nurse, consultationId } = await makeDraft();
    const ask = { consultationId, page: newId(), personId: doctor.personId };
    expect(refusalOf(await openDraftKey(nurse, ask))).toMatchObject({
      code: "conflict",
      details: { kind: "other-person" },
    });
    expect(await keysOf(consultationId)).toBe(0);
  });

  it("is no key for reception, nor for another clinic, nor without a session", async () => {
    const { doctor, reception, consultationId } = await makeDraft();
    await open(doctor, consultationId);
    const ask = (actor: Actor) =>
      openDraftKey(actor, { consultationId, page: newId(), personId: actor.personId });
    expect(refusalOf(await ask(reception)).code).toBe("forbidden");
    const stranger = await createActor();
    expect(refusalOf(await ask(stranger)).code).toBe("not_found");
    expect(refusalOf(await leaveDraftKey(stranger, { consultationId, pages: [newId()] })).code).toBe(
      "not_found",
    );
    for (const capability of [reception.capability, stranger.capability, undefined]) {
      expect(await asApp("select 1 from draft_key", [], capability)).toEqual([]);
    }
    expect(await keysOf(consultationId)).toBe(1);
  });

  it("goes with the last page that may hold text under it, and the next page has a new one", async () => {
    const { doctor, consultationId } = await makeDraft();
    const [tablet, desk] = [newId(), newId()];
    const key = await open(doctor, consultationId, tablet);
    await open(doctor, consultationId, desk);
    const leave = async (page: string) =>
      valueOf(await leaveDraftKey(doctor, { consultationId, pages: [page] }));
    // What the desk saved is on record; the tablet, without a line, still holds text that only this key opens.
    expect(await leave(desk)).toEqual({ destroyed: false });
    expect(await leave(desk)).toEqual({ destroyed: false });
    expect(await open(doctor, consultationId, tablet)).toEqual(key);
    expect(await leave(tablet)).toEqual({ destroyed: true });
    expect(await leave(tablet)).toEqual({ destroyed: true });
    expect(await keysOf(consultationId)).toBe(0);
    expect((await open(doctor, consultationId)).secret).not.toBe(key.secret);
  });

  it("is not ended by a colleague's pages", async () => {
    const { doctor, nurse, consultationId } = await makeDraft();
    const page = newId();
    const key = await open(doctor, consultationId, page);
    valueOf(await leaveDraftKey(nurse, { consultationId, pages: [page] }));
    expect(await open(doctor, consultationId)).toEqual(key);
  });

  it("ends when the draft is signed, colleagues' keys too, and no new one is made", async () => {
    const { doctor, nurse, consultationId } = await makeDraft();
    await open(nurse, consultationId);
    await open(doctor, consultationId);
    const save = { consultationId, version: 1, idempotencyKey: newId(), draft: signable };
    const { version } = valueOf(await saveConsultationDraft(nurse, save));
    expect(await keysOf(consultationId)).toBe(2);
    valueOf(await signConsultation(doctor, { consultationId, version }));
    expect(await keysOf(consultationId)).toBe(0);
    const late = { consultationId, page: newId(), personId: nurse.personId };
    expect(refusalOf(await openDraftKey(nurse, late)).code).toBe("conflict");
  });

  it("stays when signing is refused, for all of it happens or nothing", async () => {
    const { doctor, consultationId } = await makeDraft();
    await open(doctor, consultationId);
    expect(refusalOf(await signConsultation(doctor, { consultationId, version: 1 })).code).toBe("invalid");
    expect(await keysOf(consultationId)).toBe(1);
  });

  it("ends when the draft is discarded, and the database takes no later one", async () => {
    const { doctor, nurse, patientId, consultationId } = await makeDraft();
    await open(nurse, consultationId);
    valueOf(await discardConsultation(doctor, { consultationId, version: 1 }));
    expect(await keysOf(consultationId)).toBe(0);
    const late = asApp(
      `insert into draft_key (clinic_id, id, patient_id, consultation_id, secret, pages)
       values ($1, $2, $3, $4, $5, array[$2::uuid])`,
      [doctor.clinicId, newId(), patientId, consultationId, Buffer.alloc(32)],
      doctor.capability,
    );
    expect(await outcomeOf(late)).toBe("AM002");
  });

  it("is never changed, though its pages come and go", async () => {
    const { doctor, consultationId } = await makeDraft();
    const { id } = await open(doctor, consultationId);
    const change = "update draft_key set secret = $2 where id = $1 returning id";
    const values = [id, Buffer.alloc(32)];
    expect(await outcomeOf(asApp(change, values, doctor.capability))).toBe("42501");
    expect(await outcomeOf(asOwner(change, values))).toBe("AM002");
  });

  it("leaves its making, its handing out and its end in the audit trail, and no secret", async () => {
    const { doctor, consultationId } = await makeDraft();
    const [one, two] = [newId(), newId()];
    const key = await open(doctor, consultationId, one);
    await open(doctor, consultationId, two);
    for (const page of [one, two]) {
      valueOf(await leaveDraftKey(doctor, { consultationId, pages: [page] }));
    }
    const events = await asOwner<{ action: string; whole: string }>(
      "select action, to_jsonb(e)::text as whole from audit_event e where entity_id = $1 order by sequence",
      [key.id],
    );
    expect(events.map(({ action }) => action)).toEqual(["create", "read", "update", "delete"]);
    for (const { whole } of events) expect(whole).not.toContain(key.secret);
  });
});

describe("the key to what a person's pages keep of a session", () => {
  it("is one for each person, and ends with the session, colleagues' keys too", async () => {
    const doctor = await createActor();
    const { visits } = await createTreatedPatient(doctor, todayIn(doctor.zone));
    const session = visits.find(({ state }) => state === "planned");
    if (session === undefined) throw new Error("No visit is planned");
    const { id: sessionId, version } = session;
    const { clinicId, clinicName, zone } = doctor;
    const nurse = await actorFor(
      await createPerson({ id: clinicId, name: clinicName, zone }, ["practitioner"]),
    );
    const ask = (actor: Actor, page = newId()) =>
      openSessionKey(actor, { sessionId, page, personId: actor.personId });
    const page = newId();
    const key = valueOf(await ask(doctor, page));
    expect(valueOf(await ask(doctor, page))).toEqual(key);
    expect(valueOf(await ask(nurse)).secret).not.toBe(key.secret);
    expect(refusalOf(await ask(await createActor())).code).toBe("not_found");
    const keys = () => asOwner("select 1 from draft_key where treatment_session_id = $1", [sessionId]);
    expect(await keys()).toHaveLength(2);
    expect(valueOf(await leaveSessionKey(doctor, { sessionId, pages: [page] }))).toEqual({ destroyed: true });
    valueOf(await ask(doctor));
    valueOf(await endSession(doctor, { sessionId, version, to: "missed" }));
    expect(await keys()).toHaveLength(0);
    expect(refusalOf(await ask(nurse)).code).toBe("conflict");
    const late = asApp(
      `insert into draft_key (clinic_id, id, patient_id, treatment_session_id, secret, pages)
       values ($1, $2, $3, $4, $5, array[$2::uuid])`,
      [clinicId, newId(), session.patientId, sessionId, Buffer.alloc(32)],
      doctor.capability,
    );
    expect(await outcomeOf(late)).toBe("AM002");
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
