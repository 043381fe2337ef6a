import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { listPlanAway, replacePlanAway } from "#lib/data/plan-away.ts";
import { listVisitMoves } from "#lib/data/visit-move.ts";
import { listVisitsOfPlan, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { addDays, weekdayOf } from "#lib/clinical/scheduling/calendar-day.ts";
import { readPlanPage } from "#lib/loaders/load-plan.ts";
import { sessionFor } from "#lib/loaders/load-session.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { addClosure } from "#lib/use-cases/add-closure.ts";
import { newId } from "#lib/platform/ids.ts";
import { changePlanStateSchema } from "#lib/schemas/plan.ts";
import { bookSession } from "#lib/use-cases/book-session.ts";
import { changeAway, previewAway } from "#lib/use-cases/change-away.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { moveSession, previewMove } from "#lib/use-cases/move-session.ts";
import { saveTreatmentSession } from "#lib/use-cases/save-treatment-session.ts";
import { undoMove } from "#lib/use-cases/undo-move.ts";
import { actorFor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { accepted, createTreatedPatient } from "#tests/support/treated-patient.ts";

async function planned() {
  const clinic = await createClinic();
  const doctor = await actorFor(await createPerson(clinic));
  const desk = await actorFor(await createPerson(clinic, ["reception"]));
  const plan = await createTreatedPatient(doctor, dateIn(doctor.zone, now()));
  const visits = async () =>
    accepted(await withClinic(desk, "course.list", (tx) => listVisitsOfPlan(tx, plan.planId)));
  const sessions = async () => (await visits()).filter(({ kind }) => kind === "treatment");
  return { doctor, desk, visits, sessions, planId: plan.planId, patientId: plan.patientId };
}
type Planned = Awaited<ReturnType<typeof planned>>;

const first = (rows: readonly TreatmentSessionRow[]): TreatmentSessionRow => {
  const [row] = rows;
  if (row === undefined) throw new Error("No visit");
  return row;
};
/** The next working day from one on. */
const workingDay = (day: string): string => (weekdayOf(day) < 6 ? day : workingDay(addDays(day, 1)));
const reach = { moveBooked: false, longer: false };

async function agree({ desk }: Planned, sessionId: string, to: string, more: Partial<typeof reach> = {}) {
  const shown = accepted(await previewMove(desk, { sessionId, to, ...reach, ...more }));
  return { ...reach, ...more, agreed: shown.moves.map(({ id, dueOn }) => ({ id, dueOn })), shown };
}

describe("moving a visit of an accepted plan", () => {
  it("shows what moves and why, moves it as shown, keeps why, and is taken back", async () => {
    const all = await planned();
    const before = await all.sessions();
    const visit = first(before);
    const to = workingDay(addDays(visit.dueOn, 3));
    const { shown, ...agreed } = await agree(all, visit.id, to);
    expect(shown.conflicts).toEqual([]);
    expect(shown.moves.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(shown.moves[1]?.because).toMatchObject([{ code: "interval" }]);
    expect(await all.sessions()).toEqual(before);
    const done = accepted(
      await moveSession(all.desk, { sessionId: visit.id, version: visit.version, to, ...agreed }),
    );
    const after = await all.sessions();
    expect(after.map(({ dueOn }) => dueOn)).toEqual(shown.moves.map(({ dueOn }) => dueOn));
    const rows = accepted(await withClinic(all.desk, "course.list", (tx) => listVisitMoves(tx, all.planId)));
    expect(rows.map(({ cause }) => cause).sort()).toEqual(["asked", "follows", "follows"]);
    expect(JSON.stringify(rows)).not.toMatch(/laser|dye|erythema/);
    const page = accepted(await readPlanPage(all.doctor, all.patientId, all.planId));
    if (page.kind !== "accepted") throw new Error("Not accepted");
    expect(
      page.accepted.visits.find(({ number, kind }) => kind === "treatment" && number === 2)?.because,
    ).toMatchObject([{ code: "interval" }]);
    expect(page.accepted.lastMove?.text).toContain("3 visits were moved");
    const undo = { planId: all.planId, moveId: done.moveId };
    accepted(await undoMove(all.desk, undo));
    expect((await all.sessions()).map(({ dueOn }) => dueOn)).toEqual(before.map(({ dueOn }) => dueOn));
    expect(await undoMove(all.desk, undo)).toMatchObject({ error: { code: "conflict" } });
  });

  it("is refused when what moves is not what was shown, and when the visit changed meanwhile", async () => {
    const all = await planned();
    const visit = first(await all.sessions());
    const to = workingDay(addDays(visit.dueOn, 3));
    const { agreed } = await agree(all, visit.id, to);
    const ask = { sessionId: visit.id, version: visit.version, to, ...reach };
    expect(await moveSession(all.desk, { ...ask, agreed: agreed.slice(1) })).toMatchObject({
      error: { code: "conflict", details: { relay: { conflicts: [] } } },
    });
    accepted(
      await bookSession(all.desk, {
        sessionId: visit.id,
        version: visit.version,
        dueOn: visit.dueOn,
        time: "10:00",
      }),
    );
    expect(await moveSession(all.desk, { ...ask, agreed })).toMatchObject({ error: { code: "conflict" } });
  });

  it("leaves a booked visit where it is, says which rules that breaks, and names the nearest days", async () => {
    const all = await planned();
    const [one, , three] = await all.sessions();
    if (one === undefined || three === undefined) throw new Error("No third session");
    const { id, version, dueOn } = three;
    accepted(await bookSession(all.desk, { sessionId: id, version, dueOn, time: "09:30" }));
    const to = workingDay(addDays(one.dueOn, 8));
    const { shown, agreed } = await agree(all, one.id, to);
    expect(shown.conflicts[0]?.rules.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["booked", "interval"]),
    );
    expect(shown.nearest.length).toBeGreaterThan(0);
    const ask = { sessionId: one.id, version: one.version, to };
    expect(await moveSession(all.desk, { ...ask, ...reach, agreed })).toMatchObject({
      error: { code: "invalid" },
    });
    const free = await agree(all, one.id, to, { moveBooked: true });
    expect(free.shown.moves.find((move) => move.id === three.id)).toMatchObject({ booked: true });
    const { shown: _, ...content } = free;
    accepted(await moveSession(all.desk, { ...ask, ...content }));
    expect((await all.sessions()).map(({ appointmentAt }) => appointmentAt)).toEqual([null, null, null]);
  });

  it("lets one of two moves through that were agreed from the same course", async () => {
    const all = await planned();
    const visit = first(await all.sessions());
    const asks = await Promise.all(
      [3, 8].map(async (days) => {
        const to = workingDay(addDays(visit.dueOn, days));
        const { shown: _, ...agreed } = await agree(all, visit.id, to);
        return { sessionId: visit.id, version: visit.version, to, ...agreed };
      }),
    );
    const answers = await Promise.all(asks.map((ask) => moveSession(all.desk, ask)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("knows no visit of another clinic", async () => {
    const [ours, theirs] = [await planned(), await planned()];
    const visit = first(await theirs.sessions());
    const ask = { sessionId: visit.id, to: visit.dueOn, ...reach };
    expect(await previewMove(ours.desk, ask)).toMatchObject({ error: { code: "not_found" } });
    expect(await moveSession(ours.desk, { ...ask, version: 1, agreed: [] })).toMatchObject({
      error: { code: "not_found" },
    });
    expect(
      await changeAway(ours.desk, { planId: theirs.planId, away: [], ...reach, known: [], agreed: [] }),
    ).toMatchObject({ error: { code: "not_found" } });
    expect(await undoMove(ours.desk, { planId: theirs.planId, moveId: visit.id })).toMatchObject({
      error: { code: "not_found" },
    });
  });
});

describe("the days away of an accepted plan", () => {
  it("move what they cover, keep light clear of the sun, and leave the accepted version as it was", async () => {
    const all = await planned();
    const visit = first(await all.sessions());
    const away = [{ from: visit.dueOn, to: addDays(visit.dueOn, 2), inSun: true }];
    const ask = { planId: all.planId, away, ...reach };
    const shown = accepted(await previewAway(all.desk, ask));
    const moved = shown.moves.find(({ id }) => id === visit.id);
    expect(moved && moved.dueOn >= addDays(visit.dueOn, 2 + 29)).toBe(true);
    const documents = () => asOwner("select document from plan_version where plan_id = $1", [all.planId]);
    const version = await documents();
    const agreed = shown.moves.map(({ id, dueOn }) => ({ id, dueOn }));
    accepted(await changeAway(all.desk, { ...ask, known: [], agreed }));
    expect(await documents()).toEqual(version);
    const kept = accepted(await withClinic(all.desk, "course.list", (tx) => listPlanAway(tx, all.planId)));
    expect(kept).toMatchObject(away);
    expect((await all.sessions()).map(({ id, dueOn }) => [id, dueOn])).toContainEqual([
      visit.id,
      moved?.dueOn,
    ]);
    expect(await changeAway(all.desk, { ...ask, away: [], known: [], agreed: [] })).toMatchObject({
      error: { code: "conflict" },
    });
    accepted(await changeAway(all.desk, { ...ask, away: [], known: kept.map(({ id }) => id), agreed: [] }));
    expect(
      await asOwner("select ended_at is not null as ended from plan_away where plan_id = $1", [all.planId]),
    ).toEqual([{ ended: true }]);
  });
});

describe("the days that are offered for booking", () => {
  it("are the first possible ones, and move as many later visits as they say", async () => {
    const all = await planned();
    const visit = first(await all.sessions());
    const page = accepted(await sessionFor(all.desk, all.patientId, visit.id));
    const { offered } = page.visit;
    expect(offered[0]).toEqual({ day: visit.dueOn, moves: 0 });
    expect(offered.length).toBeGreaterThan(2);
    const later = offered.find(({ moves }) => moves > 0);
    if (later === undefined) throw new Error("No day moves another visit");
    const ask = { sessionId: visit.id, version: visit.version, dueOn: later.day };
    expect(await bookSession(all.desk, { ...ask, moves: later.moves + 1 })).toMatchObject({
      error: { code: "conflict" },
    });
    accepted(await bookSession(all.desk, { ...ask, moves: later.moves }));
    expect(first(await all.sessions()).dueOn).toBe(later.day);
  });
});

describe("booking a day", () => {
  const offeredOn = (answer: Awaited<ReturnType<typeof bookSession>>) =>
    answer.ok ? [] : (answer.error.details as { offered: { day: string; moves: number }[] }).offered;

  it("is refused where it has passed, the clinic is closed, the patient away or the sun near, and says which", async () => {
    const all = await planned();
    const visit = first(await all.sessions());
    const ask = { sessionId: visit.id, version: visit.version };
    const past = addDays(dateIn(all.desk.zone, now()), -1);
    expect(await bookSession(all.desk, { ...ask, dueOn: past })).toMatchObject({
      error: { code: "invalid", fields: { dueOn: /has passed/ } },
    });
    let saturday = visit.dueOn;
    while (weekdayOf(saturday) !== 6) saturday = addDays(saturday, 1);
    const closed = await bookSession(all.desk, { ...ask, dueOn: saturday });
    expect(closed).toMatchObject({
      error: { code: "invalid", fields: { dueOn: /closed on Saturdays and Sundays/ } },
    });
    const [open] = offeredOn(closed);
    expect(open).toEqual({ day: visit.dueOn, moves: 0 });

    const stay = { from: addDays(visit.dueOn, 4), to: addDays(visit.dueOn, 5) };
    for (const inSun of [false, undefined, true]) {
      const known = accepted(await withClinic(all.desk, "course.list", (tx) => listPlanAway(tx, all.planId)));
      const away = { planId: all.planId, away: [{ ...stay, inSun }], ...reach };
      const shown = accepted(await previewAway(all.desk, away));
      const agreed = shown.moves.map(({ id, dueOn }) => ({ id, dueOn }));
      accepted(await changeAway(all.desk, { ...away, known: known.map(({ id }) => id), agreed }));
      // Its window still begins before the stay.
      await asOwner("update treatment_session set window_from = $2 where id = $1", [visit.id, visit.dueOn]);
      const { version } = first(await all.sessions());
      const dueOn = inSun === false ? stay.from : visit.dueOn;
      const refused = await bookSession(all.desk, { ...ask, version, dueOn });
      const rule = inSun === undefined ? /not known whether/ : inSun ? /stay in the sun/ : /patient is away/;
      expect(refused).toMatchObject({ error: { code: "invalid", fields: { dueOn: rule } } });
      const days = offeredOn(refused);
      expect(days.length).toBeGreaterThan(0);
      if (inSun !== false) expect(days.every(({ day }) => day > addDays(stay.to, 28))).toBe(true);
    }
  });

  it("keeps the appointment where only others move, and takes as many along as were shown", async () => {
    const all = await planned();
    const [visit, second] = await all.sessions();
    if (visit === undefined || second === undefined) throw new Error("No second session");
    const { clinicId, clinicName, zone } = all.desk;
    const owner = await createPerson({ id: clinicId, name: clinicName, zone }, ["administrator"]);
    const closure = { from: second.dueOn, to: second.dueOn, label: "Stocktaking" };
    accepted(await addClosure(await actorFor(owner), closure));
    const book = { sessionId: visit.id, version: visit.version, dueOn: visit.dueOn, time: "10:30" };
    const refused = await bookSession(all.desk, book);
    expect(refused).toMatchObject({
      error: { code: "invalid", fields: { dueOn: /would move with it.*clinic is closed on/ } },
    });
    const [own] = offeredOn(refused);
    expect(own?.day).toBe(visit.dueOn);
    expect(own?.moves).toBeGreaterThan(0);
    accepted(await bookSession(all.desk, { ...book, moves: own?.moves }));
    const [booked, moved] = await all.sessions();
    expect(booked?.dueOn).toBe(visit.dueOn);
    expect(booked?.appointmentAt).not.toBeNull();
    expect(moved?.dueOn).not.toBe(second.dueOn);
  });

  it("changes a time without a move to take back, and its window not at all", async () => {
    const all = await planned();
    const visit = first(await all.sessions());
    const book = { sessionId: visit.id, version: visit.version, dueOn: visit.dueOn, time: "10:30" };
    accepted(await bookSession(all.desk, book));
    accepted(await bookSession(all.desk, { ...book, version: visit.version + 1, time: "11:30" }));
    const rows = await withClinic(all.desk, "course.list", (tx) => listVisitMoves(tx, all.planId));
    expect(accepted(rows)).toEqual([]);
    const { windowFrom, windowTo, appointmentAt } = first(await all.sessions());
    expect(appointmentAt?.getUTCMinutes()).toBe(30);
    expect({ windowFrom, windowTo }).toEqual({ windowFrom: visit.windowFrom, windowTo: visit.windowTo });
  });
});

describe("taking a move back", () => {
  it("is refused where the former day lies in a stay in the sun that was entered since, and changes nothing", async () => {
    const all = await planned();
    const visit = first(await all.sessions());
    const to = workingDay(addDays(visit.dueOn, 44));
    const { shown: _, ...agreed } = await agree(all, visit.id, to);
    const ask = { sessionId: visit.id, version: visit.version, to, ...agreed };
    const { moveId } = accepted(await moveSession(all.desk, ask));
    const day = addDays(visit.dueOn, 8);
    const { planId, patientId } = all;
    await withClinic(all.desk, "session.book", async (tx) => {
      await replacePlanAway(tx, { id: planId, patientId }, [{ from: day, to: day, inSun: true }]);
      tx.audit({ action: "update", entity: "plan", entityId: planId, patientId });
    });
    const before = await all.sessions();
    expect(await undoMove(all.desk, { planId: all.planId, moveId })).toMatchObject({
      error: { code: "conflict", message: /stay in the sun/ },
    });
    expect(await all.sessions()).toEqual(before);
  });

  it("is refused of days that were moved out of a stay in the sun", async () => {
    const all = await planned();
    const visit = first(await all.sessions());
    const stay = { from: addDays(visit.dueOn, 3), to: addDays(visit.dueOn, 6), inSun: true };
    const ask = { planId: all.planId, away: [stay], ...reach };
    const shown = accepted(await previewAway(all.desk, ask));
    const agreed = shown.moves.map(({ id, dueOn }) => ({ id, dueOn }));
    const { moveId } = accepted(await changeAway(all.desk, { ...ask, known: [], agreed }));
    const before = await all.sessions();
    expect(await undoMove(all.desk, { planId: all.planId, moveId: moveId ?? "" })).toMatchObject({
      error: { code: "conflict", message: /stay in the sun/ },
    });
    expect(await all.sessions()).toEqual(before);
  });
});

describe("visits that were planned before they said their longest interval", () => {
  it("are given it, and nothing that they did say is changed", async () => {
    const all = await planned();
    const keeps = () =>
      asOwner<{ number: number; keeps: unknown }>(
        "select number, keeps from treatment_session where plan_id = $1 and kind = 'treatment' order by number",
        [all.planId],
      );
    await asOwner(
      `update treatment_session set keeps = case number when 2 then null else '{"afterPrevious": 30, "apart": []}'::jsonb end
        where plan_id = $1 and kind = 'treatment'`,
      [all.planId],
    );
    const file = "prisma/migrations/20261123151000_say_the_longest_interval/migration.sql";
    await asOwner(readFileSync(file, "utf8"));
    const [, second, third] = await keeps();
    expect(second?.keeps).toEqual({ afterPrevious: 28, apart: [], atMost: 42 });
    expect(third?.keeps).toEqual({ afterPrevious: 30, apart: [], atMost: 42 });
  });
});

describe("a plan that was on hold", () => {
  const toState = async ({ doctor, planId }: Planned, to: "on-hold" | "active" | "completed" | "stopped") => {
    const [plan] = await asOwner<{ version: number }>("select version from plan where id = $1", [planId]);
    const more = to === "on-hold" ? { holdReason: "clinical" } : { reason: "As agreed." };
    const input = { planId, version: plan?.version ?? 0, to, ...more };
    return changePlanState(doctor, changePlanStateSchema.parse(input));
  };
  const shift = ({ planId }: Planned, days: number) =>
    asOwner(
      `update treatment_session set due_on = due_on + $2::int, window_from = window_from + $2::int,
        window_to = window_to + $2::int where plan_id = $1`,
      [planId, days],
    );
  const begin = (actor: Actor, { id: sessionId, version }: TreatmentSessionRow) =>
    saveTreatmentSession(actor, {
      ...{ sessionId, version, idempotencyKey: newId() },
      draft: {
        checklist: {},
        settings: { modality: "light", areas: ["cheek"] },
        response: { endPoints: [] },
        products: [],
      },
    });

  it("keeps what moved when it was resumed, why, and from where, and that is not taken back", async () => {
    const all = await planned();
    accepted(await toState(all, "on-hold"));
    await shift(all, -90);
    const before = await all.sessions();
    const { moved } = accepted(await toState(all, "active"));
    const after = await all.sessions();
    const rows = accepted(await withClinic(all.desk, "course.list", (tx) => listVisitMoves(tx, all.planId)));
    expect(new Set(rows.map(({ cause }) => cause))).toEqual(new Set(["resumed"]));
    expect(new Set(rows.map(({ moveId }) => moveId)).size).toBe(1);
    expect(JSON.stringify(rows)).not.toMatch(/laser|dye|erythema/);
    for (const [index, visit] of after.entries()) {
      const row = rows.find(({ sessionId }) => sessionId === visit.id);
      expect(row).toMatchObject({
        was: { dueOn: before[index]?.dueOn, windowFrom: before[index]?.windowFrom },
        now: { dueOn: visit.dueOn, windowTo: visit.windowTo },
        sessionVersion: visit.version,
      });
      expect(row?.reasons.length).toBeGreaterThan(0);
    }
    expect(moved.filter(({ kind }) => kind === "treatment").map(({ was, is }) => [was, is])).toEqual(
      after.map(({ dueOn }, index) => [before[index]?.dueOn, dueOn]),
    );
    const page = accepted(await readPlanPage(all.doctor, all.patientId, all.planId));
    if (page.kind !== "accepted") throw new Error("Not accepted");
    expect(page.accepted.lastMove).toMatchObject({
      id: null,
      text: expect.stringMatching(/^Last: \d visits were moved when the plan was resumed by /) as string,
    });
    expect(page.accepted.visits.every(({ because }) => because.length > 0)).toBe(true);
    const undo = { planId: all.planId, moveId: rows[0]?.moveId ?? "" };
    expect(await undoMove(all.desk, undo)).toMatchObject({ error: { code: "conflict" } });
    expect(await all.sessions()).toEqual(after);
  });

  it("leaves appointments and days that keep every rule, and goes on counting after a visit that was missed", async () => {
    const all = await planned();
    await asOwner(
      "update treatment_session set appointment_at = due_on + time '10:30' where plan_id = $1 and number > 1",
      [all.planId],
    );
    const [one, ...others] = await all.sessions();
    if (one === undefined) throw new Error("No visit");
    await asOwner("update treatment_session set state = 'missed' where id = $1", [one.id]);
    for (let times = 0; times < 3; times += 1) {
      accepted(await toState(all, "on-hold"));
      accepted(await toState(all, "active"));
    }
    const standing = (await all.sessions()).filter(({ state }) => state === "planned");
    expect(standing).toHaveLength(3);
    expect(standing.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(standing.filter(({ appointmentAt }) => appointmentAt !== null).map(({ id }) => id)).toEqual(
      others.map(({ id }) => id),
    );
  });

  it("is not put on hold or ended under a session that is going on, and none begins while it is on hold", async () => {
    const all = await planned();
    const visit = first(await all.sessions());
    accepted(await begin(all.doctor, visit));
    for (const to of ["on-hold", "completed", "stopped"] as const)
      expect(await toState(all, to), to).toMatchObject({ error: { code: "conflict" } });
    const rest = await planned();
    accepted(await toState(rest, "on-hold"));
    expect(await begin(rest.doctor, first(await rest.sessions()))).toMatchObject({
      error: { code: "invalid", message: expect.stringContaining("on hold") as string },
    });
    expect(first(await rest.sessions()).state).toBe("planned");
  });

  it("is held or has a session, never both, when two people press at once", async () => {
    for (let times = 0; times < 3; times += 1) {
      const all = await planned();
      const visit = first(await all.sessions());
      const [held, begun] = await Promise.all([toState(all, "on-hold"), begin(all.doctor, visit)]);
      expect([held.ok, begun.ok].filter(Boolean)).toHaveLength(1);
      expect(first(await all.sessions()).state).toBe(begun.ok ? "in-progress" : "planned");
    }
  });

  it("has one winner of resuming, moving and stopping at once, and all its visits on one version of the course", async () => {
    const all = await planned();
    accepted(await toState(all, "on-hold"));
    const visit = first(await all.sessions());
    const to = workingDay(addDays(visit.dueOn, 3));
    const { shown: _, ...agreed } = await agree(all, visit.id, to);
    const [resumed, moved, stopped] = await Promise.all([
      toState(all, "active"),
      moveSession(all.desk, { sessionId: visit.id, version: visit.version, to, ...agreed }),
      toState(all, "stopped"),
    ]);
    expect([resumed.ok, stopped.ok].filter(Boolean)).toHaveLength(1);
    expect(moved.ok || moved.error.code === "conflict").toBe(true);
    const states = new Set((await all.sessions()).map(({ state }) => state));
    expect(states).toEqual(new Set([stopped.ok ? "cancelled" : "planned"]));
  });
});
