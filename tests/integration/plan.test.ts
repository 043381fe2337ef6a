import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import type { AcceptedPlan } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import { asksReason } from "#lib/clinical/accepted-plan/written-override.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { findPlan } from "#lib/data/plan.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { diffDays, weekdayOf } from "#lib/format/iso-date.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { addMedicationSchema } from "#lib/schemas/patient-facts.ts";
import { changePlanStateSchema, savePlanDraftSchema } from "#lib/schemas/plan.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { addMedication } from "#lib/use-cases/add-medication.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { evaluatePlan } from "#lib/use-cases/evaluate-plan.ts";
import { savePlanDraft } from "#lib/use-cases/save-plan-draft.ts";
import { startPlan } from "#lib/use-cases/start-plan.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { acceptance, createDraftPlan, createVisit, valueOf } from "#tests/support/signed-visit.ts";

const taking =
  (actor: Actor, name: string, status: "current" | "stopped" = "current") =>
  (patientId: string) =>
    addMedication(actor, addMedicationSchema.parse({ patientId, name, status, route: "oral" }));

async function refusalCodes(answer: ReturnType<typeof acceptPlan>): Promise<unknown> {
  const result = await answer;
  if (result.ok) return "accepted";
  const details = result.error.details as { refusals?: readonly { code: string }[] } | undefined;
  return details?.refusals?.map(({ code }) => code) ?? result.error.code;
}

const countOf = async (table: string, planId: string): Promise<number> => {
  const rows = await asOwner<{ count: number }>(
    `select count(*)::int as count from ${table} where plan_id = $1`,
    [planId],
  );
  return rows[0]?.count ?? 0;
};

async function rulesToAnswer(actor: Actor, planId: string, treatment: Treatment): Promise<string[]> {
  const evaluated = await withClinic(actor, "plan.read", async (tx) => {
    const plan = await findPlan(tx, planId);
    return plan === null ? null : evaluatePlan(tx, plan);
  });
  const safety = valueOf(evaluated)?.evaluation.safety.find((entry) => entry.treatment === treatment);
  return safety === undefined ? [] : asksReason(safety).map(({ rule }) => rule);
}

describe("starting a plan", () => {
  it("needs a signed consultation", async () => {
    const actor = await createActor();
    const { consultationId } = await createVisit(actor, { sign: false });
    expect(await startPlan(actor, { consultationId })).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
  });

  it("resumes the plan that is being composed from the same consultation", async () => {
    const actor = await createActor();
    const { consultationId } = await createVisit(actor);
    const first = valueOf(await startPlan(actor, { consultationId }));
    expect(valueOf(await startPlan(actor, { consultationId }))).toEqual({ ...first, resumed: true });
  });

  it("finds nothing of another clinic", async () => {
    const { consultationId } = await createVisit(await createActor());
    expect(await startPlan(await createActor(), { consultationId })).toMatchObject({
      error: { code: "not_found" },
    });
  });
});

describe("accepting a plan", () => {
  it("writes the version, its steps and its visits on days that keep the rules", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor);
    const { planVersionId } = valueOf(await acceptPlan(actor, acceptance(actor, planId)));
    const [version] = await asOwner<{ document: AcceptedPlan; rules_hash: string; accepted_by: string }>(
      "select document, rules_hash, accepted_by from plan_version where id = $1",
      [planVersionId],
    );
    expect(version?.accepted_by).toBe(actor.personId);
    expect(version?.document.steps.map(({ treatment }) => treatment).toSorted()).toEqual([
      "azelaic-acid",
      "pulsed-dye-laser-595",
    ]);
    expect(version?.document.diagnoses).toEqual([{ diagnosis: "post-inflammatory-erythema" }]);
    const visits = await asOwner<{ kind: string; due: string; from: string; to: string }>(
      `select kind, to_char(due_on, 'YYYY-MM-DD') as due, to_char(window_from, 'YYYY-MM-DD') as from,
              to_char(window_to, 'YYYY-MM-DD') as to
       from treatment_session where plan_id = $1 order by due_on`,
      [planId],
    );
    const sessions = visits.filter(({ kind }) => kind === "treatment");
    expect(sessions).toHaveLength(3);
    expect(visits.filter(({ kind }) => kind === "review")).toHaveLength(1);
    for (const { due, from, to } of visits) {
      expect(due >= todayIn(actor.zone) && due >= from && due <= to).toBe(true);
      expect([6, 7]).not.toContain(weekdayOf(due));
    }
    sessions.slice(1).forEach(({ due }, index) => {
      const days = diffDays(sessions[index]?.due ?? due, due);
      expect(days).toBeGreaterThanOrEqual(28);
      expect(days).toBeLessThanOrEqual(42);
    });
    expect(await asOwner("select state from plan where id = $1", [planId])).toEqual([{ state: "active" }]);
  });

  it("freezes the engine's answer with its rules", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor);
    const { planVersionId } = valueOf(await acceptPlan(actor, acceptance(actor, planId)));
    const [version] = await asOwner<{ evaluation: { engine: { rulesHash: string } }; rules_hash: string }>(
      "select evaluation, rules_hash from plan_version where id = $1",
      [planVersionId],
    );
    expect(version?.evaluation.engine.rulesHash).toBe(version?.rules_hash);
    await expect(
      asOwner("update plan_version set document = '{}' where id = $1", [planVersionId]),
    ).rejects.toThrow();
  });

  it("refuses a treatment that is blocked, even with a reason", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor, {
      before: (patientId) =>
        addMedication(
          actor,
          addMedicationSchema.parse({ patientId, name: "Metvix", status: "current", route: "topical" }),
        ),
    });
    const overrides = [
      { treatment: "pulsed-dye-laser-595", reason: "The patient would like it very much.", rules: [] },
    ];
    expect(await refusalCodes(acceptPlan(actor, acceptance(actor, planId, { overrides })))).toContain(
      "blocked",
    );
    expect(await countOf("plan_version", planId)).toBe(0);
    expect(await countOf("treatment_session", planId)).toBe(0);
  });

  it("takes an override with its reason only, and keeps who wrote it", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor, { scarsAndKeloids: true });
    const input = acceptance(actor, planId, { treatments: ["tca-cross"] });
    expect(await refusalCodes(acceptPlan(actor, input))).toEqual(["needs-override"]);
    const reason = "The scars trouble the patient more than the risk of a keloid.";
    const written = (rules: string[]) => ({
      ...input,
      overrides: [{ treatment: "tca-cross" as const, reason, rules }],
    });
    expect(await refusalCodes(acceptPlan(actor, written([])))).toEqual(["needs-override"]);
    const rules = await rulesToAnswer(actor, planId, "tca-cross");
    expect(rules.length).toBeGreaterThan(0);
    valueOf(await acceptPlan(actor, written(rules)));
    expect(
      await asOwner("select verdict, override_reason, overridden_by from plan_step where plan_id = $1", [
        planId,
      ]),
    ).toEqual([{ verdict: "override", override_reason: reason, overridden_by: actor.personId }]);
  });

  it("refuses a treatment that was never on offer", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor);
    const input = acceptance(actor, planId, { treatments: ["subcision"] });
    expect(await refusalCodes(acceptPlan(actor, input))).toEqual(["not-offered"]);
  });

  it("refuses while a question is open that could forbid a step, and lets through what could only ask for care", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor, { unscreened: ["medications"] });
    expect(await refusalCodes(acceptPlan(actor, acceptance(actor, planId)))).toContain("open-questions");
    const { planId: other } = await createDraftPlan(actor);
    expect(await refusalCodes(acceptPlan(actor, acceptance(actor, other)))).toBe("accepted");
  });

  it("refuses names that were neither recognised nor looked up", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor, { before: taking(actor, "Zorbexol") });
    expect(await refusalCodes(acceptPlan(actor, acceptance(actor, planId)))).toEqual(["unrecognised"]);
    const input = acceptance(actor, planId, { checkedByMe: ["Zorbexol"] });
    expect(await refusalCodes(acceptPlan(actor, input))).toBe("accepted");
  });

  it("takes a name as looked up that was marked so on the chart", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor, {
      before: (patientId) =>
        addMedication(
          actor,
          addMedicationSchema.parse({
            patientId,
            name: "Zorbexol",
            status: "current",
            checkedByClinician: true,
          }),
        ),
    });
    expect(await refusalCodes(acceptPlan(actor, acceptance(actor, planId)))).toBe("accepted");
  });

  it("refuses a number of sessions outside the range of its sources", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor);
    const input = acceptance(actor, planId, { sessions: { "pulsed-dye-laser-595": 20 } });
    expect(await refusalCodes(acceptPlan(actor, input))).toEqual(["sessions-out-of-range"]);
  });

  it("refuses a version that is no longer the newest, and a plan that was accepted already", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor);
    const input = acceptance(actor, planId);
    valueOf(await savePlanDraft(actor, savePlanDraftSchema.parse({ ...input, version: 1 })));
    expect(await refusalCodes(acceptPlan(actor, input))).toBe("conflict");
    valueOf(await acceptPlan(actor, { ...input, version: 2 }));
    expect(await refusalCodes(acceptPlan(actor, { ...input, version: 3 }))).toBe("conflict");
  });

  it("is for dermatologists, in their own clinic", async () => {
    const clinic = await createClinic();
    const dermatologist = await actorFor(await createPerson(clinic));
    const practitioner = await actorFor(await createPerson(clinic, ["practitioner"]));
    const { planId } = await createDraftPlan(dermatologist);
    const input = acceptance(dermatologist, planId);
    expect(await refusalCodes(acceptPlan(practitioner, input))).toBe("forbidden");
    expect(await refusalCodes(acceptPlan(await createActor(), input))).toBe("not_found");
  });
});

describe("the draft of a plan", () => {
  it("keeps choices by version, for practitioners too, but not their reasons for an override", async () => {
    const clinic = await createClinic();
    const dermatologist = await actorFor(await createPerson(clinic));
    const practitioner = await actorFor(await createPerson(clinic, ["practitioner"]));
    const { planId } = await createDraftPlan(dermatologist);
    const choices = acceptance(dermatologist, planId);
    expect(valueOf(await savePlanDraft(practitioner, choices)).version).toBe(2);
    expect(await savePlanDraft(practitioner, choices)).toMatchObject({ error: { code: "conflict" } });
    const reason = "Nothing milder has helped.";
    const overrides = [{ treatment: "pulsed-dye-laser-595" as const, reason, rules: ["SF-tan"] }];
    const written = { ...choices, version: 2, overrides };
    expect(await savePlanDraft(practitioner, written)).toMatchObject({ error: { code: "forbidden" } });
    expect(valueOf(await savePlanDraft(dermatologist, written)).version).toBe(3);
    expect(valueOf(await savePlanDraft(practitioner, { ...written, version: 3 })).version).toBe(4);
    const stretched = overrides.map((one) => ({ ...one, rules: ["SF-tan", "SF-new"] }));
    expect(await savePlanDraft(practitioner, { ...written, version: 4, overrides: stretched })).toMatchObject(
      {
        error: { code: "forbidden" },
      },
    );
    expect(await savePlanDraft(await createActor(), choices)).toMatchObject({
      error: { code: "not_found" },
    });
  });
});

describe("the states of a plan", () => {
  const move = (actor: Actor, input: Readonly<Record<string, unknown>>) =>
    changePlanState(actor, changePlanStateSchema.parse(input));
  const states = (planId: string) =>
    asOwner<{ state: string }>("select distinct state from treatment_session where plan_id = $1", [planId]);

  async function activePlan(): Promise<{ actor: Actor; planId: string }> {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor);
    valueOf(await acceptPlan(actor, acceptance(actor, planId)));
    return { actor, planId };
  }

  it("go to hold with a neutral reason, back, and to the end, which cancels what is still planned", async () => {
    const { actor, planId } = await activePlan();
    const hold = { planId, version: 2, to: "on-hold", holdReason: "clinical", reason: "Acne came back." };
    expect(valueOf(await move(actor, hold)).state).toBe("on-hold");
    expect(await asOwner("select state, hold_reason_code from plan where id = $1", [planId])).toEqual([
      { state: "on-hold", hold_reason_code: "clinical" },
    ]);
    valueOf(await move(actor, { planId, version: 3, to: "active" }));
    expect(await states(planId)).toEqual([{ state: "planned" }]);
    valueOf(await move(actor, { planId, version: 4, to: "completed" }));
    expect(await states(planId)).toEqual([{ state: "cancelled" }]);
    const told = await asOwner<{ told: boolean }>(
      `select exists (select from audit_event a where a.entity_id = t.id and a.detail ->> 'to' = 'cancelled') as told
       from treatment_session t where t.plan_id = $1`,
      [planId],
    );
    expect(told.every((visit) => visit.told)).toBe(true);
    expect(
      await asOwner("select from_state, to_state from plan_change where plan_id = $1 order by created_at", [
        planId,
      ]),
    ).toEqual([
      { from_state: "draft", to_state: "active" },
      { from_state: "active", to_state: "on-hold" },
      { from_state: "on-hold", to_state: "active" },
      { from_state: "active", to_state: "completed" },
    ]);
  });

  it.each([
    ["a draft on hold", { to: "on-hold", holdReason: "clinical" }],
    ["a draft straight to active", { to: "active" }],
    ["a draft to completed", { to: "completed" }],
  ])("never take %s", async (_, to) => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor);
    expect(await move(actor, { planId, version: 1, ...to })).toMatchObject({ error: { code: "conflict" } });
  });

  it("end for good", async () => {
    const { actor, planId } = await activePlan();
    valueOf(await move(actor, { planId, version: 2, to: "stopped", reason: "The patient moved away." }));
    for (const to of ["active", "completed"] as const) {
      expect(await move(actor, { planId, version: 3, to })).toMatchObject({ error: { code: "conflict" } });
    }
  });

  it("refuse a stale version, practitioners, other clinics and unknown plans", async () => {
    const { actor, planId } = await activePlan();
    const stop = { planId, to: "stopped", reason: "No longer wanted." };
    expect(await move(actor, { ...stop, version: 1 })).toMatchObject({ error: { code: "conflict" } });
    const other = await createActor();
    expect(await move(other, { ...stop, version: 2 })).toMatchObject({ error: { code: "not_found" } });
    expect(await move(actor, { ...stop, planId: newId(), version: 2 })).toMatchObject({
      error: { code: "not_found" },
    });
    const practitioner = await createActor(["practitioner"]);
    expect(await move(practitioner, { ...stop, version: 2 })).toMatchObject({
      error: { code: "forbidden" },
    });
  });
});
