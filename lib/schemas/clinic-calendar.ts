import { z } from "zod";
import { comingDateField, idField, numberField, versionField, whenGiven } from "./field.ts";
import { requiredText } from "./text.ts";

/** Closures to come that a clinic keeps at most. */
export const MOST_CLOSURES = 300;

/** Days of one closure at most; whoever is away for longer makes two. */
const LONGEST_DAYS = 366;
const DAY_MS = 86_400_000;

/** Which weekdays the clinic is closed on, made from the clinic's particulars of this version. */
export const setClosedWeekdaysSchema = z.strictObject({
  version: versionField,
  closedWeekdays: z
    .array(numberField({ min: 1, max: 7, whole: true }))
    .max(6, "The clinic is open on one day of the week at least.")
    .default([])
    .transform((days) => [...new Set(days)].toSorted((one, other) => one - other)),
});
export type SetClosedWeekdaysInput = z.output<typeof setClosedWeekdaysSchema>;

/** Days on which the clinic is closed; one day where no last one is given. */
export const addClosureSchema = z
  .strictObject({
    from: comingDateField("Enter the first day on which the clinic is closed."),
    to: whenGiven(comingDateField("Enter the last day on which the clinic is closed.")),
    label: requiredText("Write what the clinic is closed for.", { max: 80 }),
  })
  .transform(({ from, to = from, label }) => ({ from, to, label }))
  .superRefine(({ from, to }, context) => {
    const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
    if (days < 1) {
      context.addIssue({ code: "custom", path: ["to"], message: "The last day lies before the first." });
    }
    if (days > LONGEST_DAYS) {
      context.addIssue({
        code: "custom",
        path: ["to"],
        message: "This is longer than a year. Check the year.",
      });
    }
  });
export type AddClosureInput = z.output<typeof addClosureSchema>;

export const addBankHolidaysSchema = z.strictObject({
  region: z.string({ error: "Choose a region." }).min(1, "Choose a region.").max(20),
  year: numberField({ min: 2000, max: 2200, whole: true }),
});
export type AddBankHolidaysInput = z.output<typeof addBankHolidaysSchema>;

export const removeClosureSchema = z.strictObject({ closureId: idField, version: versionField });
export type RemoveClosureInput = z.output<typeof removeClosureSchema>;
