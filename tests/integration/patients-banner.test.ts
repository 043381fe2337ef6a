import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { addDays, addMonths } from "#lib/format/iso-date.ts";
import { readBanner, type BannerContent } from "#lib/loaders/load-patient-banner.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { addAllergy } from "#lib/use-cases/add-allergy.ts";
import { addCondition } from "#lib/use-cases/add-condition.ts";
import { addMedication } from "#lib/use-cases/add-medication.ts";
import { endClinicalFact } from "#lib/use-cases/end-clinical-fact.ts";
import { recordPregnancy } from "#lib/use-cases/record-pregnancy.ts";
import { recordScreening } from "#lib/use-cases/record-screening.ts";
import { recordSkin } from "#lib/use-cases/record-skin.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";

const today = dateIn("Europe/London", now());
const PERSON = { familyName: "O'Neil", givenNames: "Siobhán", title: "Ms", born: "1998-07-14" } as const;

async function register(actor: Actor): Promise<string> {
  const result = await registerPatient(actor, {
    ...PERSON,
    sex: "female",
    nhsNumber: "9990000018",
  });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.id;
}

async function banner(actor: Actor, patientId: string): Promise<BannerContent> {
  const result = await withClinic(actor, "patient.list", (tx) => readBanner(tx, patientId));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const flagTexts = async (actor: Actor, patientId: string): Promise<readonly string[]> =>
  ((await banner(actor, patientId)).flags ?? []).map((flag) => flag.text);

describe("the patient banner", () => {
  it("tells who it is, and that nobody has asked about allergies yet", async () => {
    const actor = await createActor();
    const patientId = await register(actor);
    expect(await banner(actor, patientId)).toMatchObject({
      patient: { ...PERSON, sex: "female", nhsNumber: "9990000018", deceasedOn: null },
      today,
      href: `/patients/${patientId}`,
      allergies: { kind: "not-recorded" },
      flags: [],
    });
  });

  it("lists allergies, says none known when asked, and not recorded once the only one was an error", async () => {
    const actor = await createActor();
    const patientId = await register(actor);
    await recordScreening(actor, { patientId, screened: "allergies" });
    expect((await banner(actor, patientId)).allergies).toEqual({ kind: "none-known" });
    const added = await addAllergy(actor, { patientId, name: "Aspirin" });
    expect((await banner(actor, patientId)).allergies).toEqual({ kind: "known", names: ["Aspirin"] });
    if (!added.ok) throw new Error(added.error.code);
    await endClinicalFact(actor, {
      patientId,
      kind: "allergy",
      id: added.value.id,
      version: 1,
      enteredInError: true,
    });
    expect((await banner(actor, patientId)).allergies).toEqual({ kind: "not-recorded" });
  });

  it("flags isotretinoin under any of its names while it is taken and for six months after", async () => {
    const actor = await createActor();
    const patientId = await register(actor);
    const course = { patientId, route: "oral" } as const;
    await addMedication(actor, {
      ...course,
      name: "Roaccutane",
      status: "stopped",
      stoppedOn: addMonths(today, -3),
    });
    expect(await flagTexts(actor, patientId)).toEqual(["Isotretinoin stopped 3 months ago"]);
    await addMedication(actor, {
      ...course,
      name: "isotretinoin",
      status: "current",
      startedOn: addDays(today, -10),
    });
    expect((await flagTexts(actor, patientId))[1]).toMatch(
      /^Isotretinoin now, since \d\d-[A-Z][a-z]{2}-\d{4}$/,
    );
  });

  it("does not flag a course over for six months, nor isotretinoin on the skin", async () => {
    const actor = await createActor();
    const patientId = await register(actor);
    const course = { patientId, name: "isotretinoin", status: "stopped" } as const;
    await addMedication(actor, { ...course, stoppedOn: addMonths(today, -6) });
    await addMedication(actor, { patientId, name: "isotretinoin", status: "current", route: "topical" });
    expect(await flagTexts(actor, patientId)).toEqual([]);
    await addMedication(actor, { ...course, stoppedOn: addDays(addMonths(today, -6), 1) });
    await addMedication(actor, course);
    expect((await flagTexts(actor, patientId)).toSorted()).toEqual([
      "Isotretinoin stopped 5 months ago",
      "Isotretinoin stopped, date not recorded",
    ]);
  });

  it("flags pregnancy with the day it was asked, keloids and cold sores, each linked to its fact", async () => {
    const actor = await createActor();
    const patientId = await register(actor);
    await recordPregnancy(actor, { patientId, pregnant: true, breastfeeding: false });
    await recordSkin(actor, { patientId, keloid: "self" });
    await addCondition(actor, { patientId, name: "cold sores", status: "recurrent" });
    const flags = (await banner(actor, patientId)).flags ?? [];
    expect(flags.map(({ text, level }) => [text, level])).toEqual([
      ["Pregnant (asked today)", "caution"],
      ["Keloid tendency", "caution"],
      ["Cold sores, recurrent", "note"],
    ]);
    for (const { href } of flags) expect(href).toMatch(new RegExp(`^/patients/${patientId}#fact`));
  });

  it("leaves out everything clinical for reception and administrators", async () => {
    const clinic = await createClinic();
    const doctor = await actorFor(await createPerson(clinic));
    const patientId = await register(doctor);
    await addAllergy(doctor, { patientId, name: "CanaryAllergen" });
    await recordSkin(doctor, { patientId, keloid: "self" });
    for (const role of ["reception", "administrator"] as const) {
      const content = await banner(await actorFor(await createPerson(clinic, [role])), patientId);
      expect(Object.keys(content).toSorted()).toEqual(["href", "patient", "today"]);
      expect(JSON.stringify(content)).not.toMatch(/canary|keloid|allerg/i);
    }
  });

  it("knows neither another clinic's patient nor a text that is no id", async () => {
    const patientId = await register(await createActor());
    const other = await createActor();
    for (const id of [patientId, newId(), "1 or 1=1", ""]) {
      expect(await withClinic(other, "patient.list", (tx) => readBanner(tx, id))).toMatchObject({
        ok: false,
        error: { code: "not_found" },
      });
    }
  });
});
