import { tablesOfCase } from "../facts/tables-of-case.ts";
import { recognisePatient } from "../matching/recognise.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import type { DiagnosisOutcome, Evaluation, PlanInteraction, PlanStep } from "../model/evaluation.ts";
import { settlePolicies } from "../model/policies.ts";
import { DIAGNOSES, type Fitzpatrick, type PigmentDepth, type Treatment } from "../model/vocabulary.ts";
import { composePlan } from "../plan/compose-plan.ts";
import { planContext, type PlanContext } from "../plan/plan-context.ts";
import { planInteractions } from "../plan/plan-interactions.ts";
import { planReview } from "../plan/plan-review.ts";
import { assessPrognosis } from "../prognosis/assess-prognosis.ts";
import { assessVisit } from "../visit/assess-visit.ts";
import type { ComposedCase } from "../visit/compose-case.ts";

/** What the clinician concluded about one suggestion, or added. */
export type ImpressionEntry = {
  readonly diagnosis: string;
  readonly decision: "accepted" | "changed" | "added" | "rejected";
  readonly depth?: PigmentDepth | null | undefined;
  readonly findings: readonly number[];
};

/**
 * The evaluation on which a plan is made: safety and alerts as the engine finds them, marks as the clinician concluded.
 * What the clinician took into the impression is planned for, whatever the rules found likely; what was rejected, or
 * left out of a conclusion, is not. Without a conclusion the engine's own answer stands.
 */
export function evaluateForPlan(
  catalogue: Catalogue,
  composed: ComposedCase,
  impression: readonly ImpressionEntry[],
): Evaluation {
  const evaluation = assessVisit(catalogue, composed);
  const clinicalCase = caseOfMarks(composed);
  const found =
    clinicalCase === composed.clinicalCase
      ? evaluation
      : assessVisit(catalogue, { ...composed, clinicalCase });
  const differential = concludedMarks(found.differential, impression);
  const likely = differential.filter(({ likelihood }) => likelihood === "likely");
  const marks = {
    differential,
    mixed: likely.length > 1,
    lookAgain: evaluation.lookAgain,
    activeAcneFirst: evaluation.activeAcneFirst,
  };
  const recognised = recognisePatient(catalogue, clinicalCase);
  const tables = tablesOfCase(clinicalCase, recognised);
  const policies = settlePolicies(clinicalCase.policies, {});
  return {
    ...evaluation,
    ...marks,
    prognosis: assessPrognosis(catalogue, clinicalCase, recognised, differential, tables),
    plan: composePlan(catalogue, clinicalCase, recognised, marks, evaluation.safety, policies),
  };
}

/** The case with the findings that the plan is for. */
const caseOfMarks = ({ clinicalCase, marks }: ComposedCase): ClinicalCase =>
  marks === undefined ? clinicalCase : { ...clinicalCase, findings: marks };

/**
 * The evaluation with the rules of the chosen steps alone: what stops a plan and what is kept apart depends on what is
 * done, not on what was on offer. The offered steps, and what was left out, stay as they are.
 *
 * @param evaluation of `evaluateForPlan` on the same case
 */
export function rulesOfChosen(
  catalogue: Catalogue,
  composed: ComposedCase,
  evaluation: Evaluation,
  treatments: readonly Treatment[],
): Evaluation {
  const clinicalCase = caseOfMarks(composed);
  const recognised = recognisePatient(catalogue, clinicalCase);
  const policies = settlePolicies(clinicalCase.policies, {});
  const context = planContext(catalogue, clinicalCase, recognised, evaluation, evaluation.safety, policies);
  const chosen = evaluation.plan.steps.filter(({ treatment }) => treatments.includes(treatment));
  return {
    ...evaluation,
    plan: {
      ...evaluation.plan,
      interactions: planInteractions(chosen, context, true),
      review: planReview(chosen, context),
    },
  };
}

/**
 * The days to keep between treatments, whether they are on offer today or not: what was given before keeps its distance
 * although it is no longer chosen.
 */
export function gapsAmong(
  catalogue: Catalogue,
  composed: ComposedCase,
  evaluation: Evaluation,
  treatments: readonly Treatment[],
): readonly PlanInteraction[] {
  const clinicalCase = caseOfMarks(composed);
  const recognised = recognisePatient(catalogue, clinicalCase);
  const policies = settlePolicies(clinicalCase.policies, {});
  const context = planContext(catalogue, clinicalCase, recognised, evaluation, evaluation.safety, policies);
  return keptApart(context, treatments);
}

/**
 * The days to keep between treatments for a patient of whom the skin type is known or not; as `gapsAmong` without a case.
 */
export function gapsBetween(
  { treatments: entries }: Catalogue,
  fitzpatrick: Fitzpatrick | null,
  treatments: readonly Treatment[],
): readonly PlanInteraction[] {
  // What is not known is taken for the darker skin types, which are kept apart longer.
  const darkerSkin = fitzpatrick === null || !["I", "II", "III"].includes(fitzpatrick);
  return keptApart({ entries: new Map(entries.map((entry) => [entry.id, entry])), darkerSkin }, treatments);
}

function keptApart(
  context: Pick<PlanContext, "entries" | "darkerSkin">,
  treatments: readonly Treatment[],
): readonly PlanInteraction[] {
  const steps = [...new Set(treatments)].map((treatment): PlanStep => ({
    ...{ treatment, role: "adjunct", for: [], verdict: "ok", evidence: "0" },
    ...{ sessions: null, intervalWeeks: null, startWeek: 0, findings: [], cite: [] },
  }));
  return planInteractions(steps, context, true);
}

function concludedMarks(
  suggested: readonly DiagnosisOutcome[],
  impression: readonly ImpressionEntry[],
): readonly DiagnosisOutcome[] {
  const concluded = impression.filter(({ decision }) => decision !== "rejected");
  if (concluded.length === 0) {
    const rejected = impression.map(({ diagnosis }) => diagnosis);
    return suggested.filter(({ diagnosis }) => !rejected.includes(diagnosis));
  }
  return DIAGNOSES.flatMap((diagnosis) => {
    const entry = concluded.find((own) => own.diagnosis === diagnosis);
    if (entry === undefined) return [];
    const outcome = suggested.find((own) => own.diagnosis === diagnosis);
    const base: DiagnosisOutcome = outcome ?? {
      diagnosis,
      likelihood: "likely",
      score: 1,
      findings: [],
      for: [],
      against: [],
      stillToAsk: [],
    };
    return [
      {
        ...base,
        likelihood: "likely" as const,
        findings: entry.findings.length > 0 ? entry.findings : base.findings,
        ...(entry.depth ? { depth: entry.depth } : {}),
      },
    ];
  });
}
