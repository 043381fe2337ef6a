import { describe, expect, it } from "vitest";
import { readPlanPage } from "#lib/loaders/load-plan.ts";
import { addMedicationSchema } from "#lib/schemas/patient-facts.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { addMedication } from "#lib/use-cases/add-medication.ts";
import { savePlanDraft } from "#lib/use-cases/save-plan-draft.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { acceptance, createDraftPlan, valueOf } from "#tests/support/signed-visit.ts";

describe("the page of a plan", () => {
  it("offers a draft's options with the first line ticked, and shows saved choices again", async () => {
    const actor = await createActor();
    const { patientId, planId } = await createDraftPlan(actor);
    const first = valueOf(await readPlanPage(actor, patientId, planId));
    if (first.kind !== "draft") throw new Error("The page is no draft");
    expect(first.draft.drafts[0].treatments).toContain("pulsed-dye-laser-595");
    expect(first.draft.drafts[0].treatments).not.toContain("azelaic-acid");
    expect(first.draft.options.every(({ safety }) => safety.verdict !== "block")).toBe(true);
    for (const { step, safety } of first.draft.options) {
      expect(first.draft.names).toHaveProperty(step.treatment);
      for (const path of safety.stillToAsk) expect(Object.keys(first.draft.questions)).toContain(path);
    }
    valueOf(await savePlanDraft(actor, acceptance(actor, planId)));
    const again = valueOf(await readPlanPage(actor, patientId, planId));
    expect(again.kind === "draft" ? again.draft.drafts[0].treatments : []).toEqual([
      "pulsed-dye-laser-595",
      "azelaic-acid",
    ]);
  });

  it("shows an accepted plan with its steps, visits and history, and records that it was opened", async () => {
    const actor = await createActor();
    const { patientId, planId } = await createDraftPlan(actor);
    valueOf(await acceptPlan(actor, acceptance(actor, planId)));
    const page = valueOf(await readPlanPage(actor, patientId, planId));
    if (page.kind !== "accepted") throw new Error("The page is not accepted");
    expect(page.accepted.steps.map(({ treatment, done, sessions }) => [treatment, done, sessions])).toEqual(
      expect.arrayContaining([
        ["pulsed-dye-laser-595", 0, 3],
        ["azelaic-acid", 0, 0],
      ]),
    );
    expect(page.accepted.visits.every(({ because }) => because.length > 0)).toBe(true);
    expect(page.accepted.changes).toMatchObject([{ from: "draft", to: "active", by: actor.displayName }]);
    expect(page.accepted.stops).toEqual([]);
    const opened = await asOwner(
      "select from audit_event where entity = 'plan' and entity_id = $1 and action = 'read'",
      [planId],
    );
    expect(opened).toHaveLength(1);
  });

  it("warns when a fact that changed since would stop a step, and rewrites nothing", async () => {
    const actor = await createActor();
    const { patientId, planId } = await createDraftPlan(actor);
    valueOf(await acceptPlan(actor, acceptance(actor, planId)));
    const before = await asOwner("select document, evaluation from plan_version where plan_id = $1", [
      planId,
    ]);
    valueOf(
      await addMedication(
        actor,
        addMedicationSchema.parse({ patientId, name: "Metvix", status: "current", route: "topical" }),
      ),
    );
    const page = valueOf(await readPlanPage(actor, patientId, planId));
    expect(page.kind === "accepted" ? page.accepted.stops : []).toMatchObject([
      { treatment: "pulsed-dye-laser-595", verdict: "block" },
    ]);
    expect(
      await asOwner("select document, evaluation from plan_version where plan_id = $1", [planId]),
    ).toEqual(before);
  });

  it("is not found under another patient, in another clinic, and by what is no id; reception may not read it", async () => {
    const clinic = await createClinic();
    const actor = await actorFor(await createPerson(clinic));
    const reception = await actorFor(await createPerson(clinic, ["reception"]));
    const { patientId, planId } = await createDraftPlan(actor);
    const other = await createDraftPlan(actor);
    const code = async (answer: ReturnType<typeof readPlanPage>) => {
      const result = await answer;
      return result.ok ? "read" : result.error.code;
    };
    expect(await code(readPlanPage(actor, other.patientId, planId))).toBe("not_found");
    expect(await code(readPlanPage(await createActor(), patientId, planId))).toBe("not_found");
    expect(await code(readPlanPage(actor, patientId, "nonsense"))).toBe("not_found");
    expect(await code(readPlanPage(actor, "nonsense", planId))).toBe("not_found");
    expect(await code(readPlanPage(reception, patientId, planId))).toBe("forbidden");
  });
});
