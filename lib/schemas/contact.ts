import { z } from "zod";
import { comingDateField, idField, whenGiven } from "./field.ts";
import { optionalText } from "./text.ts";

export const CONTACT_CHANNELS = ["phone", "text-message", "email", "letter", "in-person"] as const;
export const CONTACT_OUTCOMES = [
  "reached",
  "no-answer",
  "left-message",
  "wrong-number",
  "declined",
  "rebooked",
] as const;

/** One attempt to reach a patient about a date. Every role reads it, so its note is for dates, not for findings. */
export const logContactSchema = z.strictObject({
  patientId: idField,
  planId: whenGiven(idField),
  sessionId: whenGiven(idField),
  channel: z.enum(CONTACT_CHANNELS, { error: "Choose how the patient was contacted." }),
  outcome: z.enum(CONTACT_OUTCOMES, { error: "Choose what came of it." }),
  note: optionalText({ max: 500, lines: true }),
  /** When to try again; left out, it follows from what came of it. */
  nextTryOn: whenGiven(comingDateField("Enter the day of the next try.")),
});
export type LogContactInput = z.output<typeof logContactSchema>;

/** Takes back an attempt that was logged by mistake. */
export const withdrawContactSchema = z.strictObject({ contactId: idField });
export type WithdrawContactInput = z.output<typeof withdrawContactSchema>;
