import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { diffDays } from "#lib/format/iso-date.ts";
import { EVERY_COURSE } from "#lib/data/course-query.ts";
import { lotUsesFor } from "#lib/loaders/find-lot.ts";
import { adverseReportFor } from "#lib/loaders/load-adverse-report.ts";
import { readChart } from "#lib/loaders/load-chart.ts";
import { sessionFor } from "#lib/loaders/load-session.ts";
import { readPlanPage } from "#lib/loaders/load-plan.ts";
import { readPlansOnPaper } from "#lib/loaders/load-plans.ts";
import { todayFor } from "#lib/loaders/load-today.ts";
import { readVisitCalendar } from "#lib/loaders/load-visit-calendar.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { acceptPlanSchema, changePlanStateSchema, savePlanDraftSchema } from "#lib/schemas/plan.ts";
import { saveSessionSchema } from "#lib/schemas/treatment-session.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { composeHandout } from "#lib/use-cases/compose-handout.ts";
import { recordAdverseEvent } from "#lib/use-cases/record-adverse-event.ts";
import { savePlanDraft } from "#lib/use-cases/save-plan-draft.ts";
import { saveTreatmentSession } from "#lib/use-cases/save-treatment-session.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { acceptance, createDraftPlan, valueOf } from "#tests/support/signed-visit.ts";

const LASER = "pulsed-dye-laser-595";
const OWN = {
  key: "own-warm-compress",
  name: "Pumice rub",
  place: "clinic",
  sessions: 2,
  intervalWeeks: { min: 4, max: 6 },
  injures: "unknown",
  note: "As taught here.",
  area: null,
};

type Visit = { id: string; key: string; own: string | null; due: string };

const treatmentsOf = (planId: string): Promise<Visit[]> =>
  asOwner<Visit>(
    `select t.id, s.treatment as key, s.own_name as own, to_char(t.due_on, 'YYYY-MM-DD') as due
     from treatment_session t join plan_step s on s.clinic_id = t.clinic_id and s.id = t.plan_step_id
     where t.plan_id = $1 and t.kind = 'treatment' order by t.due_on`,
    [planId],
  );

const closest = (visits: readonly Visit[]): number =>
  Math.min(
    ...visits
      .filter(({ key }) => key === LASER)
      .flatMap((laser) =>
        visits.filter(({ key }) => key !== LASER).map((other) => Math.abs(diffDays(laser.due, other.due))),
      ),
  );

async function accepted(actor: Actor, difference: Readonly<Record<string, unknown>>) {
  const made = await createDraftPlan(actor);
  return { ...made, answer: await acceptPlan(actor, acceptance(actor, made.planId, difference)) };
}

describe("a step of the clinician's own", () => {
  it("is accepted under an acknowledgement only, and says on record that no rule checked it", async () => {
    const actor = await createActor();
    const { planId, patientId } = await createDraftPlan(actor);
    const input = acceptance(actor, planId, { ownSteps: [OWN] });
    const refused = await acceptPlan(actor, input);
    expect(refused.ok ? "" : JSON.stringify(refused.error.details)).toContain("own-step");
    valueOf(await acceptPlan(actor, { ...input, ownStepsAcknowledged: true }));
    expect(
      await asOwner("select verdict, own_name from plan_step where plan_id = $1 and own_name is not null", [
        planId,
      ]),
    ).toEqual([{ verdict: "unchecked", own_name: "Pumice rub" }]);
    const page = valueOf(await readPlanPage(actor, patientId, planId));
    expect(page.kind === "accepted" ? page.accepted.ownSteps : []).toMatchObject([
      { name: "Pumice rub", sessions: 2, done: 0, acknowledgedBy: actor.displayName },
    ]);
  });

  it("keeps fourteen days from what injures the skin unless it is known to spare it", async () => {
    const actor = await createActor();
    const apart = await accepted(actor, { ownSteps: [OWN], ownStepsAcknowledged: true });
    valueOf(apart.answer);
    expect(closest(await treatmentsOf(apart.planId))).toBeGreaterThanOrEqual(14);
    const sparing = { ...OWN, injures: "no" };
    const beside = await accepted(actor, { ownSteps: [sparing], ownStepsAcknowledged: true });
    valueOf(beside.answer);
    expect(closest(await treatmentsOf(beside.planId))).toBe(0);
  });

  it("can be opened as a session, and is flagged on the handout, which has no sentence of it", async () => {
    const actor = await createActor();
    const { planId, patientId, answer } = await accepted(actor, {
      ownSteps: [OWN],
      ownStepsAcknowledged: true,
    });
    valueOf(answer);
    const visit = (await treatmentsOf(planId)).find(({ own }) => own !== null);
    const session = valueOf(await sessionFor(actor, patientId, visit?.id ?? ""));
    expect(session.procedure).toMatchObject({ treatmentName: "Pumice rub", ownStep: true });
    const { id } = valueOf(await composeHandout(actor, { planId }));
    const [handout] = await asOwner<{ text: string }>(
      "select document::text as text from handout_document where handout_id = $1",
      [id],
    );
    expect(handout?.text).toContain("own-step-without-sentence");
    expect(handout?.text).toContain("Pumice rub, visit 1 of 2");
  });

  it("is called as it was written wherever the course is shown, and not told to who may not read it", async () => {
    const clinic = await createClinic();
    const actor = await actorFor(await createPerson(clinic));
    const name = "silk-touch Rub, “own” mix";
    const { planId, patientId, answer } = await accepted(actor, {
      treatments: ["azelaic-acid"],
      ownSteps: [{ ...OWN, name }],
      ownStepsAcknowledged: true,
    });
    valueOf(answer);
    const [visit] = await treatmentsOf(planId);
    const sessionId = visit?.id ?? "";
    const today = todayIn(actor.zone);
    await asOwner("update treatment_session set due_on = $2, window_from = $2 where id = $1", [
      sessionId,
      today,
    ]);
    expect(valueOf(await readChart(actor, patientId, false)).plan?.steps).toMatchObject([
      { treatment: "Azelaic acid 15–20 %" },
      { treatment: `${name} × 2`, role: "Own step, no rule checks it" },
    ]);
    const listed = { ...EVERY_COURSE, sort: "patient", descending: false, page: 1, pageSize: 5 } as const;
    const [row] = valueOf(await readPlansOnPaper(actor, listed, "csv")).plans;
    expect(row?.plan).toBe(name);
    expect(row?.session?.words).toBe(`${name} 1 of 2`);
    expect(valueOf(await todayFor(actor)).now[0]?.words).toBe(`${name} 1 of 2`);
    const day = valueOf(await readVisitCalendar(actor, today, today)).days[0];
    expect(day?.visits[0]?.words).toBe(`${name} 1 of 2`);

    const products = [{ name: "Oil", lot: "OWN-STEP-7" }];
    const record = { settings: { modality: "other", areas: ["cheek"] }, response: { endPoints: [] } };
    const draft = { checklist: {}, products, ...record };
    const saved = { sessionId, version: 2, idempotencyKey: newId(), draft };
    valueOf(await saveTreatmentSession(actor, saveSessionSchema.parse(saved)));
    expect(valueOf(await lotUsesFor(actor, "ownstep7")).uses[0]?.treatmentName).toBe(name);
    const { id } = valueOf(
      await recordAdverseEvent(actor, {
        patientId,
        sessionId,
        kind: "persistent-pain",
        grade: 1,
        onsetOn: today,
      }),
    );
    const report = valueOf(await adverseReportFor(actor, patientId, id, "page"));
    expect(report.session?.treatmentName).toBe(name);
    const { timeline } = valueOf(await readChart(actor, patientId, false));
    expect(timeline?.map(({ detail }) => detail).join()).toContain(name);

    const desk = await actorFor(await createPerson(clinic, ["reception"]));
    for (const shown of [
      await readChart(desk, patientId, false),
      await readPlansOnPaper(desk, listed, "print"),
      await todayFor(desk),
      await readVisitCalendar(desk, today, today),
    ]) {
      expect(JSON.stringify(valueOf<unknown>(shown))).not.toContain("silk-touch");
    }
  });

  it.each([
    ["without a name", { name: " " }],
    ["in the clinic without sessions", { sessions: null }],
    ["at home with sessions", { place: "home" }],
    ["with several sessions and no interval", { intervalWeeks: null }],
    ["with an interval turned round", { intervalWeeks: { min: 6, max: 4 } }],
    ["under a key that is a treatment", { key: LASER }],
    ["with a hidden field", { verdict: "ok" }],
  ])("is refused %s", (_, difference) => {
    const input = { planId: crypto.randomUUID(), version: 1, treatments: [LASER], startOn: "2026-12-01" };
    const read = acceptPlanSchema.safeParse({ ...input, ownSteps: [{ ...OWN, ...difference }] });
    expect(read.success).toBe(false);
  });
});

describe("arms of a plan", () => {
  it("keep no distance on different sides, and keep it where they meet", async () => {
    const actor = await createActor();
    const left = { side: "left", sites: [] };
    const arm = (area: unknown) => ({
      ownSteps: [{ ...OWN, injures: "yes", area }],
      ownStepsAcknowledged: true,
      areas: { [LASER]: left },
    });
    const split = await accepted(actor, arm({ side: "right", sites: [] }));
    valueOf(split.answer);
    expect(closest(await treatmentsOf(split.planId))).toBe(0);
    const same = await accepted(actor, arm({ side: "left", sites: ["cheek"] }));
    valueOf(same.answer);
    expect(closest(await treatmentsOf(same.planId))).toBeGreaterThanOrEqual(14);
  });

  it("are shown on the plan and given to the session", async () => {
    const actor = await createActor();
    const { planId, patientId, answer } = await accepted(actor, {
      areas: { [LASER]: { side: "right", sites: ["cheek"] } },
    });
    valueOf(answer);
    const page = valueOf(await readPlanPage(actor, patientId, planId));
    if (page.kind !== "accepted") throw new Error("The plan is not accepted");
    expect(page.accepted.steps.find(({ treatment }) => treatment === LASER)?.area).toBe("right cheek");
    expect(page.accepted.visits[0]?.name).toContain("right cheek");
    const [visit] = await treatmentsOf(planId);
    const session = valueOf(await sessionFor(actor, patientId, visit?.id ?? ""));
    expect(session.procedure?.area).toBe("right cheek");
  });
});

describe("drafts beside each other", () => {
  it("are kept together and come back as they were, and one of them is accepted", async () => {
    const actor = await createActor();
    const { planId, patientId } = await createDraftPlan(actor);
    const choices = acceptance(actor, planId);
    const other = { name: "Plan B", treatments: ["azelaic-acid"], startOn: choices.startOn };
    const input = savePlanDraftSchema.parse({ ...choices, name: "Laser first", others: [other] });
    valueOf(await savePlanDraft(actor, input));
    const page = valueOf(await readPlanPage(actor, patientId, planId));
    expect(page.kind === "draft" ? page.draft.drafts : []).toMatchObject([
      { name: "Laser first", treatments: [LASER, "azelaic-acid"] },
      { name: "Plan B", treatments: ["azelaic-acid"] },
    ]);
    const third = [other, { ...other, name: "C" }, { ...other, name: "D" }];
    expect(savePlanDraftSchema.safeParse({ ...choices, others: third }).success).toBe(false);
    valueOf(await acceptPlan(actor, { ...choices, version: 2, treatments: ["azelaic-acid"] }));
    expect(await asOwner("select treatment from plan_step where plan_id = $1", [planId])).toEqual([
      { treatment: "azelaic-acid" },
    ]);
  });
});

describe("a plan that is resumed", () => {
  const move = (actor: Actor, input: Readonly<Record<string, unknown>>) =>
    changePlanState(actor, changePlanStateSchema.parse(input));

  it("is laid out anew from today, and tells what moved", async () => {
    const actor = await createActor();
    const { planId, answer } = await accepted(actor, {});
    valueOf(answer);
    const hold = { planId, version: 2, to: "on-hold", holdReason: "patient-request" };
    valueOf(await move(actor, hold));
    await asOwner(
      `update treatment_session set due_on = due_on - 90, window_from = window_from - 90, window_to = window_to - 90
       where plan_id = $1`,
      [planId],
    );
    const { moved } = valueOf(await move(actor, { planId, version: 3, to: "active" }));
    expect(moved.length).toBeGreaterThanOrEqual(3);
    expect(moved.every(({ was, is }) => was !== null && is !== null && diffDays(was, is) > 30)).toBe(true);
    const [late] = await asOwner<{ n: number }>(
      "select count(*)::int as n from treatment_session where plan_id = $1 and due_on < current_date - 1",
      [planId],
    );
    expect(late?.n).toBe(0);
  });

  it("has one winner when two people move it at once", async () => {
    const actor = await createActor();
    const { planId, answer } = await accepted(actor, {});
    valueOf(answer);
    const stop = { planId, version: 2, to: "stopped", reason: "The patient moved away." };
    const hold = { planId, version: 2, to: "on-hold", holdReason: "clinical" };
    const answers = await Promise.all([stop, hold, stop, hold].map((input) => move(actor, input)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
