import type { ClinicalCase } from "../model/clinical-case.ts";
import type { LookAgain } from "../model/evaluation.ts";

/**
 * Whether the acne itself has to be brought under control before elective work on marks: moderate or severe acne
 * today, nodules or cysts, or active spots in a mark that was examined. Mild acne is treated alongside.
 * Source: order of care in the trials of scar prevention and the needling instructions [R22][R36c], and [R106].
 *
 * @param lookAgain what was found that has to be looked at again
 */
export function needsAcneControlFirst(theCase: ClinicalCase, lookAgain: readonly LookAgain[]): boolean {
  const level = theCase.history?.activeAcne;
  if (level === "moderate" || level === "severe") return true;
  if (level !== "none" && theCase.history?.activeAcneType?.includes("nodulocystic")) return true;
  return lookAgain.some((entry) => entry.cause === "active-acne" || entry.cause === "acne-fulminans");
}
