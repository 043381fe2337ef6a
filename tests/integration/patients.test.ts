import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import type { PatientListQuery } from "#lib/data/patient-list.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { readPatientsPage, type PatientsPage } from "#lib/loaders/load-patients.ts";
import { searchRegister } from "#lib/loaders/search-patients.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import { registerPatientSchema, type RegisterPatientInput } from "#lib/schemas/patient.ts";
import { recordSkin } from "#lib/use-cases/record-skin.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { updatePatientDetails } from "#lib/use-cases/update-patient-details.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { countStatements } from "#tests/support/count-statements.ts";
import { asOwner } from "#tests/support/database.ts";
import { createRecord } from "#tests/support/record.ts";

const today = dateIn("Europe/London", now());

const PERSON: RegisterPatientInput = {
  familyName: "O'Neil",
  givenNames: "Siobhán",
  born: "1998-07-14",
  sex: "female",
};

const EVERYBODY: PatientListQuery = {
  search: "",
  sort: "name",
  descending: false,
  fitzpatrick: [],
  diagnoses: [],
  planStates: [],
  overdueOnly: false,
  page: 1,
  pageSize: 50,
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

async function register(actor: Actor, given: Partial<RegisterPatientInput> = {}): Promise<string> {
  return valueOf(await registerPatient(actor, { ...PERSON, ...given })).id;
}

const list = async (actor: Actor, asked: Partial<PatientListQuery> = {}): Promise<PatientsPage> =>
  valueOf(await readPatientsPage(actor, { ...EVERYBODY, ...asked }));

const namesOf = ({ patients }: PatientsPage): readonly string[] => patients.map(({ name }) => name);

describe("registering a patient", () => {
  it("keeps who and when in the audit trail", async () => {
    const actor = await createActor(["reception"]);
    const id = await register(actor);
    const events = await asOwner("select action, entity, person_id from audit_event where patient_id = $1", [
      id,
    ]);
    expect(events).toEqual([{ action: "create", entity: "patient", person_id: actor.personId }]);
  });

  it("warns of somebody of the same names and birth date, blind to case, and goes on once confirmed", async () => {
    const actor = await createActor();
    const first = await register(actor);
    const again = { ...PERSON, familyName: "O'NEIL", givenNames: "siobhán" };
    const warned = await registerPatient(actor, again);
    expect(warned).toMatchObject({
      ok: false,
      error: { code: "conflict", details: { duplicates: [{ id: first, familyName: "O'Neil" }] } },
    });
    expect((await registerPatient(actor, { ...again, confirmDuplicate: true })).ok).toBe(true);
    expect((await list(actor)).total).toBe(2);
  });

  it("never takes an NHS number twice in a clinic, whatever is confirmed, but knows nothing of other clinics", async () => {
    const actor = await createActor();
    await register(actor, { nhsNumber: "9990000018" });
    const other: RegisterPatientInput = {
      familyName: "Das",
      born: null,
      sex: "male",
      nhsNumber: "9990000018",
      confirmDuplicate: true,
    };
    expect(await registerPatient(actor, other)).toMatchObject({
      ok: false,
      error: { code: "conflict", fields: { nhsNumber: expect.any(String) as string } },
    });
    expect((await registerPatient(await createActor(), other)).ok).toBe(true);
  });

  it("makes one record of two presses at the same time on one NHS number", async () => {
    const actor = await createActor();
    const twice = await Promise.all(
      [1, 2].map(() => registerPatient(actor, { ...PERSON, nhsNumber: "9990000018" })),
    );
    expect(twice.filter((result) => result.ok)).toHaveLength(1);
    expect((await list(actor)).total).toBe(1);
  });

  it("reads birth dates as people write them", () => {
    for (const born of ["14/07/1998", "14-Jul-1998", "1998-07-14"]) {
      const parsed = registerPatientSchema.safeParse({ ...PERSON, born });
      expect(parsed.data?.born).toBe("1998-07-14");
    }
  });
});

describe("changing a patient's details", () => {
  it("refuses a stale version, names the one that stands, and keeps what is there", async () => {
    const actor = await createActor();
    const patientId = await register(actor);
    expect((await updatePatientDetails(actor, { ...PERSON, patientId, version: 1, title: "Ms" })).ok).toBe(
      true,
    );
    const stale = await updatePatientDetails(actor, { ...PERSON, patientId, version: 1, title: "Dr" });
    expect(stale).toMatchObject({ ok: false, error: { code: "conflict", details: { version: 2 } } });
    expect(namesOf(await list(actor))).toEqual(["O'NEIL, Siobhán (Ms)"]);
  });

  it("finds the patient under the new name and no longer under the old one", async () => {
    const actor = await createActor();
    const patientId = await register(actor);
    await updatePatientDetails(actor, { ...PERSON, familyName: "Zwicky", patientId, version: 1 });
    expect(namesOf(await list(actor, { search: "zwick" }))).toEqual(["ZWICKY, Siobhán"]);
    expect((await list(actor, { search: "neil" })).total).toBe(0);
  });

  it("does not know another clinic's patient", async () => {
    const patientId = await register(await createActor());
    for (const id of [patientId, newId()]) {
      expect(
        await updatePatientDetails(await createActor(), { ...PERSON, patientId: id, version: 1 }),
      ).toMatchObject({
        ok: false,
        error: { code: "not_found" },
      });
    }
  });

  it("shows a death in the register", async () => {
    const actor = await createActor();
    const patientId = await register(actor);
    await updatePatientDetails(actor, { ...PERSON, patientId, version: 1, deceasedOn: "2026-01-02" });
    expect((await list(actor)).patients[0]?.deceased).toBe(true);
  });
});

describe("finding a patient", () => {
  it("finds by part of a name, without its accent, with a slip, by NHS number and by birth date", async () => {
    const actor = await createActor();
    await register(actor, { nhsNumber: "9990000018", phone: "020 7946 0123" });
    await register(actor, { familyName: "Das", givenNames: "Priya", born: "2001-02-03" });
    for (const search of [
      "sio",
      "siobhan",
      "o'neil",
      "ONEIL sio",
      "999 000 0018",
      "9990",
      "14/07/1998",
      "0123",
    ]) {
      expect(await list(actor, { search })).toMatchObject({ total: 1, similarOnly: false });
      expect(valueOf(await searchRegister(actor, search)).map(({ name }) => name)).toEqual([
        "O'NEIL, Siobhán",
      ]);
    }
    const slip = await list(actor, { search: "siobahn" });
    expect([namesOf(slip), slip.similarOnly]).toEqual([["O'NEIL, Siobhán"], true]);
  });

  it("finds nobody of another clinic, and nobody for nothing typed in Go to", async () => {
    await register(await createActor());
    const other = await createActor();
    expect((await list(other, { search: "siobhan" })).total).toBe(0);
    expect(valueOf(await searchRegister(other, "siobhan"))).toEqual([]);
    await register(other);
    expect(valueOf(await searchRegister(other, "  "))).toEqual([]);
  });

  it("takes what is typed as words, never as a pattern or a statement", async () => {
    const actor = await createActor();
    await register(actor);
    for (const search of ["%", "_", "'; drop table patient; --", "\\", "(".repeat(150)]) {
      expect((await list(actor, { search })).total).toBeLessThanOrEqual(1);
    }
    expect((await list(actor)).total).toBe(1);
  });
});

describe("the register", () => {
  it("sorts by name and birth date both ways and pages without a gap", async () => {
    const actor = await createActor();
    const people = [
      ["Abel", "1990-01-01"],
      ["Baker", "1980-01-01"],
      ["Cole", "2000-01-01"],
    ] as const;
    for (const [familyName, born] of people) await register(actor, { familyName, born });
    const families = async (asked: Partial<PatientListQuery>) =>
      namesOf(await list(actor, asked)).map((name) => name.split(",")[0]);
    expect(await families({})).toEqual(["ABEL", "BAKER", "COLE"]);
    expect(await families({ descending: true })).toEqual(["COLE", "BAKER", "ABEL"]);
    expect(await families({ sort: "born" })).toEqual(["BAKER", "ABEL", "COLE"]);
    expect(await families({ pageSize: 2, page: 2 })).toEqual(["COLE"]);
    expect(await list(actor, { pageSize: 2, page: 9 })).toMatchObject({ patients: [], total: 3 });
  });

  it("filters by skin type, diagnosis, plan state and overdue", async () => {
    const actor = await createActor();
    await register(actor);
    const { patientId, treatmentSessionId } = await createRecord(actor);
    const only = async (asked: Partial<PatientListQuery>) =>
      (await list(actor, asked)).patients.map(({ id }) => id);
    expect(await only({ fitzpatrick: ["IV"] })).toEqual([patientId]);
    expect(await only({ fitzpatrick: ["I"] })).toEqual([]);
    expect(await only({ planStates: ["active"] })).toEqual([patientId]);
    expect(await only({ planStates: ["draft"] })).toEqual([]);
    expect(await only({ diagnoses: ["keloid"] })).toEqual([]);
    await asOwner(
      "update treatment_session set due_on = $2, window_from = $2, window_to = $2 where id = $1",
      [treatmentSessionId, today],
    );
    expect(await only({ overdueOnly: true })).toEqual([]);
    await asOwner(
      "update treatment_session set due_on = $2, window_from = $2, window_to = $2 where id = $1",
      [treatmentSessionId, addDays(today, -12)],
    );
    const [late] = (await list(actor, { overdueOnly: true })).patients;
    expect([late?.id, late?.late]).toEqual([patientId, "12 days late"]);
  });

  it("gives reception and administrators no clinical column and no clinical filter", async () => {
    const clinic = await createClinic();
    const doctor = await actorFor(await createPerson(clinic));
    const patientId = await register(doctor);
    await recordSkin(doctor, { patientId, fitzpatrick: "VI" });
    for (const role of ["reception", "administrator"] as const) {
      const actor = await actorFor(await createPerson(clinic, [role]));
      const page = await list(actor, { fitzpatrick: ["I"], diagnoses: ["keloid"], sort: "lastSeen" });
      expect(page.total).toBe(1);
      expect(JSON.stringify(page)).not.toMatch(/"(skin|diagnoses|lastSeen|fitzpatrick)"|VI"|scar/i);
      expect(page.diagnosisChoices).toBeNull();
    }
    expect((await list(doctor)).patients[0]?.skin).toBe("VI");
  });

  it("takes at most three statements of its own, however many patients there are", async () => {
    const actor = await createActor();
    for (let number = 0; number < 12; number += 1)
      await register(actor, { familyName: `Tester${String(number)}`, confirmDuplicate: true });
    expect(await countStatements(() => list(actor))).toBe(2);
    expect(await countStatements(() => list(actor, { search: "siobahn" }))).toBe(3);
    expect(await countStatements(() => list(actor, { search: "nobody at all" }))).toBe(2);
  });
});
