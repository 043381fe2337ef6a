import { z } from "zod";
import { addMonths } from "#lib/clinical/scheduling/calendar-day.ts";
import { latestDateOnEarth, typedDateField, yesNoField } from "./field.ts";

const awayDay = (missing: string) =>
  typedDateField(missing).refine(
    (date) => date <= addMonths(latestDateOnEarth(), 24),
    "This is more than two years ahead. Check the year.",
  );

/**
 * Days on which a patient is away, both ends included, as they are typed. A stay may have begun already or be over: days
 * after one in the sun are kept clear. Whether it is in the sun is left out where nobody knows.
 */
export const awayField = z
  .strictObject({
    from: awayDay("Enter the first day away."),
    to: awayDay("Enter the last day away."),
    inSun: yesNoField.optional(),
  })
  .refine(({ from, to }) => from <= to, {
    path: ["to"],
    message: "The last day away lies before the first.",
  });
