import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { responseContent } from "#lib/catalogue/expected-courses/response-content.ts";
import { responseOfCourse } from "#lib/clinical/response/response-of-course.ts";
import { settledAnswer } from "#lib/clinical/response/stop-rules.ts";
import { watchedMarks } from "#lib/clinical/response/watched-marks.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findEarlierVisits } from "#lib/data/consultation-pins.ts";
import { listCourseRecords } from "#lib/data/course-ground.ts";
import { deletePlanChoices, findPlan, movePlan, type PlanState } from "#lib/data/plan.ts";
import { createReviewRecord } from "#lib/data/review-record.ts";
import {
  cancelPlannedVisits,
  changeVisit,
  demandNothingGoingOn,
  findTreatmentSession,
} from "#lib/data/treatment-session.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { CompleteReviewInput, ReviewOutcome } from "#lib/schemas/review.ts";

/** Where an outcome takes the plan. An amendment is made on the plan's page. */
const MOVES: Readonly<Partial<Record<ReviewOutcome, PlanState>>> = {
  hold: "on-hold",
  stop: "stopped",
  complete: "completed",
};

/**
 * Completes a review today: judges the course on the server, keeps the verdict, the stop rules with their answers, and
 * how the course goes on. Holding, stopping and completing move the plan in the same step.
 *
 * @param input.answers to the stop rules, by their place in the plan; what nobody answered is unknown, never no
 * @returns refused as `invalid` for a procedure, and without a reason where the course goes on although it is off course
 *   or a stop rule is met; as `forbidden` when the person may not move plans; as `conflict` when it changed meanwhile
 */
export function completeReview(
  actor: Actor,
  { sessionId, version, outcome, reason, bother, answers = {} }: CompleteReviewInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const session = await findTreatmentSession(tx, sessionId);
    if (session === null) return refuse("not_found", "This review is not on record.");
    if (session.kind !== "review") refuse("invalid", "Only a review is marked as done this way.");
    const { patientId, planId } = session;
    await waitInTurn(tx, `visits:${planId}`);
    const [course] = await listCourseRecords(tx, { planId });
    if (course === undefined) return refuse("not_found", "The plan of this review cannot be read.");
    const { maps } = await findEarlierVisits(tx, patientId, tx.today);
    const { verdict, reasons, raisesReview, stopRules } = responseOfCourse(
      course,
      tx.today,
      watchedMarks(maps),
      responseContent,
    );
    const settled = stopRules.map(({ text, answer, because }, index) => ({
      ...{ text, answer, because },
      settled: settledAnswer({ answer, because }, answers[String(index)]),
    }));
    const isMet = settled.some((rule) => rule.settled === "yes");
    if (outcome === "continue" && (raisesReview || isMet) && !reason) {
      const what = isMet ? "A stop rule is met" : "This course is off course";
      refuse("invalid", `${what}: write why it goes on.`, { fields: { reason: "Write why." } });
    }
    const done = { state: "completed", performedOn: tx.today, performedBy: tx.actor.personId } as const;
    if (!(await changeVisit(tx, sessionId, version, done))) {
      refuse("conflict", "This review was changed or ended in another place. Look at it again.");
    }
    const content = { outcome, reason: reason ?? null, verdict, reasons, stopRules: settled };
    await createReviewRecord(tx, { sessionId, patientId }, { ...content, bother: bother ?? null });
    tx.audit({
      action: "update",
      entity: "treatment-session",
      entityId: sessionId,
      patientId,
      detail: { kind: "state", from: session.state, to: "completed" },
    });
    const to = MOVES[outcome];
    if (to !== undefined) await carryOut(tx, planId, to, reason ?? null);
    return { id: sessionId };
  });
}

/** Moves the plan to where the review wants it. */
async function carryOut(
  tx: ClinicTransaction,
  planId: string,
  to: PlanState,
  reason: string | null,
): Promise<void> {
  if (!can(tx.actor.roles, "plan.accept")) {
    refuse("forbidden", "A dermatologist holds, stops or completes a plan. Choose amend, and say why.");
  }
  const plan = await findPlan(tx, planId);
  if (plan === null) return refuse("not_found", "This plan is not on record.");
  const from = plan.state;
  if (from === to) return;
  const move = { from, to, holdReason: to === "on-hold" ? ("clinical" as const) : null, reason };
  const running = from === "active" || from === "on-hold";
  if (!running || !(await movePlan(tx, planId, plan.version, move))) {
    refuse("conflict", "This plan was changed in another place. Look at it again.");
  }
  if (to === "on-hold") await demandNothingGoingOn(tx, planId);
  else {
    await cancelPlannedVisits(tx, plan);
    await deletePlanChoices(tx, planId);
  }
  tx.audit({
    action: "update",
    entity: "plan",
    entityId: planId,
    patientId: plan.patientId,
    detail: { kind: "state", from, to },
  });
}
