import { describe, expect, it } from "vitest";
import type { PlanStep } from "../model/evaluation.ts";
import {
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
});
