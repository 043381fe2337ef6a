import { z } from "zod";
import { parseTypedPeriod } from "#lib/clinical/scheduling/typed-date.ts";
import {
  comingDateField,
  idField,
  isoDateField,
  latestDateOnEarth,
  numberField,
  pastDateField,
  versionField,
  whenGiven,
  yesNoField,
} from "./field.ts";
import { awayField } from "./away.ts";
import { settingDemands } from "./session-demands.ts";
import { sessionSettingsSchema } from "./session-settings.ts";
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
      /** The clinic's calendar date on which it was answered; left out for today. */
      on: isoDateField.refine((on) => on <= latestDateOnEarth(), "This day is still to come.").optional(),
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

/** A product while it is typed. */
const productLine = z.strictObject({
  name: optionalText({ max: 120 }),
  lot: optionalText({ max: 60 }),
  expires: optionalText({ max: 20 }),
  expiredReason: optionalText({ max: 200 }),
});

/** The last day on which a product may be used: a day, or the end of the month that stands on it. */
const expiryField = z.string().transform((text, context) => {
  const period = parseTypedPeriod(text);
  if (period.ok) return period.to;
  context.addIssue({ code: "custom", message: period.message });
  return z.NEVER;
});

const productSchema = productLine.extend({
  name: requiredText("Name the product, or remove the line.", { max: 120 }),
  lot: requiredText("Enter the lot, or “none” where the product has none.", { max: 60 }),
  expires: whenGiven(expiryField),
});

/** Reasons under area, setting and the value they were written for: `0.fluenceJPerCm2=12`, `1.depths.cheek=1.5`. */
const reasonsSchema = z
  .partialRecord(
    z.string().regex(/^\d{1,2}\.[A-Za-z0-9]{1,40}(\.[a-z-]{1,40})?(=\d[\d.e+-]{0,24})?$/),
    optionalText({ max: 300, lines: true }),
  )
  .refine((reasons) => Object.keys(reasons).length <= 100, "These are too many reasons.");

/** More areas with settings of their own than anybody treats in one session. */
const MOST_FURTHER_AREAS = 7;

const content = {
  checklist: checklistSchema,
  settings: sessionSettingsSchema,
  furtherSettings: z.array(sessionSettingsSchema).max(MOST_FURTHER_AREAS).optional(),
  reasons: reasonsSchema.optional(),
  /** Who works; left out for whoever is signed in. */
  operatorId: whenGiven(idField),
  response: responseSchema,
  noteForNext: optionalText({ max: 2000, lines: true }),
};

/** What has been recorded so far of a session that is going on. */
const sessionContentSchema = z.strictObject({
  ...content,
  products: z.array(productLine).max(30).default([]),
});
export type SessionContentInput = z.output<typeof sessionContentSchema>;

/** Saves a session that is going on. */
export const saveSessionSchema = z.strictObject({
  sessionId: idField,
  /** Who opened the page that it was typed on. */
  personId: idField.optional(),
  version: versionField,
  idempotencyKey: idField,
  draft: sessionContentSchema,
});
export type SaveSessionInput = z.output<typeof saveSessionSchema>;

/**
 * Completes a session. An end-point, the skin's answer, the areas and the settings without which nobody could repeat it
 * must be there; consent must be confirmed where none is on record.
 */
export const completeSessionSchema = z
  .strictObject({
    sessionId: idField,
    version: versionField,
    ...content,
    products: z.array(productSchema).max(30).default([]),
    performedOn: whenGiven(pastDateField("Enter the day of the session.")),
    consentConfirmed: whenGiven(
      yesNoField.refine((yes) => yes, "Confirm that the patient has agreed to it."),
    ),
    /** Which form the patient signed or was read, where the consent is given now. */
    consentForm: optionalText({ max: 120 }),
    /** Why it is given on a day that is kept clear of a stay in the sun. */
    sunReason: optionalText({ max: 500, lines: true }),
  })
  .superRefine(({ settings, furtherSettings = [], response }, context) => {
    const demand = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: "custom", path, message });
    };
    for (const { path, message } of settingDemands(settings)) demand(["settings", ...path], message);
    for (const [index, further] of furtherSettings.entries()) {
      for (const { path, message } of settingDemands(further)) {
        demand(["furtherSettings", index, ...path], message);
      }
    }
    if (response.endPoints.length === 0) {
      demand(["response", "endPoints"], "Choose the end-point that was seen, or “none seen”.");
    }
    if (response.endPoints.includes("other") && response.words === undefined) {
      demand(["response", "words"], "Say what the other end-point was.");
    }
    if (response.erythema === undefined && response.oedema === undefined) {
      demand(["response", "erythema"], "Say how the skin answered: redness, swelling, or none of them.");
    }
  });
export type CompleteSessionInput = z.output<typeof completeSessionSchema>;

const timeField = whenGiven(
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter the time as hours and minutes, for example 14:30."),
);

/** Moves a planned visit to another day, and says with whom it is. */
export const bookSessionSchema = z.strictObject({
  sessionId: idField,
  version: versionField,
  dueOn: comingDateField("Enter the day of the visit."),
  time: timeField,
  /** Somebody of the clinic, or nobody; left out where it stays as it is. */
  bookedWith: whenGiven(z.union([z.literal("nobody"), idField])),
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
