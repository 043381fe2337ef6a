/** Why something is added to a signed record; `other` is said in words. */
export const ADDENDUM_REASONS = ["correction", "late-result", "patient-called", "other"] as const;
export type AddendumReason = (typeof ADDENDUM_REASONS)[number];
