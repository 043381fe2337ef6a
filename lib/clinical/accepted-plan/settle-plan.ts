import type { Evaluation, PlanStep } from "../model/evaluation.ts";
import { DIAGNOSES, type PigmentDepth, type Treatment } from "../model/vocabulary.ts";
import type { PlannedSession, VisitKeeps } from "../scheduling/course.ts";
import { isPart, type TreatedArea } from "../scheduling/treated-area.ts";
import type { AcceptedPlan, AcceptedStep, StepOverride } from "./accepted-plan.ts";
import {
  mayBeOnPart,
  sessionRange,
  usualSessions,
  type CourseChoices,
  type CourseTreatment,
} from "./course-of-plan.ts";
import type { WrittenOverride } from "./written-override.ts";

/** What was agreed, and by whom, when a plan is accepted. */
export type Settlement = {
  readonly evaluation: Evaluation;
  readonly choices: CourseChoices & {
    readonly overrides: readonly WrittenOverride[];
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
  /** Lines of the steps of earlier versions, by treatment and by an own step's key. */
  readonly lines?: ReadonlyMap<string, string> | undefined;
  /** Ids of visits that stay, for the visits laid that continue them; the others get new ones. */
  readonly visitIds?: ReadonlyMap<PlannedSession, string> | undefined;
  /** The signed visit on which an amended version rests, where it is not the plan's own. */
  readonly consultationId?: string | undefined;
};

/** The plan as it is frozen: the chosen steps with what was settled, their dates, and all that was left out. */
export function acceptedPlan(settlement: Settlement): AcceptedPlan {
  const { evaluation, choices, visits, newId } = settlement;
  const { plan } = evaluation;
  const chosen = plan.steps.filter((step) => choices.treatments.includes(step.treatment));
  const ownSteps = choices.ownSteps ?? [];
  const names = [...chosen.map(({ treatment }): string => treatment), ...ownSteps.map(({ key }) => key)];
  const idOf = new Map(names.map((name) => [name, newId()]));
  // A step of another course is named by its line already.
  const lineFor = (name: string): string => settlement.lines?.get(name) ?? idOf.get(name) ?? name;
  return {
    acceptedOn: settlement.acceptedOn,
    startOn: choices.startOn,
    away: choices.away,
    diagnoses: concludedDiagnoses(settlement),
    steps: chosen.map((step): AcceptedStep => {
      const range = sessionRange(step, settlement.treatments);
      const area = areaOf(step.treatment, settlement);
      return {
        ...step,
        line: lineFor(step.treatment),
        ...(area === null ? {} : { area }),
        id: idOf.get(step.treatment) ?? newId(),
        sessions: range === null ? null : (choices.sessions[step.treatment] ?? usualSessions(range)),
        sessionRange: range,
        override: overrideOf(step, settlement),
      };
    }),
    visits: visits.map((planned) => {
      const { keeps, ...visit } = planned;
      const id = settlement.visitIds?.get(planned) ?? newId();
      return { ...visit, id, ...(keeps === undefined ? {} : { keeps: keepsOf(keeps, lineFor) }) };
    }),
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
    ...(ownSteps.length === 0
      ? {}
      : {
          ownSteps: ownSteps.map((step) => ({
            ...step,
            id: idOf.get(step.key) ?? newId(),
            line: lineFor(step.key),
            acknowledgedBy: settlement.personId,
            acknowledgedAt: settlement.acceptedAt,
          })),
        }),
    ...(settlement.consultationId === undefined ? {} : { consultationId: settlement.consultationId }),
  };
}

/** The distances with the lines of the steps, in which nothing says what is done. */
function keepsOf({ apart, ...keeps }: VisitKeeps, lineFor: (name: string) => string): VisitKeeps {
  return {
    ...keeps,
    apart: apart.map(({ stepId, days }) => ({ stepId: lineFor(stepId), days })),
  };
}

/** The part of the skin that was chosen, for what can be done on a part. */
function areaOf(treatment: Treatment, { choices, treatments }: Settlement): TreatedArea | null {
  const area = choices.areas?.[treatment];
  const entry = treatments.find(({ id }) => id === treatment);
  return isPart(area) && entry !== undefined && mayBeOnPart(entry.modality) ? area : null;
}

/** A reason counts only where the verdict asked for one; a treatment that became milder needs none. */
function overrideOf(
  { treatment, verdict }: PlanStep,
  { choices, personId, acceptedAt }: Settlement,
): StepOverride | null {
  if (verdict !== "override") return null;
  const override = choices.overrides.find((entry) => entry.treatment === treatment);
  if (override === undefined) return null;
  return { reason: override.reason, rules: override.rules, personId, at: acceptedAt };
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
