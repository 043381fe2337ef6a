import { z } from "zod";
import {
  DIAGNOSES,
  FITZPATRICK_TYPES,
  LOOK_AGAIN_CAUSES,
  PIGMENT_DEPTHS,
} from "#lib/clinical/model/vocabulary.ts";
import { draftFindingSchema, gonePinSchema } from "./consultation-finding.ts";
import { draftHistorySchema } from "./consultation-history.ts";
import { pulledListSchema } from "./consultation-pulled.ts";
import { appliedTemplateSchema } from "./consultation-template.ts";
import { draftScoresSchema } from "./consultation-scores.ts";
import { idField, isoDateField, numberField, versionField } from "./field.ts";
import { SKIN_TYPE_METHODS } from "./patient-facts.ts";
import { optionalText } from "./text.ts";

/** Raised when the shape of a stored draft changes, so that an old one is recognised. */
export const DRAFT_SCHEMA_VERSION = 1;

const words = optionalText({ max: 2000, lines: true });
const yesNo = z.boolean({ error: "Answer yes or no." }).nullish();

const skinSchema = z.strictObject({
  fitzpatrick: z.enum(FITZPATRICK_TYPES, { error: "Choose skin type I to VI." }).nullish(),
  fitzpatrickMethod: z.enum(SKIN_TYPE_METHODS).nullish(),
  monk: numberField({ min: 1, max: 10, whole: true }).nullish(),
  /** Where the tone was read: a tanned face misleads. */
  referenceSite: optionalText({ max: 100 }),
  words,
});

export const COLD_SORES = ["never", "past", "recurrent", "current"] as const;
/** Answers that count only for the day they were given. */
export const ASKED_EACH_DAY = ["pregnancy", "tan", "cold-sores", "infection"] as const;

const safetySchema = z.strictObject({
  pregnant: yesNo,
  breastfeeding: yesNo,
  planningPregnancy: yesNo,
  coldSores: z.enum(COLD_SORES, { error: "Say whether there are or were cold sores." }).nullish(),
  infectionAtSite: yesNo,
  /** The day on which each of these answers was last given or confirmed. */
  confirmedOn: z.partialRecord(z.enum(ASKED_EACH_DAY), isoDateField).default({}),
  words,
});

export const IMPRESSION_DECISIONS = ["accepted", "changed", "added", "rejected"] as const;

export const IMPRESSION_CERTAINTIES = ["definite", "likely", "possible"] as const;

const impressionSchema = z.strictObject({
  diagnoses: z
    .array(
      z.strictObject({
        diagnosis: z.enum([...DIAGNOSES, ...LOOK_AGAIN_CAUSES], { error: "Choose a diagnosis of the list." }),
        decision: z.enum(IMPRESSION_DECISIONS),
        depth: z.enum(PIGMENT_DEPTHS).nullish(),
        /** How sure the clinician is; not said where it is absent. */
        certainty: z.enum(IMPRESSION_CERTAINTIES).nullish(),
        /** Indexes of the findings it rests on. */
        findings: z.array(z.int().min(0).max(199)).max(200).default([]),
        /** Why the clinician differs from the engine; asked for on signing, not while typing. */
        reason: optionalText({ max: 1000, lines: true }),
      }),
    )
    .max(50)
    .default([]),
  words,
});

/**
 * The whole document that a consultation's screen saves. It may be incomplete (signing checks that); a key that is
 * absent or null was not asked, and a list, even an empty one, was.
 */
export const consultationDraftSchema = z.strictObject({
  schemaVersion: z.literal(DRAFT_SCHEMA_VERSION),
  history: draftHistorySchema,
  skin: skinSchema,
  findings: z.array(draftFindingSchema).max(200, "A consultation holds 200 findings at most."),
  /** Marks pinned at the last visit that are gone. */
  gonePins: z.array(gonePinSchema).max(400).optional(),
  /** What stands in the shorthand field, kept while it is not yet understood. */
  shorthand: z.string().max(2000).optional(),
  /** The finding that the shorthand field holds for editing; what it reads replaces it. */
  shorthandFor: idField.optional(),
  scores: draftScoresSchema,
  safety: safetySchema,
  impression: impressionSchema,
  notes: optionalText({ max: 20_000, lines: true }),
  /** What was taken over from an earlier visit or a template, and what of it is still to be confirmed. */
  pulled: pulledListSchema.optional(),
  /** The clinic's template that the visit was begun with: what is to be asked and scored. */
  template: appliedTemplateSchema.optional(),
});
export type ConsultationDraft = z.output<typeof consultationDraftSchema>;

/** A draft in which nothing was asked yet. */
export function emptyDraft(): ConsultationDraft {
  return {
    schemaVersion: DRAFT_SCHEMA_VERSION,
    history: {},
    skin: {},
    findings: [],
    scores: {},
    safety: { confirmedOn: {} },
    impression: { diagnoses: [] },
  };
}

/**
 * One autosave: the whole draft, the version it was made from, a key under which a repeat is recognised, and who typed
 * it, because somebody else may have signed in on this device since.
 */
export const saveDraftSchema = z.strictObject({
  consultationId: idField,
  personId: idField.optional(),
  version: versionField,
  idempotencyKey: idField,
  draft: consultationDraftSchema,
});
export type SaveDraftInput = z.output<typeof saveDraftSchema>;

export const startConsultationSchema = z.strictObject({ patientId: idField });
export type StartConsultationInput = z.output<typeof startConsultationSchema>;

/** Names one consultation and the version that was on the screen: for signing and for discarding. */
export const namedConsultationSchema = z.strictObject({ consultationId: idField, version: versionField });
export type NamedConsultationInput = z.output<typeof namedConsultationSchema>;
