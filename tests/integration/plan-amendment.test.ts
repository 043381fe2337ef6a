import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import type { AcceptedPlan } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import { addDays, diffDays } from "#lib/format/iso-date.ts";
import { readAmendmentPage, readPlanPage, readVersionsPage } from "#lib/loaders/load-plan.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { addMedicationSchema } from "#lib/schemas/patient-facts.ts";
import {
  amendPlanSchema,
  changePlanStateSchema,
  savePlanDraftSchema,
  type AmendPlanInput,
} from "#lib/schemas/plan.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { addMedication } from "#lib/use-cases/add-medication.ts";
import { amendPlan } from "#lib/use-cases/amend-plan.ts";
import { beginAmendment } from "#lib/use-cases/begin-amendment.ts";
import { changeAway, previewAway } from "#lib/use-cases/change-away.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { discardAmendment } from "#lib/use-cases/discard-amendment.ts";
import { savePlanDraft } from "#lib/use-cases/save-plan-draft.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { acceptance, createDraftPlan, valueOf } from "#tests/support/signed-visit.ts";

const LASER = "pulsed-dye-laser-595";

type Visit = { id: string; state: string; number: number; of: number; due: string; line_id: string };

const sessionsOf = (planId: string): Promise<Visit[]> =>
  asOwner<Visit>(
    `select id, state, number, of, to_char(due_on, 'YYYY-MM-DD') as due, line_id from treatment_session
     where plan_id = $1 and kind = 'treatment' order by number, state`,
    [planId],
  );

/** Marks the first session as done on a day, as the owner of the database may. */
const complete = (actor: Actor, id: string, on: string) =>
  asOwner(
    "update treatment_session set state = 'completed', performed_on = $2, performed_by = $3 where id = $1",
    [id, on, actor.personId],
  );

const versionOf = async (planId: string): Promise<number> =>
  (await asOwner<{ version: number }>("select version from plan where id = $1", [planId]))[0]?.version ?? 0;

async function activePlan(actor: Actor): Promise<{ patientId: string; planId: string }> {
  const made = await createDraftPlan(actor);
  valueOf(await acceptPlan(actor, acceptance(actor, made.planId)));
  return made;
}

async function amendment(
  actor: Actor,
  planId: string,
  difference: Readonly<Record<string, unknown>> = {},
): Promise<AmendPlanInput> {
  valueOf(await beginAmendment(actor, { planId, version: await versionOf(planId) }));
  return amendPlanSchema.parse({
    planId,
    version: await versionOf(planId),
    treatments: [LASER, "azelaic-acid"],
    sessions: { [LASER]: 4 },
    startOn: todayIn(actor.zone),
    reason: "The redness answers slowly.",
    ...difference,
  });
}

describe("amending an active plan", () => {
  it("makes the next version, keeps what was done, and goes on from it", async () => {
    const actor = await createActor();
    const { patientId, planId } = await activePlan(actor);
    const [first] = await sessionsOf(planId);
    if (first === undefined) throw new Error("No session was planned");
    const today = todayIn(actor.zone);
    await complete(actor, first.id, today);
    const before = await asOwner("select document from plan_version where plan_id = $1", [planId]);
    const { number } = valueOf(await amendPlan(actor, await amendment(actor, planId)));
    expect(number).toBe(2);
    const after = await sessionsOf(planId);
    expect(after.map(({ state, number: count }) => [count, state])).toEqual([
      [1, "completed"],
      [2, "planned"],
      [3, "planned"],
      [4, "planned"],
    ]);
    expect(after.slice(1).every(({ of }) => of === 4)).toBe(true);
    expect(new Set(after.map(({ line_id }) => line_id)).size).toBe(1);
    expect(diffDays(today, after[1]?.due ?? today)).toBeGreaterThanOrEqual(28);
    expect(
      await asOwner("select document from plan_version where plan_id = $1 and number = 1", [planId]),
    ).toEqual(before);
    expect(
      await asOwner(
        "select number, reason, accepted_by from plan_version where plan_id = $1 order by number",
        [planId],
      ),
    ).toEqual([
      { number: 1, reason: null, accepted_by: actor.personId },
      { number: 2, reason: "The redness answers slowly.", accepted_by: actor.personId },
    ]);
    expect(await asOwner("select 1 from plan_draft where plan_id = $1", [planId])).toEqual([]);
    const page = valueOf(await readPlanPage(actor, patientId, planId));
    if (page.kind !== "accepted") throw new Error("The plan is not accepted");
    expect(page.accepted.steps.find(({ treatment }) => treatment === LASER)).toMatchObject({
      done: 1,
      sessions: 4,
    });
    expect(page.accepted.changes.map(({ amendedTo }) => amendedTo)).toContain(2);
  });

  it("leaves a booked visit on its day with its appointment where that keeps every rule", async () => {
    const actor = await createActor();
    const { planId } = await activePlan(actor);
    const booked = async () =>
      asOwner(
        "select id, to_char(due_on, 'YYYY-MM-DD') as due, appointment_at is not null as booked from treatment_session where plan_id = $1 and state = 'planned' and kind = 'treatment' and number <= 3 order by number",
        [planId],
      );
    await asOwner(
      "update treatment_session set due_on = due_on + 7, appointment_at = (due_on + 7) + time '10:30' where plan_id = $1 and kind = 'treatment'",
      [planId],
    );
    const before = await booked();
    expect(before).toHaveLength(3);
    valueOf(await amendPlan(actor, await amendment(actor, planId)));
    expect(await booked()).toEqual(before);
  });

  it.each([true, undefined])(
    "keeps a stay in the sun that is over, or may be one, and stays clear of it",
    async (inSun) => {
      const actor = await createActor();
      const { patientId, planId } = await activePlan(actor);
      const today = todayIn(actor.zone);
      const stay = {
        from: addDays(today, -9),
        to: addDays(today, -1),
        ...(inSun === undefined ? {} : { inSun }),
      };
      const ask = { planId, away: [stay], moveBooked: false, longer: false };
      const shown = valueOf(await previewAway(actor, ask));
      const agreed = shown.moves.map(({ id, dueOn }) => ({ id, dueOn }));
      valueOf(await changeAway(actor, { ...ask, known: [], agreed }));
      valueOf(await beginAmendment(actor, { planId, version: await versionOf(planId) }));
      const { draft } = valueOf(await readAmendmentPage(actor, patientId, planId));
      expect(draft.drafts[0].away).toEqual([stay]);
      const away = draft.drafts[0].away;
      valueOf(await amendPlan(actor, await amendment(actor, planId, { away })));
      expect(
        await asOwner(
          "select to_char(to_on, 'YYYY-MM-DD') as to, in_sun, ended_at from plan_away where plan_id = $1",
          [planId],
        ),
      ).toEqual([{ to: stay.to, in_sun: inSun ?? null, ended_at: null }]);
      const [first] = await sessionsOf(planId);
      expect(diffDays(stay.to, first?.due ?? today)).toBeGreaterThan(28);
    },
  );

  it("keeps what moved with it and why, in words that name no treatment", async () => {
    const actor = await createActor();
    const { patientId, planId } = await activePlan(actor);
    await asOwner(
      "update treatment_session set due_on = due_on - 60, window_from = window_from - 60, window_to = window_to - 60 where plan_id = $1",
      [planId],
    );
    const before = await sessionsOf(planId);
    valueOf(await amendPlan(actor, await amendment(actor, planId)));
    const after = await sessionsOf(planId);
    const moves = await asOwner<{ id: string; cause: string; was: string; due: string; reasons: unknown[] }>(
      `select treatment_session_id as id, cause, to_char(was_on, 'YYYY-MM-DD') as was,
         to_char(due_on, 'YYYY-MM-DD') as due, reasons from visit_move where plan_id = $1`,
      [planId],
    );
    expect(new Set(moves.map(({ cause }) => cause))).toEqual(new Set(["amended"]));
    for (const { id, due } of after) {
      const was = before.find((visit) => visit.id === id)?.due ?? due;
      const move = moves.find((one) => one.id === id);
      expect(move).toMatchObject({ was, due });
      expect(move?.reasons.length).toBeGreaterThan(0);
    }
    expect(JSON.stringify(moves)).not.toMatch(/laser|azelaic/);
    const page = valueOf(await readPlanPage(actor, patientId, planId));
    expect(page.kind === "accepted" ? page.accepted.lastMove : null).toMatchObject({
      id: null,
      text: expect.stringContaining("when the plan was amended") as string,
    });
  });

  it("is refused once the plan is on hold or over, whoever began it before", async () => {
    const actor = await createActor();
    const ends = {
      "on-hold": { holdReason: "clinical" },
      completed: {},
      stopped: { reason: "No longer wanted." },
    };
    for (const [to, more] of Object.entries(ends)) {
      const { planId } = await activePlan(actor);
      const input = await amendment(actor, planId);
      const change = changePlanStateSchema.parse({ planId, version: input.version, to, ...more });
      const answers = await Promise.all([amendPlan(actor, input), changePlanState(actor, change)]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const now = { planId, version: await versionOf(planId) };
      if (answers[0].ok) valueOf(await changePlanState(actor, { ...change, ...now }));
      const late = { ...input, version: await versionOf(planId) };
      expect(await amendPlan(actor, late)).toMatchObject({ error: { code: "conflict" } });
      expect(await beginAmendment(actor, late)).toMatchObject({ error: { code: "conflict" } });
    }
  });

  it("cancels the visits of a step that falls away and plans those of one that comes in", async () => {
    const actor = await createActor();
    const { planId } = await activePlan(actor);
    valueOf(
      await amendPlan(actor, await amendment(actor, planId, { treatments: ["azelaic-acid"], sessions: {} })),
    );
    expect((await sessionsOf(planId)).map(({ state }) => state)).toEqual([
      "cancelled",
      "cancelled",
      "cancelled",
    ]);
    const again = await amendment(actor, planId, { sessions: { [LASER]: 2 } });
    expect(valueOf(await amendPlan(actor, again)).number).toBe(3);
    const planned = (await sessionsOf(planId)).filter(({ state }) => state === "planned");
    expect(planned.map(({ number }) => number)).toEqual([1, 2]);
    expect(new Set((await sessionsOf(planId)).map(({ line_id }) => line_id)).size).toBe(1);
  });

  it("evaluates again today: what is blocked now is refused, and fewer sessions than were done are too", async () => {
    const actor = await createActor();
    const { patientId, planId } = await activePlan(actor);
    const visits = await sessionsOf(planId);
    const today = todayIn(actor.zone);
    await complete(actor, visits[0]?.id ?? "", addDays(today, -40));
    await complete(actor, visits[1]?.id ?? "", addDays(today, -5));
    const few = await amendPlan(actor, await amendment(actor, planId, { sessions: { [LASER]: 1 } }));
    expect(few.ok ? [] : JSON.stringify(few.error.details)).toContain("sessions-done");
    const metvix = { patientId, name: "Metvix", status: "current", route: "topical" };
    valueOf(await addMedication(actor, addMedicationSchema.parse(metvix)));
    const blocked = await amendPlan(actor, await amendment(actor, planId));
    expect(blocked.ok ? [] : JSON.stringify(blocked.error.details)).toContain("blocked");
    expect(await asOwner("select 1 from plan_version where plan_id = $1", [planId])).toHaveLength(1);
  });

  it("shows the accepted choices first, and saves what is changed without touching the plan in force", async () => {
    const actor = await createActor();
    const { patientId, planId } = await activePlan(actor);
    const input = await amendment(actor, planId);
    const page = valueOf(await readAmendmentPage(actor, patientId, planId));
    expect(page.draft.drafts[0].treatments.toSorted()).toEqual(["azelaic-acid", LASER]);
    expect(page.draft.amends).toMatchObject({ number: 1, done: {} });
    const { reason: _, ...choices } = input;
    valueOf(await savePlanDraft(actor, savePlanDraftSchema.parse({ ...choices, treatments: [LASER] })));
    const again = valueOf(await readAmendmentPage(actor, patientId, planId));
    expect(again.draft.drafts[0].treatments).toEqual([LASER]);
    expect((await sessionsOf(planId)).every(({ state }) => state === "planned")).toBe(true);
    valueOf(await discardAmendment(actor, { planId, version: await versionOf(planId) }));
    expect(await readAmendmentPage(actor, patientId, planId)).toMatchObject({ error: { code: "not_found" } });
    expect(await amendPlan(actor, { ...input, version: await versionOf(planId) })).toMatchObject({
      error: { code: "conflict" },
    });
  });

  it("waits while a session is going on", async () => {
    const actor = await createActor();
    const { planId } = await activePlan(actor);
    const [first] = await sessionsOf(planId);
    await asOwner("update treatment_session set state = 'in-progress' where id = $1", [first?.id]);
    expect(await amendPlan(actor, await amendment(actor, planId))).toMatchObject({
      error: { code: "conflict", message: expect.stringContaining("going on") as string },
    });
  });

  it("is for dermatologists of the clinic, on an active plan", async () => {
    const clinic = await createClinic();
    const actor = await actorFor(await createPerson(clinic));
    const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
    const reception = await actorFor(await createPerson(clinic, ["reception"]));
    const { patientId, planId } = await activePlan(actor);
    const input = await amendment(actor, planId);
    const { reason: _, ...choices } = input;
    const save = savePlanDraftSchema.parse(choices);
    for (const other of [nurse, reception]) {
      expect(await amendPlan(other, input)).toMatchObject({ error: { code: "forbidden" } });
      expect(await beginAmendment(other, input)).toMatchObject({ error: { code: "forbidden" } });
      expect(await discardAmendment(other, input)).toMatchObject({ error: { code: "forbidden" } });
      expect(await savePlanDraft(other, save)).toMatchObject({ error: { code: "forbidden" } });
      expect(await readAmendmentPage(other, patientId, planId)).toMatchObject({
        error: { code: "forbidden" },
      });
    }
    const stranger = await createActor();
    expect(await amendPlan(stranger, input)).toMatchObject({ error: { code: "not_found" } });
    expect(await beginAmendment(stranger, input)).toMatchObject({ error: { code: "not_found" } });
    expect(await readVersionsPage(stranger, patientId, planId, { from: 1, to: 1 })).toMatchObject({
      error: { code: "not_found" },
    });
    const draft = await createDraftPlan(actor);
    expect(await beginAmendment(actor, { planId: draft.planId, version: 1 })).toMatchObject({
      error: { code: "conflict" },
    });
  });

  it("has one winner when two people accept it at once", async () => {
    const actor = await createActor();
    const { planId } = await activePlan(actor);
    const input = await amendment(actor, planId);
    const answers = await Promise.all(Array.from({ length: 5 }, () => amendPlan(actor, input)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap((one) => (one.ok ? [] : [one.error.code]))).toEqual(Array(4).fill("conflict"));
    expect(await asOwner("select 1 from plan_version where plan_id = $1", [planId])).toHaveLength(2);
    expect((await sessionsOf(planId)).filter(({ state }) => state === "planned")).toHaveLength(4);
  });
});

describe("the versions of a plan", () => {
  it("stay readable, with the difference between any two", async () => {
    const actor = await createActor();
    const { patientId, planId } = await activePlan(actor);
    valueOf(await amendPlan(actor, await amendment(actor, planId)));
    valueOf(await amendPlan(actor, await amendment(actor, planId, { treatments: [LASER] })));
    const page = valueOf(await readVersionsPage(actor, patientId, planId, { from: 1, to: 3 }));
    expect(page.versions.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(page.difference?.steps).toMatchObject([
      { key: "azelaic-acid", is: null },
      { key: LASER, fields: ["sessions"] },
    ]);
    const unknown = valueOf(await readVersionsPage(actor, patientId, planId, { from: null, to: 99 }));
    expect([unknown.from, unknown.to]).toEqual([2, 3]);
  });

  it("are never changed, and neither are their steps", async () => {
    const actor = await createActor();
    const { planId } = await activePlan(actor);
    valueOf(await amendPlan(actor, await amendment(actor, planId)));
    const [version] = await asOwner<{ document: AcceptedPlan }>(
      "select document from plan_version where plan_id = $1 and number = 2",
      [planId],
    );
    expect(version?.document.steps.every(({ line, id }) => line !== id)).toBe(true);
    await expect(
      asOwner("update plan_version set reason = 'x' where plan_id = $1", [planId]),
    ).rejects.toThrow();
    await expect(asOwner("update plan_step set sessions = 9 where plan_id = $1", [planId])).rejects.toThrow();
  });
});
