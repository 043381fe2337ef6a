import type { Optional } from "./presence.ts";

/**
 * A clinic's choices where sources disagree. The default is the strictest, and an unknown policy is refused by the
 * schema rather than ignored.
 */
export const SOURCE_POLICIES = ["strictest", "label", "consensus"] as const;
export type SourcePolicy = (typeof SOURCE_POLICIES)[number];

export const TEST_PATCH_POLICIES = ["always", "skin-type-iv-to-vi", "clinician-choice"] as const;
export type TestPatchPolicy = (typeof TEST_PATCH_POLICIES)[number];

export type ClinicPolicies = {
  /** Procedures during, and in the six months after, isotretinoin: label waiting times or the consensus papers. */
  readonly isotretinoin: SourcePolicy;
  /** Photosensitising medicines with light and laser: long lists of labels or the British consensus. */
  readonly photosensitisers: SourcePolicy;
  readonly testPatch: TestPatchPolicy;
  /** Skin-type and age limits printed in the instructions of devices. */
  readonly deviceLimits: SourcePolicy;
};

export const STRICTEST_POLICIES: ClinicPolicies = {
  isotretinoin: "strictest",
  photosensitisers: "strictest",
  testPatch: "always",
  deviceLimits: "strictest",
};

type PolicyChoices = { readonly [Policy in keyof ClinicPolicies]?: Optional<ClinicPolicies[Policy]> };

/**
 * Settles every policy: the case's own choice wins over the clinic's, and what neither names is the strictest.
 *
 * @param ofCase choices written in a case
 * @param ofClinic choices of the clinic
 */
export function settlePolicies(ofCase: Optional<PolicyChoices>, ofClinic: PolicyChoices): ClinicPolicies {
  const strictest = STRICTEST_POLICIES;
  return {
    isotretinoin: ofCase?.isotretinoin ?? ofClinic.isotretinoin ?? strictest.isotretinoin,
    photosensitisers: ofCase?.photosensitisers ?? ofClinic.photosensitisers ?? strictest.photosensitisers,
    testPatch: ofCase?.testPatch ?? ofClinic.testPatch ?? strictest.testPatch,
    deviceLimits: ofCase?.deviceLimits ?? ofClinic.deviceLimits ?? strictest.deviceLimits,
  };
}
