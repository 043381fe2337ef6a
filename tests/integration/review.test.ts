import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { EVERY_COURSE } from "#lib/data/course-query.ts";
import { findPlan } from "#lib/data/plan.ts";
import { listVisitsOfPlan } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { readBoardPage, readPlansPage } from "#lib/loaders/load-plans.ts";
import { responseFor } from "#lib/loaders/load-response.ts";
import { readOffCourse } from "#lib/loaders/read-off-course.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { completeReviewSchema } from "#lib/schemas/review.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { completeReview } from "#lib/use-cases/complete-review.ts";
import { recordAdverseEvent } from "#lib/use-cases/record-adverse-event.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { countStatements } from "#tests/support/count-statements.ts";
import { asOwner } from "#tests/support/database.ts";
import { accepted, asOf, createTreatedPatient } from "#tests/support/treated-patient.ts";

const TODAY = dateIn("Europe/London", now());
/** A Monday at least five weeks ago. */
const START = ((): string => {
  for (let day = addDays(TODAY, -35); ; day = addDays(day, -1)) {
    if (new Date(`${day}T00:00:00Z`).getUTCDay() === 1) return day;
  }
})();
const atStart = (actor: Actor): Actor => asOf(actor, new Date(`${START}T12:00:00Z`));

/** Signs a visit. @param red how many red marks were counted on each cheek, if they were */
async function see(
  actor: Actor,
  patientId: string,
  grade: number | null,
  red: { readonly left?: number; readonly right?: number } = {},
): Promise<void> {
  const { id: consultationId } = accepted(await startConsultation(actor, { patientId }));
  const draft: ConsultationDraft = {
    ...emptyDraft(),
    findings: (["left", "right"] as const).map((side) => ({
      id: newId(),
      ...{ side, sites: ["cheek"], colour: ["red"], surface: "flat", count: red[side] },
    })),
    scores: grade === null ? {} : { cea: { grade } },
    impression: { diagnoses: [], words: "Seen." },
  };
  const { version } = accepted(
    await saveConsultationDraft(actor, { consultationId, version: 1, idempotencyKey: newId(), draft }),
  );
  accepted(await signConsultation(actor, { consultationId, version }));
}

describe("a review", () => {
  let doctor: Actor;
  let nurse: Actor;
  let reception: Actor;

  beforeAll(async () => {
    const clinic = await createClinic();
    doctor = await actorFor(await createPerson(clinic));
    nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
    reception = await actorFor(await createPerson(clinic, ["reception"]));
  });

  async function course() {
    const made = await createTreatedPatient(atStart(doctor), START);
    const review = made.visits.find(({ kind }) => kind === "review");
    if (review === undefined) throw new Error("The plan has no review");
    return { ...made, review: { sessionId: review.id, version: review.version } };
  }

  it("keeps the verdict and every stop rule; what nobody answered is unknown", async () => {
    const { patientId, planId, review } = await course();
    accepted(await completeReview(nurse, { ...review, outcome: "continue", bother: 6 }));
    const { reviews, verdict, stopRules } = accepted(await responseFor(nurse, patientId, planId));
    // Only the red marks of the first visit were counted.
    expect(verdict).toBe("too-early");
    expect(reviews).toMatchObject([{ outcome: "continue", verdict: "too-early", bother: 6 }]);
    const [row] = await asOwner<{ rules: { settled: string; answer: string }[] }>(
      "select stop_rules as rules from review_record where treatment_session_id = $1",
      [review.sessionId],
    );
    expect(row?.rules).toHaveLength(stopRules.length);
    expect(row?.rules.filter(({ answer }) => answer === "ask").map(({ settled }) => settled)).not.toContain(
      "no",
    );
    await expect(asOwner("update review_record set reason = 'x'")).rejects.toThrow();
  });

  it("asks for a reason to go on where a stop rule is met, by the record or by an answer", async () => {
    const { patientId, planId, review } = await course();
    const burn = { patientId, planId, kind: "burn" as const, grade: 1, onsetOn: TODAY };
    const unlike = { ...burn, kind: "other" as const, words: "No burn, no infection" };
    accepted(await recordAdverseEvent(nurse, unlike));
    const before = accepted(await responseFor(nurse, patientId, planId));
    expect(before.stopRules.filter(({ answer }) => answer === "yes")).toEqual([]);
    accepted(await recordAdverseEvent(nurse, burn));
    const { stopRules } = accepted(await responseFor(nurse, patientId, planId));
    const met = stopRules.findIndex(({ answer }) => answer === "yes");
    expect(stopRules[met]?.text).toMatch(/^Burn/);
    const answers = { [String(met)]: "no" } as const;
    expect(await completeReview(nurse, { ...review, outcome: "continue", answers })).toMatchObject({
      error: { code: "invalid", fields: { reason: expect.any(String) as string } },
    });
    expect(accepted(await responseFor(nurse, patientId, planId)).reviewedOn).toBeNull();
    accepted(await completeReview(nurse, { ...review, outcome: "continue", reason: "Healed." }));
    const after = accepted(await responseFor(nurse, patientId, planId));
    expect(after).toMatchObject({ raisesReview: true, reviewedOn: expect.any(String) as string });
  });

  it("lets a dermatologist alone hold, stop and complete a plan, and takes the visits to come with it", async () => {
    const { planId, review } = await course();
    const stop = { ...review, outcome: "stop", reason: "Nothing changes." } as const;
    expect(await completeReview(nurse, stop)).toMatchObject({ error: { code: "forbidden" } });
    expect(await completeReview(reception, stop)).toMatchObject({ error: { code: "forbidden" } });
    expect(await completeReview(await createActor(), stop)).toMatchObject({ error: { code: "not_found" } });
    accepted(await completeReview(doctor, stop));
    const after = accepted(
      await withClinic(doctor, "plan.read", async (tx) => ({
        plan: await findPlan(tx, planId),
        visits: await listVisitsOfPlan(tx, planId),
      })),
    );
    expect(after.plan?.state).toBe("stopped");
    expect(after.visits.every(({ state }) => state === "completed" || state === "cancelled")).toBe(true);
  });

  it("asks why for everything but going on", () => {
    const named = { sessionId: newId(), version: 1 };
    for (const outcome of ["amend", "hold", "stop", "complete"])
      expect(completeReviewSchema.safeParse({ ...named, outcome, reason: " " }).success, outcome).toBe(false);
    expect(completeReviewSchema.safeParse({ ...named, outcome: "continue" }).success).toBe(true);
    expect(completeReviewSchema.safeParse({ ...named, outcome: "continue", bother: "11" }).success).toBe(
      false,
    );
    expect(completeReviewSchema.safeParse({ ...named, outcome: "repeat", reason: "x" }).success).toBe(false);
  });

  it("finds the courses that are off course, in one clinic and for clinicians only", async () => {
    const { patientId, planId } = await course();
    await see(atStart(doctor), patientId, 2);
    await see(doctor, patientId, 3);
    const list = (actor: Actor) => withClinic(actor, "chart.read", readOffCourse);
    const found = accepted(await list(nurse));
    expect(found.map((one) => one.planId)).toEqual([planId]);
    expect(found[0]?.reasons[0]).toMatch(/^Worse: CEA 2 before, 3 now/);
    expect(accepted(await list(await createActor()))).toEqual([]);
    expect(await list(reception)).toMatchObject({ error: { code: "forbidden" } });
    const { verdict, raisesReview, plots, notCompared } = accepted(
      await responseFor(nurse, patientId, planId),
    );
    expect({ verdict, raisesReview }).toEqual({ verdict: "off-course", raisesReview: true });
    expect(plots[0]?.expected).toBeNull();
    expect(plots[0]?.published.join(" ")).toMatch(/^No published course fits: no study .* measured this/u);
    expect(notCompared.join(" ")).toMatch(/57\.6 % fewer.*n = 20.*not that only flat red marks were/u);
    expect(await responseFor(nurse, newId(), planId)).toMatchObject({ error: { code: "not_found" } });
  });

  it("flags a course that is off course on row, card and Today, for clinicians only and with one statement more", async () => {
    const { patientId, planId } = await course();
    await see(atStart(doctor), patientId, 2);
    await see(doctor, patientId, 3);
    const query = { ...EVERY_COURSE, sort: "patient", descending: false, page: 1, pageSize: 50 } as const;
    const rowOf = async (actor: Actor) =>
      accepted(await readPlansPage(actor, query)).plans.find(({ id }) => id === planId);
    const cardOf = async (actor: Actor) =>
      accepted(await readBoardPage(actor, EVERY_COURSE, 40))
        .columns.flatMap(({ plans }) => plans)
        .find(({ id }) => id === planId);
    for (const seen of [await rowOf(nurse), await cardOf(nurse)]) expect(seen?.flags).toContain("Off course");
    for (const seen of [await rowOf(reception), await cardOf(reception)]) {
      expect(seen).toBeDefined();
      expect(JSON.stringify(seen)).not.toMatch(/off course/i);
      expect(seen?.offCourse).toBe(false);
    }
    const only = accepted(await readPlansPage(nurse, { ...query, offCourse: true }));
    expect(only.plans.every(({ flags }) => flags.includes("Off course"))).toBe(true);
    expect(only.plans.map(({ id }) => id)).toContain(planId);
    expect(await countStatements(() => readPlansPage(reception, query))).toBe(3);
    expect(await countStatements(() => readPlansPage(nurse, query))).toBe(4);
    expect(await countStatements(() => readPlansPage(nurse, { ...query, offCourse: true }))).toBe(4);
    expect(await countStatements(() => readBoardPage(nurse, EVERY_COURSE, 40))).toBe(4);
  });

  it("lays a published band beside the red marks that were counted, and judges by them", async () => {
    const { patientId, planId } = await createTreatedPatient(atStart(doctor), START, [
      "pulsed-dye-laser-585-q-switched",
    ]);
    // The visit before the plan counted 12 on both cheeks as one finding.
    await see(atStart(doctor), patientId, null, { left: 20, right: 10 });
    await see(doctor, patientId, null, { left: 25, right: 14 });
    const { plots, verdict, reasons, notCompared } = accepted(await responseFor(nurse, patientId, planId));
    const [red] = plots;
    expect(red).toMatchObject({ title: "Red marks, flat red marks counted in the findings", unit: "marks" });
    expect(red?.points.map(({ value }) => value)).toEqual([30, 39]);
    expect(red?.expected?.label).toMatch(/\(R04\), grade C, n = 25, skin types not stated/u);
    expect(red?.expected?.band[0]).toMatchObject({ low: 30, high: 30 });
    expect(red?.published.join(" ")).toMatch(/58\.7 % fewer red marks.*a proposal of this software/u);
    expect({ verdict, reasons }).toMatchObject({
      verdict: "off-course",
      reasons: ["Worse: Red marks 30 before, 39 now."],
    });
    expect(notCompared).toEqual([]);
    const list = accepted(await withClinic(nurse, "chart.read", readOffCourse));
    expect(list.map((one) => one.planId)).toContain(planId);

    // One cheek uncounted: the visit is left out, and says why.
    await see(doctor, patientId, null, { left: 1 });
    const after = accepted(await responseFor(nurse, patientId, planId));
    expect(after.plots[0]?.points.map(({ value }) => value)).toEqual([30, 39]);
    expect(after.notCompared[0]).toMatch(/^Red marks of .* are not compared: the marks of a red finding/u);
  });

  it("tells a course that was completed at its review as ended, with nothing left to repeat", async () => {
    const { patientId, planId, review } = await course();
    const running = accepted(await responseFor(nurse, patientId, planId));
    expect(running.ended).toBe(false);
    expect(running.missing.join(" ")).toMatch(
      /^No review comes late enough after the last session: .*R04, R13/u,
    );
    await see(atStart(doctor), patientId, 3);
    await see(doctor, patientId, 4);
    accepted(await completeReview(doctor, { ...review, outcome: "complete", reason: "Nearly clear." }));
    const ended = accepted(await responseFor(nurse, patientId, planId));
    expect(ended).toMatchObject({ ended: true, missing: [], verdict: "off-course", nextReview: null });
  });

  it("lays the two sides of a split face side by side, each by its own count, and draws no band", async () => {
    const { patientId, planId } = await createTreatedPatient(
      atStart(doctor),
      START,
      ["pulsed-dye-laser-585-q-switched", "azelaic-acid"],
      "Canary",
      "red",
      {
        "pulsed-dye-laser-585-q-switched": { side: "left", sites: [] },
        "azelaic-acid": { side: "right", sites: [] },
      },
    );
    await see(atStart(doctor), patientId, null, { left: 20, right: 20 });
    await see(doctor, patientId, null, { left: 6, right: 19 });
    const { arms, plots } = accepted(await responseFor(nurse, patientId, planId));
    expect(arms.toSorted((a, b) => (a.area < b.area ? -1 : 1))).toMatchObject([
      { area: "left side", before: expect.stringMatching(/^20 on/) as string, change: "fewer" },
      { area: "right side", latest: expect.stringMatching(/^19 on/) as string, change: "no change" },
    ]);
    expect(plots[0]?.expected).toBeNull();
    expect(plots[0]?.published.join(" ")).toMatch(/a step treats a part of the skin only/u);
  });
});
