import { z } from "zod";
import { draftHistorySchema } from "./consultation-history.ts";
import { draftScoresSchema } from "./consultation-scores.ts";
import { idField, versionField, yesNoField } from "./field.ts";
import { findingPatternSchema } from "./finding-pattern.ts";
import { optionalText, requiredText } from "./text.ts";

/** Templates in use that a clinic keeps at most: more are slower to choose from than to do without. */
export const MOST_TEMPLATES = 20;

const nameField = requiredText("Enter the template's name.", { max: 80 });
const notesField = optionalText({ max: 4000, lines: true });
/** Questions by name: a template holds no answer to any of them. */
const askField = z.array(draftHistorySchema.omit({ words: true }).keyof()).max(30);
const scalesField = z.array(draftScoresSchema.keyof()).max(10);

/**
 * What a template holds: which questions to ask, which kinds of marks to look for, which scales to fill in, and words of
 * the clinic's own. There is no room in it for an answer, a count, a measure or anybody's words.
 */
export const templateBodySchema = z.strictObject({
  ask: askField,
  findings: z.array(findingPatternSchema).max(12, "A template holds 12 kinds of marks at most."),
  scales: scalesField,
  notes: notesField,
});
export type TemplateBody = z.output<typeof templateBodySchema>;

/** The template that a draft was begun with, as it was then: what is to be asked and scored. */
export const appliedTemplateSchema = z.strictObject({
  id: idField,
  name: nameField,
  ask: askField,
  scales: scalesField,
});

export const keepTemplateSchema = z.strictObject({ name: nameField, body: templateBodySchema });
export type KeepTemplateInput = z.output<typeof keepTemplateSchema>;

/** Names a template and the version that was on the screen. */
const named = { templateId: idField, version: versionField };

export const updateTemplateSchema = z.strictObject({ ...named, name: nameField, notes: notesField });
export type UpdateTemplateInput = z.output<typeof updateTemplateSchema>;

export const archiveTemplateSchema = z.strictObject({ ...named, archived: yesNoField });
export type ArchiveTemplateInput = z.output<typeof archiveTemplateSchema>;

export const moveTemplateSchema = z.strictObject({
  ...named,
  direction: z.enum(["up", "down"], { error: "Move it up or down." }),
});
export type MoveTemplateInput = z.output<typeof moveTemplateSchema>;
