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

/**
 * Adds or replaces what was concluded about one diagnosis. No diagnosis stands twice.
 *
 * @param instead the diagnosis whose place it takes; another row of the same diagnosis goes
 */
export function conclude(impression: Impression, conclusion: Conclusion, instead?: string): Impression {
  const replaced = instead ?? conclusion.diagnosis;
  const others = impression.diagnoses.filter(
    ({ diagnosis }) => diagnosis === replaced || diagnosis !== conclusion.diagnosis,
  );
  const known = others.some(({ diagnosis }) => diagnosis === replaced);
  return {
    ...impression,
    diagnoses: known
      ? others.map((one) => (one.diagnosis === replaced ? conclusion : one))
      : [...others, conclusion],
  };
}

/** Takes a conclusion back; a suggestion is then open again. */
export function withdraw(impression: Impression, diagnosis: string): Impression {
  return { ...impression, diagnoses: impression.diagnoses.filter((one) => one.diagnosis !== diagnosis) };
}

/** Puts a conclusion before all others: it is the primary diagnosis. */
export function makePrimary(impression: Impression, diagnosis: string): Impression {
  const first = impression.diagnoses.filter((one) => one.diagnosis === diagnosis);
  return {
    ...impression,
    diagnoses: [...first, ...impression.diagnoses.filter((one) => one.diagnosis !== diagnosis)],
  };
}

/** The primary diagnosis: the first conclusion that stands. */
export const primaryOf = ({ diagnoses }: Impression): string | null =>
  diagnoses.find(({ decision }) => decision !== "rejected")?.diagnosis ?? null;

/** Whether a conclusion departs from what was suggested, so that a reason is asked for. */
export const needsReason = (
  { decision, diagnosis }: Conclusion,
  evaluation: Pick<Evaluation, "differential"> | null,
): boolean =>
  decision === "changed" ||
  decision === "rejected" ||
  (decision === "added" &&
    evaluation !== null &&
    !evaluation.differential.some((one) => one.likelihood === "likely" && one.diagnosis === diagnosis));

/**
 * Conclusions name findings by their place. When a finding leaves the list, or comes back, the others move. A conclusion
 * whose places stay is the same object as before.
 *
 * @param by -1 when the finding at this place is gone, 1 when one was put there
 */
export function moveFindings(impression: Impression, at: number, by: 1 | -1): Impression {
  const moved = (index: number): number[] =>
    by === -1 && index === at ? [] : [index > at || (by === 1 && index === at) ? index + by : index];
  const diagnoses = impression.diagnoses.map((one) => {
    const findings = one.findings.flatMap(moved);
    const stays =
      findings.length === one.findings.length &&
      findings.every((index, place) => index === one.findings[place]);
    return stays ? one : { ...one, findings };
  });
  return { ...impression, diagnoses };
}
