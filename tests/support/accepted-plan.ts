import type { Actor } from "#lib/auth/actor.ts";
import type { AcceptedPlan, AcceptedStep, AcceptedVisit } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { createPlanVersion, visitsOfVersion } from "#lib/data/plan-version.ts";
import { createVisits } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { newId } from "#lib/platform/ids.ts";

/** An accepted plan of a test: what is done at home, and courses of visits four weeks apart from a first day. */
export type TestPlan = {
  readonly home: readonly Treatment[];
  readonly course?: { readonly treatment: Treatment; readonly sessions: number; readonly from: string };
  readonly blocked?: readonly Treatment[];
};

function stepOf(treatment: Treatment, sessions: number | null): AcceptedStep {
  return {
    id: newId(),
    treatment,
    role: "first-line",
    for: ["post-inflammatory-erythema"],
    verdict: "ok",
    evidence: "B",
    sessions,
    sessionRange: sessions === null ? null : { min: sessions, max: sessions },
    intervalWeeks: sessions === null ? null : { min: 4, max: 6 },
    startWeek: 0,
    findings: [0],
    cite: [],
    override: null,
  };
}

/** The frozen document of a plan version. @param on the day it was accepted */
export function acceptedPlanOf({ home, course }: TestPlan, on: string): AcceptedPlan {
  const courseStep = course === undefined ? null : stepOf(course.treatment, course.sessions);
  const visits: AcceptedVisit[] =
    course === undefined || courseStep === null
      ? []
      : Array.from({ length: course.sessions }, (_, index) => {
          const dueOn = addDays(course.from, 28 * index);
          return {
            id: newId(),
            kind: "treatment",
            stepId: courseStep.id,
            treatment: course.treatment,
            number: index + 1,
            of: course.sessions,
            dueOn,
            windowFrom: dueOn,
            windowTo: addDays(dueOn, 14),
            because: [],
          };
        });
  return {
    acceptedOn: on,
    startOn: on,
    away: [],
    diagnoses: [{ diagnosis: "post-inflammatory-erythema" }],
    steps: [
      ...home.map((treatment) => stepOf(treatment, null)),
      ...(courseStep === null ? [] : [courseStep]),
    ],
    visits,
    advice: ["stop-picking"],
    notChosen: [],
    excluded: [],
    interactions: [],
    prognosis: [],
    review: { weeks: 12, stopRules: [] },
    checkedByMe: [],
    note: null,
  };
}

function evaluationOf(blocked: readonly Treatment[]): Evaluation {
  return {
    id: "test",
    engine: { version: "0.0.0", rulesHash: "sha256:test" },
    differential: [],
    mixed: false,
    lookAgain: [],
    activeAcneFirst: false,
    prognosis: [],
    referral: { advised: false, reasons: [] },
    safety: blocked.map((treatment) => ({
      treatment,
      verdict: "block",
      because: [],
      earliest: null,
      stillToAsk: [],
      mayForbid: [],
    })),
    plan: { steps: [], advice: [], excluded: [], interactions: [], review: { weeks: 12, stopRules: [] } },
    unrecognised: [],
  };
}

/** One more accepted version of a plan, as an amendment writes it. */
export async function addPlanVersion(
  tx: ClinicTransaction,
  planId: string,
  patientId: string,
  { number, plan }: { readonly number: number; readonly plan: TestPlan },
): Promise<AcceptedPlan> {
  const accepted = acceptedPlanOf(plan, tx.today);
  const evaluation = evaluationOf(plan.blocked ?? []);
  await createPlanVersion(tx, { id: newId(), planId, patientId, number, plan: accepted, evaluation });
  await createVisits(tx, { id: planId, patientId }, visitsOfVersion(accepted));
  return accepted;
}

/**
 * An active plan with its accepted version and visits, from a signed consultation, through the door.
 *
 * @param actor a dermatologist
 */
export async function createAcceptedPlan(
  actor: Actor,
  patientId: string,
  plan: TestPlan,
): Promise<{ readonly planId: string; readonly accepted: AcceptedPlan }> {
  const { clinicId, personId } = actor;
  const consultationId = newId();
  const planId = newId();
  const result = await withClinic(actor, "plan.accept", async (tx) => {
    const { db, at } = tx;
    const occurredOn = new Date(`${tx.today}T00:00:00Z`);
    await db.consultation.create({ data: { clinicId, id: consultationId, patientId, occurredOn } });
    await db.consultation.updateMany({
      where: { clinicId, id: consultationId },
      data: {
        ...{ state: "signed", signedAt: at, signedBy: personId, engineVersion: "0.0.0" },
        ...{ rulesHash: "sha256:test", engineInput: {}, engineOutput: {} },
      },
    });
    await db.plan.create({ data: { clinicId, id: planId, patientId, consultationId } });
    const accepted = await addPlanVersion(tx, planId, patientId, { number: 1, plan });
    await db.plan.updateMany({
      where: { clinicId, id: planId },
      data: { state: "active", acceptedAt: at, acceptedBy: personId },
    });
    tx.audit({ action: "create", entity: "plan", entityId: planId, patientId });
    return accepted;
  });
  if (!result.ok) throw new Error(`The plan was refused: ${JSON.stringify(result.error)}`);
  return { planId, accepted: result.value };
}
