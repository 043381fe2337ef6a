import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { stepsElsewhere } from "#lib/clinical/accepted-plan/sessions-elsewhere.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { findPlanGround } from "#lib/data/plan-ground.ts";
import { findPlan } from "#lib/data/plan.ts";
import { listSpacedVisitsOfPatient } from "#lib/data/spaced-visits.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { addDays, diffDays } from "#lib/format/iso-date.ts";
import { readPlanPage } from "#lib/loaders/load-plan.ts";
import { sessionFor } from "#lib/loaders/load-session.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { changePlanStateSchema } from "#lib/schemas/plan.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { completeTreatmentSession } from "#lib/use-cases/complete-treatment-session.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { startPlan } from "#lib/use-cases/start-plan.ts";
import { createActor } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { acceptance, createVisit, valueOf } from "#tests/support/signed-visit.ts";

const LASER = "pulsed-dye-laser-595";

type Visit = { id: string; number: number; due: string; line: string };

const sessionsOf = (planId: string): Promise<Visit[]> =>
  asOwner<Visit>(
    `select id, number, to_char(due_on, 'YYYY-MM-DD') as due, line_id as line from treatment_session
     where plan_id = $1 and kind = 'treatment' and state = 'planned' order by number`,
    [planId],
  );

/** Marks a session as done on a day, as the owner of the database may. */
const done = (actor: Actor, id: string | undefined, on: string) =>
  asOwner(
    "update treatment_session set state = 'completed', performed_on = $2, performed_by = $3 where id = $1",
    [id, on, actor.personId],
  );

async function acceptedPlan(
  actor: Actor,
  consultationId: string,
  difference: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { id } = valueOf(await startPlan(actor, { consultationId }));
  valueOf(await acceptPlan(actor, acceptance(actor, id, difference)));
  return id;
}

/** Signs another visit of the patient today, after the plan's own. */
async function signAnother(
  actor: Actor,
  patientId: string,
  difference: Partial<ConsultationDraft>,
): Promise<string> {
  const { id: consultationId } = valueOf(await startConsultation(actor, { patientId }));
  const draft = { ...emptyDraft(), ...difference };
  const saved = valueOf(
    await saveConsultationDraft(actor, { consultationId, version: 1, idempotencyKey: newId(), draft }),
  );
  valueOf(await signConsultation(actor, { consultationId, version: saved.version }));
  return consultationId;
}

const open = async (actor: Actor, patientId: string, sessionId: string | undefined) =>
  valueOf(await sessionFor(actor, patientId, sessionId ?? ""));

/** Completes a session today, or on an earlier day, with every answer that lets it go on. */
async function complete(
  actor: Actor,
  patientId: string,
  sessionId: string | undefined,
  performedOn = todayIn(actor.zone),
) {
  await asOwner("update treatment_session set window_from = $2 where id = $1", [sessionId, performedOn]);
  const { visit, procedure } = await open(actor, patientId, sessionId);
  return completeTreatmentSession(actor, {
    sessionId: visit.id,
    version: visit.version,
    performedOn,
    checklist: Object.fromEntries(
      (procedure?.ground.questions ?? []).map(({ id, clearAnswer }) => [id, { answer: clearAnswer }]),
    ),
    settings: { modality: "light", areas: ["cheek"], fluenceJPerCm2: 7, pulseMs: 10, spotMm: 7 },
    response: { endPoints: ["transient-purpura"], erythema: "mild", oedema: "none" },
    products: [],
    consentConfirmed: true,
  });
}

const codesOf = (answer: Awaited<ReturnType<typeof complete>>): readonly string[] =>
  answer.ok
    ? []
    : ((answer.error.details as { stops?: { code: string }[] } | undefined)?.stops ?? []).map(
        ({ code }) => code,
      );

describe("what a plan goes on with", () => {
  it("is the newest signed visit, for its next session and for what changed, whatever that visit concluded", async () => {
    const actor = await createActor();
    const { patientId, consultationId } = await createVisit(actor);
    const planId = await acceptedPlan(actor, consultationId);
    const [first] = await sessionsOf(planId);
    expect((await open(actor, patientId, first?.id)).procedure?.ground.visit.findings).toHaveLength(1);
    const ulcer: ConsultationDraft["findings"] = [
      { id: newId(), sites: ["cheek"], symptoms: [], colour: ["red"], surface: "flat", lesions: ["ulcer"] },
    ];
    await signAnother(actor, patientId, {
      findings: ulcer,
      impression: { diagnoses: [], words: "Looks picked at; to be seen again." },
    });
    expect(codesOf(await complete(actor, patientId, first?.id))).toContain("blocked");
    const page = valueOf(await readPlanPage(actor, patientId, planId));
    if (page.kind !== "accepted") throw new Error("The plan is not accepted");
    expect(page.accepted.stops.find(({ treatment }) => treatment === LASER)?.verdict).toBe("block");
    expect(page.accepted.marks).toHaveLength(1);
    // A draft of the first visit is judged on the newest one too.
    const { id: draftId } = valueOf(await startPlan(actor, { consultationId }));
    const answer = await acceptPlan(actor, acceptance(actor, draftId));
    expect(answer.ok ? "" : JSON.stringify(answer.error.details)).toContain("blocked");
  });
});

describe("two plans of one patient", () => {
  const beside = async () => {
    const actor = await createActor();
    const { patientId, consultationId } = await createVisit(actor);
    const one = await acceptedPlan(actor, consultationId);
    const other = await acceptedPlan(actor, consultationId, { treatments: [LASER] });
    return { actor, patientId, consultationId, one, other, today: todayIn(actor.zone) };
  };

  it("are laid out apart, and each visit says how far it stays from the other course", async () => {
    const { actor, one, other } = await beside();
    const [first, second] = [await sessionsOf(one), await sessionsOf(other)];
    for (const visit of second)
      for (const { due } of first) expect(Math.abs(diffDays(due, visit.due))).toBeGreaterThanOrEqual(14);
    const { own, elsewhere } = valueOf(
      await withClinic(actor, "course.list", (tx) => listSpacedVisitsOfPatient(tx, other)),
    );
    expect(elsewhere.map(({ id }) => id).toSorted()).toEqual(first.map(({ id }) => id).toSorted());
    expect(own.find(({ kind }) => kind === "treatment")?.keeps?.apart).toEqual([
      { stepId: first[0]?.line, days: 14 },
    ]);
  });

  it("keep 14 days between sessions that took place, and count them as earlier procedures after that", async () => {
    const { actor, patientId, one, other, today } = await beside();
    const [first] = await sessionsOf(one);
    const [second] = await sessionsOf(other);
    await done(actor, first?.id, addDays(today, -20));
    expect(await complete(actor, patientId, second?.id, addDays(today, -7))).toMatchObject({
      error: {
        code: "invalid",
        fields: { performedOn: expect.stringContaining("14 days are kept from the session on") as string },
      },
    });
    expect(codesOf(await complete(actor, patientId, second?.id, addDays(today, -6)))).toEqual([
      "needs-override",
    ]);
  });

  it("let a session take place that is far enough from the other course", async () => {
    const { actor, patientId, one, other, today } = await beside();
    const [first] = await sessionsOf(one);
    const [second] = await sessionsOf(other);
    await done(actor, first?.id, addDays(today, -30));
    valueOf(await complete(actor, patientId, second?.id));
  });

  it("let one be resumed that has only to wait for the other", async () => {
    const { actor, one, other, today } = await beside();
    const move = (input: Readonly<Record<string, unknown>>) =>
      changePlanState(actor, changePlanStateSchema.parse({ planId: other, ...input }));
    valueOf(await move({ version: 2, to: "on-hold", holdReason: "patient-request" }));
    const [first] = await sessionsOf(one);
    await done(actor, first?.id, addDays(today, -3));
    valueOf(await move({ version: 3, to: "active" }));
    const [next] = await sessionsOf(other);
    expect(diffDays(today, next?.due ?? today)).toBeGreaterThanOrEqual(25);
  });

  it("count a step of the clinician's own unless it is known to spare the skin", async () => {
    const { actor, consultationId, one } = await beside();
    const own = (key: string, injures: string) => ({
      ...{ key, name: `Step ${key}`, place: "clinic", sessions: 1, intervalWeeks: null, injures },
      ...{ note: null, area: null },
    });
    const ownSteps = [own("own-rub", "yes"), own("own-wash", "no")];
    await acceptedPlan(actor, consultationId, {
      treatments: ["azelaic-acid"],
      ownSteps,
      ownStepsAcknowledged: true,
    });
    const { elsewhere } = valueOf(
      await withClinic(actor, "plan.read", async (tx) => {
        const plan = await findPlan(tx, one);
        if (plan === null) throw new Error("The plan is not on record");
        return findPlanGround(tx, plan);
      }),
    );
    const steps = stepsElsewhere(elsewhere, engineCatalogue.treatments);
    expect(
      steps
        .filter(({ treatment }) => treatment.startsWith("own-"))
        .map(({ treatment, injuresSkin }) => [treatment, injuresSkin])
        .toSorted(),
    ).toEqual([
      ["own-rub", true],
      ["own-wash", false],
    ]);
  });
});

describe("the test patch of a course", () => {
  it("holds the second session too where the first was missed, and is not made by being cancelled", async () => {
    const actor = await createActor();
    const { patientId, consultationId } = await createVisit(actor, { fitzpatrick: "IV" });
    const planId = await acceptedPlan(actor, consultationId);
    const [first, second] = await sessionsOf(planId);
    const standing = async () => (await open(actor, patientId, second?.id)).procedure?.ground.testPatch;
    expect(await standing()).toBe("not-made");
    await asOwner("update treatment_session set state = 'missed' where id = $1", [first?.id]);
    await asOwner(
      "update treatment_session set state = 'cancelled' where plan_id = $1 and kind = 'test-patch'",
      [planId],
    );
    expect(await standing()).toBe("not-made");
  });
});
