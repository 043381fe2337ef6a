import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";

type Impression = ConsultationDraft["impression"];
export type Conclusion = Impression["diagnoses"][number];

/** Suggestions that are likely and about which the clinician has said nothing yet. */
export function openSuggestions(
  { differential }: Pick<Evaluation, "differential">,
  impression: Impression,
): Evaluation["differential"] {
  const said = new Set<string>(impression.diagnoses.map(({ diagnosis }) => diagnosis));
  return differential.filter(({ likelihood, diagnosis }) => likelihood === "likely" && !said.has(diagnosis));
}

/** Takes suggestions into the impression as they stand, with the findings they rest on. */
export function acceptSuggestions(impression: Impression, accepted: Evaluation["differential"]): Impression {
  const conclusions = accepted.map(({ diagnosis, depth, findings }): Conclusion => ({
    diagnosis,
    decision: "accepted",
    ...(depth ? { depth } : {}),
    findings: [...findings],
  }));
  return { ...impression, diagnoses: [...impression.diagnoses, ...conclusions] };
}

/** Adds or replaces what was concluded about one diagnosis. */
export function conclude(impression: Impression, conclusion: Conclusion, instead?: string): Impression {
  const known = impression.diagnoses.some(({ diagnosis }) => diagnosis === (instead ?? conclusion.diagnosis));
  if (!known) return { ...impression, diagnoses: [...impression.diagnoses, conclusion] };
  return {
    ...impression,
    diagnoses: impression.diagnoses.map((one) =>
      one.diagnosis === (instead ?? conclusion.diagnosis) ? conclusion : one,
    ),
  };
}

/** Takes a conclusion back; a suggestion is then open again. */
export function withdraw(impression: Impression, diagnosis: string): Impression {
  return { ...impression, diagnoses: impression.diagnoses.filter((one) => one.diagnosis !== diagnosis) };
}
