import { z } from "zod";
import { SOURCE_POLICIES, TEST_PATCH_POLICIES } from "#lib/clinical/model/policies.ts";
import { versionField } from "./field.ts";
import { SUGGESTION_CHOICES } from "./suggestions.ts";
import { optionalText, requiredText } from "./text.ts";

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The clinic's own particulars. The zone is an IANA name such as `Europe/London`. */
export const updateClinicSchema = z.strictObject({
  version: versionField,
  name: requiredText("Enter the clinic's name.", { max: 120 }),
  address: optionalText({ max: 400, lines: true }),
  phone: optionalText({ max: 40 }),
  zone: requiredText("Choose the clinic's time zone.", { max: 60 }).refine(
    (zone) => zone.includes("/") && isTimeZone(zone),
    "This time zone is not known. It looks like Europe/London.",
  ),
});
export type UpdateClinicInput = z.output<typeof updateClinicSchema>;

const choice = { error: "Choose one of the readings." };

/** Whether a plan takes a treatment whose page nobody of the clinic signed off. */
export const SIGN_OFF_POLICIES = ["optional", "required"] as const;

/**
 * The clinic's readings where sources disagree. `version` is that of the choices this was made from, 0 where none was
 * made yet.
 */
/** Steps of a setting that a clinic may let pass without a reason, in percent of the last value. */
export const STEP_CHOICES = ["10", "15", "20", "30"] as const;

export const updatePoliciesSchema = z.strictObject({
  version: z.coerce.number().int().min(0).max(2_147_483_647),
  isotretinoin: z.enum(SOURCE_POLICIES, choice),
  photosensitisers: z.enum(SOURCE_POLICIES, choice),
  testPatch: z.enum(TEST_PATCH_POLICIES, choice),
  deviceLimits: z.enum(SOURCE_POLICIES, choice),
  signOff: z.enum(SIGN_OFF_POLICIES, choice),
  suggestions: z.enum(SUGGESTION_CHOICES, choice),
  /** Left out: it stays as it is. */
  settingStep: z.enum(STEP_CHOICES, choice).optional(),
});
export type UpdatePoliciesInput = z.output<typeof updatePoliciesSchema>;
