import { z } from "zod";
import { parseNhsNumber } from "#lib/clinical/identity/nhs-number.ts";
import { SEXES } from "#lib/clinical/model/vocabulary.ts";
import { ageInYears } from "#lib/clinical/scheduling/calendar-day.ts";
import { parseTypedDate } from "#lib/clinical/scheduling/typed-date.ts";
import { idField, latestDateOnEarth, pastDateField, versionField, whenGiven, yesNoField } from "./field.ts";
import { optionalText, requiredText } from "./text.ts";

export const PRINT_SIZES = ["normal", "large"] as const;
export type PrintSize = (typeof PRINT_SIZES)[number];

const OLDEST = 130;
const NEEDS_GUARDIAN_UNDER = 16;
const BORN_MISSING = "Enter the birth date, for example 14/07/1998, or write “unknown”.";
const NAME = { max: 120 };

const UNKNOWN = /^(unknown|not known)$/i;

function reasonAgainstBirth(born: string): string | null {
  const today = latestDateOnEarth();
  if (born > today) return "This birth date lies in the future. Check the year.";
  return ageInYears(born, today) > OLDEST
    ? `This makes the patient older than ${String(OLDEST)}. Check the year.`
    : null;
}

const bornField = z.string({ error: BORN_MISSING }).transform((text, context) => {
  if (UNKNOWN.test(text.trim())) return null;
  const typed = parseTypedDate(text);
  const reason =
    text.trim() === "" ? BORN_MISSING : typed.ok ? reasonAgainstBirth(typed.date) : typed.message;
  if (typed.ok && reason === null) return typed.date;
  context.addIssue({ code: "custom", message: reason ?? BORN_MISSING });
  return z.NEVER;
});

const nhsNumberField = z.string().transform((text, context) => {
  const number = parseNhsNumber(text);
  if (number.ok) return number.digits;
  context.addIssue({ code: "custom", message: number.message });
  return z.NEVER;
});

const phoneField = requiredText("Enter the telephone number.", { max: 40 }).refine((text) => {
  const digits = text.replace(/\D/g, "").length;
  return digits >= 3 && digits <= 16 && /^[\d\s+().\/\p{Pd}]+$/u.test(text);
}, "A telephone number has 3 to 15 digits; spaces and a leading + are fine.");

const demographics = {
  familyName: requiredText("Enter the surname.", NAME),
  /** Left out for a person with a single name. */
  givenNames: optionalText(NAME),
  preferredName: optionalText(NAME),
  title: optionalText({ max: 35 }),
  born: bornField,
  sex: z.enum(SEXES, { error: "Choose female, male or other." }),
  gender: optionalText({ max: 60 }),
  nhsNumber: whenGiven(nhsNumberField),
  clinicNumber: optionalText({ max: 40 }),
  phone: whenGiven(phoneField),
  email: whenGiven(
    z
      .string()
      .trim()
      .max(254, "This e-mail address is too long.")
      .pipe(z.email("This is not an e-mail address. It looks like name@example.com.")),
  ),
  address: optionalText({ max: 400, lines: true }),
  language: whenGiven(
    z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Choose a language from the list."),
  ),
  printSize: whenGiven(z.enum(PRINT_SIZES, { error: "Choose normal or large print." })),
  gpName: optionalText({ max: 200 }),
  guardianName: optionalText(NAME),
  guardianRelation: optionalText({ max: 60 }),
};

type WithGuardian = { readonly born: string | null; readonly guardianName?: string | undefined };

function demandGuardian({ born, guardianName }: WithGuardian, context: z.core.$RefinementCtx): void {
  if (born === null || guardianName !== undefined) return;
  if (ageInYears(born, latestDateOnEarth()) >= NEEDS_GUARDIAN_UNDER) return;
  context.addIssue({
    code: "custom",
    path: ["guardianName"],
    message: `Enter a parent or guardian: this patient is under ${String(NEEDS_GUARDIAN_UNDER)}.`,
  });
}

/** A new patient. `born` comes out as an ISO date, or null where it was written as unknown. */
export const registerPatientSchema = z
  .strictObject({ ...demographics, confirmDuplicate: whenGiven(yesNoField) })
  .superRefine(demandGuardian);
export type RegisterPatientInput = z.output<typeof registerPatientSchema>;

/** All demographics of a known patient, as they stand after the change. */
export const updatePatientSchema = z
  .strictObject({
    ...demographics,
    patientId: idField,
    version: versionField,
    deceasedOn: whenGiven(pastDateField("Enter the date of death.")),
  })
  .superRefine((patient, context) => {
    demandGuardian(patient, context);
    if (patient.born !== null && patient.deceasedOn !== undefined && patient.deceasedOn < patient.born) {
      context.addIssue({
        code: "custom",
        path: ["deceasedOn"],
        message: "The date of death lies before the birth.",
      });
    }
  });
export type UpdatePatientInput = z.output<typeof updatePatientSchema>;

/** What was typed to find a patient, as the address carries it. */
export const findPatientsSchema = z.strictObject({ q: z.string().max(200, "Search for fewer words.") });
export type FindPatientsInput = z.output<typeof findPatientsSchema>;
