import { z } from "zod";
import {
  CONDITION_STATUSES,
  DECLINABLE,
  FITZPATRICK_TYPES,
  KELOID_TENDENCIES,
  MEDICATION_STATUSES,
  ROUTES,
} from "#lib/clinical/model/vocabulary.ts";
import { idField, numberField, roughDateField, versionField, whenGiven, yesNoField } from "./field.ts";
import { optionalText, requiredText } from "./text.ts";

export const ALLERGY_STATUSES = ["known", "none-known", "not-recorded"] as const;
export type AllergyStatus = (typeof ALLERGY_STATUSES)[number];
export const SKIN_TYPE_METHODS = ["questionnaire", "direct"] as const;

/** The name as typed, and what the person made of it: an entry of the catalogue, or checked by eye. */
const named = (missing: string) => ({
  name: requiredText(missing, { max: 200 }),
  catalogueId: whenGiven(z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "Choose an entry of the list.")),
  checkedByClinician: whenGiven(yesNoField),
  detail: optionalText({ max: 1000, lines: true }),
});

export const allergyFields = {
  ...named("Enter what the patient is allergic to."),
  reaction: optionalText({ max: 200 }),
};

export const conditionFields = {
  ...named("Enter the condition."),
  status: z.enum(CONDITION_STATUSES, { error: "Say whether it is current, comes back, or is past." }),
  lastEpisodeOn: whenGiven(roughDateField("latest")),
};

export const medicationFields = {
  ...named("Enter the medicine."),
  status: z.enum(MEDICATION_STATUSES, {
    error: "Say whether it is taken now, stopped, never taken or not known.",
  }),
  route: whenGiven(z.enum(ROUTES, { error: "Choose how it is taken." })),
  dose: optionalText({ max: 120 }),
  startedOn: whenGiven(roughDateField("earliest")),
  stoppedOn: whenGiven(roughDateField("latest")),
  /** For a course of isotretinoin: all that was taken, by weight. */
  cumulativeDoseMgPerKg: whenGiven(numberField({ min: 0, max: 1000, unit: "mg/kg" })),
};

type Course = {
  readonly status: string;
  readonly startedOn?: string | undefined;
  readonly stoppedOn?: string | undefined;
};

/** Refuses a stop before its start, and a stop date on a medicine that is still taken. */
export function checkCourse({ status, startedOn, stoppedOn }: Course, context: z.core.$RefinementCtx): void {
  if (stoppedOn === undefined) return;
  if (startedOn !== undefined && stoppedOn < startedOn) {
    context.addIssue({ code: "custom", path: ["stoppedOn"], message: "It cannot stop before it started." });
  }
  if (status !== "stopped") {
    context.addIssue({
      code: "custom",
      path: ["stoppedOn"],
      message: "A stop date needs the state “stopped”.",
    });
  }
}

const ofPatient = { patientId: idField };

export const addAllergySchema = z.strictObject({ ...ofPatient, ...allergyFields });
export type AddAllergyInput = z.output<typeof addAllergySchema>;

export const addConditionSchema = z.strictObject({ ...ofPatient, ...conditionFields });
export type AddConditionInput = z.output<typeof addConditionSchema>;

export const addMedicationSchema = z
  .strictObject({ ...ofPatient, ...medicationFields })
  .superRefine(checkCourse);
export type AddMedicationInput = z.output<typeof addMedicationSchema>;

export const updateMedicationSchema = z
  .strictObject({ ...ofPatient, id: idField, version: versionField, ...medicationFields })
  .superRefine(checkCourse);
export type UpdateMedicationInput = z.output<typeof updateMedicationSchema>;

/** Ends an allergy, condition or medicine; nothing clinical is deleted. */
export const endFactSchema = z.strictObject({
  ...ofPatient,
  kind: z.enum(["allergy", "condition", "medication"]),
  id: idField,
  version: versionField,
  enteredInError: whenGiven(yesNoField),
});
export type EndFactInput = z.output<typeof endFactSchema>;

/** Says that a question was asked today, whatever the lists hold: "no known allergies", "no other conditions". */
export const recordScreeningSchema = z.strictObject({
  ...ofPatient,
  screened: z.enum(["allergies", "conditions", "medications", "declines"]),
});
export type RecordScreeningInput = z.output<typeof recordScreeningSchema>;

/** Skin type, tone and scarring tendency. What is left out stays as it was. */
export const recordSkinSchema = z.strictObject({
  ...ofPatient,
  fitzpatrick: whenGiven(z.enum(FITZPATRICK_TYPES, { error: "Choose skin type I to VI." })),
  fitzpatrickMethod: whenGiven(z.enum(SKIN_TYPE_METHODS)),
  monk: whenGiven(numberField({ min: 1, max: 10, whole: true })),
  keloid: whenGiven(z.enum(KELOID_TENDENCIES, { error: "Choose none, the patient, or the family." })),
});
export type RecordSkinInput = z.output<typeof recordSkinSchema>;

/** An answer of a form's three-state question: "not asked" is no answer. */
const answerField = z
  .preprocess((value) => (value === "not-asked" ? undefined : value), whenGiven(yesNoField))
  .optional();

/** Pregnancy answers; the day they were given is the day they are recorded. What is left out was not asked. */
export const recordPregnancySchema = z.strictObject({
  ...ofPatient,
  pregnant: answerField,
  breastfeeding: answerField,
  planningPregnancy: answerField,
});
export type RecordPregnancyInput = z.output<typeof recordPregnancySchema>;

export const recordDeclinesSchema = z.strictObject({
  ...ofPatient,
  declines: z.union([z.array(z.enum(DECLINABLE)), z.enum(DECLINABLE).transform((one) => [one])]).default([]),
});
export type RecordDeclinesInput = z.output<typeof recordDeclinesSchema>;

/** A name as typed so far, to be told what it stands for. */
export const recogniseNameSchema = z.strictObject({
  kind: z.enum(["allergy", "condition", "medication"]),
  name: z.string().max(200, "This name is too long."),
});
export type RecogniseNameInput = z.output<typeof recogniseNameSchema>;
