import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { contentHashes } from "#lib/catalogue/guide/signable-content.ts";
import { STRICTEST_POLICIES } from "#lib/clinical/model/policies.ts";
import { addMonths } from "#lib/clinical/scheduling/calendar-day.ts";
import { readPlanPage } from "#lib/loaders/load-plan.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/sha256.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { signOffContent } from "#lib/use-cases/sign-off-content.ts";
import { updatePolicies } from "#lib/use-cases/update-policies.ts";
import { withdrawSignOff } from "#lib/use-cases/withdraw-sign-off.ts";
import { createActor } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { acceptance, createDraftPlan, valueOf } from "#tests/support/signed-visit.ts";

const LASER = "pulsed-dye-laser-595";
const CREAM = "azelaic-acid";
const TODAY = todayIn("Europe/London");

/** A dermatologist of a clinic that uses only what it has signed off. */
async function strictActor(): Promise<Actor> {
  const actor = await createActor();
  const answer = await updatePolicies(actor, {
    ...STRICTEST_POLICIES,
    signOff: "required",
    suggestions: "shown",
    version: 0,
  });
  expect(valueOf(answer)).toEqual({ changed: ["signOff"] });
  return actor;
}

const signOff = async (actor: Actor, id: string, after = 0) =>
  valueOf(
    await signOffContent(actor, {
      shelf: "treatments",
      pages: [{ id, after, hash: contentHashes("treatments", sha256).get(id) ?? "" }],
      reviewDueOn: addMonths(TODAY, 12),
    }),
  );

/** The treatments for want of whose sign-off a plan is refused; `accepted` where it is not. */
async function refusedFor(actor: Actor, planId: string): Promise<unknown> {
  const answer = await acceptPlan(actor, acceptance(actor, planId));
  if (answer.ok) return "accepted";
  const details = answer.error.details as {
    refusals: readonly { code: string; treatment: string | null }[];
  };
  return details.refusals.map(({ code, treatment }) => [code, treatment]);
}

/** An act of some time ago, as the tables' owner may write it. */
const signedEarlier = (actor: Actor, page: string, hash: string, reviewDueOn: string) =>
  asOwner(
    `insert into content_sign_off (clinic_id, id, shelf, record_id, number, act, content_hash, catalogue_version,
       review_due_on, created_by)
     values ($1, gen_random_uuid(), 'treatments', $2, 1, 'signed-off', $3, '1.0.0', $4, $5)`,
    [actor.clinicId, page, hash, reviewDueOn, actor.personId],
  );

describe("a clinic that demands sign-off before use", () => {
  it("accepts a plan only with treatments that are signed off", async () => {
    const actor = await strictActor();
    const { planId } = await createDraftPlan(actor);
    expect(await refusedFor(actor, planId)).toEqual([
      ["not-signed-off", LASER],
      ["not-signed-off", CREAM],
    ]);
    await signOff(actor, LASER);
    expect(await refusedFor(actor, planId)).toEqual([["not-signed-off", CREAM]]);
    await signOff(actor, CREAM);
    valueOf(await withdrawSignOff(actor, { shelf: "treatments", page: LASER, after: 1, reason: "Wait." }));
    expect(await refusedFor(actor, planId)).toEqual([["not-signed-off", LASER]]);
    await signOff(actor, LASER, 2);
    expect(await refusedFor(actor, planId)).toBe("accepted");
  });

  it("does not take the sign-off of an earlier wording, and takes one whose review is late", async () => {
    const actor = await strictActor();
    const { planId, patientId } = await createDraftPlan(actor);
    await signedEarlier(actor, LASER, "0".repeat(64), addMonths(TODAY, 6));
    const present = contentHashes("treatments", sha256).get(CREAM) ?? "";
    await signedEarlier(actor, CREAM, present, addMonths(TODAY, -1));
    expect(await refusedFor(actor, planId)).toEqual([["not-signed-off", LASER]]);
    const page = valueOf(await readPlanPage(actor, patientId, planId));
    if (page.kind !== "draft") throw new Error("The page is no draft");
    expect(page.draft.signOffs[LASER]?.kind).toBe("changed");
    expect(page.draft.signOffs[CREAM]?.kind).toBe("review-due");
    expect(page.draft.signedOff).toEqual([CREAM]);
  });
});

describe("a clinic that does not", () => {
  it("accepts what is not signed off, and the page of the plan says that it is not", async () => {
    const actor = await createActor();
    const { planId, patientId } = await createDraftPlan(actor);
    const page = valueOf(await readPlanPage(actor, patientId, planId));
    if (page.kind !== "draft") throw new Error("The page is no draft");
    expect(page.draft.signOffs[LASER]).toEqual({ kind: "never" });
    expect(page.draft.signedOff).toBeNull();
    expect(await refusedFor(actor, planId)).toBe("accepted");
  });
});
