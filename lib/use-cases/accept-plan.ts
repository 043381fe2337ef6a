import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { acceptedPlan } from "#lib/clinical/accepted-plan/settle-plan.ts";
import { rulesOfChosen } from "#lib/clinical/accepted-plan/evaluate-for-plan.ts";
import { courseOfPlan, sessionRange, skinInjuries } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import { underProtocol } from "#lib/clinical/accepted-plan/protocol.ts";
import { planRefusals } from "#lib/clinical/accepted-plan/refusals.ts";
import { layOutCourse } from "#lib/clinical/scheduling/lay-out-course.ts";
import { findClosedDays } from "#lib/data/course-calendar.ts";
import { replacePlanAway } from "#lib/data/plan-away.ts";
import { listDoneProcedures } from "#lib/data/done-procedures.ts";
import { findPlan, movePlan, savePlanChoices } from "#lib/data/plan.ts";
import { namesCheckedOnChart } from "#lib/data/plan-ground.ts";
import { createPlanVersion } from "#lib/data/plan-version.ts";
import { findProtocolOfPlan } from "#lib/data/protocol.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { AcceptPlanInput } from "#lib/schemas/plan.ts";
import { evaluatePlanDraft } from "./evaluate-plan-draft.ts";
import { signedOffTreatments } from "./signed-off-treatments.ts";

/**
 * Accepts a plan: evaluates it again on today's facts, lays the course on dates, and freezes all of it as a version.
 *
 * @returns the version's id. Refused as `invalid` with `details.refusals` when a treatment is blocked, needs a reason,
 *   has open questions that could forbid it, was not offered, has a number of sessions outside its range or is not
 *   signed off where the clinic demands that, or a name was neither recognised nor checked; with `details.conflicts`
 *   when no dates keep every rule; as `conflict` when the plan changed meanwhile
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
    const { consultation, facts, composed, policies, evaluation: found } = await evaluatePlanDraft(tx, plan);
    const protocol = (await findProtocolOfPlan(tx, planId))?.body ?? null;
    const evaluation = underProtocol(found, protocol);
    const checkedByMe = [...new Set([...choices.checkedByMe, ...namesCheckedOnChart(facts)])];
    const { treatments } = engineCatalogue;
    const signedOff = await signedOffTreatments(tx);
    const refusals = planRefusals({ ...evaluation, signedOff }, { ...choices, checkedByMe }, (treatment) => {
      const step = evaluation.plan.steps.find((own) => own.treatment === treatment);
      return step === undefined ? null : sessionRange(step, treatments);
    });
    if (refusals.length > 0) {
      refuse("invalid", "This plan cannot be accepted as it stands.", { details: { refusals } });
    }
    const settled = rulesOfChosen(engineCatalogue, composed, evaluation, choices.treatments);
    const rules = {
      ...settled.plan,
      reviewWeeks: settled.plan.review.weeks,
      treatments,
      fitzpatrick: composed.clinicalCase.patient?.fitzpatrick ?? null,
      testPatch: policies.testPatch,
      closed: await findClosedDays(tx),
      safety: evaluation.safety,
      injuredOn: skinInjuries(await listDoneProcedures(tx, plan), treatments),
      moreReviewWeeks: protocol?.reviewWeeks ?? [],
    };
    const layout = layOutCourse(courseOfPlan(rules, choices));
    if (choices.startOn < tx.today) {
      refuse("invalid", "The plan starts today or later.", {
        fields: { startOn: "This date has passed. Choose today or a later day." },
      });
    }
    if (layout.conflicts.length > 0) {
      refuse("invalid", "No dates keep every rule of this course.", {
        details: { conflicts: layout.conflicts },
      });
    }
    await savePlanChoices(tx, planId, choices);
    const move = { from: "draft", to: "active", holdReason: null, reason: null } as const;
    if (!(await movePlan(tx, planId, version, move))) {
      refuse("conflict", "This plan was changed in another place. Look at it again, then accept it.");
    }
    const accepted = acceptedPlan({
      evaluation: settled,
      choices,
      visits: layout.sessions,
      treatments,
      impression: consultation.draft.impression.diagnoses,
      acceptedOn: tx.today,
      acceptedAt: tx.at.toISOString(),
      personId: actor.personId,
      newId,
    });
    const planVersionId = newId();
    await createPlanVersion(tx, {
      id: planVersionId,
      planId,
      patientId,
      number: 1,
      plan: accepted,
      evaluation: found,
    });
    await replacePlanAway(tx, plan, accepted.away);
    tx.audit({
      action: "update",
      entity: "plan",
      entityId: planId,
      patientId,
      detail: { kind: "state", from: "draft", to: "active" },
    });
    tx.audit({ action: "create", entity: "plan-version", entityId: planVersionId, patientId });
    const overridden = accepted.steps.filter(({ override }) => override !== null);
    if (overridden.length > 0) {
      const rules = evaluation.safety
        .filter((safety) => overridden.some(({ treatment }) => treatment === safety.treatment))
        .flatMap(({ because }) =>
          because.filter(({ verdict }) => verdict === "override").map(({ rule }) => rule),
        );
      tx.audit({
        action: "execute",
        entity: "plan-version",
        entityId: planVersionId,
        patientId,
        detail: { kind: "override", rules },
      });
    }
    return { planId, planVersionId, patientId };
  });
}
