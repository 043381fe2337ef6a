import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listPlanAway, replacePlanAway } from "#lib/data/plan-away.ts";
import { findPlan, type PlanRow } from "#lib/data/plan.ts";
import { holdToPage } from "#lib/data/same-patient.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { ChangeAwayInput, PreviewAwayInput } from "#lib/schemas/treatment-session.ts";
import { demandAgreed, relayPlan, writeRelay, type ShownRelay } from "./relay-plan.ts";

async function demandRunning(tx: ClinicTransaction, planId: string): Promise<PlanRow> {
  const plan = await findPlan(tx, planId);
  if (plan === null) return refuse("not_found", "This plan is not on record.");
  holdToPage(tx.actor, plan.patientId);
  if (plan.state === "draft")
    refuse("conflict", "This plan is a draft: its days away are changed in the builder.");
  if (plan.state !== "active" && plan.state !== "on-hold") refuse("conflict", "This plan is over.");
  return plan;
}

/** What other days away would change about the course of an accepted plan, and why. */
export function previewAway(
  actor: Actor,
  { planId, away, moveBooked, longer }: PreviewAwayInput,
): Promise<Result<ShownRelay>> {
  return withClinic(actor, "course.list", async (tx) => {
    await demandRunning(tx, planId);
    return (await relayPlan(tx, planId, { move: null, moveBooked, longer, away })).shown;
  });
}

/**
 * Keeps when the patient of an accepted plan is away, and lays the rest of the course again. The accepted version keeps
 * what was agreed then.
 *
 * @returns the move's id; null when no visit changes. Refused as `invalid` with the rules that exclude each other, as
 *   `conflict` when the days away or the visits are not those that were shown
 */
export function changeAway(
  actor: Actor,
  { planId, away, moveBooked, longer, known, agreed }: ChangeAwayInput,
): Promise<Result<{ readonly planId: string; readonly moveId: string | null }>> {
  return withClinic(actor, "session.book", async (tx) => {
    const { patientId } = await demandRunning(tx, planId);
    await waitInTurn(tx, `visits:${planId}`);
    const standing = await listPlanAway(tx, planId);
    if (standing.length !== known.length || !standing.every(({ id }) => known.includes(id))) {
      refuse("conflict", "The days away were changed in another place. Reload the page to see them.");
    }
    const relaid = await relayPlan(tx, planId, { move: null, moveBooked, longer, away });
    demandAgreed(relaid.shown, relaid.shown, agreed);
    const plan = { id: planId, patientId };
    await replacePlanAway(tx, plan, away);
    tx.audit({ action: "update", entity: "plan", entityId: planId, patientId, changedFields: ["away"] });
    if (relaid.changes.length === 0) return { planId, moveId: null };
    return { planId, moveId: await writeRelay(tx, plan, relaid, () => ({ cause: "calendar" })) };
  });
}
