import { z } from "zod";
import { typedDateField, yesNoField } from "./field.ts";

/** Days on which a patient is away, both ends included, as they are typed. A stay may have begun already. */
export const awayField = z
  .strictObject({
    from: typedDateField("Enter the first day away."),
    to: typedDateField("Enter the last day away."),
    inSun: yesNoField.optional(),
  })
  .refine(({ from, to }) => from <= to, {
    path: ["to"],
    message: "The last day away lies before the first.",
  });
