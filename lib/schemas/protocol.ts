import { z } from "zod";
import type { ProtocolBody } from "#lib/clinical/accepted-plan/protocol.ts";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { idField, numberField, versionField, whenGiven, yesNoField } from "./field.ts";
import { optionalText, requiredText } from "./text.ts";

/** Protocols in use that a clinic keeps at most. */
export const MOST_PROTOCOLS = 60;

const weeks = numberField({ min: 0.1, max: 52, unit: "weeks" });

const intervalField = z.strictObject({ min: weeks, max: weeks }).refine(({ min, max }) => min <= max, {
  path: ["max"],
  message: "The longest interval lies below the shortest.",
});

const stepField = z.strictObject({
  treatment: z.enum(TREATMENTS, { error: "Choose a treatment of the list." }),
  sessions: whenGiven(numberField({ min: 1, max: 40, whole: true })),
  intervalWeeks: whenGiven(intervalField),
  reason: optionalText({ max: 500, lines: true }).refine(
    (reason) => reason === undefined || Array.from(reason).length >= 10,
    "Write the reason in a few words, so that a colleague understands it.",
  ),
});

const bodyField = z.strictObject({
  steps: z
    .array(stepField)
    .min(1, "A protocol holds at least one treatment.")
    .max(20, "A protocol holds 20 treatments at most.")
    .refine(
      (steps) => new Set(steps.map(({ treatment }) => treatment)).size === steps.length,
      "A treatment is named twice.",
    ),
  reviewWeeks: z
    .array(numberField({ min: 1, max: 104, whole: true, unit: "weeks" }))
    .max(6, "A protocol holds 6 reviews at most.")
    .default([]),
  note: optionalText({ max: 2000, lines: true }),
});

/** What a protocol says, with a word for what is not given: reviews each once and in order. */
export const protocolBodySchema = bodyField.transform(({ steps, reviewWeeks, note }): ProtocolBody => ({
  steps: steps.map(({ treatment, sessions, intervalWeeks, reason }) => ({
    treatment,
    sessions: sessions ?? null,
    intervalWeeks: intervalWeeks ?? null,
    reason: reason ?? null,
  })),
  reviewWeeks: [...new Set(reviewWeeks)].toSorted((one, other) => one - other),
  note: note ?? null,
}));

const content = {
  name: requiredText("Enter the protocol's name.", { max: 80 }),
  body: protocolBodySchema,
};

export const addProtocolSchema = z.strictObject(content);
export type AddProtocolInput = z.output<typeof addProtocolSchema>;

/** A new version, made from the one that was on the screen. */
export const changeProtocolSchema = z.strictObject({
  protocolId: idField,
  /** Number of the version that it was made from. */
  number: versionField,
  ...content,
});
export type ChangeProtocolInput = z.output<typeof changeProtocolSchema>;

export const retireProtocolSchema = z.strictObject({
  protocolId: idField,
  version: versionField,
  retired: yesNoField,
});
export type RetireProtocolInput = z.output<typeof retireProtocolSchema>;

/** Begins a draft plan from a protocol, or takes it off the plan. */
export const startFromProtocolSchema = z.strictObject({
  planId: idField,
  protocolVersionId: whenGiven(idField),
});
export type StartFromProtocolInput = z.output<typeof startFromProtocolSchema>;
