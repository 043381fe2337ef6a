import { describe, expect, it } from "vitest";
import type { CountedFinding } from "./red-marks.ts";
import type { ExpectedCourse } from "./expected-course.ts";
import { RED_MARKS_ID } from "./measure.ts";
import {
  lastDayOf,
  responseOfCourse,
  treatedFrom,
  treatsParts,
  type CourseOnRecord,
} from "./response-of-course.ts";

const START = "2026-01-05";
const counted = (on: string, count: number): CountedFinding => ({
  ...{ visit: on, on, colours: ["red"], surface: "flat", lesions: [], sites: ["cheek"], side: null, count },
  ...{ pinned: false, markMonths: null },
});
const course = (change: Partial<CourseOnRecord> = {}): CourseOnRecord => ({
  startOn: START,
  diagnoses: [{ diagnosis: "post-inflammatory-erythema" }],
  steps: [{ treatment: "azelaic-acid", area: null }],
  ownSteps: [],
  begun: [],
  stopRules: [],
  fitzpatrick: "II",
  scores: [],
  visits: [],
  events: [],
  redFindings: [counted(START, 40), counted("2026-04-06", 30), counted("2026-08-03", 60)],
  nextStartOn: null,
  ...change,
});
const PUBLISHED: ExpectedCourse = {
  ...{ id: "one", treatment: "azelaic-acid", mark: "post-inflammatory-erythema", scale: RED_MARKS_ID },
  ...{
    measure: "count",
    apart: null,
    sessions: 0,
    design: "",
    people: 20,
    fitzpatrick: null,
    skin: "not told",
  },
  ...{ fallPercent: 80, result: "80 % fewer", reachedWeek: { from: 8, to: 8 }, grade: "C" },
  ...{ basis: "cited", cite: "R04" },
};
const verdictOn = (day: string, change: Partial<CourseOnRecord>, expected: readonly ExpectedCourse[] = []) =>
  responseOfCourse(course(change), day, [], { treatments: [], scales: [], expected }).verdict;

describe("a course on record", () => {
  it("is judged by its red marks where nothing else was scored", () => {
    expect(verdictOn("2026-05-01", {})).toBe("on-course");
    expect(verdictOn("2026-09-01", {})).toBe("off-course");
  });

  it("that ended is judged until the day on which the next began, which came after the visit of that day", () => {
    expect(verdictOn("2026-09-01", { nextStartOn: "2026-08-02" })).toBe("on-course");
    expect(verdictOn("2026-09-01", { nextStartOn: "2026-08-03" })).toBe("off-course");
    expect(lastDayOf({ nextStartOn: "2026-08-03" }, "2026-08-01")).toBe("2026-08-01");
  });

  it("is compared with no study where a step treats a part of the skin only", () => {
    expect(verdictOn("2026-05-01", {}, [PUBLISHED])).toBe("off-course");
    const left = { side: "left", sites: [] } as const;
    const parts = { steps: [{ treatment: "azelaic-acid", area: left }] } as const;
    expect(verdictOn("2026-05-01", parts, [PUBLISHED])).toBe("on-course");
    expect(treatsParts(course({ ownSteps: [{ name: "Own", area: left }] }))).toBe(true);
    expect(treatsParts(course({ ownSteps: [{ name: "Own", area: null }] }))).toBe(false);
  });

  it("begins with its first session, not with its test patch", () => {
    const visits = [
      { on: "2026-01-07", kind: "test-patch", treatment: "ipl" },
      { on: "2026-01-21", kind: "treatment", treatment: "ipl" },
    ] as const;
    expect(treatedFrom(course({ visits }), { treatments: [] })).toBe("2026-01-21");
    expect(treatedFrom(course(), { treatments: [] })).toBe(START);
  });
});
