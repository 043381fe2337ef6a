import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { findTreatmentSession, listVisitsOfPlan } from "#lib/data/treatment-session.ts";
import { addDays, diffDays } from "#lib/format/iso-date.ts";
import { replacePlanAway } from "#lib/data/plan-away.ts";
import { sessionFor } from "#lib/loaders/load-session.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { CompleteSessionInput, SessionContentInput } from "#lib/schemas/treatment-session.ts";
import { addMedication } from "#lib/use-cases/add-medication.ts";
import { bookSession } from "#lib/use-cases/book-session.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { closeAdverseEvent } from "#lib/use-cases/close-adverse-event.ts";
import { completeReview } from "#lib/use-cases/complete-review.ts";
import { completeTreatmentSession } from "#lib/use-cases/complete-treatment-session.ts";
import { endSession } from "#lib/use-cases/end-session.ts";
import { recordAdverseEvent } from "#lib/use-cases/record-adverse-event.ts";
import { saveTreatmentSession } from "#lib/use-cases/save-treatment-session.ts";
import { undoMove } from "#lib/use-cases/undo-move.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { countStatements } from "#tests/support/count-statements.ts";
import { asOwner } from "#tests/support/database.ts";
import { accepted, asOf, createTreatedPatient, type TreatedPatient } from "#tests/support/treated-patient.ts";

const ZONE = "Europe/London";
const TODAY = dateIn(ZONE, now());
/** A Monday at least five weeks ago, so that a first session lies in the past and a second one can be today. */
const START = ((): string => {
  for (let day = addDays(TODAY, -35); ; day = addDays(day, -1)) {
    if (new Date(`${day}T00:00:00Z`).getUTCDay() === 1) return day;
  }
})();
const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

type Setting = TreatedPatient & { readonly doctor: Actor; readonly nurse: Actor; readonly desk: Actor };

async function treated(): Promise<Setting> {
  const clinic = await createClinic();
  const doctor = await actorFor(await createPerson(clinic));
  const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
  const desk = await actorFor(await createPerson(clinic, ["reception"]));
  return { doctor, nurse, desk, ...(await createTreatedPatient(asOf(doctor, noonOf(START)), START)) };
}

function visit({ visits }: TreatedPatient, number: number, kind = "treatment") {
  const found = visits.find((one) => one.kind === kind && one.number === number);
  if (found === undefined) throw new Error(`There is no ${kind} ${String(number)}`);
  return found;
}

async function answersFor(
  actor: Actor,
  patientId: string,
  sessionId: string,
  changed: Readonly<Record<string, "yes" | "no">> = {},
): Promise<CompleteSessionInput["checklist"]> {
  const { procedure } = accepted(await sessionFor(actor, patientId, sessionId));
  return Object.fromEntries(
    (procedure?.ground.questions ?? []).map(({ id, clearAnswer }) => [
      id,
      { answer: changed[id] ?? clearAnswer },
    ]),
  );
}

const SETTINGS: SessionContentInput["settings"] = {
  modality: "light",
  areas: ["cheek"],
  wavelengthNm: 595,
  fluenceJPerCm2: 7,
  pulseMs: 10,
  spotMm: 7,
};

async function inputFor(
  actor: Actor,
  { patientId }: TreatedPatient,
  session: { readonly id: string; readonly version: number },
  changed: Readonly<Record<string, "yes" | "no">> = {},
): Promise<CompleteSessionInput> {
  return {
    sessionId: session.id,
    version: session.version,
    checklist: await answersFor(actor, patientId, session.id, changed),
    settings: SETTINGS,
    response: { endPoints: ["transient-purpura"], painOutOfTen: 3, erythema: "mild" },
    products: [{ name: "Cooling gel", lot: "L1" }],
    noteForNext: "One step up",
    consentConfirmed: true,
  };
}

const visitsNow = async (actor: Actor, planId: string) =>
  accepted(await withClinic(actor, "course.list", (tx) => listVisitsOfPlan(tx, planId)));
const versionOf = async (actor: Actor, sessionId: string) =>
  accepted(await withClinic(actor, "course.list", (tx) => findTreatmentSession(tx, sessionId)))?.version;

describe("recording a session", () => {
  it("saves as it goes, completes, freezes the record and names the next visit", async () => {
    const all = await treated();
    const first = visit(all, 1);
    const input = await inputFor(all.nurse, all, first);
    const { sessionId, version, checklist, settings, response, products, noteForNext } = input;
    const draft = { checklist, settings, response, products, noteForNext };
    const content = { sessionId, idempotencyKey: newId(), draft };
    const saved = accepted(await saveTreatmentSession(all.nurse, { ...content, version }));
    expect(saved.version).toBe(first.version + 1);
    const begun = accepted(await sessionFor(all.nurse, all.patientId, first.id));
    expect(begun.visit.state).toBe("in-progress");
    expect(begun.procedure?.record).toMatchObject({
      settings: { fluenceJPerCm2: 7 },
      noteForNext: "One step up",
    });

    const nurse = asOf(all.nurse, noonOf(first.dueOn));
    const done = accepted(await completeTreatmentSession(nurse, { ...input, version: saved.version }));
    expect(done.moved).toEqual([]);
    expect(done.next).toMatchObject({ id: visit(all, 2).id, windowFrom: visit(all, 2).windowFrom });

    const page = accepted(await sessionFor(all.doctor, all.patientId, first.id));
    expect(page.visit).toMatchObject({ state: "completed", performedOn: first.dueOn });
    expect(page.procedure).toMatchObject({
      performedByName: nurse.displayName,
      record: { checklist: { "consent-today": { answer: "yes" } }, products: [{ name: "Cooling gel" }] },
    });
    const late = await versionOf(all.nurse, first.id);
    const again = { ...content, idempotencyKey: newId(), version: late ?? 0 };
    expect(await saveTreatmentSession(all.nurse, again)).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
    await expect(
      asOwner("update treatment_record set settings = '{}' where treatment_session_id = $1", [first.id]),
    ).rejects.toThrow(/closed/);
  });

  it("opens the next session with the settings of the last one, and its note", async () => {
    const all = await treated();
    const first = visit(all, 1);
    const input = await inputFor(all.nurse, all, first);
    accepted(await completeTreatmentSession(asOf(all.nurse, noonOf(first.dueOn)), input));
    const { procedure } = accepted(await sessionFor(all.nurse, all.patientId, visit(all, 2).id));
    expect(procedure?.record).toBeNull();
    expect(procedure?.previous).toMatchObject({
      performedOn: first.dueOn,
      settings: { fluenceJPerCm2: 7, spotMm: 7 },
      noteForNext: "One step up",
    });
  });

  it("keeps both texts when two tabs save from one version", async () => {
    const all = await treated();
    const first = visit(all, 1);
    const input = await inputFor(all.nurse, all, first);
    const { sessionId, version, checklist, response, products } = input;
    const save = (by: Actor, settings: typeof SETTINGS, idempotencyKey: string) =>
      saveTreatmentSession(by, {
        ...{ sessionId, version, idempotencyKey },
        draft: { checklist, response, products, settings },
      });
    const key = newId();
    const saved = accepted(await save(all.nurse, SETTINGS, key));
    // The answer was lost on its way, and the same save comes again.
    expect(accepted(await save(all.nurse, SETTINGS, key))).toEqual(saved);
    const other = { ...SETTINGS, fluenceJPerCm2: 9 };
    expect(await save(all.doctor, other, newId())).toMatchObject({
      ok: false,
      error: {
        code: "conflict",
        details: { state: "in-progress", version: version + 1, draft: { settings: { fluenceJPerCm2: 7 } } },
      },
    });
    expect(await completeTreatmentSession(all.doctor, input)).toMatchObject({ error: { code: "conflict" } });
  });

  it("refuses what the answers of the day forbid, and says which answers", async () => {
    const all = await treated();
    const first = visit(all, 1);
    const at = asOf(all.nurse, noonOf(first.dueOn));
    const tanned = await inputFor(at, all, first, { "tan-or-sunburn": "yes" });
    expect(await completeTreatmentSession(at, tanned)).toMatchObject({
      ok: false,
      error: { code: "invalid", details: { stops: [{ code: "blocked", questions: ["tan-or-sunburn"] }] } },
    });
    const retinoid = await inputFor(at, all, first, { "isotretinoin-now": "yes" });
    expect(await completeTreatmentSession(at, retinoid)).toMatchObject({
      error: {
        details: { stops: [{ code: "needs-override" }] },
        fields: { "checklist.isotretinoin-now": /./ },
      },
    });
    expect((await visitsNow(at, all.planId)).find(({ id }) => id === first.id)?.state).toBe("planned");
  });

  it("refuses while questions are open whose answer could forbid it, and names them", async () => {
    const all = await treated();
    const second = visit(all, 2);
    const day = noonOf(second.dueOn);
    const input = await inputFor(all.nurse, all, second);
    const answer = await completeTreatmentSession(asOf(all.nurse, day), { ...input, checklist: {} });
    expect(answer).toMatchObject({
      error: { code: "invalid", details: { stops: [{ code: "open-questions" }] } },
    });
    if (answer.ok) throw new Error("It was completed");
    expect(answer.error.message).toContain("Tan or sunburn in the last 4 weeks?");
    expect(answer.error.fields).toHaveProperty("checklist.pregnant");
  });

  it("counts what the chart has learnt since the plan was accepted", async () => {
    const all = await treated();
    const first = visit(all, 1);
    accepted(
      await addMedication(all.doctor, {
        patientId: all.patientId,
        name: "Roaccutane",
        status: "current",
        route: "oral",
      }),
    );
    const at = asOf(all.nurse, noonOf(first.dueOn));
    expect(await completeTreatmentSession(at, await inputFor(at, all, first))).toMatchObject({
      error: { details: { stops: [{ code: "needs-override" }] } },
    });
  });

  it("says which rules the later visits cannot keep any more, and leaves them where they are", async () => {
    const all = await treated();
    const first = visit(all, 1);
    const at = asOf(all.nurse, noonOf(first.dueOn));
    const before = await visitsNow(at, all.planId);
    const away = { from: addDays(first.dueOn, 1), to: addDays(first.dueOn, 1500), inSun: false };
    await withClinic(all.doctor, "session.book", async (tx) => {
      await replacePlanAway(tx, { id: all.planId, patientId: all.patientId }, [away]);
      tx.audit({ action: "update", entity: "plan", entityId: all.planId, patientId: all.patientId });
    });
    const done = accepted(await completeTreatmentSession(at, await inputFor(at, all, first)));
    expect(done.moved).toEqual([]);
    expect(done.unlaid).toMatch(/away/i);
    const days = (visits: typeof before) => visits.map(({ id, dueOn }) => [id, dueOn]);
    expect(days(await visitsNow(at, all.planId))).toEqual(days(before));
  });

  it("moves the later visits when a session took place late, and keeps the least interval", async () => {
    const all = await treated();
    const first = visit(all, 1);
    const late = addDays(first.dueOn, 13);
    const at = asOf(all.nurse, noonOf(late));
    const done = accepted(await completeTreatmentSession(at, await inputFor(at, all, first)));
    expect(done.moved[0]).toMatchObject({ number: 2, was: visit(all, 2).dueOn });
    expect(done.unlaid).toBeNull();
    let previous = late;
    for (const one of (await visitsNow(at, all.planId)).filter(
      ({ kind, number }) => kind === "treatment" && number > 1,
    )) {
      expect(diffDays(previous, one.dueOn)).toBeGreaterThanOrEqual(28);
      expect(diffDays(previous, one.dueOn)).toBeLessThanOrEqual(42);
      previous = one.dueOn;
    }
    // Nobody made this move, so that nobody takes it back: the next session would come too soon.
    expect(accepted(await sessionFor(all.desk, all.patientId, first.id)).lastMove).toBeNull();
    const [row] = await asOwner<{ id: string }>("select move_id as id from visit_move where plan_id = $1", [
      all.planId,
    ]);
    const undo = { planId: all.planId, moveId: row?.id ?? "" };
    expect(await undoMove(all.desk, undo)).toMatchObject({
      error: { code: "conflict", message: /follow from a session/ },
    });
  });

  it.each([
    ["the last day of its margin, in the sun", 28, true, true],
    ["the last day of its margin, not known", 28, undefined, true],
    ["the day after its margin", 29, true, false],
    ["the last day of its margin, not in the sun", 28, false, false],
  ])("asks why it is given near a stay in the sun: %s", async (_name, days, inSun, asks) => {
    const all = await treated();
    const first = visit(all, 1);
    const day = addDays(first.dueOn, -days);
    const at = asOf(all.nurse, noonOf(first.dueOn));
    await withClinic(asOf(all.desk, noonOf(first.dueOn)), "session.book", async (tx) => {
      await replacePlanAway(tx, { id: all.planId, patientId: all.patientId }, [
        { from: day, to: day, inSun },
      ]);
      tx.audit({ action: "update", entity: "plan", entityId: all.planId, patientId: all.patientId });
    });
    expect(accepted(await sessionFor(at, all.patientId, first.id)).sun !== null).toBe(asks);
    const input = await inputFor(at, all, first);
    if (asks) {
      expect(await completeTreatmentSession(at, input)).toMatchObject({
        error: { code: "invalid", fields: { sunReason: /days before and after/i } },
      });
    }
    const reason = "Stayed in the shade, no tan on examination.";
    accepted(await completeTreatmentSession(at, asks ? { ...input, sunReason: reason } : input));
    const { procedure } = accepted(await sessionFor(at, all.patientId, first.id));
    expect(procedure?.record?.checklist["sun-margin"]?.words).toBe(asks ? reason : undefined);
  });

  it("refuses a day before the window or in the future, and a plan that is not active", async () => {
    const all = await treated();
    const second = visit(all, 2);
    const at = asOf(all.nurse, noonOf(addDays(second.windowFrom, -1)));
    const input = await inputFor(at, all, second);
    expect(await completeTreatmentSession(at, input)).toMatchObject({
      error: { code: "invalid", fields: { performedOn: /too early/ } },
    });
    expect(await completeTreatmentSession(at, { ...input, performedOn: addDays(TODAY, 400) })).toMatchObject({
      error: { code: "invalid", fields: { performedOn: /future/ } },
    });
    accepted(
      await changePlanState(all.doctor, {
        planId: all.planId,
        version: 2,
        to: "on-hold",
        holdReason: "clinical",
      }),
    );
    expect(await completeTreatmentSession(all.nurse, input)).toMatchObject({ error: { code: "conflict" } });
  });

  it("is closed to reception, to administrators and to other clinics", async () => {
    const all = await treated();
    const first = visit(all, 1);
    const input = await inputFor(all.nurse, all, first);
    for (const role of ["reception", "administrator"] as const) {
      const { clinicId, clinicName, zone } = all.doctor;
      const person = await createPerson({ id: clinicId, name: clinicName, zone }, [role]);
      expect(await completeTreatmentSession(await actorFor(person), input)).toMatchObject({
        error: { code: "forbidden" },
      });
    }
    const stranger = await createActor();
    expect(await completeTreatmentSession(stranger, input)).toMatchObject({ error: { code: "not_found" } });
    const { sessionId, version, checklist, settings, response, products } = input;
    const draft = { checklist, settings, response, products };
    const save = { sessionId, version, idempotencyKey: newId(), draft };
    expect(await saveTreatmentSession(stranger, save)).toMatchObject({ error: { code: "not_found" } });
    expect(await saveTreatmentSession(all.nurse, { ...save, personId: all.doctor.personId })).toMatchObject({
      error: { code: "conflict", details: { kind: "other-person" } },
    });
    expect(await sessionFor(stranger, all.patientId, first.id)).toMatchObject({
      error: { code: "not_found" },
    });
    expect(await sessionFor(all.doctor, newId(), first.id)).toMatchObject({ error: { code: "not_found" } });
  });
});

describe("the page of a visit", () => {
  it("gives reception the dates and nothing else", async () => {
    const all = await treated();
    const { clinicId, clinicName, zone } = all.doctor;
    const desk = await actorFor(await createPerson({ id: clinicId, name: clinicName, zone }, ["reception"]));
    const page = accepted(await sessionFor(desk, all.patientId, visit(all, 1).id));
    expect(page).toMatchObject({ procedure: null, mayRecord: false, visit: { number: 1 } });
    expect(JSON.stringify(page)).not.toMatch(/laser|erythema|fitzpatrick|allerg|pregnan/i);
  });

  it("asks for as many statements on the first visit as on a later one", async () => {
    const all = await treated();
    const first = visit(all, 1);
    const open = (number: number) =>
      countStatements(() => sessionFor(all.nurse, all.patientId, visit(all, number).id));
    const before = await open(2);
    accepted(
      await completeTreatmentSession(
        asOf(all.nurse, noonOf(first.dueOn)),
        await inputFor(all.nurse, all, first),
      ),
    );
    // Its devices, people, consents, the clinic's threshold and what was done in other courses are read once each, however
    // long the course.
    expect(before).toBeLessThanOrEqual(23);
    // The last record brings the session it belongs to.
    expect((await open(2)) - before).toBeLessThanOrEqual(1);
  });
});

describe("visits that are no procedure", () => {
  it("marks a review as done, and a procedure never that way", async () => {
    const all = await treated();
    const review = all.visits.find(({ kind }) => kind === "review");
    if (review === undefined) throw new Error("The plan has no review");
    const { id: sessionId, version } = review;
    expect(
      await completeReview(all.nurse, { sessionId: visit(all, 1).id, version: 1, outcome: "continue" }),
    ).toMatchObject({
      error: { code: "invalid" },
    });
    accepted(await completeReview(all.nurse, { sessionId, version, outcome: "continue" }));
    expect(await completeReview(all.nurse, { sessionId, version, outcome: "continue" })).toMatchObject({
      error: { code: "conflict" },
    });
  });

  it("books inside the window only, and ends what did not take place", async () => {
    const all = await treated();
    const third = visit(all, 3);
    const sessionId = third.id;
    const outside = addDays(third.windowFrom, -1);
    // As the course stood before its first session was late.
    const nurse = asOf(all.nurse, noonOf(START));
    expect(await bookSession(nurse, { sessionId, version: third.version, dueOn: outside })).toMatchObject({
      error: { code: "invalid", fields: { dueOn: /window/ } },
    });
    accepted(
      await bookSession(nurse, { sessionId, version: third.version, dueOn: third.dueOn, time: "14:30" }),
    );
    accepted(await endSession(all.nurse, { sessionId, version: third.version + 1, to: "missed" }));
    expect(
      await endSession(all.doctor, { sessionId, version: third.version + 2, to: "cancelled" }),
    ).toMatchObject({ error: { code: "conflict" } });
  });

  it("is planned again when the patient did not come, so that nobody is forgotten", async () => {
    const all = await treated();
    const { id: sessionId, version, planId, number, dueOn } = visit(all, 3);
    accepted(await endSession(all.nurse, { sessionId, version, to: "missed" }));
    const again = await asOwner(
      "select state, due_on::text as on, appointment_at, keeps is not null as spaced from treatment_session where plan_id = $1 and number = $2 and kind = 'treatment' order by created_at",
      [planId, number],
    );
    expect(again).toEqual([
      { state: "missed", on: dueOn, appointment_at: null, spaced: true },
      { state: "planned", on: dueOn, appointment_at: null, spaced: true },
    ]);
    const done = await changePlanState(all.doctor, {
      planId,
      version: 2,
      to: "on-hold",
      holdReason: "clinical",
    });
    accepted(done);
    accepted(await changePlanState(all.doctor, { planId, version: 3, to: "active" }));
    const open = await asOwner(
      "select number from treatment_session where plan_id = $1 and kind = 'treatment' and state = 'planned' order by number",
      [planId],
    );
    expect(open).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
  });

  it("is given up only by somebody who may change the plan", async () => {
    const all = await treated();
    const { id: sessionId, version } = visit(all, 3);
    const end = { sessionId, version, to: "cancelled" } as const;
    expect(await endSession(all.nurse, end)).toMatchObject({ error: { code: "forbidden" } });
    accepted(await endSession(all.doctor, end));
  });

  it("is neither ended from outside the room nor lost with its plan while it is being recorded", async () => {
    const all = await treated();
    const first = visit(all, 1);
    const { sessionId, version, ...input } = await inputFor(all.nurse, all, first);
    const { checklist, settings, response, products } = input;
    const draft = { checklist, settings, response, products };
    accepted(await saveTreatmentSession(all.nurse, { sessionId, version, idempotencyKey: newId(), draft }));
    const ended = await endSession(all.desk, { sessionId, version: version + 1, to: "missed" });
    expect(ended).toMatchObject({ error: { code: "forbidden" } });
    const stop = { planId: first.planId, version: 2, to: "stopped", reason: "Moved away" } as const;
    expect(await changePlanState(all.doctor, stop)).toMatchObject({
      error: { code: "conflict", message: "A session of this plan is going on. Complete or end it first." },
    });
  });
});

describe("an adverse event", () => {
  it("stays with its session, and is closed once with how it ended", async () => {
    const all = await treated();
    const first = visit(all, 1);
    const { id: adverseEventId } = accepted(
      await recordAdverseEvent(all.nurse, {
        patientId: all.patientId,
        planId: all.planId,
        sessionId: first.id,
        kind: "blister",
        grade: 2,
        onsetOn: first.dueOn,
        followUpOn: TODAY,
      }),
    );
    const { procedure } = accepted(await sessionFor(all.nurse, all.patientId, first.id));
    expect(procedure?.adverseEvents).toMatchObject([{ id: adverseEventId, grade: 2, resolvedOn: null }]);
    const ended = { adverseEventId, version: 1, outcomeCode: "recovered" as const };
    expect(
      await closeAdverseEvent(all.nurse, { ...ended, resolvedOn: addDays(first.dueOn, -1) }),
    ).toMatchObject({ error: { code: "invalid" } });
    accepted(await closeAdverseEvent(all.nurse, { ...ended, resolvedOn: TODAY }));
    expect(await closeAdverseEvent(all.nurse, { ...ended, resolvedOn: TODAY })).toMatchObject({
      error: { code: "conflict" },
    });
  });
});
