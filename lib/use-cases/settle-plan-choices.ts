import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { courseOfPlan, sessionRange, type CourseRules } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import { gapsAmong, rulesOfChosen } from "#lib/clinical/accepted-plan/evaluate-for-plan.ts";
import { underProtocol } from "#lib/clinical/accepted-plan/protocol.ts";
import { planRefusals } from "#lib/clinical/accepted-plan/refusals.ts";
import { layOutRemaining, type CourseSoFar } from "#lib/clinical/accepted-plan/remaining-course.ts";
import { sessionsDone, treatmentsGiven } from "#lib/clinical/accepted-plan/course-so-far.ts";
import {
  stepsElsewhere,
  treatmentsElsewhere,
  type SessionElsewhere,
} from "#lib/clinical/accepted-plan/sessions-elsewhere.ts";
import type { EvaluatedPlan } from "#lib/clinical/accepted-plan/plan-ground.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
import type { CourseLayout, PlannedSession } from "#lib/clinical/scheduling/course.ts";
import { layOutCourse } from "#lib/clinical/scheduling/lay-out-course.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { ClinicalFacts } from "#lib/data/clinical-facts.ts";
import { findClosedDays } from "#lib/data/course-calendar.ts";
import type { PlanOfPatient } from "#lib/data/plan-away.ts";
import { namesCheckedOnChart } from "#lib/data/plan-ground.ts";
import { findProtocolOfPlan } from "#lib/data/protocol.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { AcceptPlanInput } from "#lib/schemas/plan.ts";
import { signedOffTreatments } from "./signed-off-treatments.ts";

/** What a plan is accepted on: the question to the engine, its answer, and what the chart holds. */
export type PlanQuestion = EvaluatedPlan & {
  readonly facts: ClinicalFacts;
  readonly policies: ClinicPolicies;
  readonly elsewhere: readonly SessionElsewhere[];
};

/** Choices that may be accepted, with their dates. */
export type SettledChoices = {
  /** The evaluation with the rules of what was chosen. */
  readonly settled: Evaluation;
  readonly visits: readonly PlannedSession[];
};

type Choices = Omit<AcceptPlanInput, "planId" | "version">;

/**
 * Judges the choices of a plan on an evaluation, and lays them on dates.
 *
 * @param behind what took place already, for a plan that is amended; null for a new one
 * @returns the dates. Refused as `invalid` with `details.refusals` when the choices cannot be accepted as they stand, with
 *   `details.conflicts` when no dates keep every rule, and when the start has passed
 */
export async function settlePlanChoices(
  tx: ClinicTransaction,
  plan: PlanOfPatient,
  { facts, composed, policies, elsewhere: sessions, evaluation: found }: PlanQuestion,
  choices: Choices,
  behind: CourseSoFar | null,
): Promise<SettledChoices> {
  const protocol = (await findProtocolOfPlan(tx, plan.id))?.body ?? null;
  const evaluation = underProtocol(found, protocol);
  const checkedByMe = [...new Set([...choices.checkedByMe, ...namesCheckedOnChart(facts)])];
  const { treatments } = engineCatalogue;
  const signedOff = await signedOffTreatments(tx);
  const done = behind === null ? undefined : sessionsDone(behind);
  const refusals = planRefusals(
    { ...evaluation, signedOff },
    { ...choices, checkedByMe, done },
    (treatment) => {
      const step = evaluation.plan.steps.find((own) => own.treatment === treatment);
      return step === undefined ? null : sessionRange(step, treatments);
    },
  );
  if (refusals.length > 0) {
    refuse("invalid", "This plan cannot be accepted as it stands.", { details: { refusals } });
  }
  const settled = rulesOfChosen(engineCatalogue, composed, evaluation, choices.treatments);
  const given = behind === null ? [] : treatmentsGiven(behind, treatments);
  const rules: CourseRules = {
    ...settled.plan,
    moreReviewWeeks: protocol?.reviewWeeks ?? [],
    closed: await findClosedDays(tx),
    safety: evaluation.safety,
    elsewhere: stepsElsewhere(sessions, treatments),
    interactions: gapsAmong(engineCatalogue, composed, evaluation, [
      ...choices.treatments,
      ...given,
      ...treatmentsElsewhere(sessions),
    ]),
    reviewWeeks: settled.plan.review.weeks,
    treatments,
    fitzpatrick: composed.clinicalCase.patient?.fitzpatrick ?? null,
    testPatch: policies.testPatch,
  };
  if (choices.startOn < tx.today) {
    refuse("invalid", "The plan starts today or later.", {
      fields: { startOn: "This date has passed. Choose today or a later day." },
    });
  }
  const course = courseOfPlan(rules, choices);
  const layout: CourseLayout = behind === null ? layOutCourse(course) : layOutRemaining(course, behind);
  if (layout.conflicts.length > 0) {
    refuse("invalid", "No dates keep every rule of this course.", {
      details: { conflicts: layout.conflicts },
    });
  }
  return { settled, visits: layout.sessions };
}
