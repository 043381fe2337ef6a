import type { TreatmentEntry } from "../model/catalogue-treatment.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import type {
  Evaluation,
  ExcludedTreatment,
  NumberRange,
  PlanStep,
  TreatmentSafety,
} from "../model/evaluation.ts";
import type { StepRole, Treatment } from "../model/vocabulary.ts";
import { sessionRange, type CourseTreatment } from "./course-of-plan.ts";

/** One treatment on offer: the engine's step, what safety says of it, and what the calendar needs to know. */
export type PlanOption = {
  readonly step: PlanStep;
  readonly safety: TreatmentSafety;
  readonly treatment: CourseTreatment;
  /** Sessions that may be agreed; null for what is done at home. */
  readonly sessionRange: NumberRange | null;
};

/** One treatment left out, and the first day on which that may change, where time alone changes it. */
export type LeftOut = ExcludedTreatment & { readonly earliest: IsoDate | null };

/** Roles in the order in which a plan is read: what comes first, what is chosen, what goes with it, what else there is. */
export const ROLE_ORDER: readonly StepRole[] = [
  "lead-in",
  "first-line",
  "home-care",
  "alternative",
  "adjunct",
  "maintenance",
];

/** The treatments on offer, in the order in which they are read; within a role as the engine ranks them. */
export function planOptions(
  { plan, safety }: Pick<Evaluation, "plan" | "safety">,
  treatments: readonly TreatmentEntry[],
): PlanOption[] {
  const options = plan.steps.flatMap((step): PlanOption[] => {
    const own = safety.find(({ treatment }) => treatment === step.treatment);
    const entry = treatments.find(({ id }) => id === step.treatment);
    if (own === undefined || entry === undefined) return [];
    const { id, modality, procedure } = entry;
    const treatment = { id, modality, procedure };
    return [{ step, safety: own, treatment, sessionRange: sessionRange(step, [treatment]) }];
  });
  return options.toSorted(
    (one, other) => ROLE_ORDER.indexOf(one.step.role) - ROLE_ORDER.indexOf(other.step.role),
  );
}

/** What was left out, with the earliest day that safety knows for it; what waits for a day comes first. */
export function leftOut({ plan, safety }: Pick<Evaluation, "plan" | "safety">): LeftOut[] {
  return plan.excluded
    .map((entry): LeftOut => {
      const own = safety.find(({ treatment }) => treatment === entry.treatment);
      const forbidden = own?.verdict === "block" || own?.verdict === "override";
      return { ...entry, earliest: forbidden ? own.earliest : null };
    })
    .toSorted((one, other) => Number(one.earliest === null) - Number(other.earliest === null));
}

/** What is ticked before anybody chose: the lead-in and the first line, unless a reason would have to be written. */
export function firstChoices(options: readonly PlanOption[]): Treatment[] {
  return options
    .filter(({ step }) => step.role === "lead-in" || step.role === "first-line")
    .filter(({ safety }) => safety.verdict === "ok" || safety.verdict === "caution")
    .map(({ step }) => step.treatment);
}

/** Where a question can be answered so that the answer counts today. */
export type AnswerPlace = "pregnancy" | "allergies" | "medications" | "chart" | "visit";

/**
 * Where the answer to an open question belongs: the chart holds what lasts, and what counts for its day only is asked at
 * a visit.
 *
 * @param path of the case, as `stillToAsk` names it
 */
export function answerPlace(path: string): AnswerPlace {
  if (/^patient\.(pregnant|breastfeeding|planningPregnancy)$/u.test(path)) return "pregnancy";
  if (path === "patient.allergies") return "allergies";
  if (path === "patient.medications") return "medications";
  if (path === "patient.conditions") return "visit";
  if (path.startsWith("patient.") || path === "history.keloid") return "chart";
  return "visit";
}
