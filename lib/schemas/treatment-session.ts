import { z } from "zod";
import {
  comingDateField,
  idField,
  isoDateField,
  numberField,
  pastDateField,
  versionField,
  whenGiven,
  yesNoField,
} from "./field.ts";
import { awayField } from "./away.ts";
import { sessionSettingsSchema, type SessionSettings } from "./session-settings.ts";
import { optionalText, requiredText } from "./text.ts";

export const END_POINTS = [
  "none-seen",
  "transient-purpura",
  "persistent-purpura",
  "vessel-clearing",
  "erythema",
  "perilesional-oedema",
  "pinpoint-bleeding",
  "frosting",
  "whitening",
  "other",
] as const;
export const SKIN_RESPONSES = ["none", "mild", "moderate", "marked"] as const;
export type EndPoint = (typeof END_POINTS)[number];
export type SkinResponse = (typeof SKIN_RESPONSES)[number];
export const CHECKLIST_ANSWERS = ["yes", "no"] as const;

/** Answers under the id of their question; what is not answered is left out and is never taken for “no”. */
const checklistSchema = z
  .partialRecord(
    z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
    z.strictObject({
      answer: z.enum(CHECKLIST_ANSWERS, { error: "Answer yes or no." }),
      words: optionalText({ max: 500, lines: true }),
    }),
  )
  .refine((answers) => Object.keys(answers).length <= 60, "The checklist has too many answers.");

const responseSchema = z.strictObject({
  endPoints: z.array(z.enum(END_POINTS)).max(END_POINTS.length).default([]),
  painOutOfTen: whenGiven(numberField({ min: 0, max: 10, whole: true })),
  erythema: whenGiven(z.enum(SKIN_RESPONSES)),
  oedema: whenGiven(z.enum(SKIN_RESPONSES)),
  words: optionalText({ max: 2000, lines: true }),
});

const productSchema = z.strictObject({
  name: requiredText("Name the product, or remove the line.", { max: 120 }),
  lot: optionalText({ max: 60 }),
  expires: optionalText({ max: 20 }),
});

const record = {
  sessionId: idField,
  version: versionField,
  checklist: checklistSchema,
  settings: sessionSettingsSchema,
  response: responseSchema,
  products: z.array(productSchema).max(30).default([]),
  noteForNext: optionalText({ max: 2000, lines: true }),
};

/** What has been recorded so far of a session that is going on. */
export const saveSessionSchema = z.strictObject(record);
export type SaveSessionInput = z.output<typeof saveSessionSchema>;

const needsAgent = (
  settings: SessionSettings,
): settings is Extract<SessionSettings, { readonly modality: "peel" | "injection" }> =>
  settings.modality === "peel" || settings.modality === "injection";

/** Completes a session: an end-point must be named. */
export const completeSessionSchema = z
  .strictObject({
    ...record,
    performedOn: whenGiven(pastDateField("Enter the day of the session.")),
    consentConfirmed: yesNoField.refine((yes) => yes, "Confirm that the patient has agreed today."),
  })
  .refine(({ response }) => response.endPoints.length > 0, {
    path: ["response", "endPoints"],
    message: "Choose the end-point that was seen, or “none seen”.",
  })
  .refine(({ settings }) => !needsAgent(settings) || settings.agent !== undefined, {
    path: ["settings", "agent"],
    message: "Enter the agent that was used.",
  });
export type CompleteSessionInput = z.output<typeof completeSessionSchema>;

/** Grades of severity, 1 mild to 5 death. */
export const recordAdverseEventSchema = z
  .strictObject({
    patientId: idField,
    planId: whenGiven(idField),
    sessionId: whenGiven(idField),
    kind: requiredText("Say what happened.", { max: 120 }),
    grade: numberField({ min: 1, max: 5, whole: true }),
    onsetOn: pastDateField("Enter the day on which it began."),
    detail: optionalText({ max: 4000, lines: true }),
    reportable: whenGiven(yesNoField),
    followUpOn: whenGiven(comingDateField("Enter the day of the follow-up.")),
  })
  .refine(({ grade, followUpOn }) => grade < 2 || followUpOn !== undefined, {
    path: ["followUpOn"],
    message: "Enter a follow-up day: it is asked from grade 2 on.",
  });
export type RecordAdverseEventInput = z.output<typeof recordAdverseEventSchema>;

/** Closes an adverse event: when it was over, or looked at last, and what became of it. */
export const closeAdverseEventSchema = z.strictObject({
  adverseEventId: idField,
  version: versionField,
  resolvedOn: pastDateField("Enter the day on which it was over."),
  outcome: requiredText("Say how it ended.", { max: 2000, lines: true }),
});
export type CloseAdverseEventInput = z.output<typeof closeAdverseEventSchema>;

const timeField = whenGiven(
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter the time as hours and minutes, for example 14:30."),
);

/** Moves a planned visit to another day. */
export const bookSessionSchema = z.strictObject({
  sessionId: idField,
  version: versionField,
  dueOn: comingDateField("Enter the day of the visit."),
  time: timeField,
  /** How many other visits move with it, as was shown; left out where none may. */
  moves: whenGiven(numberField({ min: 0, max: 400, whole: true })),
});
export type BookSessionInput = z.output<typeof bookSessionSchema>;

/** What a person saw of a move before they confirmed it: each visit whose day changes, with its new day. */
const agreedDays = z
  .array(z.strictObject({ id: idField, dueOn: isoDateField }))
  .max(400, "This move changes too many visits.");

/** How far a move may go: visits with an appointment too, and beyond the longest interval where nothing else is possible. */
const reach = { moveBooked: yesNoField.default(false), longer: yesNoField.default(false) };

/** Asks what moving a visit would change; nothing of it is saved. */
export const previewMoveSchema = z.strictObject({
  sessionId: idField,
  to: comingDateField("Enter the new day."),
  ...reach,
});
export type PreviewMoveInput = z.output<typeof previewMoveSchema>;

/** Moves a visit and lays the rest of its course again, as it was shown. */
export const moveSessionSchema = previewMoveSchema.extend({
  version: versionField,
  time: timeField,
  agreed: agreedDays,
});
export type MoveSessionInput = z.output<typeof moveSessionSchema>;

const stays = z
  .array(awayField)
  .max(60, "Enter 60 stays at most.")
  .refine(
    (list) => new Set(list.map(({ from, to }) => `${from} ${to}`)).size === list.length,
    "The same days away are entered twice.",
  );

/** Asks what other days away would change about an accepted plan; nothing of it is saved. */
export const previewAwaySchema = z.strictObject({ planId: idField, away: stays, ...reach });
export type PreviewAwayInput = z.output<typeof previewAwaySchema>;

/** Keeps when the patient of an accepted plan is away, and lays the rest of the course again, as it was shown. */
export const changeAwaySchema = previewAwaySchema.extend({
  /** The ranges that stood on the screen, so that two people do not undo each other's. */
  known: z.array(idField).max(200),
  agreed: agreedDays,
});
export type ChangeAwayInput = z.output<typeof changeAwaySchema>;

/** Takes the last move of a plan back. */
export const undoMoveSchema = z.strictObject({ planId: idField, moveId: idField });
export type UndoMoveInput = z.output<typeof undoMoveSchema>;

export const endSessionSchema = z.strictObject({
  sessionId: idField,
  version: versionField,
  to: z.enum(["missed", "cancelled"], { error: "Choose missed or cancelled." }),
});
export type EndSessionInput = z.output<typeof endSessionSchema>;

/** Names one session and the version that was on the screen, for starting it. */
export const namedSessionSchema = z.strictObject({ sessionId: idField, version: versionField });
export type NamedSessionInput = z.output<typeof namedSessionSchema>;
