import { evaluate } from "../evaluate.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Evaluation, TreatmentSafety } from "../model/evaluation.ts";
import type { ComposedCase } from "./compose-case.ts";

/**
 * Evaluates a visit. A list that holds what is known, but was not screened lately, counts in both ways: what is in it
 * restricts, and what is not in it still has to be asked. The case format can say only one of the two, so the engine
 * is asked twice and the open questions are joined.
 */
export function assessVisit(catalogue: Catalogue, { clinicalCase, unscreened }: ComposedCase): Evaluation {
  const evaluation = evaluate(catalogue, clinicalCase);
  if (unscreened.length === 0) return evaluation;
  const unasked = Object.fromEntries(unscreened.map((list) => [list, null]));
  const open = evaluate(catalogue, { ...clinicalCase, patient: { ...clinicalCase.patient, ...unasked } });
  const asked = new Map(open.safety.map((safety) => [safety.treatment, safety]));
  return {
    ...evaluation,
    safety: evaluation.safety.map((safety) => joinQuestions(safety, asked.get(safety.treatment))),
  };
}

function joinQuestions(safety: TreatmentSafety, more: TreatmentSafety | undefined): TreatmentSafety {
  return {
    ...safety,
    stillToAsk: [...new Set([...safety.stillToAsk, ...(more?.stillToAsk ?? [])])],
    mayForbid: [...new Set([...safety.mayForbid, ...(more?.mayForbid ?? [])])],
  };
}
