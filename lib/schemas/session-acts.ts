import { z } from "zod";
import { ADDENDUM_REASONS } from "#lib/clinical/visit/addendum-reasons.ts";
import { idField, pastDateField, versionField, whenGiven } from "./field.ts";
import { optionalText, requiredText } from "./text.ts";

/** Consent to the treatment of a session, for all sessions of its course. */
export const recordConsentSchema = z.strictObject({
  sessionId: idField,
  givenOn: pastDateField("Enter the day on which the patient agreed."),
  formVersion: optionalText({ max: 120 }),
  /** Who took it; left out for whoever is signed in. */
  takenById: whenGiven(idField),
});
export type RecordConsentInput = z.output<typeof recordConsentSchema>;

/** Takes back a consent. */
export const withdrawConsentSchema = z.strictObject({
  consentId: idField,
  version: versionField,
  withdrawnOn: pastDateField("Enter the day on which it was withdrawn."),
  words: optionalText({ max: 500, lines: true }),
});
export type WithdrawConsentInput = z.output<typeof withdrawConsentSchema>;

export const PATCH_RESULTS = ["as-expected", "reacted"] as const;
export type PatchResult = (typeof PATCH_RESULTS)[number];

/** How the skin answered a test patch. */
export const readTestPatchSchema = z
  .strictObject({
    /** The visit on which the patch was made. */
    sessionId: idField,
    readOn: pastDateField("Enter the day on which it was read."),
    result: z.enum(PATCH_RESULTS, { error: "Choose how the skin answered." }),
    words: optionalText({ max: 1000, lines: true }),
    /** Who read it; left out for whoever is signed in. */
    readById: whenGiven(idField),
  })
  .refine(({ result, words }) => result !== "reacted" || words !== undefined, {
    path: ["words"],
    message: "Say what was seen.",
  });
export type ReadTestPatchInput = z.output<typeof readTestPatchSchema>;

/** What is added to a completed session, and why. */
export const addSessionAddendumSchema = z
  .strictObject({
    sessionId: idField,
    reason: z.enum(ADDENDUM_REASONS, { error: "Choose why it is added." }),
    reasonWords: optionalText({ max: 200 }),
    body: requiredText("Write what has to be added.", { max: 5000, lines: true }),
  })
  .refine(({ reason, reasonWords }) => reason !== "other" || reasonWords !== undefined, {
    path: ["reasonWords"],
    message: "Say what the reason is.",
  });
export type AddSessionAddendumInput = z.output<typeof addSessionAddendumSchema>;
