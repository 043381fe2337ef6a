import type { SafetyReason, TreatmentSafety } from "../model/evaluation.ts";
import type { Treatment } from "../model/vocabulary.ts";

/** A reason for which a treatment is given against its verdict. */
export type WrittenOverride = {
  readonly treatment: Treatment;
  readonly reason: string;
  /** Ids of the rules that stood on the page when it was written: it answers these and no others. */
  readonly rules: readonly string[];
};

type Judged = Pick<TreatmentSafety, "because">;

/** What asks for a reason before a treatment is given. */
export const asksReason = ({ because }: Judged): SafetyReason[] =>
  because.filter(({ verdict }) => verdict === "override");

/**
 * What asks for a reason that a written one does not answer, because it came up after that was written.
 *
 * @param rules the ids of the rules for which a reason was written; undefined where that was not kept, which answers all
 */
export const unanswered = (safety: Judged, rules: readonly string[] | undefined): SafetyReason[] =>
  rules === undefined ? [] : asksReason(safety).filter(({ rule }) => !rules.includes(rule));

/** Whether a reason is written for everything that asks for one. */
export function isAnswered(safety: Judged, override: WrittenOverride | undefined): boolean {
  return (
    override !== undefined && override.reason.trim() !== "" && unanswered(safety, override.rules).length === 0
  );
}
