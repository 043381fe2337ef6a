import { describe, expect, it } from "vitest";
import type { Result } from "#lib/result/result.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { emptyDraft } from "#lib/schemas/consultation-draft.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { endSession } from "#lib/use-cases/end-session.ts";
import { recordAdverseEvent } from "#lib/use-cases/record-adverse-event.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { startPlan } from "#lib/use-cases/start-plan.ts";
import { acceptance, createDraftPlan, createVisit, valueOf } from "#tests/support/signed-visit.ts";
import { createActor } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";
import { createTreatedPatient } from "#tests/support/treated-patient.ts";

const times = <Value>(count: number, work: () => Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: count }, work));
const winners = (answers: readonly Result<unknown>[]): number => answers.filter(({ ok }) => ok).length;
const losers = (answers: readonly Result<unknown>[]): string[] =>
  answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
const count = async (sql: string, id: string): Promise<number> =>
  Number((await asOwner<{ n: string }>(`select count(*) as n from ${sql}`, [id]))[0]?.n);

describe("pressed several times at once", () => {
  it("a consultation is signed once, with one set of rows", async () => {
    const actor = await createActor();
    const { consultationId } = await createVisit(actor, { sign: false });
    const answers = await times(6, () => signConsultation(actor, { consultationId, version: 2 }));
    expect(winners(answers)).toBe(1);
    expect(new Set(losers(answers))).toEqual(new Set(["conflict"]));
    expect(await count("finding where consultation_id = $1", consultationId)).toBe(1);
  });

  it("a plan is accepted once, with one version and one set of visits", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor);
    const answers = await times(6, () => acceptPlan(actor, acceptance(actor, planId)));
    expect(winners(answers)).toBe(1);
    expect(new Set(losers(answers))).toEqual(new Set(["conflict"]));
    expect(await count("plan_version where plan_id = $1", planId)).toBe(1);
    expect(await count("treatment_session where plan_id = $1 and kind = 'treatment'", planId)).toBe(3);
  });

  it("a visit ends once", async () => {
    const actor = await createActor();
    const { visits } = await createTreatedPatient(actor, todayIn(actor.zone));
    const [visit] = visits;
    if (visit === undefined) throw new Error("The plan has no visit");
    const end = { sessionId: visit.id, version: visit.version, to: "missed" } as const;
    expect(winners(await times(6, () => endSession(actor, end)))).toBe(1);
  });

  it("one draft is begun for a patient, and one plan for a consultation", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const begun = await times(6, () => startConsultation(actor, { patientId }));
    expect(new Set(begun.map((answer) => valueOf(answer).id)).size).toBe(1);
    expect(await count("consultation where patient_id = $1", patientId)).toBe(1);
    const { consultationId } = await createVisit(actor);
    const plans = await times(6, () => startPlan(actor, { consultationId }));
    expect(new Set(plans.map((answer) => valueOf(answer).id)).size).toBe(1);
    expect(await count("plan where consultation_id = $1", consultationId)).toBe(1);
  });

  it("a draft is saved once under one key, and one of several keys wins", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const { id: consultationId } = valueOf(await startConsultation(actor, { patientId }));
    const save = { consultationId, version: 1, draft: emptyDraft() };
    const key = newId();
    const same = await times(6, () => saveConsultationDraft(actor, { ...save, idempotencyKey: key }));
    expect(same.map((answer) => valueOf(answer).version)).toEqual([2, 2, 2, 2, 2, 2]);
    const others = await times(6, () =>
      saveConsultationDraft(actor, { ...save, version: 2, idempotencyKey: newId() }),
    );
    expect(winners(others)).toBe(1);
  });

  it("whoever loses a race for a draft is shown the text that won, not the one before", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const { id: consultationId } = valueOf(await startConsultation(actor, { patientId }));
    const texts = Array.from({ length: 6 }, (_, editor) => `Editor ${String(editor)}`);
    const answers = await Promise.all(
      texts.map((notes) => {
        const save = { consultationId, version: 1, draft: { ...emptyDraft(), notes } };
        return saveConsultationDraft(actor, { ...save, idempotencyKey: newId() });
      }),
    );
    const winner = texts[answers.findIndex(({ ok }) => ok)];
    for (const answer of answers) {
      if (answer.ok) continue;
      expect(answer.error.details).toMatchObject({ version: 2, draft: { notes: winner } });
    }
  });
});

describe("an adverse event", () => {
  it("is not filed under another patient's session or plan", async () => {
    const actor = await createActor();
    const { planId, visits } = await createTreatedPatient(actor, todayIn(actor.zone));
    const patientId = await createPatient(actor);
    const event = { patientId, kind: "blister" as const, grade: 1, onsetOn: todayIn(actor.zone) };
    const [visit] = visits;
    for (const wrong of [{ planId }, { sessionId: visit?.id ?? "" }]) {
      expect(await recordAdverseEvent(actor, { ...event, ...wrong })).toMatchObject({
        ok: false,
        error: { code: "not_found" },
      });
    }
    expect(await count("adverse_event where patient_id = $1", patientId)).toBe(0);
  });
});
