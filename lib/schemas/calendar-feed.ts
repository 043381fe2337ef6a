import { z } from "zod";
import { idField, whenGiven, yesNoField } from "./field.ts";
import { requiredText } from "./text.ts";

/** Makes a private calendar address. */
export const addCalendarFeedSchema = z.strictObject({
  label: requiredText("Name the device or program, for example “Phone”.", { max: 60 }),
  showsInitials: whenGiven(yesNoField),
  /** Visits that are booked with nobody, besides the person's own. */
  withNobody: whenGiven(yesNoField),
});
export type AddCalendarFeedInput = z.output<typeof addCalendarFeedSchema>;

/** Revokes one. */
export const revokeCalendarFeedSchema = z.strictObject({ feedId: idField });
export type RevokeCalendarFeedInput = z.output<typeof revokeCalendarFeedSchema>;
