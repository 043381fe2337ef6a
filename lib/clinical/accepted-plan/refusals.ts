import type { Evaluation, TreatmentSafety } from "../model/evaluation.ts";
import type { Treatment } from "../model/vocabulary.ts";

/** Why a plan cannot be accepted as it stands. */
export type PlanRefusal = {
  readonly code: "blocked" | "needs-override" | "open-questions" | "not-offered" | "unrecognised";
  readonly treatment: Treatment | null;
  readonly text: string;
  /** Paths of the facts that still have to be asked. */
  readonly stillToAsk: readonly string[];
};

const words = (treatment: string): string => treatment.replaceAll("-", " ");

/**
 * What keeps the chosen treatments from being accepted: a block, an override without its reason, a question that nobody
 * asked and whose answer could forbid the treatment, a treatment that was not on offer, and names that the catalogue
 * does not know and nobody looked up.
 *
 * @param overridden treatments for which a reason was given
 * @param checkedByMe unrecognised names that the clinician looked up
 */
export function planRefusals(
  evaluation: Evaluation,
  chosen: readonly Treatment[],
  overridden: readonly Treatment[],
  checkedByMe: readonly string[],
): PlanRefusal[] {
  const refusals = chosen.flatMap((treatment) => {
    const safety = evaluation.safety.find((entry) => entry.treatment === treatment);
    const offered = evaluation.plan.steps.some((step) => step.treatment === treatment);
    return safety === undefined ? [] : refusalsOf(safety, offered, overridden.includes(treatment));
  });
  const unchecked = evaluation.unrecognised.filter((name) => !checkedByMe.includes(name));
  return [
    ...refusals,
    ...unchecked.map((name) => ({
      code: "unrecognised" as const,
      treatment: null,
      text: `“${name}” was not recognised. Correct it, or look it up and mark it as checked.`,
      stillToAsk: [],
    })),
  ];
}

function refusalsOf(safety: TreatmentSafety, offered: boolean, overridden: boolean): PlanRefusal[] {
  const { treatment, verdict, stillToAsk } = safety;
  if (verdict === "block") {
    return [{ code: "blocked", treatment, text: `${words(treatment)} is blocked.`, stillToAsk: [] }];
  }
  if (!offered) {
    const text = `${words(treatment)} is not among the options for these marks.`;
    return [{ code: "not-offered", treatment, text, stillToAsk: [] }];
  }
  const refusals: PlanRefusal[] = [];
  if (verdict === "override" && !overridden) {
    const text = `${words(treatment)} needs a reason, written by the dermatologist.`;
    refusals.push({ code: "needs-override", treatment, text, stillToAsk: [] });
  }
  if (stillToAsk.length > 0) {
    const text = `Questions are open that could rule out ${words(treatment)}.`;
    refusals.push({ code: "open-questions", treatment, text, stillToAsk });
  }
  return refusals;
}
