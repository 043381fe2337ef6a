import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "#lib/clinical/scheduling/calendar-day.ts";
import { latestDateOnEarth } from "./field.ts";
import { parseStrictly } from "./parse-strictly.ts";
import { registerPatientSchema, updatePatientSchema } from "./patient.ts";

const siobhan = { familyName: "O'Neil", givenNames: "Siobhán", born: "14/07/1998", sex: "female" };

function fieldsOf(change: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const parsed = parseStrictly(registerPatientSchema, { ...siobhan, ...change });
  return parsed.ok ? {} : parsed.fields;
}

describe("registering a patient", () => {
  it("takes what a form sends and turns it into data", () => {
    const parsed = parseStrictly(registerPatientSchema, {
      ...siobhan,
      familyName: "  O'Neil ",
      title: "",
      nhsNumber: "999 526 0182",
      phone: "07700 900123",
      email: "",
      printSize: "large",
      confirmDuplicate: "on",
    });
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        familyName: "O'Neil",
        born: "1998-07-14",
        nhsNumber: "9995260182",
        printSize: "large",
        confirmDuplicate: true,
      },
    });
    expect(parsed.ok && parsed.value.title).toBeUndefined();
    expect(parsed.ok && parsed.value.email).toBeUndefined();
  });

  it("takes a single name, one of a letter, one of sixty, and scripts of all directions", () => {
    for (const familyName of ["O", "x".repeat(60), "Null", "حداد", "D’Souza-Łukasz"]) {
      expect(fieldsOf({ familyName, givenNames: undefined })).toEqual({});
    }
  });

  it("takes an unknown birth date only when it is said to be unknown", () => {
    expect(parseStrictly(registerPatientSchema, { ...siobhan, born: "unknown" })).toMatchObject({
      ok: true,
      value: { born: null },
    });
    expect(fieldsOf({ born: "" }).born).toContain("Enter the birth date");
    expect(fieldsOf({ born: undefined }).born).toContain("Enter the birth date");
  });

  it("says what is wrong with a birth date", () => {
    expect(fieldsOf({ born: "31/02/1998" }).born).toContain("days 1 to 28");
    expect(fieldsOf({ born: "14/07/98" }).born).toContain("four digits");
    expect(fieldsOf({ born: addDays(latestDateOnEarth(), 1) }).born).toContain("future");
    expect(fieldsOf({ born: addMonths(latestDateOnEarth(), -12 * 131) }).born).toContain("older than 130");
    expect(fieldsOf({ born: addMonths(latestDateOnEarth(), -12 * 130) })).toEqual({});
  });

  it("asks for a guardian until the sixteenth birthday", () => {
    const sixteen = addMonths(latestDateOnEarth(), -12 * 16);
    expect(fieldsOf({ born: sixteen })).toEqual({});
    expect(fieldsOf({ born: addDays(sixteen, 1) }).guardianName).toContain("under 16");
    expect(fieldsOf({ born: addDays(sixteen, 1), guardianName: "Mary O'Neil" })).toEqual({});
  });

  it("puts a sentence at each field that cannot be kept", () => {
    const fields = fieldsOf({
      familyName: " ",
      givenNames: "a\u0007b",
      preferredName: "a\u202eb",
      title: "x".repeat(36),
      sex: "f",
      nhsNumber: "999 526 0183",
      phone: "ring me",
      email: "siobhan at example",
      role: "administrator",
    });
    expect(fields).toMatchObject({
      familyName: "Enter the surname.",
      givenNames: expect.stringContaining("control character") as string,
      preferredName: expect.stringContaining("reverses text") as string,
      title: "This is 1 characters too long; 35 fit.",
      sex: "Choose female, male or other.",
      nhsNumber: expect.stringContaining("last digit") as string,
      phone: expect.stringContaining("3 to 15 digits") as string,
      email: expect.stringContaining("name@example.com") as string,
      role: "This field is not expected here.",
    });
  });

  it("keeps composed letters one way, and counts code points", () => {
    const parsed = parseStrictly(registerPatientSchema, { ...siobhan, givenNames: "Siobha\u0301n" });
    expect(parsed.ok && parsed.value.givenNames).toBe("Siobhán");
    expect(fieldsOf({ title: "😀".repeat(35) })).toEqual({});
  });

  it("refuses a death before the birth", () => {
    const change = {
      ...siobhan,
      patientId: "01919d5e-7c3a-7000-8000-000000000001",
      version: "1",
      deceasedOn: "13/07/1998",
    };
    expect(parseStrictly(updatePatientSchema, change)).toMatchObject({
      ok: false,
      fields: { deceasedOn: expect.any(String) as string },
    });
    expect(parseStrictly(updatePatientSchema, { ...change, deceasedOn: "" })).toMatchObject({
      ok: true,
      value: { version: 1 },
    });
  });
});
