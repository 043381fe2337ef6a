import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/auth/actor.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { findCurrentVersion, findPlan, listPlanChanges } from "#lib/data/plan.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import { idField } from "#lib/schemas/field.ts";
import { readAcceptedPlan } from "./load-plan-accepted.ts";
import { readDraftPlan } from "./load-plan-draft.ts";
import { readBanner, type BannerContent } from "./load-patient-banner.ts";

/** The page of a plan: the builder while it is a draft, the course once it is accepted. */
export type PlanPage = { readonly banner: BannerContent } & (
  | { readonly kind: "draft"; readonly draft: Awaited<ReturnType<typeof readDraftPlan>> }
  | { readonly kind: "accepted"; readonly accepted: Awaited<ReturnType<typeof readAcceptedPlan>> }
  | { readonly kind: "closed"; readonly reason: string | null; readonly consultationId: string }
);

/**
 * A plan for an actor, in one read transaction that records its opening. Refuses as `not_found` when the clinic has no
 * such plan or it is another patient's.
 */
export function readPlanPage(actor: Actor, patientId: string, planId: string): Promise<Result<PlanPage>> {
  return withClinic(actor, "plan.read", async (tx): Promise<PlanPage> => {
    const banner = await readBanner(tx, patientId);
    const plan = idField.safeParse(planId).success ? await findPlan(tx, planId) : null;
    if (plan?.patientId !== patientId) return refuse("not_found", "This plan is not on record.");
    tx.audit({ action: "read", entity: "plan", entityId: planId, patientId, detail: { kind: "opened" } });
    if (plan.state === "draft") return { banner, kind: "draft", draft: await readDraftPlan(tx, plan) };
    const version = await findCurrentVersion(tx, planId);
    if (version === null) {
      const [last] = await listPlanChanges(tx, planId);
      return { banner, kind: "closed", reason: last?.reason ?? null, consultationId: plan.consultationId };
    }
    return { banner, kind: "accepted", accepted: await readAcceptedPlan(tx, plan, version) };
  });
}

/** A plan, for whoever is signed in. */
export const loadPlan = cache(async (patientId: string, planId: string): Promise<Result<PlanPage>> => {
  return readPlanPage(await requireActor(), patientId, planId);
});
