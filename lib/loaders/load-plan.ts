import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/auth/actor.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findPlan, findPlanChoices, listPlanChanges, type PlanRow } from "#lib/data/plan.ts";
import { readCourse } from "#lib/data/plan-course.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import { idField } from "#lib/schemas/field.ts";
import { readAcceptedPlan } from "./load-plan-accepted.ts";
import { readDraftPlan } from "./load-plan-draft.ts";
import { readPlanVersions } from "./load-plan-versions.ts";
import { readBanner, type BannerContent } from "./load-patient-banner.ts";

/** The page of a plan: the builder while it is a draft, the course once it is accepted. */
export type PlanPage = { readonly banner: BannerContent } & (
  | { readonly kind: "draft"; readonly draft: Awaited<ReturnType<typeof readDraftPlan>> }
  | { readonly kind: "accepted"; readonly accepted: Awaited<ReturnType<typeof readAcceptedPlan>> }
  | { readonly kind: "closed"; readonly reason: string | null; readonly consultationId: string }
);

/** Finds the patient's plan and records its opening. Refuses as `not_found` when it is not theirs. */
async function openPlan(tx: ClinicTransaction, patientId: string, planId: string): Promise<PlanRow> {
  const plan = idField.safeParse(planId).success ? await findPlan(tx, planId) : null;
  if (plan?.patientId !== patientId) return refuse("not_found", "This plan is not on record.");
  tx.audit({ action: "read", entity: "plan", entityId: planId, patientId, detail: { kind: "opened" } });
  return plan;
}

/**
 * A plan for an actor, in one read transaction that records its opening. Refuses as `not_found` when the clinic has no
 * such plan or it is another patient's.
 */
export function readPlanPage(actor: Actor, patientId: string, planId: string): Promise<Result<PlanPage>> {
  return withClinic(actor, "plan.read", async (tx): Promise<PlanPage> => {
    const banner = await readBanner(tx, patientId);
    const plan = await openPlan(tx, patientId, planId);
    if (plan.state === "draft") return { banner, kind: "draft", draft: await readDraftPlan(tx, plan, null) };
    const [last] = await listPlanChanges(tx, planId);
    if (plan.acceptedAt === null) {
      return { banner, kind: "closed", reason: last?.reason ?? null, consultationId: plan.consultationId };
    }
    const course = await readCourse(tx, plan);
    return { banner, kind: "accepted", accepted: await readAcceptedPlan(tx, plan, course) };
  });
}

/** A plan, for whoever is signed in. */
export const loadPlan = cache(async (patientId: string, planId: string): Promise<Result<PlanPage>> => {
  return readPlanPage(await requireActor(), patientId, planId);
});

/** The page on which an accepted plan is amended. */
export type AmendmentPage = {
  readonly banner: BannerContent;
  readonly draft: Awaited<ReturnType<typeof readDraftPlan>>;
};

/**
 * The amendment of a plan that is being composed. Refuses as `not_found` when there is none, and as `forbidden` for who
 * may not accept a plan.
 */
export function readAmendmentPage(
  actor: Actor,
  patientId: string,
  planId: string,
): Promise<Result<AmendmentPage>> {
  return withClinic(actor, "plan.accept", async (tx) => {
    const banner = await readBanner(tx, patientId);
    const plan = await openPlan(tx, patientId, planId);
    const open = plan.state === "active" ? await findPlanChoices(tx, planId) : null;
    const course = open === null ? null : await readCourse(tx, plan);
    if (course === null || open?.amends !== course.current.number) {
      return refuse("not_found", "This plan is not being amended.");
    }
    return { banner, draft: await readDraftPlan(tx, plan, course) };
  });
}

/** The amendment of a plan, for whoever is signed in. */
export const loadAmendment = cache(
  async (patientId: string, planId: string): Promise<Result<AmendmentPage>> =>
    readAmendmentPage(await requireActor(), patientId, planId),
);

/** The versions of an accepted plan, and how two of them differ. */
export type VersionsPage = {
  readonly banner: BannerContent;
  readonly planId: string;
  readonly patientId: string;
} & Awaited<ReturnType<typeof readPlanVersions>>;

/**
 * The versions of a plan, with two of them compared. Refuses as `not_found` when the plan was never accepted.
 *
 * @param compared numbers of two versions; where one is not known, the newest and the one before it
 */
export function readVersionsPage(
  actor: Actor,
  patientId: string,
  planId: string,
  compared: { readonly from: number | null; readonly to: number | null },
): Promise<Result<VersionsPage>> {
  return withClinic(actor, "plan.read", async (tx) => {
    const banner = await readBanner(tx, patientId);
    const plan = await openPlan(tx, patientId, planId);
    if (plan.acceptedAt === null) return refuse("not_found", "This plan was not accepted yet.");
    const course = await readCourse(tx, plan);
    return { banner, planId, patientId, ...(await readPlanVersions(tx, course, compared)) };
  });
}

/** The versions of a plan, for whoever is signed in. */
export const loadPlanVersions = async (
  patientId: string,
  planId: string,
  compared: { readonly from: number | null; readonly to: number | null },
): Promise<Result<VersionsPage>> => readVersionsPage(await requireActor(), patientId, planId, compared);
