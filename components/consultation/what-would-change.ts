import { factAnswers } from "#lib/catalogue/words/facts.ts";
import type { DiagnosisOutcome, Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { Likelihood, LookAgainCause } from "#lib/clinical/model/vocabulary.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { answerFact, answersOf } from "./answer-fact.ts";

/** One answer that would change what is thought of a diagnosis. */
export type TurningPoint = {
  readonly path: string;
  /** The answer's words; null where the fact would not be known. */
  readonly label: string | null;
  readonly likelihood: Likelihood;
  /** What would have to be looked at again besides. */
  readonly lookAgain: readonly LookAgainCause[];
};

/** The paths of the facts that a reason rests on. @param fact for example `findings.0.colour=red & history.course=stable` */
export const pathsOf = (fact: string): string[] =>
  fact.split(" & ").map((part) => part.split("=")[0] ?? part);

/**
 * What would change the engine's mind about a diagnosis: each open question with each answer that would move it, or
 * show a cause to look for, and each fact it rests on without which it would stand otherwise. The engine is asked for
 * every one of them.
 *
 * @param draft what was recorded, and so answered, until now
 * @param whatIf the engine's answer to another draft
 */
export function whatWouldChange(
  { diagnosis, likelihood, stillToAsk, for: reasons, against }: DiagnosisOutcome,
  draft: ConsultationDraft,
  on: IsoDate,
  known: Evaluation,
  whatIf: (draft: ConsultationDraft) => Evaluation,
): TurningPoint[] {
  const told = new Set(known.lookAgain.map(({ cause }) => cause));
  const point = (path: string, label: string | null, other: ConsultationDraft): TurningPoint[] => {
    if (other === draft) return [];
    const evaluation = whatIf(other);
    const now = evaluation.differential.find((outcome) => outcome.diagnosis === diagnosis);
    const lookAgain = evaluation.lookAgain.map(({ cause }) => cause).filter((cause) => !told.has(cause));
    const moved = now?.likelihood ?? "unlikely";
    return moved === likelihood && lookAgain.length === 0
      ? []
      : [{ path, label, likelihood: moved, lookAgain }];
  };
  const facts = new Set([...reasons, ...against].flatMap(({ finding }) => pathsOf(finding)));
  return [
    ...stillToAsk.flatMap((path) =>
      answersOf(path).flatMap(({ value, label }) => point(path, label, answerFact(draft, path, value, on))),
    ),
    ...[...facts].flatMap((path) =>
      factAnswers(path).length > 0 ? point(path, null, answerFact(draft, path, null, on)) : [],
    ),
  ];
}
