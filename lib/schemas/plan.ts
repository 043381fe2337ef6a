import { z } from "zod";
import { ACTIVE_ACNE_LEVELS, FITZPATRICK_TYPES, TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { comingDateField, idField, numberField, versionField, whenGiven, yesNoField } from "./field.ts";
import { optionalText, requiredText } from "./text.ts";

const treatment = z.enum(TREATMENTS, { error: "Choose treatments of the list." });

const awayDates = z
  .strictObject({
    from: comingDateField("Enter the first day away."),
    to: comingDateField("Enter the last day away."),
    inSun: yesNoField.optional(),
  })
  .refine(({ from, to }) => from <= to, {
    path: ["to"],
    message: "The last day away lies before the first.",
  });

/** A treatment whose verdict is “override”, accepted for a reason. A block cannot be overridden. */
const override = z.strictObject({
  treatment,
  reason: requiredText("Write why this treatment is right for this patient.", {
    max: 1000,
    lines: true,
  }).refine(
    (reason) => Array.from(reason).length >= 10,
    "Write the reason in a few words, so that a colleague understands it.",
  ),
});

const choices = {
  treatments: z
    .array(treatment)
    .max(30, "A plan holds 30 treatments at most.")
    .refine((list) => new Set(list).size === list.length, "A treatment is chosen twice."),
  /** How many sessions of a course, where fewer or more than the middle of its range are wanted. */
  sessions: z.partialRecord(treatment, numberField({ min: 1, max: 40, whole: true })).default({}),
  overrides: z.array(override).max(30).default([]),
  startOn: comingDateField("Enter the day on which the plan starts."),
  away: z.array(awayDates).max(60).default([]),
  /** Names that the catalogue does not know and the clinician has looked up. */
  checkedByMe: z
    .array(requiredText("Name what was checked.", { max: 200 }))
    .max(100)
    .default([]),
  note: optionalText({ max: 4000, lines: true }),
};

/** What stands on the plan builder while it is not accepted. */
export const savePlanDraftSchema = z.strictObject({ planId: idField, version: versionField, ...choices });
export type SavePlanDraftInput = z.output<typeof savePlanDraftSchema>;

/** Accepts a plan: at least one treatment, each override for a treatment that was chosen. */
export const acceptPlanSchema = z
  .strictObject({
    planId: idField,
    version: versionField,
    ...choices,
    treatments: choices.treatments.min(1, "Choose at least one treatment."),
  })
  .superRefine(({ treatments, overrides }, context) => {
    overrides.forEach((entry, index) => {
      if (treatments.includes(entry.treatment)) return;
      context.addIssue({
        code: "custom",
        path: ["overrides", index, "treatment"],
        message: "A reason is given for a treatment that is not chosen.",
      });
    });
  });
export type AcceptPlanInput = z.output<typeof acceptPlanSchema>;

export const startPlanSchema = z.strictObject({ consultationId: idField });
export type StartPlanInput = z.output<typeof startPlanSchema>;

/** Reasons that every role may read: none of them says what is treated. */
export const HOLD_REASONS = ["patient-request", "clinical", "administrative"] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

const named = { planId: idField, version: versionField };
const why = requiredText("Write why.", { max: 1000, lines: true });

export const changePlanStateSchema = z.discriminatedUnion(
  "to",
  [
    z.strictObject({
      ...named,
      to: z.literal("on-hold"),
      holdReason: z.enum(HOLD_REASONS, { error: "Choose why the plan is on hold." }),
      reason: optionalText({ max: 1000, lines: true }),
    }),
    z.strictObject({ ...named, to: z.literal("active"), reason: optionalText({ max: 1000, lines: true }) }),
    z.strictObject({
      ...named,
      to: z.literal("completed"),
      reason: optionalText({ max: 1000, lines: true }),
    }),
    z.strictObject({ ...named, to: z.literal("stopped"), reason: why }),
  ],
  { error: "Choose a state that a plan can move to." },
);
export type ChangePlanStateInput = z.output<typeof changePlanStateSchema>;

/** Facts that are tried out on the plan page; nothing of it is saved. */
export const whatIfSchema = z.strictObject({
  isotretinoinNow: z.boolean().optional(),
  tanned: z.boolean().optional(),
  pregnant: z.boolean().optional(),
  coldSores: z.boolean().optional(),
  fitzpatrick: whenGiven(z.enum(FITZPATRICK_TYPES)),
  activeAcne: whenGiven(z.enum(ACTIVE_ACNE_LEVELS)),
});
export type WhatIf = z.output<typeof whatIfSchema>;
