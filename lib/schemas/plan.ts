import { z } from "zod";
import { OWN_STEP_INJURIES, OWN_STEP_PREFIX } from "#lib/clinical/accepted-plan/own-step.ts";
import { SITES } from "#lib/clinical/model/finding-vocabulary.ts";
import { ACTIVE_ACNE_LEVELS, FITZPATRICK_TYPES, TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { awayField } from "./away.ts";
import { comingDateField, idField, numberField, versionField, whenGiven } from "./field.ts";
import { optionalText, requiredText } from "./text.ts";

const treatment = z.enum(TREATMENTS, { error: "Choose treatments of the list." });

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
  /** The rules that stood on the page when it was written; a reason saved before these were kept answers none. */
  rules: z.array(z.string().min(1).max(80)).max(80).default([]),
});

/** The part of the skin that a step is done on. */
const area = z.strictObject({
  side: z.enum(["left", "right"]).nullable(),
  sites: z
    .array(z.enum(SITES, { error: "Choose regions of the list." }))
    .max(SITES.length)
    .refine((list) => new Set(list).size === list.length, "A region is chosen twice."),
});

const intervalWeeks = z
  .strictObject({
    min: numberField({ min: 0.5, max: 52 }),
    max: numberField({ min: 0.5, max: 52 }),
  })
  .refine(({ min, max }) => min <= max, {
    path: ["max"],
    message: "The longest interval is shorter than the shortest.",
  });

/** A treatment of the clinician's own, which the catalogue does not have and no rule checks. */
const ownStep = z
  .strictObject({
    key: z
      .string()
      .startsWith(OWN_STEP_PREFIX)
      .regex(/^[a-z0-9-]{5,64}$/, "This step is not known."),
    name: requiredText("Name the step.", { max: 120 }),
    place: z.enum(["clinic", "home"], { error: "Choose where it is done." }),
    sessions: numberField({ min: 1, max: 40, whole: true }).nullable(),
    intervalWeeks: intervalWeeks.nullable(),
    injures: z.enum(OWN_STEP_INJURIES, { error: "Choose whether it injures the skin." }),
    note: requiredText("Write the note, or leave it empty.", { max: 1000, lines: true }).nullable(),
    area: area.nullable(),
  })
  .superRefine(({ place, sessions, intervalWeeks: weeks }, context) => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
    };
    if (place === "clinic" && sessions === null) refuse("sessions", "Enter how many sessions.");
    if (place === "home" && sessions !== null) refuse("sessions", "What is done at home has no sessions.");
    if (sessions !== null && sessions > 1 && weeks === null)
      refuse("intervalWeeks", "Enter the weeks between two sessions.");
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
  away: z.array(awayField).max(60).default([]),
  /** Names that the catalogue does not know and the clinician has looked up. */
  checkedByMe: z
    .array(requiredText("Name what was checked.", { max: 200 }))
    .max(100)
    .default([]),
  note: optionalText({ max: 4000, lines: true }),
  /** On which part of the skin a treatment is done, where it is not done on all of it. */
  areas: z.partialRecord(treatment, area).optional(),
  ownSteps: z
    .array(ownStep)
    .max(10, "A plan holds ten own steps at most.")
    .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, "An own step is there twice.")
    .optional(),
  /** Signed with the plan: no rule has checked the own steps. */
  ownStepsAcknowledged: z.boolean().optional(),
};

const draftName = requiredText("Name this draft.", { max: 60 });

/** What stands on the plan builder while it is not accepted: the draft in hand, and those beside it. */
export const savePlanDraftSchema = z.strictObject({
  planId: idField,
  version: versionField,
  ...choices,
  /** How the draft in hand is called. */
  name: draftName.optional(),
  /** Drafts beside it, of which nothing is accepted. */
  others: z
    .array(z.strictObject({ name: draftName, ...choices }))
    .max(2, "A plan has three drafts at most.")
    .optional(),
});
export type SavePlanDraftInput = z.output<typeof savePlanDraftSchema>;

function refuseStrayReasons(
  {
    treatments,
    overrides,
  }: {
    readonly treatments: readonly string[];
    readonly overrides: readonly { readonly treatment: string }[];
  },
  context: z.core.$RefinementCtx,
): void {
  overrides.forEach((entry, index) => {
    if (treatments.includes(entry.treatment)) return;
    context.addIssue({
      code: "custom",
      path: ["overrides", index, "treatment"],
      message: "A reason is given for a treatment that is not chosen.",
    });
  });
}

/** Accepts a plan: at least one treatment, each override for a treatment that was chosen. */
export const acceptPlanSchema = z
  .strictObject({
    planId: idField,
    version: versionField,
    ...choices,
    treatments: choices.treatments.min(1, "Choose at least one treatment."),
  })
  .superRefine(refuseStrayReasons);
export type AcceptPlanInput = z.output<typeof acceptPlanSchema>;

/** Names a plan whose amendment is begun or discarded. */
export const namedPlanSchema = z.strictObject({ planId: idField, version: versionField });
export type NamedPlanInput = z.output<typeof namedPlanSchema>;

/** Accepts an amendment: the choices of a plan, and why the version before is amended. */
export const amendPlanSchema = z
  .strictObject({
    planId: idField,
    version: versionField,
    ...choices,
    treatments: choices.treatments.min(1, "Choose at least one treatment."),
    reason: requiredText("Write why the plan is amended.", { max: 1000, lines: true }),
  })
  .superRefine(refuseStrayReasons);
export type AmendPlanInput = z.output<typeof amendPlanSchema>;

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
