import { describe, expect, it } from "vitest";
import { addDays, diffDays } from "../scheduling/calendar-day.ts";
import type { CourseStep } from "../scheduling/course.ts";
import { laterVisits, type CourseInForce, type DatedVisit } from "./later-visits.ts";

const step = (id: string, more: Partial<CourseStep> = {}): CourseStep => ({
  id,
  treatment: id,
  sessions: 3,
  intervalWeeks: { min: 4, max: 6 },
  startWeek: 0,
  injuresSkin: true,
  ...more,
});
const course = (more: Partial<CourseInForce> = {}): CourseInForce => ({
  steps: [step("laser")],
  gaps: [],
  away: [],
  closedWeekdays: [6, 7],
  ...more,
});
/** A visit with the window that its interval gave it. 2026-11-23 is a Monday. */
const visit = (number: number, dueOn: string, more: Partial<DatedVisit> = {}): DatedVisit => ({
  id: `laser-${String(number)}`,
  stepId: "laser",
  kind: "treatment",
  number,
  of: 3,
  state: "planned",
  dueOn,
  windowFrom: dueOn,
  windowTo: addDays(dueOn, 14),
  performedOn: null,
  ...more,
});
const VISITS = [visit(1, "2026-11-23"), visit(2, "2026-12-21"), visit(3, "2027-01-18")];

describe("the visits after one that took place", () => {
  it("stay as they are when it took place on its day", () => {
    expect(laterVisits({ id: "laser-1", on: "2026-11-23" }, VISITS, course())).toEqual([]);
  });

  it("move on by what is needed when it took place later than planned", () => {
    const moves = laterVisits({ id: "laser-1", on: "2026-11-30" }, VISITS, course());
    expect(moves.map(({ id, was, dueOn }) => [id, was, dueOn])).toEqual([
      ["laser-2", "2026-12-21", "2026-12-28"],
      ["laser-3", "2027-01-18", "2027-01-25"],
    ]);
  });

  it("never come sooner than the least interval, and stay in their windows", () => {
    for (let late = 0; late < 60; late += 1) {
      const on = addDays("2026-11-23", late);
      let previous = on;
      const moves = laterVisits({ id: "laser-1", on }, VISITS, course());
      for (const planned of VISITS.slice(1)) {
        const now = moves.find(({ id }) => id === planned.id) ?? planned;
        const days = diffDays(previous, now.dueOn);
        expect(days).toBeGreaterThanOrEqual(28);
        expect(days).toBeLessThanOrEqual(42);
        expect(now.windowFrom <= now.dueOn && now.dueOn <= now.windowTo).toBe(true);
        previous = now.dueOn;
      }
    }
  });

  it("keep clear of days away and of another treatment that injures the skin", () => {
    const peel = visit(1, "2026-12-28", { id: "peel-1", stepId: "peel" });
    const moves = laterVisits(
      { id: "laser-1", on: "2026-11-30" },
      [...VISITS, peel],
      course({
        steps: [step("laser"), step("peel")],
        away: [{ from: "2027-01-11", to: "2027-01-12" }],
      }),
    );
    // 28 December is 28 days on, but the peel is then; 14 days after it is 11 January, when the patient is away.
    expect(diffDays("2026-12-28", moves[0]?.dueOn ?? "")).toBeGreaterThanOrEqual(14);
    expect(moves[0]?.dueOn).toBe("2027-01-13");
    expect(moves[0]?.beyondInterval).toBe(true);
  });

  it("wait as long after a test patch as it is watched", () => {
    const patch = visit(1, "2026-11-23", { id: "patch", kind: "test-patch", of: 1 });
    const first = visit(1, "2026-11-30", { windowTo: "2026-12-07" });
    const moves = laterVisits({ id: "patch", on: "2026-11-26" }, [patch, first], course());
    expect(moves).toMatchObject([{ id: "laser-1", dueOn: "2026-12-03", windowFrom: "2026-12-03" }]);
  });

  it("leave alone what is completed, missed or of another treatment", () => {
    const visits = [
      visit(1, "2026-11-23"),
      visit(2, "2026-12-21", { state: "missed" }),
      visit(1, "2026-12-30", { id: "peel-1", stepId: "peel" }),
    ];
    const both = course({ steps: [step("laser"), step("peel", { injuresSkin: false })] });
    expect(laterVisits({ id: "laser-1", on: "2026-12-07" }, visits, both)).toEqual([]);
  });
});
