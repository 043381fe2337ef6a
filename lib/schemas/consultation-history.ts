import { z } from "zod";
import {
  ACNE_TYPES,
  ACTIVE_ACNE_LEVELS,
  COURSES,
  DECLINABLE,
  KELOID_TENDENCIES,
  ONSETS,
  PICKING,
  PROCEDURE_OUTCOMES,
  SUN_EXPOSURES,
} from "#lib/clinical/model/vocabulary.ts";
import { numberField } from "./field.ts";
import { optionalText, requiredText } from "./text.ts";

const yesNo = z.boolean({ error: "Answer yes or no." }).nullish();
const months = numberField({ min: 0, max: 1200, unit: "months" }).nullish();
const names = (missing: string) =>
  z
    .array(requiredText(missing, { max: 200 }))
    .max(100)
    .nullish();

/** The history as the case format has it, each fact with room for words; everything may be missing. */
export const draftHistorySchema = z.strictObject({
  acneAtSite: yesNo,
  activeAcne: z.enum(ACTIVE_ACNE_LEVELS).nullish(),
  activeAcneType: z.array(z.enum(ACNE_TYPES)).max(ACNE_TYPES.length).nullish(),
  monthsSinceAcneCleared: months,
  markDurationMonths: months,
  course: z.enum(COURSES).nullish(),
  onset: z.enum(ONSETS).nullish(),
  picking: z.enum(PICKING).nullish(),
  sunExposure: z.enum(SUN_EXPOSURES).nullish(),
  /** Weeks since a tan or sunburn; -1 says that there was none. */
  tannedWithinWeeks: numberField({ min: -1, max: 5200, unit: "weeks" }).nullish(),
  sunscreenDaily: yesNo,
  keloid: z.enum(KELOID_TENDENCIES).nullish(),
  homeCareWeeksWithoutBenefit: numberField({ min: 0, max: 5200, unit: "weeks" }).nullish(),
  triedWithoutBenefit: names("Name the treatment, or remove the line."),
  previousProcedures: z
    .array(
      z.strictObject({
        treatment: requiredText("Name the procedure, or remove the line.", { max: 200 }),
        monthsAgo: months,
        outcome: z.enum(PROCEDURE_OUTCOMES).nullish(),
      }),
    )
    .max(100)
    .nullish(),
  productsAtSite: names("Name the product, or remove the line."),
  investigations: z
    .array(
      z.strictObject({
        name: requiredText("Name the test, or remove the line.", { max: 200 }),
        result: requiredText("Enter the result, or “awaited”.", { max: 1000, lines: true }),
      }),
    )
    .max(100)
    .nullish(),
  flushing: yesNo,
  photosensitivity: yesNo,
  systemicSymptoms: yesNo,
  preoccupation: yesNo,
  /** What the patient does not want; an empty list means asked, nothing declined. */
  declines: z.array(z.enum(DECLINABLE)).max(DECLINABLE.length).nullish(),
  words: optionalText({ max: 4000, lines: true }),
});
export type DraftHistory = z.output<typeof draftHistorySchema>;
