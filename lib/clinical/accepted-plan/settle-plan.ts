import type { Evaluation, PlanStep } from "../model/evaluation.ts";
import { DIAGNOSES, type PigmentDepth, type Treatment } from "../model/vocabulary.ts";
import type { PlannedSession, VisitKeeps } from "../scheduling/course.ts";
import type { AcceptedPlan, AcceptedStep, StepOverride } from "./accepted-plan.ts";
import { sessionRange, usualSessions, type CourseChoices, type CourseTreatment } from "./course-of-plan.ts";

/** What was agreed, and by whom, when a plan is accepted. */
export type Settlement = {
  readonly evaluation: Evaluation;
  readonly choices: CourseChoices & {
    readonly overrides: readonly { readonly treatment: Treatment; readonly reason: string }[];
    readonly checkedByMe: readonly string[];
    readonly note?: string | null | undefined;
  };
  readonly visits: readonly PlannedSession[];
  /** The catalogue's treatments, which say what is done in the clinic. */
  readonly treatments: readonly CourseTreatment[];
  readonly impression: readonly {
    readonly diagnosis: string;
    readonly decision: "accepted" | "changed" | "added" | "rejected";
    readonly depth?: PigmentDepth | null | undefined;
  }[];
  /** The clinic's calendar date. */
  readonly acceptedOn: string;
  /** The instant, as ISO text. */
  readonly acceptedAt: string;
  readonly personId: string;
  /** Makes the ids of steps and visits; the core makes none itself. */
  readonly newId: () => string;
};

/** The plan as it is frozen: the chosen steps with what was settled, their dates, and all that was left out. */
export function acceptedPlan(settlement: Settlement): AcceptedPlan {
  const { evaluation, choices, visits, newId } = settlement;
  const { plan } = evaluation;
  const chosen = plan.steps.filter((step) => choices.treatments.includes(step.treatment));
  const idOf = new Map(chosen.map(({ treatment }) => [treatment as string, newId()]));
  return {
    acceptedOn: settlement.acceptedOn,
    startOn: choices.startOn,
    away: choices.away,
    diagnoses: concludedDiagnoses(settlement),
    steps: chosen.map((step): AcceptedStep => {
      const range = sessionRange(step, settlement.treatments);
      return {
        ...step,
        id: idOf.get(step.treatment) ?? newId(),
        sessions: range === null ? null : (choices.sessions[step.treatment] ?? usualSessions(range)),
        sessionRange: range,
        override: overrideOf(step, settlement),
      };
    }),
    visits: visits.map(({ keeps, ...visit }) => ({
      ...visit,
      id: newId(),
      ...(keeps === undefined ? {} : { keeps: keepsOf(keeps, idOf) }),
    })),
    advice: plan.advice,
    notChosen: plan.steps
      .map(({ treatment }) => treatment)
      .filter((one) => !choices.treatments.includes(one)),
    excluded: plan.excluded,
    interactions: plan.interactions,
    prognosis: evaluation.prognosis,
    review: plan.review,
    checkedByMe: choices.checkedByMe,
    note: choices.note ?? null,
  };
}

/** The distances with the ids of the accepted steps, in which nothing says what is done. */
function keepsOf({ apart, ...keeps }: VisitKeeps, idOf: ReadonlyMap<string, string>): VisitKeeps {
  return {
    ...keeps,
    apart: apart.flatMap(({ stepId, days }) => {
      const id = idOf.get(stepId);
      return id === undefined ? [] : [{ stepId: id, days }];
    }),
  };
}

/** A reason counts only where the verdict asked for one; a treatment that became milder needs none. */
function overrideOf(
  { treatment, verdict }: PlanStep,
  { choices, personId, acceptedAt }: Settlement,
): StepOverride | null {
  if (verdict !== "override") return null;
  const override = choices.overrides.find((entry) => entry.treatment === treatment);
  return override === undefined ? null : { reason: override.reason, personId, at: acceptedAt };
}

/** The clinician's conclusion; where none was coded, what the rules find likely. */
function concludedDiagnoses({ impression, evaluation }: Settlement): AcceptedPlan["diagnoses"] {
  const concluded = impression.filter(({ decision }) => decision !== "rejected");
  if (concluded.length === 0) {
    return evaluation.differential
      .filter(({ likelihood }) => likelihood === "likely")
      .map(({ diagnosis, depth }) => ({ diagnosis, ...(depth === undefined ? {} : { depth }) }));
  }
  return DIAGNOSES.flatMap((diagnosis) => {
    const entry = concluded.find((own) => own.diagnosis === diagnosis);
    if (entry === undefined) return [];
    const depth = entry.depth ?? evaluation.differential.find((own) => own.diagnosis === diagnosis)?.depth;
    return [{ diagnosis, ...(depth ? { depth } : {}) }];
  });
}
