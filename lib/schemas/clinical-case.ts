import { z } from "zod";
import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import { isCalendarDay } from "#lib/clinical/scheduling/calendar-day.ts";
import { SOURCE_POLICIES, TEST_PATCH_POLICIES } from "#lib/clinical/model/policies.ts";
import * as terms from "#lib/clinical/model/vocabulary.ts";
import { amount, findingSchema, listOf, oneOf, yesOrNo } from "./clinical-finding.ts";
import { clinicalName, clinicalText } from "./clinical-text.ts";

/** A visit outside these days is a slip of the pen; waits are counted from it and have to be days that can be written. */
const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2199-12-31";
const LONGEST_LIFE_MONTHS = 1500;
const months = amount(0, LONGEST_LIFE_MONTHS);
const weeks = amount(0, 5000);

const policiesSchema = z.strictObject({
  isotretinoin: oneOf(SOURCE_POLICIES).nullish(),
  photosensitisers: oneOf(SOURCE_POLICIES).nullish(),
  testPatch: oneOf(TEST_PATCH_POLICIES).nullish(),
  deviceLimits: oneOf(SOURCE_POLICIES).nullish(),
});

const allergySchema = z.union(
  [clinicalName(200), z.strictObject({ name: clinicalName(200), reaction: clinicalText(500).nullish() })],
  { error: "must be a name, or an object with name and reaction" },
);

const conditionSchema = z.union(
  [
    clinicalName(200),
    z.strictObject({
      name: clinicalName(200),
      status: oneOf(terms.CONDITION_STATUSES).nullish(),
      lastEpisodeMonthsAgo: months.nullish(),
      detail: clinicalText(2000).nullish(),
    }),
  ],
  { error: "must be a name, or an object with name, status, lastEpisodeMonthsAgo and detail" },
);

const medicationSchema = z.strictObject({
  name: clinicalName(200),
  status: oneOf(terms.MEDICATION_STATUSES).nullish(),
  startedMonthsAgo: months.nullish(),
  stoppedMonthsAgo: months.nullish(),
  route: oneOf(terms.ROUTES).nullish(),
});

const patientSchema = z.strictObject({
  ageYears: amount(0, 120).int({ error: "must be a whole number" }).nullish(),
  sex: oneOf(terms.SEXES).nullish(),
  fitzpatrick: oneOf(terms.FITZPATRICK_TYPES).nullish(),
  monk: amount(1, 10).int({ error: "must be a whole number" }).nullish(),
  pregnant: yesOrNo.nullish(),
  breastfeeding: yesOrNo.nullish(),
  planningPregnancy: yesOrNo.nullish(),
  allergies: z.array(allergySchema).max(100).nullish(),
  conditions: z.array(conditionSchema).max(100).nullish(),
  medications: z.array(medicationSchema).max(100).nullish(),
  declines: listOf(terms.DECLINABLE).nullish(),
});

const historySchema = z.strictObject({
  acneAtSite: yesOrNo.nullish(),
  activeAcne: oneOf(terms.ACTIVE_ACNE_LEVELS).nullish(),
  activeAcneType: listOf(terms.ACNE_TYPES).nullish(),
  monthsSinceAcneCleared: months.nullish(),
  markDurationMonths: months.nullish(),
  course: oneOf(terms.COURSES).nullish(),
  onset: oneOf(terms.ONSETS).nullish(),
  picking: oneOf(terms.PICKING).nullish(),
  sunExposure: oneOf(terms.SUN_EXPOSURES).nullish(),
  tannedWithinWeeks: z
    .union([z.literal(-1), weeks], { error: "must be a number of weeks from 0 to 5000, or -1 for no tan" })
    .nullish(),
  sunscreenDaily: yesOrNo.nullish(),
  keloid: oneOf(terms.KELOID_TENDENCIES).nullish(),
  homeCareWeeksWithoutBenefit: weeks.nullish(),
  triedWithoutBenefit: z.array(clinicalName(200)).max(100).nullish(),
  previousProcedures: z
    .array(
      z.strictObject({
        treatment: clinicalName(200),
        monthsAgo: months.nullish(),
        outcome: oneOf(terms.PROCEDURE_OUTCOMES).nullish(),
      }),
    )
    .max(100)
    .nullish(),
  productsAtSite: z.array(clinicalName(200)).max(100).nullish(),
  investigations: z
    .array(z.strictObject({ name: clinicalName(200), result: clinicalText(2000) }))
    .max(100)
    .nullish(),
  flushing: yesOrNo.nullish(),
  photosensitivity: yesOrNo.nullish(),
  systemicSymptoms: yesOrNo.nullish(),
  preoccupation: yesOrNo.nullish(),
});

/**
 * A case in the case format. Strict: a key that the format does not know is an error, so that a mistyped one never
 * passes as "not asked"; a date has to exist in the calendar; text has to be well formed.
 */
export const clinicalCaseSchema: z.ZodType<ClinicalCase> = z.strictObject({
  id: clinicalName(200),
  policies: policiesSchema.nullish(),
  on: z
    .string({ error: "must be a date" })
    .refine(isCalendarDay, { error: "must be a date that exists, written YYYY-MM-DD", abort: true })
    .refine((day) => day >= FIRST_DAY && day <= LAST_DAY, { error: "must lie between 1900 and 2199" })
    .nullish(),
  patient: patientSchema.nullish(),
  history: historySchema.nullish(),
  findings: z.array(findingSchema, { error: "must be a list of findings" }).max(100, {
    error: "must hold at most 100 findings",
  }),
  notes: clinicalText(20_000).nullish(),
});
