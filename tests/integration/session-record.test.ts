import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { adverseReportFor } from "#lib/loaders/load-adverse-report.ts";
import { lotUsesFor } from "#lib/loaders/find-lot.ts";
import { sessionFor } from "#lib/loaders/load-session.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { parseStrictly } from "#lib/schemas/parse-strictly.ts";
import { completeSessionSchema, type CompleteSessionInput } from "#lib/schemas/treatment-session.ts";
import { addDevice } from "#lib/use-cases/add-device.ts";
import { addSessionAddendum } from "#lib/use-cases/add-session-addendum.ts";
import { closeAdverseEvent } from "#lib/use-cases/close-adverse-event.ts";
import { completeTreatmentSession } from "#lib/use-cases/complete-treatment-session.ts";
import {
  completeReportFields,
  followUpAdverseEvent,
  reportAdverseEvent,
} from "#lib/use-cases/follow-up-adverse-event.ts";
import { readTestPatch } from "#lib/use-cases/read-test-patch.ts";
import { recordAdverseEvent } from "#lib/use-cases/record-adverse-event.ts";
import { recordConsent, withdrawConsent } from "#lib/use-cases/record-consent.ts";
import { saveTreatmentSession } from "#lib/use-cases/save-treatment-session.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { accepted, asOf, createTreatedPatient, type TreatedPatient } from "#tests/support/treated-patient.ts";

const ZONE = "Europe/London";
const TODAY = dateIn(ZONE, now());
const START = ((): string => {
  for (let day = addDays(TODAY, -70); ; day = addDays(day, -1)) {
    if (new Date(`${day}T00:00:00Z`).getUTCDay() === 1) return day;
  }
})();
const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

type Setting = TreatedPatient & { readonly doctor: Actor; readonly nurse: Actor };

async function treated(): Promise<Setting> {
  const clinic = await createClinic();
  const doctor = await actorFor(await createPerson(clinic));
  const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
  return { doctor, nurse, ...(await createTreatedPatient(asOf(doctor, noonOf(START)), START)) };
}

function visit({ visits }: TreatedPatient, number: number) {
  const found = visits.find((one) => one.kind === "treatment" && one.number === number);
  if (found === undefined) throw new Error(`There is no session ${String(number)}`);
  return found;
}

async function inputFor(all: Setting, number: number): Promise<CompleteSessionInput> {
  const { visit: open, procedure } = accepted(
    await sessionFor(all.nurse, all.patientId, visit(all, number).id),
  );
  const { questions } = procedure?.ground ?? { questions: [] };
  return {
    sessionId: open.id,
    version: open.version,
    checklist: Object.fromEntries(questions.map(({ id, clearAnswer }) => [id, { answer: clearAnswer }])),
    settings: { modality: "light", areas: ["cheek"], fluenceJPerCm2: 7, pulseMs: 10, spotMm: 7 },
    response: { endPoints: ["transient-purpura"], erythema: "mild" },
    products: [],
    noteForNext: undefined,
    consentConfirmed: true,
  };
}

/** The nurse at noon of the day on which a session is due. */
const onItsDay = (all: Setting, number: number): Actor => {
  const { dueOn } = visit(all, number);
  return asOf(all.nurse, noonOf(dueOn));
};
const complete = (all: Setting, number: number, input: CompleteSessionInput) =>
  completeTreatmentSession(onItsDay(all, number), input);

async function withRole(all: Setting, role: "reception" | "administrator"): Promise<Actor> {
  const { clinicId, clinicName, zone } = all.doctor;
  return actorFor(await createPerson({ id: clinicId, name: clinicName, zone }, [role]));
}

describe("what a completed session must hold", () => {
  it.each([
    ["areas", { settings: { modality: "light", fluenceJPerCm2: 7 } }, "settings.areas"],
    ["the fluence", { settings: { modality: "light", areas: ["cheek"] } }, "settings.fluenceJPerCm2"],
    ["the agent", { settings: { modality: "peel", areas: ["cheek"] } }, "settings.agent"],
    ["each depth", { settings: { modality: "needling", areas: ["cheek"] } }, "settings.depths.cheek"],
    ["a dose or a time", { settings: { modality: "led", areas: ["cheek"] } }, "settings.minutes"],
    [
      "the volume",
      { settings: { modality: "injection", areas: ["cheek"], agent: "Triamcinolone" } },
      "settings.volumeMl",
    ],
    [
      "the areas of further settings",
      { furtherSettings: [{ modality: "light", fluenceJPerCm2: 7 }] },
      "furtherSettings.0.areas",
    ],
    ["an end-point", { response: { erythema: "mild" } }, "response.endPoints"],
    ["the skin's answer", { response: { endPoints: ["erythema"] } }, "response.erythema"],
    ["words for another end-point", { response: { endPoints: ["other"], oedema: "none" } }, "response.words"],
    ["a product's name", { products: [{ lot: "L1" }] }, "products.0.name"],
    ["a product's lot", { products: [{ name: "Gel" }] }, "products.0.lot"],
  ])("refuses without %s, at its field", (_what, change, field) => {
    const whole = {
      sessionId: newId(),
      version: 1,
      checklist: {},
      settings: { modality: "light", areas: ["cheek"], fluenceJPerCm2: 7 },
      response: { endPoints: ["erythema"], erythema: "mild" },
      ...change,
    };
    const parsed = parseStrictly(completeSessionSchema, whole);
    expect(parsed.ok ? [] : Object.keys(parsed.fields)).toContain(field);
  });

  it("needs a consent: unknown is not yes, one that stands is enough, a withdrawn one is none", async () => {
    const all = await treated();
    const { consentConfirmed: _, ...silent } = await inputFor(all, 1);
    expect(await complete(all, 1, silent)).toMatchObject({
      error: { code: "invalid", fields: { consentConfirmed: /agreed/ } },
    });
    const sessionId = visit(all, 1).id;
    const { id: consentId } = accepted(
      await recordConsent(all.nurse, { sessionId, givenOn: START, formVersion: "Laser, version 3" }),
    );
    expect(await recordConsent(all.nurse, { sessionId, givenOn: START })).toMatchObject({
      error: { code: "conflict" },
    });
    accepted(await complete(all, 1, silent));
    const { procedure } = accepted(await sessionFor(all.nurse, all.patientId, sessionId));
    expect(procedure?.consent.standing).toMatchObject({
      givenOn: START,
      formVersion: "Laser, version 3",
      takenByName: all.nurse.displayName,
    });
    const withdrawn = { consentId, version: 1, withdrawnOn: TODAY };
    expect(await withdrawConsent(all.nurse, { ...withdrawn, withdrawnOn: addDays(START, -1) })).toMatchObject(
      { error: { code: "invalid" } },
    );
    accepted(await withdrawConsent(all.nurse, withdrawn));
    expect(await withdrawConsent(all.nurse, withdrawn)).toMatchObject({ error: { code: "conflict" } });
    const second = await inputFor(all, 2);
    const { consentConfirmed: __, ...silentAgain } = second;
    expect(await complete(all, 2, silentAgain)).toMatchObject({
      error: { fields: { consentConfirmed: /agreed/ } },
    });
    accepted(await complete(all, 2, second));
    await expect(
      asOwner("update treatment_consent set given_on = '2020-01-01' where id = $1", [consentId]),
    ).rejects.toThrow(/kept as it was given/);
  });

  it("does not count answers of another day, whatever was saved before", async () => {
    const all = await treated();
    const input = await inputFor(all, 1);
    const yesterday = addDays(visit(all, 1).dueOn, -1);
    const stale = Object.fromEntries(
      Object.entries(input.checklist).flatMap(([id, given]) =>
        given === undefined ? [] : [[id, { ...given, on: yesterday }]],
      ),
    );
    const answer = await complete(all, 1, { ...input, checklist: stale });
    expect(answer).toMatchObject({
      error: { code: "invalid", details: { stops: [{ code: "open-questions" }] } },
    });
    expect(answer.ok ? {} : answer.error.fields).toHaveProperty(["checklist.tan-or-sunburn"]);
    expect(answer.ok ? {} : answer.error.fields).not.toHaveProperty(["checklist.new-medicines"]);
  });

  it("asks a reason for a large step and for an unusual value, and takes one", async () => {
    const all = await treated();
    accepted(await complete(all, 1, await inputFor(all, 1)));
    const input = await inputFor(all, 2);
    const raised = { ...input, settings: { ...input.settings, fluenceJPerCm2: 8.5 } };
    expect(await complete(all, 2, raised)).toMatchObject({
      error: { code: "invalid", fields: { "settings.fluenceJPerCm2": /step of 21 %/ } },
    });
    const slipped = { ...input, settings: { ...input.settings, fluenceJPerCm2: 0.7 } };
    expect(await complete(all, 2, slipped)).toMatchObject({
      error: { fields: { "settings.fluenceJPerCm2": /Unusual/ } },
    });
    const reasons = { "0.fluenceJPerCm2=8.5": "No answer so far" };
    // The reason was written for its value and lets no other through.
    const higher = { ...input, settings: { ...input.settings, fluenceJPerCm2: 40 }, reasons };
    expect(await complete(all, 2, higher)).toMatchObject({
      error: { fields: { "settings.fluenceJPerCm2": /./ } },
    });
    accepted(
      await complete(all, 2, { ...raised, reasons: { ...reasons, "0.fluenceJPerCm2=40": "Mistyped" } }),
    );
    const { procedure } = accepted(await sessionFor(all.nurse, all.patientId, visit(all, 2).id));
    expect(procedure?.record?.reasons).toEqual(reasons);
  });

  it("holds the settings of every area to the limits of the clinic's device at the patient's skin type", async () => {
    const all = await treated();
    const owner = await withRole(all, "administrator");
    const { id: deviceId } = accepted(
      await addDevice(owner, {
        name: "Laser 1",
        modality: "light",
        treatments: ["pulsed-dye-laser-595"],
        limits: [
          { setting: "fluenceJPerCm2", fitzpatrick: ["I", "II"], max: 7.5 },
          { setting: "pulseMs", fitzpatrick: ["II"], min: 10, max: 40 },
        ],
      }),
    );
    const input = await inputFor(all, 1);
    const on = (fluenceJPerCm2: number) => ({ ...input.settings, deviceId, fluenceJPerCm2 });
    expect(await complete(all, 1, input)).toMatchObject({
      error: { fields: { "settings.deviceId": /Choose a device/ } },
    });
    expect(
      await complete(all, 1, {
        ...input,
        settings: on(7),
        furtherSettings: [{ ...on(8), areas: ["chin"] }],
      }),
    ).toMatchObject({ error: { fields: { "furtherSettings.0.fluenceJPerCm2": /above 7.5/ } } });
    const foreign = { ...input.settings, deviceId: newId() };
    expect(await complete(all, 1, { ...input, settings: foreign })).toMatchObject({
      error: { fields: { "settings.deviceId": /this clinic/ } },
    });
    const { pulseMs: _, ...unsaid } = { pulseMs: 10, ...on(7) };
    expect(await complete(all, 1, { ...input, settings: unsaid })).toMatchObject({
      error: { fields: { "settings.pulseMs": /has a limit on this device/ } },
    });
    const two = [{ ...on(7.5), areas: ["chin"] } as typeof input.settings];
    accepted(await complete(all, 1, { ...input, settings: on(7), furtherSettings: two }));
    const { procedure } = accepted(await sessionFor(all.nurse, all.patientId, visit(all, 2).id));
    expect(procedure?.previous?.furtherSettings).toMatchObject([{ areas: ["chin"], fluenceJPerCm2: 7.5 }]);
  });

  it("names who worked, from the clinic's own people who may, with the roles of that day", async () => {
    const all = await treated();
    const input = await inputFor(all, 1);
    const stranger = await createActor();
    const desk = await withRole(all, "reception");
    for (const operatorId of [stranger.personId, desk.personId, newId()]) {
      expect(await complete(all, 1, { ...input, operatorId })).toMatchObject({
        error: { code: "invalid", fields: { operatorId: /Choose somebody/ } },
      });
    }
    accepted(await complete(all, 1, { ...input, operatorId: all.doctor.personId }));
    const { procedure } = accepted(await sessionFor(all.nurse, all.patientId, visit(all, 1).id));
    expect(procedure).toMatchObject({
      performedByName: all.doctor.displayName,
      operatorRoles: ["dermatologist"],
    });
  });
});

describe("products and their lots", () => {
  it("refuses what had expired unless it is said why, and finds everybody by the lot", async () => {
    const all = await treated();
    const input = await inputFor(all, 1);
    const gel = { name: "Cooling gel", lot: "ab-12 3", expires: addDays(visit(all, 1).dueOn, -1) };
    expect(await complete(all, 1, { ...input, products: [gel] })).toMatchObject({
      error: { code: "invalid", fields: { "products.0.expires": /expired/ } },
    });
    const said = { ...gel, expiredReason: "Checked with the maker" };
    accepted(await complete(all, 1, { ...input, products: [said, { name: "Gauze", lot: "none" }] }));
    const second = await inputFor(all, 2);
    const { sessionId, version, checklist, settings, response } = second;
    const draft = { checklist, settings, response, products: [{ lot: "AB/123" }] };
    accepted(await saveTreatmentSession(all.nurse, { sessionId, version, idempotencyKey: newId(), draft }));

    const found = accepted(await lotUsesFor(all.nurse, "AB123"));
    expect(found).toMatchObject({ patients: 1, cut: false });
    expect(found.uses.map(({ performedOn, product }) => [performedOn, product])).toEqual([
      [null, ""],
      [visit(all, 1).dueOn, "Cooling gel"],
    ]);
    expect(accepted(await lotUsesFor(all.nurse, "none")).uses).toEqual([]);
    for (const typed of ["", "  ", "-", undefined, ["AB123"], "\u0000"]) {
      expect(accepted(await lotUsesFor(all.nurse, typed))).toMatchObject({ lot: "", uses: [] });
    }
    const events = await asOwner(
      "select 1 from audit_event where clinic_id = $1 and entity = 'session-product' and action = 'execute'",
      [all.nurse.clinicId],
    );
    expect(events).toHaveLength(2);
  });

  it("are told to clinicians of the clinic, and to nobody else", async () => {
    const all = await treated();
    const input = await inputFor(all, 1);
    accepted(await complete(all, 1, { ...input, products: [{ name: "Gel", lot: "L-77" }] }));
    expect(accepted(await lotUsesFor(await createActor(), "L77")).uses).toEqual([]);
    for (const role of ["reception", "administrator"] as const) {
      expect(await lotUsesFor(await withRole(all, role), "L77")).toMatchObject({
        error: { code: "forbidden" },
      });
    }
  });
});

describe("after a session is completed", () => {
  it("nothing of it changes, and what is added says why", async () => {
    const all = await treated();
    const sessionId = visit(all, 1).id;
    const addendum = { sessionId, reason: "correction" as const, body: "It was the left cheek." };
    expect(await addSessionAddendum(all.nurse, addendum)).toMatchObject({ error: { code: "conflict" } });
    const input = await inputFor(all, 1);
    accepted(await complete(all, 1, { ...input, products: [{ name: "Gel", lot: "L1" }] }));
    accepted(await addSessionAddendum(all.nurse, addendum));
    const { procedure } = accepted(await sessionFor(all.doctor, all.patientId, sessionId));
    expect(procedure?.addenda).toMatchObject([{ reason: "Correction", body: "It was the left cheek." }]);
    for (const sql of [
      "update treatment_record set settings = '{}' where treatment_session_id = $1",
      "update treatment_record set operator_id = null where treatment_session_id = $1",
      "update session_product set lot = 'X', lot_key = 'X' where treatment_session_id = $1",
      "delete from session_product where treatment_session_id = $1",
      "update session_addendum set body = 'X' where treatment_session_id = $1",
    ]) {
      await expect(asOwner(sql, [sessionId]), sql).rejects.toThrow(/closed|kept/);
    }
    expect(await completeTreatmentSession(all.nurse, { ...input, version: 99 })).toMatchObject({
      error: { code: "conflict" },
    });
  });
});

describe("an adverse event", () => {
  it("is followed up until it is over, completed, and reported once without a name", async () => {
    const all = await treated();
    accepted(await complete(all, 1, await inputFor(all, 1)));
    const { id: adverseEventId } = accepted(
      await recordAdverseEvent(all.nurse, {
        ...{ patientId: all.patientId, planId: all.planId, sessionId: visit(all, 1).id },
        ...{ kind: "blister", grade: 2, onsetOn: visit(all, 1).dueOn, followUpOn: TODAY },
      }),
    );
    const look = { adverseEventId, version: 1, seenOn: TODAY, words: "Crusting", nextOn: addDays(TODAY, 7) };
    expect(
      await followUpAdverseEvent(all.nurse, { ...look, seenOn: addDays(visit(all, 1).dueOn, -1) }),
    ).toMatchObject({ error: { code: "invalid", fields: { seenOn: /./ } } });
    accepted(await followUpAdverseEvent(all.nurse, look));
    expect(await followUpAdverseEvent(all.nurse, look)).toMatchObject({ error: { code: "conflict" } });
    const report = { adverseEventId, version: 2, reportedOn: TODAY, reference: "YC-1" };
    expect(await reportAdverseEvent(all.nurse, report)).toMatchObject({ error: { code: "invalid" } });
    const fields = { suspectedKind: "device" as const, suspectedName: "Laser 1", suspectedLot: "SN 9" };
    accepted(await completeReportFields(all.nurse, { adverseEventId, version: 2, ...fields }));
    accepted(await reportAdverseEvent(all.nurse, { ...report, version: 3 }));
    expect(
      await completeReportFields(all.nurse, { adverseEventId, version: 4, suspectedName: "Other" }),
    ).toMatchObject({ error: { code: "conflict" } });
    await expect(
      asOwner("update adverse_event set suspected_name = 'Other' where id = $1", [adverseEventId]),
    ).rejects.toThrow(/kept as it was reported/);
    accepted(
      await closeAdverseEvent(all.nurse, {
        ...{ adverseEventId, version: 4, resolvedOn: TODAY, outcome: "Healed" },
        outcomeCode: "recovered",
      }),
    );
    expect(await followUpAdverseEvent(all.nurse, { ...look, version: 5 })).toMatchObject({
      error: { code: "conflict" },
    });

    const read = accepted(await adverseReportFor(all.nurse, all.patientId, adverseEventId, "csv"));
    expect(read.event).toMatchObject({
      ...{ suspectedName: "Laser 1", reportedOn: TODAY, reportReference: "YC-1" },
      ...{ outcomeCode: "recovered", followUps: [{ words: "Crusting" }] },
    });
    expect(read.session?.record.settings).toMatchObject({ fluenceJPerCm2: 7 });
  });

  it("is closed to other clinics, other patients' pages, reception and administrators", async () => {
    const all = await treated();
    const { id: adverseEventId } = accepted(
      await recordAdverseEvent(all.nurse, {
        ...{ patientId: all.patientId, kind: "other", words: "Itch", grade: 1, onsetOn: TODAY },
      }),
    );
    const stranger = await createActor();
    const seen = { adverseEventId, version: 1, seenOn: TODAY, words: "x", nextOn: addDays(TODAY, 1) };
    const refusals = [
      await followUpAdverseEvent(stranger, seen),
      await completeReportFields(stranger, { adverseEventId, version: 1 }),
      await reportAdverseEvent(stranger, { adverseEventId, version: 1, reportedOn: TODAY }),
      await adverseReportFor(stranger, all.patientId, adverseEventId, "page"),
      await adverseReportFor(all.nurse, newId(), adverseEventId, "page"),
      await recordConsent(stranger, { sessionId: visit(all, 1).id, givenOn: TODAY }),
      await withdrawConsent(stranger, { consentId: newId(), version: 1, withdrawnOn: TODAY }),
      await addSessionAddendum(stranger, { sessionId: visit(all, 1).id, reason: "correction", body: "x" }),
      await readTestPatch(stranger, { sessionId: visit(all, 1).id, readOn: TODAY, result: "as-expected" }),
    ];
    expect(refusals.map((answer) => (answer.ok ? "done" : answer.error.code))).toEqual(
      refusals.map(() => "not_found"),
    );
    for (const role of ["reception", "administrator"] as const) {
      const actor = await withRole(all, role);
      const answers = [
        await followUpAdverseEvent(actor, seen),
        await recordConsent(actor, { sessionId: visit(all, 1).id, givenOn: TODAY }),
        await addSessionAddendum(actor, { sessionId: visit(all, 1).id, reason: "correction", body: "x" }),
        await adverseReportFor(actor, all.patientId, adverseEventId, "json"),
      ];
      expect(answers.map((answer) => (answer.ok ? "done" : answer.error.code))).toEqual(
        answers.map(() => "forbidden"),
      );
    }
  });
});

describe("a test patch", () => {
  it("is read only where one was made", async () => {
    const all = await treated();
    expect(
      await readTestPatch(all.nurse, { sessionId: visit(all, 1).id, readOn: TODAY, result: "as-expected" }),
    ).toMatchObject({ error: { code: "invalid" } });
  });
});
