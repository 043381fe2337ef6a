import type { Evaluation, LookAgain } from "#lib/clinical/model/evaluation.ts";
import type { SuggestionState } from "#lib/schemas/suggestions.ts";
import type { Conclusion } from "./impression.ts";
import type { ChooseSuggestions } from "./suggestion-switch.tsx";

/** What the page of a visit is told about suggestions and conclusions. */
export type Suggesting = {
  readonly state: SuggestionState;
  /** Shows or hides suggestions for the person who records. */
  readonly choose: ChooseSuggestions;
  /** The codes that are sure for a conclusion, in words, by its term. */
  readonly codes: Readonly<Record<string, string>>;
  /** Reasons that this person has given before, the usual ones first. */
  readonly usualReasons: readonly string[];
};

/** What is left of an answer where suggestions are hidden: what cannot wait, and the course of what was concluded. */
export function withoutSuggestions(evaluation: Evaluation, concluded: readonly Conclusion[]): Evaluation {
  const stands = new Set<string>(
    concluded.filter(({ decision }) => decision !== "rejected").map(({ diagnosis }) => diagnosis),
  );
  return {
    ...evaluation,
    differential: [],
    lookAgain: evaluation.lookAgain.filter(isPressing),
    prognosis: evaluation.prognosis.filter(({ diagnosis }) => stands.has(diagnosis)),
    referral: { advised: false, reasons: [] },
  };
}

/** Whether a cause cannot wait: it stays on the screen when suggestions are hidden, and signing asks about it. */
export const isPressing = ({ urgency }: Pick<LookAgain, "urgency">): boolean =>
  urgency === "same-day" || urgency === "two-week";
