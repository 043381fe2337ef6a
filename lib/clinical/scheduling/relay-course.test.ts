import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, diffDays, weekdayOf } from "./calendar-day.ts";
import type { CourseInput } from "./course.ts";
import { layOutCourse } from "./lay-out-course.ts";
import { nearestDays, possibleDays, relayCourse } from "./relay-course.ts";
import type { RelayInput, RelayVisit } from "./relay-input.ts";

const START = "2026-11-23";

/** A course as it was accepted: a laser every 4 to 6 weeks and a peel every 2 to 6, both injuring the skin. */
function courseOf(change: Partial<CourseInput> = {}): readonly RelayVisit[] {
  const { sessions } = layOutCourse({
    startOn: START,
    steps: [
      {
        ...{ id: "laser", treatment: "laser", sessions: 3, intervalWeeks: { min: 4, max: 6 }, startWeek: 0 },
        ...{ injuresSkin: true, clearOfSun: { before: 14, after: 28 } },
      },
      {
        id: "peel",
        treatment: "peel",
        sessions: 2,
        intervalWeeks: { min: 2, max: 6 },
        startWeek: 0,
        injuresSkin: true,
      },
    ],
    away: [],
    closedWeekdays: [6, 7],
    closedDates: [],
    gaps: [],
    reviewWeeks: [12],
    ...change,
  });
  return sessions.map(({ kind, stepId, number, of, dueOn, windowFrom, windowTo, keeps }) => ({
    ...{
      id: `${stepId ?? "review"}-${String(number)}`,
      kind,
      stepId,
      number,
      of,
      dueOn,
      windowFrom,
      windowTo,
    },
    ...{ state: "planned" as const, performedOn: null, booked: false, keeps: keeps ?? null },
  }));
}

const relay = (change: Partial<RelayInput> = {}): RelayInput => ({
  ...{ today: START, visits: courseOf(), away: [], closedWeekdays: [6, 7], closedDates: [] },
  ...{ move: null, moveBooked: false, longer: false },
  ...change,
});
const changed = (id: string, change: Partial<RelayVisit>): readonly RelayVisit[] =>
  courseOf().map((visit) => (visit.id === id ? { ...visit, ...change } : visit));
const moved = (input: RelayInput): Record<string, string> =>
  Object.fromEntries(
    relayCourse(input)
      .changes.filter(({ was, dueOn }) => was !== dueOn)
      .map(({ id, dueOn }) => [id, dueOn]),
  );

describe("moving one visit of a course under way", () => {
  it("moves the later ones of its step by no more than they must, and others only where they would be too close", () => {
    expect(courseOf().map(({ id, dueOn }) => `${id} ${dueOn}`)).toEqual([
      "laser-1 2026-11-23",
      "peel-1 2026-12-07",
      "laser-2 2026-12-21",
      "peel-2 2027-01-04",
      "laser-3 2027-01-18",
      "review-1 2027-02-15",
    ]);
    const input = relay({ move: { id: "laser-2", to: "2026-12-24" } });
    expect(moved(input)).toEqual({
      "laser-2": "2026-12-24",
      "peel-2": "2027-01-07",
      "laser-3": "2027-01-21",
    });
    const why = relayCourse(input).changes.map(({ id, because }) => [id, because.map(({ code }) => code)]);
    expect(Object.fromEntries(why)).toMatchObject({
      "laser-2": ["moved"],
      "peel-2": ["gap"],
      "laser-3": ["interval", "gap"],
    });
  });

  it("gives each visit that moved the window of its new place", () => {
    const { changes } = relayCourse(relay({ move: { id: "laser-2", to: "2026-12-24" } }));
    const third = changes.find(({ id }) => id === "laser-3");
    expect(third).toMatchObject({ windowFrom: "2027-01-21", windowTo: "2027-02-04" });
  });

  it("leaves what took place and counts from the day on which it did", () => {
    const visits = changed("laser-1", { state: "completed", performedOn: "2026-11-26" });
    const input = relay({ today: "2026-11-27", visits, move: { id: "laser-2", to: "2026-12-23" } });
    expect(relayCourse(input)).toMatchObject({ changes: [], conflicts: [{ rules: [{ code: "interval" }] }] });
    expect(nearestDays(input)).toEqual(["2026-12-24", "2026-12-25"]);
  });

  it("leaves what is booked unless asked, and names the booking that is in the way", () => {
    const visits = changed("laser-3", { booked: true });
    const input = relay({ visits, move: { id: "laser-2", to: "2026-12-24" } });
    const [conflict] = relayCourse(input).conflicts;
    expect(conflict?.rules.map(({ code }) => code).sort()).toEqual(["booked", "interval"]);
    expect(conflict?.rules.find(({ code }) => code === "booked")?.text).toBe(
      "A visit is booked for 2027-01-18.",
    );
    expect(moved({ ...input, moveBooked: true })).toMatchObject({ "laser-3": "2027-01-21" });
  });

  it("keeps light clear of a stay in the sun, and what tans do not matter to out of it", () => {
    const away = [{ from: "2027-01-04", to: "2027-01-08", inSun: true }];
    const { changes, conflicts } = relayCourse(relay({ away, longer: true }));
    expect(conflicts).toEqual([]);
    const days = Object.fromEntries(changes.map(({ id, dueOn }) => [id, dueOn]));
    expect(days["laser-2"] !== undefined && days["laser-2"] < "2026-12-21").toBe(false);
    expect(days["peel-2"]).toBeDefined();
    const plain = relayCourse(relay({ away: [{ from: "2027-01-04", to: "2027-01-08", inSun: false }] }));
    expect(plain.changes.filter(({ was, dueOn }) => was !== dueOn).map(({ id }) => id)).toContain("peel-2");
  });

  it("keeps light as clear of a stay of which nobody knows whether it is in the sun, and says so", () => {
    const days = { from: "2027-01-04", to: "2027-01-08" };
    const daysOf = (inSun: boolean | undefined) =>
      moved(relay({ away: [{ ...days, inSun }], moveBooked: true, longer: true }));
    expect(daysOf(undefined)).toEqual(daysOf(true));
    expect(daysOf(undefined)).not.toEqual(daysOf(false));
    const visits = changed("laser-1", { state: "completed", performedOn: START });
    const to = "2026-12-22";
    const [conflict] = relayCourse(relay({ visits, away: [days], move: { id: "laser-2", to } })).conflicts;
    expect(conflict?.rules).toContainEqual({
      code: "sun",
      stepId: null,
      text: "It is not known whether the stay from 2027-01-04 to 2027-01-08 is in the sun: days before and after it are kept clear.",
    });
  });

  it("goes beyond the longest interval only when asked, and says so", () => {
    const visits = changed("laser-1", { state: "completed", performedOn: START });
    const away = [{ from: "2026-12-10", to: "2027-02-10", inSun: false }];
    const input = relay({ visits, away });
    expect(
      relayCourse(input)
        .conflicts[0]?.rules.map(({ code }) => code)
        .sort(),
    ).toEqual(["away", "interval"]);
    const { changes, conflicts } = relayCourse({ ...input, longer: true });
    expect(conflicts).toEqual([]);
    expect(changes.find(({ id }) => id === "laser-2")).toMatchObject({
      dueOn: "2027-02-11",
      beyondInterval: true,
    });
  });

  it("takes a visit whose day has passed up from today, also where its longest interval has passed", () => {
    const visits = changed("laser-1", { state: "completed", performedOn: START });
    const { changes } = relayCourse(relay({ today: "2027-01-25", visits, follows: "laser" }));
    expect(changes.find(({ id }) => id === "laser-2")).toMatchObject({
      dueOn: "2027-01-25",
      beyondInterval: true,
    });
  });

  it("leaves what is overdue of other steps overdue, and what was passed over", () => {
    const visits = courseOf().map((visit) =>
      visit.id === "laser-2" ? { ...visit, state: "completed" as const, performedOn: "2027-01-11" } : visit,
    );
    const { changes } = relayCourse(relay({ today: "2027-01-12", visits, follows: "laser" }));
    expect(changes.filter(({ was, dueOn }) => was !== dueOn).map(({ id, dueOn }) => [id, dueOn])).toEqual([
      ["laser-3", "2027-02-08"],
    ]);
  });

  it("moves a visit no more than its late predecessor asks, whatever the day of that was", () => {
    for (let late = 0; late < 60; late += 1) {
      const on = addDays(START, late);
      const visits = changed("laser-1", { state: "completed", performedOn: on }).filter(
        ({ stepId }) => stepId === "laser",
      );
      const { changes, conflicts } = relayCourse(relay({ today: on, visits, follows: "laser" }));
      expect(conflicts).toEqual([]);
      let previous = on;
      for (const planned of visits.slice(1)) {
        const { dueOn, windowFrom, windowTo } = changes.find(({ id }) => id === planned.id) ?? planned;
        expect(diffDays(previous, dueOn)).toBeGreaterThanOrEqual(28);
        expect(diffDays(previous, dueOn)).toBeLessThanOrEqual(42);
        expect(windowFrom <= dueOn && dueOn <= windowTo).toBe(true);
        previous = dueOn;
      }
    }
  });

  it("holds a visit of an older plan to its window's first day and asks for no longest interval", () => {
    const visits = courseOf().map((visit) => ({ ...visit, keeps: null }));
    expect(moved(relay({ visits, move: { id: "laser-2", to: "2027-03-01" } }))).toMatchObject({
      "laser-2": "2027-03-01",
      "laser-3": "2027-03-02",
    });
  });

  it("offers the first days of a window, with how many others would move", () => {
    const visits = changed("laser-1", { state: "completed", performedOn: START });
    const days = possibleDays({ ...relay({ visits }) }, "laser-2", {
      from: "2026-12-19",
      to: "2027-01-04",
      most: 3,
    });
    expect(days).toEqual([
      { day: "2026-12-21", moves: 0 },
      { day: "2026-12-22", moves: 2 },
      { day: "2026-12-23", moves: 2 },
    ]);
  });
});

describe("whatever is moved", () => {
  it("no rule is broken, nothing that is held moves, and what can stay stays", () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.record({
          which: fc.integer({ min: 0, max: 4 }),
          by: fc.integer({ min: -14, max: 40 }),
          done: fc.integer({ min: 0, max: 3 }),
          booked: fc.option(fc.integer({ min: 0, max: 4 })),
          away: fc.option(
            fc.record({ from: fc.integer({ min: 0, max: 90 }), days: fc.integer({ min: 0, max: 20 }) }),
          ),
        }),
        ({ which, by, done, booked, away }) => {
          const visits = courseOf().map((visit, at): RelayVisit => ({
            ...visit,
            ...(at < done ? { state: "completed", performedOn: visit.dueOn } : {}),
            booked: at === booked,
          }));
          const chosen = visits[which];
          if (chosen?.state !== "planned") return;
          const today = done === 0 ? START : addDays(visits[done - 1]?.dueOn ?? START, 1);
          const to = addDays(chosen.dueOn, by);
          if (to < today) return;
          const out = away && { from: addDays(START, away.from), to: addDays(START, away.from + away.days) };
          const input = relay({
            today,
            visits,
            away: out ? [{ ...out, inSun: false }] : [],
            move: { id: chosen.id, to },
          });
          const { changes, conflicts } = relayCourse(input);
          expect(conflicts.length > 0 && changes.length > 0).toBe(false);
          if (conflicts.length > 0) {
            expect(conflicts[0]?.rules.length).toBeGreaterThan(0);
            return;
          }
          answered += 1;
          const after = visits.map((visit) => ({ ...visit, ...changes.find(({ id }) => id === visit.id) }));
          expect(after.find(({ id }) => id === chosen.id)?.dueOn).toBe(to);
          for (const visit of after) {
            const before = visits.find(({ id }) => id === visit.id);
            if (visit.state === "completed" || (visit.booked && visit.id !== chosen.id)) {
              expect(visit.dueOn).toBe(before?.dueOn);
            }
            if (visit.state !== "planned") continue;
            expect(visit.dueOn >= today).toBe(true);
            expect(visit.windowFrom <= visit.dueOn && visit.dueOn <= visit.windowTo).toBe(true);
            if (!visit.booked) expect(weekdayOf(visit.dueOn)).toBeLessThan(6);
            if (out) expect(visit.dueOn >= out.from && visit.dueOn <= out.to).toBe(false);
          }
          for (const [step, min, max] of [
            ["laser", 28, 42],
            ["peel", 14, 42],
          ] as const) {
            const own = after
              .filter(({ stepId }) => stepId === step)
              .sort((one, other) => one.number - other.number);
            own.slice(1).forEach((visit, at) => {
              const gap = diffDays(own[at]?.dueOn ?? "", visit.dueOn);
              expect(gap).toBeGreaterThanOrEqual(min);
              expect(gap).toBeLessThanOrEqual(max);
            });
          }
          for (const laser of after.filter(({ stepId }) => stepId === "laser")) {
            for (const peel of after.filter(({ stepId }) => stepId === "peel")) {
              expect(Math.abs(diffDays(laser.dueOn, peel.dueOn))).toBeGreaterThanOrEqual(14);
            }
          }
        },
      ),
      { numRuns: 200, seed: 20261123 },
    );
    expect(answered).toBeGreaterThan(40);
  });
});

describe("a course beside another of the same patient", () => {
  const needles = (dueOn: string, more: Partial<RelayVisit> = {}): RelayVisit => ({
    ...{ id: "needles-1", stepId: "needles", kind: "treatment", number: 1, of: 1, state: "planned", dueOn },
    ...{ performedOn: null, windowFrom: dueOn, windowTo: dueOn, booked: true },
    keeps: { afterPrevious: 0, apart: [{ stepId: "laser", days: 14 }] },
    ...more,
  });
  const possibleOn = (to: string, elsewhere: readonly RelayVisit[]): boolean =>
    relayCourse(relay({ elsewhere, move: { id: "laser-2", to } })).conflicts.length === 0;

  it("keeps its distance from sessions that are planned there, on both sides and to the day", () => {
    const elsewhere = [needles("2027-01-06")];
    expect(possibleOn("2026-12-23", elsewhere)).toBe(true);
    expect(possibleOn("2026-12-24", elsewhere)).toBe(false);
    expect(possibleOn("2026-12-24", [])).toBe(true);
    const { conflicts } = relayCourse(relay({ elsewhere, move: { id: "laser-2", to: "2026-12-24" } }));
    expect(conflicts[0]?.rules.map(({ text }) => text)).toContain("Different treatments stay 14 days apart.");
  });

  it("keeps it from those that took place, and not from one whose day has passed without it", () => {
    const late = [needles("2026-11-20")];
    expect(moved(relay({ elsewhere: late }))).toEqual({});
    const took = [needles("2026-11-20", { state: "completed", performedOn: "2026-11-20" })];
    expect(moved(relay({ elsewhere: took }))["laser-1"]).toBe("2026-12-04");
  });
});
