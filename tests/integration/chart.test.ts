import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { readChart, type Chart } from "#lib/loaders/load-chart.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import { addAllergy } from "#lib/use-cases/add-allergy.ts";
import { addCondition } from "#lib/use-cases/add-condition.ts";
import { addMedication } from "#lib/use-cases/add-medication.ts";
import { changeMedication } from "#lib/use-cases/change-medication.ts";
import { endClinicalFact } from "#lib/use-cases/end-clinical-fact.ts";
import { recordDeclines } from "#lib/use-cases/record-declines.ts";
import { recordPregnancy } from "#lib/use-cases/record-pregnancy.ts";
import { recordScreening } from "#lib/use-cases/record-screening.ts";
import { recordSkin } from "#lib/use-cases/record-skin.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { actorFor, createActor, createClinic, createPerson, type TestClinic } from "#tests/support/clinic.ts";
import { countStatements } from "#tests/support/count-statements.ts";
import { asOwner } from "#tests/support/database.ts";
import { createPatient, createRecord } from "#tests/support/record.ts";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

const open = async (actor: Actor, patientId: string): Promise<Chart> =>
  valueOf(await readChart(actor, patientId, false));

async function factsOf(actor: Actor, patientId: string) {
  const { clinical } = await open(actor, patientId);
  if (clinical === null) throw new Error("The chart has no clinical part");
  return clinical.facts;
}

const colleague = async (clinic: TestClinic, role: "reception" | "administrator" | "practitioner") =>
  actorFor(await createPerson(clinic, [role]));

describe("opening a chart", () => {
  it("is an event of the audit trail, for every role", async () => {
    const clinic = await createClinic();
    const doctor = await actorFor(await createPerson(clinic));
    const patientId = await createPatient(doctor);
    const people = [doctor, await colleague(clinic, "reception"), await colleague(clinic, "administrator")];
    for (const actor of people) await open(actor, patientId);
    const events = await asOwner<{ person_id: string }>(
      "select person_id from audit_event where patient_id = $1 and action = 'read' and entity = 'patient' order by sequence",
      [patientId],
    );
    expect(events.map((event) => event.person_id)).toEqual(people.map(({ personId }) => personId));
  });

  it("does not know another clinic's patient, nor a text that is no id, and leaves no event", async () => {
    const { patientId } = await createRecord(await createActor());
    const stranger = await createActor();
    for (const id of [patientId, newId(), "nonsense"]) {
      expect(await readChart(stranger, id, true)).toMatchObject({ ok: false, error: { code: "not_found" } });
    }
    const events = await asOwner("select from audit_event where clinic_id = $1 and action = 'read'", [
      stranger.clinicId,
    ]);
    expect(events).toHaveLength(0);
  });

  it("says honestly that nothing is there yet", async () => {
    const actor = await createActor();
    const chart = await open(actor, await createPatient(actor));
    expect(chart).toMatchObject({
      plan: null,
      otherPlans: 0,
      visits: null,
      timeline: [],
      olderLeftOut: false,
      clinical: {
        scores: [],
        openDraft: null,
        facts: {
          allergyState: "not-recorded",
          allergiesAsked: "Not asked",
          conditionsAsked: "Not asked",
          pregnancy: { pregnant: null, asked: "Not asked", askedToday: false },
          skin: { fitzpatrick: null, monk: null, keloid: null },
        },
      },
    });
  });

  it("shows course, scores and what happened, newest first, with who did it", async () => {
    const actor = await createActor();
    const record = await createRecord(actor);
    const chart = await open(actor, record.patientId);
    expect(chart.plan).toMatchObject({
      href: `/patients/${record.patientId}/plans/${record.planId}`,
      state: "active",
      done: 0,
      of: 1,
      nextDue: "01-Jun-2026",
      nextHref: `/patients/${record.patientId}/sessions/${record.treatmentSessionId}`,
      handoutHref: `/patients/${record.patientId}/handouts/${record.handoutId}`,
    });
    expect(chart.clinical?.scores).toMatchObject([
      { scale: "cea", limits: { low: 0, high: 4 }, points: [{ day: 0, value: 3, date: "01-Jun-2026" }] },
    ]);
    const titles = (chart.timeline ?? []).map(({ title, who }) => [title, who]);
    expect(titles).toContainEqual(["Consultation", actor.displayName]);
    expect(titles).toContainEqual(["Handout", actor.displayName]);
  });

  it("tells reception of course, visits and handouts without a clinical word, and opens only handouts for them", async () => {
    const clinic = await createClinic();
    const doctor = await actorFor(await createPerson(clinic));
    const { patientId, handoutId } = await createRecord(doctor);
    await addAllergy(doctor, { patientId, name: "CanaryAllergen" });
    const chart = await open(await colleague(clinic, "reception"), patientId);
    expect(chart.clinical).toBeNull();
    expect(chart.plan).toMatchObject({ state: "active", of: 1, diagnoses: "", steps: [] });
    expect(chart.visits).toMatchObject([{ title: "Session 1 of 3", due: "01-Jun-2026" }]);
    expect(chart.timeline).toMatchObject([
      { title: "Handout", href: `/patients/${patientId}/handouts/${handoutId}` },
    ]);
    expect(JSON.stringify(chart)).not.toMatch(
      /canary|allerg|erythema|PIE|laser|dye|"cea"|fitzpatrick|consultations/i,
    );
  });

  it("tells administrators who the patient is, and nothing else", async () => {
    const clinic = await createClinic();
    const { patientId } = await createRecord(await actorFor(await createPerson(clinic)));
    const chart = await open(await colleague(clinic, "administrator"), patientId);
    expect(chart).toMatchObject({ clinical: null, plan: null, visits: null, timeline: null });
    expect(Object.keys(chart.banner).toSorted()).toEqual(["href", "patient", "today"]);
  });

  it("names the draft that a new consultation goes on with", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const first = valueOf(await startConsultation(actor, { patientId }));
    const second = valueOf(await startConsultation(actor, { patientId }));
    expect([first.resumed, second.resumed, second.id]).toEqual([false, true, first.id]);
    expect((await open(actor, patientId)).clinical?.openDraft?.href).toBe(
      `/patients/${patientId}/consultations/${first.id}`,
    );
  });

  it("takes the same few statements whatever is on record", async () => {
    const actor = await createActor();
    const empty = await createPatient(actor);
    const { patientId } = await createRecord(actor);
    for (let number = 0; number < 5; number += 1) {
      await addAllergy(actor, { patientId, name: `Allergen ${String(number)}` });
      await addMedication(actor, { patientId, name: "isotretinoin", status: "current" });
    }
    const few = await countStatements(() => open(actor, empty));
    expect(await countStatements(() => open(actor, patientId))).toBe(few);
    expect(few).toBeLessThanOrEqual(6);
  });
});

describe("the facts of a chart", () => {
  it("tell an allergy with its reaction, and what the rules take it for", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    await addAllergy(actor, { patientId, name: "Disprin", reaction: "rash" });
    await addAllergy(actor, { patientId, name: "Zzyzx" });
    const facts = await factsOf(actor, patientId);
    expect(facts.allergyState).toBe("known");
    expect(facts.allergiesAsked).toBe("Asked today");
    expect(facts.allergies.map(({ name, detail, unrecognised }) => [name, detail, unrecognised])).toEqual([
      ["Disprin", "rash", false],
      ["Zzyzx", "reaction not known", true],
    ]);
  });

  it("no longer warn of an unknown name once somebody has checked it", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    await addMedication(actor, { patientId, name: "Zzyzx", status: "current", checkedByClinician: true });
    expect((await factsOf(actor, patientId)).medications[0]?.unrecognised).toBe(false);
  });

  it("show isotretinoin as a course with start, stop and all that was taken", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const course = {
      patientId,
      name: "Roaccutane",
      status: "stopped",
      route: "oral",
      startedOn: "2026-01-01",
      stoppedOn: "2026-06-03",
      cumulativeDoseMgPerKg: 120,
    } as const;
    await addMedication(actor, course);
    const [medicine] = (await factsOf(actor, patientId)).medications;
    expect(medicine).toMatchObject({
      recognisedAs: "isotretinoin",
      detail: "By mouth · 01-Jan-2026 to 03-Jun-2026 · 120 mg/kg in all",
      texts: { stoppedOn: "03-Jun-2026", cumulativeDoseMgPerKg: "120" },
    });
  });

  it("change a medicine once only from one version, and keep an ended entry on record", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const { id } = valueOf(await addMedication(actor, { patientId, name: "Doxycycline", status: "current" }));
    const stop = {
      patientId,
      id,
      version: 1,
      name: "Doxycycline",
      status: "stopped",
      stoppedOn: "2026-10-01",
    } as const;
    expect((await changeMedication(actor, stop)).ok).toBe(true);
    expect(await changeMedication(actor, stop)).toMatchObject({ ok: false, error: { code: "conflict" } });
    const ended = { patientId, kind: "medication", id, version: 2, enteredInError: true } as const;
    expect((await endClinicalFact(actor, ended)).ok).toBe(true);
    expect((await factsOf(actor, patientId)).medications).toEqual([]);
    const rows = await asOwner("select entered_in_error from medication where id = $1", [id]);
    expect(rows).toEqual([{ entered_in_error: true }]);
  });

  it("keep each answer with the day it was asked", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    await recordScreening(actor, { patientId, screened: "allergies" });
    await recordScreening(actor, { patientId, screened: "conditions" });
    await recordSkin(actor, { patientId, fitzpatrick: "IV", monk: 6, keloid: "family" });
    await recordPregnancy(actor, { patientId, pregnant: false });
    await recordDeclines(actor, { patientId, declines: ["needles"] });
    await addCondition(actor, {
      patientId,
      name: "cold sores",
      status: "recurrent",
      lastEpisodeOn: "2026-05-01",
    });
    expect(await factsOf(actor, patientId)).toMatchObject({
      allergyState: "none-known",
      conditionsAsked: "Asked today",
      medicationsAsked: "Not asked",
      skin: { fitzpatrick: "IV", monk: 6, keloid: "family", keloidAsked: "Asked today" },
      pregnancy: { pregnant: false, breastfeeding: null, askedToday: true },
      declines: ["needles"],
      conditions: [
        { name: "cold sores", recognisedAs: "herpes labialis", detail: "Comes back · last on 01-May-2026" },
      ],
    });
  });

  it("are not for reception to record, nor for anybody of another clinic", async () => {
    const clinic = await createClinic();
    const doctor = await actorFor(await createPerson(clinic));
    const patientId = await createPatient(doctor);
    const reception = await colleague(clinic, "reception");
    expect(await addAllergy(reception, { patientId, name: "Aspirin" })).toMatchObject({
      ok: false,
      error: { code: "forbidden" },
    });
    const stranger = await createActor();
    const refused = [
      addAllergy(stranger, { patientId, name: "Aspirin" }),
      recordSkin(stranger, { patientId, fitzpatrick: "I" }),
      recordScreening(stranger, { patientId, screened: "allergies" }),
    ];
    for (const result of await Promise.all(refused)) {
      expect(result).toMatchObject({ ok: false, error: { code: "not_found" } });
    }
    expect((await factsOf(doctor, patientId)).allergyState).toBe("not-recorded");
  });
});
