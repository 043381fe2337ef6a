import { z } from "zod";
import { EVENT_KINDS } from "#lib/clinical/response/event-kind.ts";
import {
  comingDateField,
  idField,
  numberField,
  pastDateField,
  versionField,
  whenGiven,
  yesNoField,
} from "./field.ts";
import { optionalText, requiredText } from "./text.ts";

/** Why an event counts as serious, as the authority's form asks (UNVERIFIED: general knowledge). */
export const SERIOUS_REASONS = [
  "died",
  "life-threatening",
  "hospital",
  "disability",
  "birth-defect",
  "medically-significant",
] as const;
export type SeriousReason = (typeof SERIOUS_REASONS)[number];
export const SUSPECTED_KINDS = ["device", "medicine", "cosmetic", "procedure", "not-known"] as const;
export type SuspectedKind = (typeof SUSPECTED_KINDS)[number];
export const EVENT_OUTCOMES = [
  "recovered",
  "recovering",
  "continuing",
  "lasting-effects",
  "died",
  "not-known",
] as const;
export type EventOutcome = (typeof EVENT_OUTCOMES)[number];

/** What a report asks beyond the event itself. */
const reportFields = {
  action: optionalText({ max: 2000, lines: true }),
  serious: z.array(z.enum(SERIOUS_REASONS)).max(SERIOUS_REASONS.length).optional(),
  suspectedKind: whenGiven(z.enum(SUSPECTED_KINDS, { error: "Choose what is suspected." })),
  suspectedName: optionalText({ max: 200 }),
  suspectedMaker: optionalText({ max: 120 }),
  suspectedLot: optionalText({ max: 60 }),
};

/** Grades of severity, 1 mild to 5 death. */
export const recordAdverseEventSchema = z
  .strictObject({
    patientId: idField,
    planId: whenGiven(idField),
    sessionId: whenGiven(idField),
    kind: z.enum(EVENT_KINDS, { error: "Choose what happened." }),
    /** What happened in words; asked where it is none of the list. */
    words: optionalText({ max: 120 }),
    grade: numberField({ min: 1, max: 5, whole: true, error: "Choose how severe it is." }),
    onsetOn: pastDateField("Enter the day on which it began."),
    detail: optionalText({ max: 4000, lines: true }),
    ...reportFields,
    reportable: whenGiven(yesNoField),
    followUpOn: whenGiven(comingDateField("Enter the day of the follow-up.")),
  })
  .refine(({ grade, followUpOn }) => grade < 2 || followUpOn !== undefined, {
    path: ["followUpOn"],
    message: "Enter a follow-up day: it is asked from grade 2 on.",
  })
  .refine(({ kind, words }) => kind !== "other" || words !== undefined, {
    path: ["words"],
    message: "Say what it was.",
  });
export type RecordAdverseEventInput = z.output<typeof recordAdverseEventSchema>;

/** Closes an adverse event: when it was over, or looked at last, and what became of it. */
export const closeAdverseEventSchema = z.strictObject({
  adverseEventId: idField,
  version: versionField,
  resolvedOn: pastDateField("Enter the day on which it was over."),
  outcomeCode: z.enum(EVENT_OUTCOMES, { error: "Choose how it ended." }),
  outcome: optionalText({ max: 2000, lines: true }),
});
export type CloseAdverseEventInput = z.output<typeof closeAdverseEventSchema>;

/** One look at an adverse event that is not over, and when the next one is due. */
export const followUpAdverseEventSchema = z.strictObject({
  adverseEventId: idField,
  version: versionField,
  seenOn: pastDateField("Enter the day on which it was looked at."),
  words: requiredText("Say what was seen, and what was done.", { max: 2000, lines: true }),
  nextOn: comingDateField("Enter the day of the next look, or record how it ended."),
});
export type FollowUpAdverseEventInput = z.output<typeof followUpAdverseEventSchema>;

/** Fills in what a report asks. */
export const reportFieldsSchema = z.strictObject({
  adverseEventId: idField,
  version: versionField,
  ...reportFields,
});
export type ReportFieldsInput = z.output<typeof reportFieldsSchema>;

/** Marks an adverse event as reported to the authority. */
export const reportAdverseEventSchema = z.strictObject({
  adverseEventId: idField,
  version: versionField,
  reportedOn: pastDateField("Enter the day on which it was reported."),
  reference: optionalText({ max: 80 }),
});
export type ReportAdverseEventInput = z.output<typeof reportAdverseEventSchema>;

/** The address of a report's file. */
export const adverseReportFileSchema = z.strictObject({ as: z.enum(["csv", "json"]) });
