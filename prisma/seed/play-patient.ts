import {
  addAllergySchema,
  addConditionSchema,
  addMedicationSchema,
  recordDeclinesSchema,
  recordSkinSchema,
} from "#lib/schemas/patient-facts.ts";
import { registerPatientSchema, updatePatientSchema } from "#lib/schemas/patient.ts";
import { testNhsNumber } from "#lib/format/nhs-number.ts";
import { addAllergy } from "#lib/use-cases/add-allergy.ts";
import { addCondition } from "#lib/use-cases/add-condition.ts";
import { addMedication } from "#lib/use-cases/add-medication.ts";
import { recordDeclines } from "#lib/use-cases/record-declines.ts";
import { recordScreening } from "#lib/use-cases/record-screening.ts";
import { recordSkin } from "#lib/use-cases/record-skin.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { updatePatientDetails } from "#lib/use-cases/update-patient-details.ts";
import type { ClinicTeam } from "./clinic-team.ts";
import { expectDone } from "./expect-done.ts";
import type { Scenario, SeedPerson } from "./scenario.ts";
import { actingAt, daysBefore } from "./seed-calendar.ts";

/** Where a scenario is played: by whom, counted from which day, and which number it has in its clinic. */
export type Stage = {
  readonly team: ClinicTeam;
  readonly today: string;
  /** From 1; numbers and telephones are made from it. */
  readonly place: number;
  /** Keeps the numbers of two clinics apart. */
  readonly series: "A" | "B";
};

/** Ofcom keeps these mobile and landline numbers for drama: nobody has them. */
function dramaPhone(place: number): string {
  const tail = String(place).padStart(3, "0");
  return place % 3 === 0 ? `020 7946 0${tail}` : `07700 900${tail}`;
}

/** The first stem from the place on that has a check digit; places are far enough apart not to meet. */
function nhsNumberOf({ place, series }: Stage): string {
  const stem = (series === "A" ? 100_000 : 500_000) + place * 137;
  for (let tried = stem; tried < stem + 10; tried += 1) {
    const number = testNhsNumber(tried);
    if (number !== null) return number;
  }
  throw new Error("No test number was found.");
}

const mailName = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "")
    .slice(0, 20);

function typedDemographics(person: SeedPerson, stage: Stage) {
  const { place, series } = stage;
  const mail = mailName(person.family);
  return {
    familyName: person.family,
    givenNames: person.given,
    preferredName: person.preferred,
    title: person.title,
    born: person.born,
    sex: person.sex,
    gender: person.gender,
    nhsNumber: person.nhsNumber === false ? undefined : nhsNumberOf(stage),
    clinicNumber: `${series}-${String(1000 + place)}`,
    phone: person.phone === false ? undefined : dramaPhone(place),
    email: mail === "" || place % 4 === 0 ? undefined : `${mail}.${String(place)}@example.com`,
    language: person.language,
    printSize: person.printSize,
    gpName: place % 2 === 0 ? "The Elms Surgery" : "Mill Lane Health Centre",
    guardianName: person.guardian?.name,
    guardianRelation: person.guardian?.relation,
  };
}

/** Registers the patient of a scenario on the day it says. @returns the patient's id */
export async function registerPerson(scenario: Scenario, stage: Stage): Promise<string> {
  const { person, registeredDaysAgo } = scenario;
  const reception = actingAt(stage.team.reception, daysBefore(stage.today, registeredDaysAgo), "08:45");
  const input = registerPatientSchema.parse({
    ...typedDemographics(person, stage),
    ...(person.namesake === true ? { confirmDuplicate: true } : {}),
  });
  return expectDone(await registerPatient(reception, input), `Registering ${person.family}`).id;
}

/** Records on the register that a patient has died. */
export async function recordDeath(patientId: string, scenario: Scenario, stage: Stage): Promise<void> {
  const { person, diedDaysAgo } = scenario;
  if (diedDaysAgo === undefined) return;
  const deceasedOn = daysBefore(stage.today, diedDaysAgo);
  const reception = actingAt(stage.team.reception, daysBefore(stage.today, diedDaysAgo - 3), "11:00");
  const input = updatePatientSchema.parse({
    ...typedDemographics(person, stage),
    patientId,
    version: 1,
    deceasedOn,
  });
  expectDone(await updatePatientDetails(reception, input), `Recording the death of ${person.family}`);
}

/** Records what the nurse asks of a new patient: skin, allergies, conditions, medicines, what they do not want. */
export async function recordFacts(patientId: string, scenario: Scenario, stage: Stage): Promise<void> {
  const { person, skin, allergies, conditions = [], medications = [], declines } = scenario;
  const nurse = actingAt(stage.team.nurse, daysBefore(stage.today, scenario.registeredDaysAgo), "08:55");
  const what = `Recording the facts of ${person.family}`;
  const dayAgo = (days: number | undefined) =>
    days === undefined ? undefined : daysBefore(stage.today, days);
  if (skin !== undefined) {
    const { type, monk, keloid } = skin;
    const input = { patientId, fitzpatrick: type, fitzpatrickMethod: "questionnaire", monk, keloid };
    expectDone(await recordSkin(nurse, recordSkinSchema.parse(input)), what);
  }
  for (const allergy of typeof allergies === "object" ? allergies : []) {
    expectDone(await addAllergy(nurse, addAllergySchema.parse({ patientId, ...allergy })), what);
  }
  for (const { lastEpisodeDaysAgo, ...condition } of conditions) {
    const input = { patientId, ...condition, lastEpisodeOn: dayAgo(lastEpisodeDaysAgo) };
    expectDone(await addCondition(nurse, addConditionSchema.parse(input)), what);
  }
  for (const { startedDaysAgo, stoppedDaysAgo, ...medication } of medications) {
    const dates = { startedOn: dayAgo(startedDaysAgo), stoppedOn: dayAgo(stoppedDaysAgo) };
    const input = addMedicationSchema.parse({ patientId, ...medication, ...dates });
    expectDone(await addMedication(nurse, input), what);
  }
  if (declines !== undefined) {
    expectDone(await recordDeclines(nurse, recordDeclinesSchema.parse({ patientId, declines })), what);
  }
}

/** Goes through the patient's lists on the day of a visit; allergies only where they were asked at all. */
export async function screenLists(
  patientId: string,
  scenario: Scenario,
  stage: Stage,
  day: string,
): Promise<void> {
  const nurse = actingAt(stage.team.nurse, day, "08:58");
  const lists = ["conditions", "medications", ...(scenario.allergies === "not asked" ? [] : ["allergies"])];
  for (const screened of lists) {
    const list = screened === "conditions" || screened === "medications" ? screened : "allergies";
    const result = await recordScreening(nurse, { patientId, screened: list });
    expectDone(result, `Going through the ${list} of ${scenario.person.family}`);
  }
}
