import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { CARE_EVIDENCE } from "./care-evidence.ts";
import { CREAM_EVIDENCE } from "./cream-evidence.ts";
import { LIGHT_EVIDENCE } from "./light-evidence.ts";
import { NEEDLING_EVIDENCE } from "./needling-evidence.ts";
import { readEvidence } from "./read-evidence.ts";
import { SCAR_EVIDENCE } from "./scar-evidence.ts";
import type { EvidenceKind, TreatmentEvidence } from "./treatment-evidence.ts";

/** What is known of every treatment, studies that found nothing included. For the server only. */
export const TREATMENT_EVIDENCE: readonly TreatmentEvidence[] = [
  LIGHT_EVIDENCE,
  NEEDLING_EVIDENCE,
  SCAR_EVIDENCE,
  CREAM_EVIDENCE,
  CARE_EVIDENCE,
].flatMap(readEvidence);

const BY_TREATMENT = new Map(TREATMENT_EVIDENCE.map((evidence) => [evidence.treatment, evidence]));

/** @returns the record of one treatment; every treatment of the vocabulary has one */
export function evidenceOn(treatment: Treatment): TreatmentEvidence {
  const found = BY_TREATMENT.get(treatment);
  if (found === undefined) throw new Error(`No evidence record for ${treatment}.`);
  return found;
}

/** Whether a record says anything under one of its kinds. */
export function isTold(evidence: TreatmentEvidence, kind: EvidenceKind): boolean {
  if (kind === "indications" || kind === "studies" || kind === "parameters") return evidence[kind].length > 0;
  return evidence.told[kind].length > 0;
}
