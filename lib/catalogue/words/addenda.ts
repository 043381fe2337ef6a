import type { AddendumReason } from "#lib/clinical/visit/addendum-reasons.ts";

/** Why something was added to a signed record, as a person chooses and reads it. */
export const ADDENDUM_REASON_WORDS: Readonly<Record<AddendumReason, string>> = {
  correction: "Correction",
  "late-result": "Late result",
  "patient-called": "Patient called",
  other: "Other reason",
};

/**
 * The reason of an addendum in words.
 *
 * @param reason null in addenda from before it was asked @param words what `other` stands for
 */
export function addendumReasonWords(reason: AddendumReason | null, words: string | null): string {
  if (reason === null) return "No reason recorded";
  return reason === "other" && words !== null ? words : ADDENDUM_REASON_WORDS[reason];
}
