import type { AcceptedPlan } from "./accepted-plan.ts";
import type { Evaluation, SafetyReason } from "../model/evaluation.ts";
import type { Treatment, Verdict } from "../model/vocabulary.ts";
import { asksReason, unanswered } from "./written-override.ts";

/** A step of an accepted plan that the facts as they stand now would not let through. */
export type StepStop = {
  readonly treatment: Treatment;
  readonly verdict: Extract<Verdict, "block" | "override">;
  readonly because: readonly SafetyReason[];
  readonly earliest: string | null;
};

/**
 * Steps of an accepted plan that today's facts block, or for which they now ask a reason that nobody wrote. It warns;
 * the accepted plan stays as it is.
 *
 * @param now the evaluation of today's facts
 */
export function stepsToStop(plan: AcceptedPlan, now: Pick<Evaluation, "safety">): StepStop[] {
  return plan.steps.flatMap((step) => {
    const safety = now.safety.find(({ treatment }) => treatment === step.treatment);
    if (safety?.verdict !== "block" && safety?.verdict !== "override") return [];
    const { treatment, verdict, earliest } = safety;
    const asked = step.override === null ? asksReason(safety) : unanswered(safety, step.override.rules);
    if (verdict === "override" && step.override !== null && asked.length === 0) return [];
    return [
      {
        treatment,
        verdict,
        because:
          verdict === "override" ? asked : safety.because.filter((reason) => reason.verdict === verdict),
        earliest,
      },
    ];
  });
}

/** Whether a step has only to wait: without a reason it may be from a day that is known on. */
export const onlyWaits = ({ verdict, earliest }: StepStop): boolean =>
  verdict === "override" && earliest !== null;
