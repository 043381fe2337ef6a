import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { CREAM_EVIDENCE } from "./cream-evidence.ts";
import { LIGHT_EVIDENCE } from "./light-evidence.ts";
import { NEEDLING_AND_SCAR_EVIDENCE } from "./needling-evidence.ts";
import type { TreatmentEvidence } from "./treatment-evidence.ts";

/** What is known of the treatments of marks, studies that found nothing included. For the server only. */
export const TREATMENT_EVIDENCE: readonly TreatmentEvidence[] = [
  ...LIGHT_EVIDENCE,
  ...NEEDLING_AND_SCAR_EVIDENCE,
  ...CREAM_EVIDENCE,
];

/** @returns the evidence on one treatment, or null where no study of marks was found for it. */
export function evidenceOn(treatment: Treatment): TreatmentEvidence | null {
  return TREATMENT_EVIDENCE.find((evidence) => evidence.treatment === treatment) ?? null;
}
