import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { acceptedPlan } from "#lib/clinical/accepted-plan/settle-plan.ts";
import { replacePlanAway } from "#lib/data/plan-away.ts";
import { findPlan, movePlan, savePlanChoices } from "#lib/data/plan.ts";
import { createPlanVersion, visitsOfVersion } from "#lib/data/plan-version.ts";
import { createVisits } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { AcceptPlanInput } from "#lib/schemas/plan.ts";
import { auditVersion } from "./audit-version.ts";
import { coursesInTurn } from "./courses-in-turn.ts";
import { evaluatePlan } from "./evaluate-plan.ts";
import { settlePlanChoices } from "./settle-plan-choices.ts";

/**
 * Accepts a plan: evaluates it again on today's facts, lays the course on dates, and freezes all of it as a version.
 *
 * @returns the version's id. Refused as `invalid` with `details.refusals` when a treatment is blocked, needs a reason,
 *   has open questions that could forbid it, was not offered, has a number of sessions outside its range or is not
 *   signed off where the clinic demands that, two are never together, a step of one's own was not acknowledged, or a name
 *   was neither recognised nor checked; with `details.conflicts` when no dates keep every rule; as `conflict` when the
 *   plan changed meanwhile
 */
export function acceptPlan(
  actor: Actor,
  input: AcceptPlanInput,
): Promise<Result<{ readonly planId: string; readonly planVersionId: string; readonly patientId: string }>> {
  return withClinic(actor, "plan.accept", async (tx) => {
    const { planId, version, ...choices } = input;
    const plan = await findPlan(tx, planId);
    if (plan === null) return refuse("not_found", "This plan is not on record.");
    if (plan.state !== "draft") refuse("conflict", "This plan was accepted or closed already.");
    const { patientId } = plan;
    await coursesInTurn(tx, { planId, patientId });
    const question = await evaluatePlan(tx, plan);
    const { settled, visits } = await settlePlanChoices(tx, plan, question, choices, null);
    await savePlanChoices(tx, planId, choices);
    const move = { from: "draft", to: "active", holdReason: null, reason: null } as const;
    if (!(await movePlan(tx, planId, version, move))) {
      refuse("conflict", "This plan was changed in another place. Look at it again, then accept it.");
    }
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
      ...(question.consultationId === plan.consultationId ? {} : { consultationId: question.consultationId }),
    });
    const planVersionId = newId();
    const { evaluation } = question;
    await createPlanVersion(tx, {
      id: planVersionId,
      planId,
      patientId,
      number: 1,
      plan: accepted,
      evaluation,
    });
    await createVisits(tx, plan, visitsOfVersion(accepted));
    await replacePlanAway(tx, plan, accepted.away);
    tx.audit({
      action: "update",
      entity: "plan",
      entityId: planId,
      patientId,
      detail: { kind: "state", from: "draft", to: "active" },
    });
    auditVersion(tx, { id: planVersionId, patientId, plan: accepted, evaluation });
    return { planId, planVersionId, patientId };
  });
}
