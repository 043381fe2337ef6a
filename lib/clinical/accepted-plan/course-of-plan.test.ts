import { describe, expect, it } from "vitest";
import type { PlanStep } from "../model/evaluation.ts";
import {
  clearOfSun,
  courseOfPlan,
  sessionRange,
  testPatchWait,
  usualSessions,
  type CourseChoices,
  type CourseRules,
  type CourseTreatment,
} from "./course-of-plan.ts";

const TREATMENTS: readonly CourseTreatment[] = [
  { id: "pulsed-dye-laser-595", modality: "vascular-laser", procedure: true },
  { id: "azelaic-acid", modality: "topical", procedure: false },
  { id: "punch-excision", modality: "scar-procedure", procedure: true },
];

const laser: PlanStep = {
  treatment: "pulsed-dye-laser-595",
  role: "first-line",
  for: ["post-inflammatory-erythema"],
  verdict: "ok",
  evidence: "B",
  sessions: { min: 2, max: 4 },
  intervalWeeks: { min: 4, max: 6 },
  startWeek: 4,
  findings: [0],
  cite: [],
};
const cream: PlanStep = { ...laser, treatment: "azelaic-acid", sessions: null, intervalWeeks: null };
const punch: PlanStep = { ...laser, treatment: "punch-excision", sessions: null, intervalWeeks: null };

const rules: CourseRules = {
  steps: [laser, cream, punch],
  interactions: [],
  reviewWeeks: 12,
  treatments: TREATMENTS,
  fitzpatrick: "II",
  testPatch: "always",
};
const choices: CourseChoices = {
  treatments: ["pulsed-dye-laser-595", "azelaic-acid"],
  sessions: {},
  startOn: "2026-11-23",
  away: [],
};

describe("the course of a plan", () => {
  it("holds what is done in the clinic and was chosen, with the middle of its range", () => {
    const course = courseOfPlan(rules, choices);
    expect(course.steps.map(({ id, sessions }) => [id, sessions])).toEqual([["pulsed-dye-laser-595", 3]]);
    expect(course.reviewWeeks).toEqual([12]);
  });

  it("holds the reviews of a protocol beside the one that the rules ask for, each once and in order", () => {
    expect(courseOfPlan({ ...rules, moreReviewWeeks: [24, 12, 6] }, choices).reviewWeeks).toEqual([
      6, 12, 24,
    ]);
  });

  it("takes the number of sessions that was agreed", () => {
    const course = courseOfPlan(rules, { ...choices, sessions: { "pulsed-dye-laser-595": 4 } });
    expect(course.steps[0]?.sessions).toBe(4);
  });

  it("gives one visit to what is done in the clinic and for which no source gives a number", () => {
    const course = courseOfPlan(rules, { ...choices, treatments: ["punch-excision"] });
    expect(course.steps.map(({ sessions }) => sessions)).toEqual([1]);
    expect(sessionRange(punch, TREATMENTS)).toEqual({ min: 1, max: 1 });
    expect(sessionRange(cream, TREATMENTS)).toBeNull();
    expect(usualSessions(null)).toBeNull();
  });

  it("waits after a test patch on darker and on unknown skin, unless the clinic leaves it open", () => {
    expect(testPatchWait("vascular-laser", "II", "always")).toBeNull();
    expect(testPatchWait("vascular-laser", "V", "always")).toEqual({ min: 7, max: 14 });
    expect(testPatchWait("vascular-laser", null, "skin-type-iv-to-vi")).toEqual({ min: 7, max: 14 });
    expect(testPatchWait("vascular-laser", "V", "clinician-choice")).toBeNull();
    expect(testPatchWait("peel", "V", "always")).toBeNull();
  });

  it("keeps light and needles clear of a stay in the sun, and leaves the rest", () => {
    const [step] = courseOfPlan(rules, choices).steps;
    expect(step?.clearOfSun).toEqual({ before: 14, after: 28 });
    expect(clearOfSun("needling")).toEqual({ before: 3, after: 0 });
    expect(clearOfSun("peel")).toBeNull();
  });

  it("waits for the day on which a verdict is milder until a reason against it is written", () => {
    const treatment = "pulsed-dye-laser-595";
    const safety = [{ treatment, verdict: "override", because: [], earliest: "2027-02-01" }] as const;
    const earliest = (more: Partial<CourseChoices> = {}) =>
      courseOfPlan({ ...rules, safety }, { ...choices, ...more }).steps[0]?.earliest;
    expect(earliest()).toBe("2027-02-01");
    expect(
      earliest({ overrides: [{ treatment, reason: "Scarring worsens, discussed", rules: [] }] }),
    ).toBeNull();
    const mild = [{ treatment, verdict: "caution", because: [], earliest: "2027-02-01" }] as const;
    expect(courseOfPlan({ ...rules, safety: mild }, choices).steps[0]?.earliest).toBeNull();
  });

  it("keeps the days on which the clinic is closed", () => {
    const closed = { closedWeekdays: [7], closedDates: ["2026-12-25"] };
    expect(courseOfPlan({ ...rules, closed }, choices)).toMatchObject(closed);
    expect(courseOfPlan(rules, choices).closedWeekdays).toEqual([6, 7]);
  });
});
