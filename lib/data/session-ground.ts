import "server-only";
import type { AcceptedPlan } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import {
  proceduresElsewhere,
  type SessionElsewhere,
} from "#lib/clinical/accepted-plan/sessions-elsewhere.ts";
import { asksReason } from "#lib/clinical/accepted-plan/written-override.ts";
import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
import { sessionStep, type SessionStep } from "#lib/clinical/session/session-ground.ts";
import type { DoneHere } from "#lib/clinical/visit/history-on-day.ts";
import type { RecordedVisit } from "#lib/clinical/visit/recorded-visit.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { ClinicalFacts } from "./clinical-facts.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { findPlan, type PlanRow } from "./plan.ts";
import { findVersionOfStep } from "./plan-version.ts";
import { findPlanGround } from "./plan-ground.ts";
import { listPatchReadings, type TestPatchReading } from "./test-patch-reading.ts";
import { listVisitsOfPlan, type TreatmentSessionRow } from "./treatment-session.ts";

/** What a procedure rests on as things stand: its plan as accepted, and what is known of the patient. */
export type SessionSources = {
  readonly plan: PlanRow;
  readonly accepted: AcceptedPlan;
  readonly step: SessionStep;
  readonly visits: readonly TreatmentSessionRow[];
  readonly facts: ClinicalFacts;
  /** What the signed visits since the plan's own come to. */
  readonly draft: RecordedVisit;
  /** Day of the newest of them. */
  readonly visitOn: IsoDate;
  /** Sessions of the patient's other courses. */
  readonly elsewhere: readonly SessionElsewhere[];
  /** What was done in them on skin that this procedure may touch. */
  readonly done: readonly DoneHere[];
  readonly policies: ClinicPolicies;
  /** The largest step of a setting that needs no reason, in percent of the last value. */
  readonly stepPercent: number;
  /** Rules whose override was signed for with the plan. */
  readonly overriddenRules: readonly string[];
  /** Results of the readings of the step's latest test patch, the latest first. */
  readonly patchReadings: readonly TestPatchReading["result"][];
  /** The visits on which the step's test patches were made, the latest first. */
  readonly patches: readonly TreatmentSessionRow[];
  /** All their readings, the latest first. */
  readonly readings: readonly TestPatchReading[];
};

/**
 * Reads what a procedure rests on. Refuses as `not_found` when its plan or its step cannot be read.
 *
 * @param visitsRead the visits of its plan by date, where they were read already
 */
export async function findSessionSources(
  tx: ClinicTransaction,
  visit: TreatmentSessionRow,
  visitsRead?: readonly TreatmentSessionRow[],
): Promise<SessionSources> {
  const plan = await findPlan(tx, visit.planId);
  const stepId = visit.planStepId;
  // A visit that took place belongs to the version under which it did, whatever was agreed since.
  const version = plan === null || stepId === null ? null : await findVersionOfStep(tx, plan.id, stepId);
  const step = version === null || stepId === null ? null : sessionStep(version.plan, stepId);
  if (plan === null || version === null || step === null) {
    return refuse("not_found", "The plan of this session cannot be read.");
  }
  const { visit: draft, visitOn, elsewhere, facts, policies, stepPercent } = await findPlanGround(tx, plan);
  const safety = version.evaluation.safety.find(({ treatment }) => treatment === step.treatment);
  const overriddenRules =
    step.overridden && safety !== undefined ? asksReason(safety).map(({ rule }) => rule) : [];
  const visits = visitsRead ?? (await listVisitsOfPlan(tx, plan.id));
  const patches = visits
    .filter(
      ({ lineId, kind, state }) => lineId === step.line && kind === "test-patch" && state === "completed",
    )
    .toReversed();
  const readings = await listPatchReadings(
    tx,
    visit.patientId,
    patches.map(({ id }) => id),
  );
  return {
    plan,
    accepted: version.plan,
    step,
    visits,
    patches,
    readings,
    patchReadings: readings
      .filter(({ sessionId }) => sessionId === patches[0]?.id)
      .map(({ result }) => result),
    facts,
    draft,
    visitOn,
    elsewhere,
    done: proceduresElsewhere(elsewhere, step.area),
    policies,
    stepPercent,
    overriddenRules,
  };
}
