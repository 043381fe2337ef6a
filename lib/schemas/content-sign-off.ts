import { z } from "zod";
import { comingDateField, versionField } from "./field.ts";
import { requiredText } from "./text.ts";

/** Most pages that are signed off in one act; no more are shown at once. */
export const MOST_PAGES_AT_ONCE = 20;

const shelfField = z.string().regex(/^[a-z]{1,40}$/, "This shelf of the guide is not known.");
const PAGE_ID = "[A-Za-z0-9._-]{1,120}";
const pageField = z.string().regex(new RegExp(`^${PAGE_ID}$`), "This page of the guide is not known.");

/** A page as it was shown: the hash of its words, the number of the last act about it (0 for none), and its id. */
const shownPageField = z
  .string()
  .regex(new RegExp(`^[0-9a-f]{64}:\\d{1,6}:${PAGE_ID}$`), "This page of the guide is not known.")
  .transform((text) => {
    const [hash = "", after = "", id = ""] = text.split(":");
    return { id, hash, after: Number(after) };
  });

/** Pages of one shelf that a dermatologist read and answers for, until the day on which they are to be reviewed. */
export const signOffContentSchema = z.strictObject({
  shelf: shelfField,
  pages: z
    .array(shownPageField, { error: "Choose at least one page." })
    .min(1, "Choose at least one page.")
    .max(MOST_PAGES_AT_ONCE, `At most ${String(MOST_PAGES_AT_ONCE)} pages are signed off at once.`),
  reviewDueOn: comingDateField("Enter the day by which it is to be reviewed."),
});
export type SignOffContentInput = z.output<typeof signOffContentSchema>;

/** A sign-off that is to hold no longer. `after` is the number of the last act that was seen. */
export const withdrawSignOffSchema = z.strictObject({
  shelf: shelfField,
  page: pageField,
  after: versionField,
  reason: requiredText("Write why the sign-off is withdrawn.", { max: 1000, lines: true }),
});
export type WithdrawSignOffInput = z.output<typeof withdrawSignOffSchema>;
