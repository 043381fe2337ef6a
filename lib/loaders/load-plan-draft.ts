import "server-only";
import { can } from "#lib/auth/permissions.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { holds, NEVER_SIGNED } from "#lib/catalogue/guide/sign-off-state.ts";
import { markWords } from "#lib/catalogue/words/diagnoses.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import { treatmentsGiven } from "#lib/clinical/accepted-plan/course-so-far.ts";
import { gapsAmong } from "#lib/clinical/accepted-plan/evaluate-for-plan.ts";
import { evaluatePlanOn } from "#lib/clinical/accepted-plan/plan-ground.ts";
import { leftOut, planOptions } from "#lib/clinical/accepted-plan/plan-options.ts";
import { stepsElsewhere, treatmentsElsewhere } from "#lib/clinical/accepted-plan/sessions-elsewhere.ts";
import { underProtocol } from "#lib/clinical/accepted-plan/protocol.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findClosedDays } from "#lib/data/course-calendar.ts";
import { findPlanGround, namesCheckedOnChart } from "#lib/data/plan-ground.ts";
import type { CourseOnRecord } from "#lib/data/plan-course.ts";
import { findPlanChoices, type PlanRow } from "#lib/data/plan.ts";
import { findProtocolOfPlan } from "#lib/data/protocol.ts";
import { amendedCourse, openingDrafts } from "./open-plan-draft.ts";
import { optionEvidence, questionWords, sourceNames } from "./load-plan-words.ts";
import { readProtocolsForPlan } from "./load-plan-protocols.ts";
import { namesInPlans } from "./load-plan-versions.ts";
import { readSignOffStates } from "./read-sign-off-states.ts";

function namesOf(evaluation: Evaluation, more: readonly string[]): Readonly<Record<string, string>> {
  const { steps, excluded, advice, interactions } = evaluation.plan;
  const ids = [
    ...steps.map(({ treatment }) => treatment),
    ...excluded.map(({ treatment }) => treatment),
    ...interactions.flatMap(({ first, second }) => [first, second]),
    ...advice,
    ...more,
  ];
  return Object.fromEntries(ids.map((id) => [id, treatmentWords(id)]));
}

/**
 * Everything the plan builder shows, evaluated on today's facts.
 *
 * @param amended the accepted plan that the draft amends; null for a plan that was never accepted
 */
export async function readDraftPlan(tx: ClinicTransaction, plan: PlanRow, amended: CourseOnRecord | null) {
  const ground = await findPlanGround(tx, plan);
  const saved = await findPlanChoices(tx, plan.id);
  const { visit, facts, policies, signOffRequired } = ground;
  const { composed, evaluation: found } = evaluatePlanOn(engineCatalogue, plan.id, tx.today, ground);
  const protocol = await findProtocolOfPlan(tx, plan.id);
  const evaluation = underProtocol(found, protocol?.body ?? null);
  const options = planOptions(evaluation, engineCatalogue.treatments);
  const excluded = leftOut(evaluation);
  const offered = options.map(({ step }) => step.treatment);
  const given =
    amended === null
      ? []
      : treatmentsGiven(amended.soFar(tx.today, engineCatalogue.treatments), engineCatalogue.treatments);
  // Of everything on offer, also of what could stand for each other: two of these may be chosen together.
  const beside = treatmentsElsewhere(ground.elsewhere);
  const interactions = gapsAmong(engineCatalogue, composed, evaluation, [...offered, ...given, ...beside]);
  const checkedOnChart = namesCheckedOnChart(facts);
  const { states } = (await readSignOffStates(tx, ["treatments"]))("treatments");
  const signOffs = Object.fromEntries(offered.map((id) => [id, states.get(id) ?? NEVER_SIGNED]));
  const reasons = [
    ...options.flatMap(({ safety, step }) => [...safety.because, { cite: step.cite }]),
    ...excluded.flatMap(({ because }) => because),
    ...interactions.map(({ reason }) => reason),
  ];
  return {
    planId: plan.id,
    version: plan.version,
    patientId: plan.patientId,
    clinicId: tx.actor.clinicId,
    zone: tx.actor.zone,
    today: tx.today,
    consultationId: ground.consultationId,
    consultationOn: ground.visitOn,
    mayAccept: can(tx.actor.roles, "plan.accept"),
    mayBePregnant: facts.sex !== "male",
    marks: evaluation.differential
      .filter(({ likelihood }) => likelihood === "likely")
      .map(({ diagnosis, depth }) => markWords(diagnosis, depth)),
    activeAcneFirst: evaluation.activeAcneFirst,
    options,
    excluded,
    signOffs,
    signedOff: signOffRequired ? offered.filter((id) => holds(signOffs[id] ?? NEVER_SIGNED)) : null,
    evidence: Object.fromEntries(options.map(({ step }) => [step.treatment, optionEvidence(step.treatment)])),
    advice: evaluation.plan.advice.map(treatmentWords),
    interactions,
    review: evaluation.plan.review,
    unrecognised: evaluation.unrecognised,
    drafts: openingDrafts(saved, { options, checkedOnChart, today: tx.today }),
    amends: amended === null ? null : amendedCourse(amended, tx.today),
    fitzpatrick: composed.clinicalCase.patient?.fitzpatrick ?? null,
    testPatch: policies.testPatch,
    closed: await findClosedDays(tx),
    elsewhere: stepsElsewhere(ground.elsewhere, engineCatalogue.treatments),
    moreReviewWeeks: protocol?.body?.reviewWeeks ?? [],
    protocols: await readProtocolsForPlan(tx, protocol, { options, evaluation }),
    composed,
    impression: visit.impression.diagnoses,
    names: {
      ...namesOf(evaluation, [...given, ...beside]),
      ...(amended === null ? {} : namesInPlans(amended.versions.map(({ plan: one }) => one).toReversed())),
    },
    sources: sourceNames(reasons.flatMap(({ cite }) => cite)),
    questions: questionWords(options.flatMap(({ safety }) => safety.stillToAsk)),
  };
}
