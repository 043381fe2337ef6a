import { describe, expect, it } from "vitest";
import { addDays, diffDays } from "../scheduling/calendar-day.ts";
import type { CourseInput, CourseStep } from "../scheduling/course.ts";
import { layOutCourse } from "../scheduling/lay-out-course.ts";
import { layOutRemaining, type CourseSoFar } from "./remaining-course.ts";

const START = "2026-11-23";
const step = (id: string, difference: Partial<CourseStep> = {}): CourseStep => ({
  id,
  treatment: id,
  sessions: 4,
  intervalWeeks: { min: 4, max: 6 },
  startWeek: 0,
  injuresSkin: true,
  ...difference,
});
const course = (steps: readonly CourseStep[], difference: Partial<CourseInput> = {}): CourseInput => ({
  startOn: START,
  steps,
  away: [],
  closedWeekdays: [],
  closedDates: [],
  gaps: [],
  reviewWeeks: [12],
  ...difference,
});
const NOTHING: CourseSoFar = {
  done: [],
  running: new Map(),
  given: [],
  sinceStart: 0,
  sinceReview: null,
  planned: [],
};
const done = (
  id: string,
  ...days: readonly { readonly on: string; readonly area?: CourseStep["area"] }[]
): CourseSoFar => ({
  ...NOTHING,
  done: days.map(({ on }, at) => ({ stepId: id, kind: "treatment", number: at + 1, on })),
  given: days.map(({ on, area = null }) => ({ step: step(id, { area }), on: [on] })),
});
const sessions = (input: CourseInput, so: CourseSoFar) =>
  layOutRemaining(input, so).sessions.filter(({ kind }) => kind === "treatment");

describe("what remains of a course", () => {
  it("is the whole course while nothing took place", () => {
    const whole = course([step("laser"), step("peel", { sessions: 2 })]);
    expect(layOutRemaining(whole, NOTHING).sessions.map(({ dueOn }) => dueOn)).toEqual(
      layOutCourse(whole).sessions.map(({ dueOn }) => dueOn),
    );
  });

  it("goes on counting, and keeps the interval from the last session that took place", () => {
    for (const ago of [0, 1, 10, 27, 28, 41, 42, 43, 100]) {
      const last = addDays(START, -ago);
      const left = sessions(course([step("laser")]), done("laser", { on: last }));
      expect(left.map(({ number, of }) => [number, of])).toEqual([
        [2, 4],
        [3, 4],
        [4, 4],
      ]);
      const [first] = left;
      expect(diffDays(last, first?.dueOn ?? last)).toBe(Math.max(28, ago));
      expect(first?.keeps?.afterPrevious).toBe(28);
      if (ago <= 42) expect(diffDays(last, first?.windowTo ?? last)).toBeLessThanOrEqual(42);
    }
  });

  it("leaves a visit on the day that it has where that keeps every rule, and moves it no further than it must", () => {
    const laser = step("laser", { sessions: 3 });
    const planned = [10, 45, 130].map((days) => ({
      stepId: "laser",
      kind: "treatment" as const,
      on: addDays(START, days),
    }));
    const left = sessions(course([laser]), { ...NOTHING, planned });
    expect(left.map(({ dueOn }) => diffDays(START, dueOn))).toEqual([10, 45, 87]);
    expect(left.map(({ because }) => because.some(({ code }) => code === "keeps-day"))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("lays what is overdue on the first day, and what is new as early as can be", () => {
    const laser = step("laser", { sessions: 2, testPatchWaitDays: { min: 7, max: 14 } });
    const planned = [{ stepId: "laser", kind: "treatment" as const, on: addDays(START, -30) }];
    const left = layOutRemaining(course([laser]), { ...NOTHING, planned }).sessions;
    expect(left.filter(({ kind }) => kind !== "review").map(({ dueOn }) => diffDays(START, dueOn))).toEqual([
      0, 7, 35,
    ]);
  });

  it("leaves out a step that is done, and its sessions still keep others away", () => {
    const so = done("laser", { on: addDays(START, -3) });
    const left = sessions(course([step("laser", { sessions: 1 }), step("peel", { sessions: 1 })]), so);
    expect(left.map(({ stepId }) => stepId)).toEqual(["peel"]);
    expect(left[0]?.dueOn).toBe(addDays(START, 11));
    expect(left[0]?.keeps?.apart).toContainEqual({ stepId: "laser", days: 14 });
  });

  it("keeps away from what was given before and is no longer part of the course", () => {
    const so = done("laser", { on: addDays(START, -1) });
    const [peel] = sessions(course([step("peel", { sessions: 1 })]), so);
    expect(peel?.dueOn).toBe(addDays(START, 13));
    expect(peel?.because[0]).toEqual({ code: "gap", text: "At least 14 days from laser." });
  });

  it("needs no distance from what was given on another part of the skin", () => {
    const right = { side: "right", sites: [] } as const;
    const so = done("laser", { on: addDays(START, -1), area: { side: "left", sites: [] } });
    const [peel] = sessions(course([step("peel", { sessions: 1, area: right })]), so);
    expect(peel?.dueOn).toBe(START);
  });

  it("does not repeat a test patch, and waits for the one that was made", () => {
    const patched = step("laser", { testPatchWaitDays: { min: 7, max: 14 } });
    const so: CourseSoFar = {
      ...NOTHING,
      done: [{ stepId: "laser", kind: "test-patch", number: 1, on: addDays(START, -2) }],
    };
    const left = layOutRemaining(course([patched]), so).sessions;
    expect(left.filter(({ kind }) => kind === "test-patch")).toEqual([]);
    expect(left.find(({ kind }) => kind === "treatment")?.dueOn).toBe(addDays(START, 5));
  });

  it("takes the weeks that a step has run off its first week, and none off a new one's", () => {
    const later = step("laser", { startWeek: 6 });
    const running = { ...NOTHING, running: new Map([["laser", 28]]) };
    expect(sessions(course([later]), running)[0]?.dueOn).toBe(addDays(START, 14));
    expect(sessions(course([later]), NOTHING)[0]?.dueOn).toBe(addDays(START, 42));
  });

  it("reviews when the plan or the last review asks for it, counting on", () => {
    const reviews = (so: CourseSoFar) =>
      layOutRemaining(course([step("laser")]), so).sessions.filter(({ kind }) => kind === "review");
    expect(reviews({ ...NOTHING, sinceStart: 70 })).toMatchObject([
      { dueOn: addDays(START, 14), number: 1, of: 1 },
    ]);
    const reviewed: CourseSoFar = {
      ...NOTHING,
      sinceStart: 70,
      sinceReview: 0,
      done: [{ stepId: null, kind: "review", number: 1, on: START }],
    };
    expect(reviews(reviewed)).toMatchObject([{ dueOn: addDays(START, 84), number: 2, of: 2 }]);
  });

  it("leaves a review on its day where that is on time and open, and numbers on from the last one that took place", () => {
    const on = (days: number): CourseSoFar => ({
      ...NOTHING,
      sinceStart: 70,
      planned: [{ stepId: null, kind: "review", on: addDays(START, days) }],
    });
    const dueIn = (so: CourseSoFar, difference: Partial<CourseInput> = {}) =>
      layOutRemaining(course([], difference), so).sessions.map(({ dueOn }) => diffDays(START, dueOn));
    expect([7, 12, 28].map((days) => dueIn(on(days))[0])).toEqual([7, 12, 28]);
    expect([6, 29].map((days) => dueIn(on(days))[0])).toEqual([14, 14]);
    expect(dueIn(on(12), { closedDates: [addDays(START, 12)] })).toEqual([14]);
  });

  it("goes on after a session that was passed over without giving a number twice", () => {
    const so: CourseSoFar = {
      ...NOTHING,
      done: [{ stepId: "laser", kind: "treatment", number: 3, on: addDays(START, -2) }],
    };
    const left = sessions(course([step("laser")]), so);
    expect(left.map(({ number, of }) => [number, of])).toEqual([
      [4, 6],
      [5, 6],
      [6, 6],
    ]);
  });
});
