import { z } from "zod";
import { ADDENDUM_REASONS } from "#lib/clinical/visit/addendum-reasons.ts";
import { namedConsultationSchema } from "./consultation-draft.ts";
import { idField } from "./field.ts";
import { SUGGESTION_STATES } from "./suggestions.ts";
import { optionalText, requiredText } from "./text.ts";

const digest = z.string().regex(/^[0-9a-f]{16}$/, "This is no digest of an evaluation.");

/**
 * Signing: what the rules said on the screen, as a digest (null where they were not loaded), and the digest of what the
 * server told instead, once the person has confirmed that; and whether suggestions stood on that screen.
 */
export const signConsultationSchema = namedConsultationSchema.extend({
  shown: digest.nullable().optional(),
  confirmed: digest.optional(),
  suggestions: z.enum(SUGGESTION_STATES).optional(),
});
export type SignConsultationInput = z.output<typeof signConsultationSchema>;

/** What is added to a signed record, and why. */
export const addAddendumSchema = z
  .strictObject({
    consultationId: idField,
    reason: z.enum(ADDENDUM_REASONS, { error: "Choose why it is added." }),
    reasonWords: optionalText({ max: 200 }),
    body: requiredText("Write what has to be added.", { max: 5000, lines: true }),
  })
  .superRefine(({ reason, reasonWords }, context) => {
    if (reason === "other" && (reasonWords === undefined || reasonWords === "")) {
      context.addIssue({ code: "custom", path: ["reasonWords"], message: "Say what the reason is." });
    }
  });
export type AddAddendumInput = z.output<typeof addAddendumSchema>;

/** The address of a record's PDF: shown, or saved as a file. */
export const recordFileSchema = z.strictObject({ download: z.enum(["1"]).optional() });
