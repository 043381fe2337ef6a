import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { acceptedPlan } from "#lib/clinical/accepted-plan/settle-plan.ts";
import { deletePlanChoices, findPlan, findPlanChoices, touchPlan } from "#lib/data/plan.ts";
import { readCourse, refuseWhileGoingOn } from "#lib/data/plan-course.ts";
import { replacePlanAway } from "#lib/data/plan-away.ts";
import { createPlanVersion, visitsOfVersion } from "#lib/data/plan-version.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { AmendPlanInput } from "#lib/schemas/plan.ts";
import { auditVersion } from "./audit-version.ts";
import { coursesInTurn } from "./courses-in-turn.ts";
import { evaluatePlan } from "./evaluate-plan.ts";
import { layVisits } from "./lay-visits.ts";
import { settlePlanChoices } from "./settle-plan-choices.ts";

/**
 * Amends an active plan: evaluates it again on today's facts, lays what has not taken place on dates, and freezes all of
 * it as the next version. Sessions that took place stay and count; planned visits that go on keep their place on record,
 * those that nothing continues are cancelled.
 *
 * @returns the version's id. Refused as `acceptPlan` refuses, and as `conflict` when the plan is not active, is not being
 *   amended, a session is going on, or it changed meanwhile
 */
export function amendPlan(
  actor: Actor,
  input: AmendPlanInput,
): Promise<Result<{ readonly planId: string; readonly planVersionId: string; readonly number: number }>> {
  return withClinic(actor, "plan.accept", async (tx) => {
    const { planId, version, reason, ...choices } = input;
    const plan = await findPlan(tx, planId);
    if (plan === null) return refuse("not_found", "This plan is not on record.");
    if (plan.state !== "active") {
      refuse("conflict", `This plan is ${plan.state.replace("-", " ")}. Only an active plan is amended.`);
    }
    await coursesInTurn(tx, { planId, patientId: plan.patientId });
    if (!(await touchPlan(tx, plan, version))) {
      refuse("conflict", "This plan was changed in another place. Look at it again, then amend it.");
    }
    const course = await readCourse(tx, plan);
    const { current } = course;
    if ((await findPlanChoices(tx, planId))?.amends !== current.number) {
      refuse("conflict", "This amendment was discarded or accepted already. Begin it again.");
    }
    refuseWhileGoingOn(course);
    const question = await evaluatePlan(tx, plan);
    const { settled, visits } = await settlePlanChoices(
      tx,
      plan,
      question,
      choices,
      course.soFar(tx.today, engineCatalogue.treatments),
    );
    const continued = course.continued(visits);
    const accepted = acceptedPlan({
      evaluation: settled,
      choices,
      visits,
      treatments: engineCatalogue.treatments,
      impression: question.visit.impression.diagnoses,
      acceptedOn: tx.today,
      acceptedAt: tx.at.toISOString(),
      personId: actor.personId,
      newId,
      lines: course.lines,
      visitIds: new Map([...continued].map(([visit, { id }]) => [visit, id] as const)),
      ...(question.consultationId === plan.consultationId ? {} : { consultationId: question.consultationId }),
    });
    const planVersionId = newId();
    const { evaluation } = question;
    const { patientId } = plan;
    const number = current.number + 1;
    await createPlanVersion(tx, {
      ...{ id: planVersionId, planId, patientId, number, plan: accepted, evaluation, reason },
    });
    await layVisits(tx, plan, course.visits, visitsOfVersion(accepted), "amended");
    await replacePlanAway(tx, plan, accepted.away);
    await deletePlanChoices(tx, planId);
    tx.audit({
      action: "update",
      entity: "plan",
      entityId: planId,
      patientId,
      changedFields: ["version", "visits"],
    });
    auditVersion(tx, { id: planVersionId, patientId, plan: accepted, evaluation });
    return { planId, planVersionId, number };
  });
}
