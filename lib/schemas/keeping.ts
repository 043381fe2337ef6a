import { z } from "zod";
import { idField } from "./field.ts";
import { requiredText } from "./text.ts";

/** A record to be erased: because its time is over, or by the number of a decision that is filed elsewhere. */
export const eraseRecordSchema = z.strictObject({
  patientId: idField,
  decision: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9/-]{1,40}$/, "Enter the decision's number: letters, digits, - and / only.")
    .optional(),
});
export type EraseRecordInput = z.output<typeof eraseRecordSchema>;

/** A hold on a patient's record. */
export const placeHoldSchema = z.strictObject({
  patientId: idField,
  reason: requiredText("Say why the record is held.", { max: 300 }),
});
export type PlaceHoldInput = z.output<typeof placeHoldSchema>;

/** A hold to be released. */
export const releaseHoldSchema = z.strictObject({ holdId: idField });
export type ReleaseHoldInput = z.output<typeof releaseHoldSchema>;
