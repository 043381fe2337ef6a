import { z } from "zod";
import { WORDING_SUBJECTS } from "#lib/clinical/handout/clinic-wording.ts";
import { idField, versionField, yesNoField } from "./field.ts";
import { optionalText, requiredText } from "./text.ts";

/** Most wordings that a clinic keeps in use. */
export const MOST_WORDINGS = 200;

/** A wording as it is kept. */
export const wordingBodySchema = z.object({
  placing: z.enum(["instead", "beside"]),
  title: z.string(),
  sentences: z.array(z.string()),
  items: z.array(z.string()),
  notInPregnancy: z.boolean(),
});

const linesOf = (text: string | undefined): string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");

const body = {
  placing: z.enum(["instead", "beside"], { error: "Choose how it stands to the shipped text." }),
  title: requiredText("Write the heading that the patient reads.", { max: 60 }),
  /** One paragraph. */
  text: requiredText("Write what the patient is to read.", { max: 1200, lines: true }),
  /** One point a line. */
  items: optionalText({ max: 1200, lines: true })
    .transform(linesOf)
    .refine((items) => items.length <= 8, "At most eight points fit."),
  notInPregnancy: yesNoField.default(false),
};

/** A clinic's own words on one subject, for the first time. */
export const addWordingSchema = z.strictObject({
  subjectKind: z.enum(WORDING_SUBJECTS, { error: "Choose what it is about." }),
  subject: requiredText("Choose what it is about.", { max: 120 }),
  language: z.enum(["en", "fr", "pl", "ar"], { error: "Choose a language." }),
  ...body,
});
export type AddWordingInput = z.output<typeof addWordingSchema>;

/** The next version of a wording; `number` is that of the version that was on the screen. */
export const changeWordingSchema = z.strictObject({ wordingId: idField, number: versionField, ...body });
export type ChangeWordingInput = z.output<typeof changeWordingSchema>;

export const retireWordingSchema = z.strictObject({
  wordingId: idField,
  version: versionField,
  retired: yesNoField,
});
export type RetireWordingInput = z.output<typeof retireWordingSchema>;

/** A text that is being typed, to be graded. */
export const gradeTextSchema = z.strictObject({ text: optionalText({ max: 2500, lines: true }) });
export type GradeTextInput = z.output<typeof gradeTextSchema>;
