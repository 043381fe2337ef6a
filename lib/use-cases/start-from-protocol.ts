import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { planOptions } from "#lib/clinical/accepted-plan/plan-options.ts";
import { startOfProtocol, underProtocol } from "#lib/clinical/accepted-plan/protocol.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findPlan, findPlanChoices, savePlanChoices, touchPlan, type PlanRow } from "#lib/data/plan.ts";
import { listProtocols, saveProtocolOfPlan, type ProtocolVersion } from "#lib/data/protocol.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { StartFromProtocolInput } from "#lib/schemas/protocol.ts";
import { evaluatePlan } from "./evaluate-plan.ts";

/** Replaces what is chosen by what of the protocol this patient is offered. @returns how many treatments were taken */
async function choose(tx: ClinicTransaction, plan: PlanRow, protocol: ProtocolVersion): Promise<number> {
  const { body } = protocol;
  if (body === null) {
    return refuse(
      "conflict",
      "This protocol holds something that this version does not know. Change it first.",
    );
  }
  const { evaluation } = await evaluatePlan(tx, plan);
  const options = planOptions(underProtocol(evaluation, body), engineCatalogue.treatments);
  const { treatments, sessions } = startOfProtocol(body, options, evaluation);
  const before = await findPlanChoices(tx, plan.id);
  const note = before?.note ?? body.note ?? undefined;
  await savePlanChoices(tx, plan.id, {
    ...(before ?? { startOn: tx.today, away: [], checkedByMe: [] }),
    overrides: (before?.overrides ?? []).filter(({ treatment }) => treatments.includes(treatment)),
    treatments: [...treatments],
    sessions,
    ...(note === undefined ? {} : { note }),
  });
  return treatments.length;
}

/**
 * Begins a draft plan from the newest version of a protocol in use: its treatments replace what was chosen, as far as this
 * patient is offered them; the start, the days away and what was looked up stay. Without a version the protocol is taken
 * off the plan, and the choices stay.
 *
 * @returns how many treatments were taken. Refused as `conflict` when the plan is no draft any more or the protocol was
 *   changed or retired meanwhile
 */
export function startFromProtocol(
  actor: Actor,
  { planId, protocolVersionId }: StartFromProtocolInput,
): Promise<Result<{ readonly taken: number }>> {
  return withClinic(actor, "plan.draft", async (tx) => {
    const plan = await findPlan(tx, planId);
    if (plan === null) return refuse("not_found", "This plan is not on record.");
    if (plan.state !== "draft")
      refuse("conflict", "This plan was accepted or closed already. Reload the page.");
    const protocol =
      protocolVersionId === undefined
        ? null
        : (await listProtocols(tx)).find(
            ({ newest, retired }) => !retired && newest.id === protocolVersionId,
          );
    if (protocol === undefined) {
      return refuse("conflict", "This protocol was changed or retired meanwhile. Reload the page to see it.");
    }
    const taken = protocol === null ? 0 : await choose(tx, plan, protocol.newest);
    // Takes the draft's next version: a page that still shows the earlier choices cannot save over these.
    if (!(await touchPlan(tx, plan, plan.version))) {
      refuse("conflict", "This plan was changed at this moment. Reload the page, then start again.");
    }
    await saveProtocolOfPlan(tx, planId, protocol?.newest.id ?? null);
    tx.audit({
      action: "update",
      entity: "plan",
      entityId: planId,
      patientId: plan.patientId,
      changedFields: ["draft", "protocol"],
    });
    return { taken };
  });
}
