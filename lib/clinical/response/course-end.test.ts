import { describe, expect, it } from "vitest";
import { missingAtEnd, type CourseToEnd } from "./course-end.ts";

const treatment = (on: string) => ({ on, kind: "treatment" }) as const;
const review = (on: string) => ({ on, kind: "review" }) as const;
const course = (change: Partial<CourseToEnd>): CourseToEnd => ({
  running: true,
  light: true,
  diagnoses: ["post-inflammatory-erythema"],
  done: [treatment("2026-01-05")],
  coming: [treatment("2026-02-02"), review("2026-03-30")],
  ...change,
});

describe("the end of a course", () => {
  it("has its outcome where a review comes 4 weeks after the last session of light or later", () => {
    expect(missingAtEnd(course({}))).toEqual([]);
    const at = (on: string) => missingAtEnd(course({ coming: [treatment("2026-02-02"), review(on)] }));
    expect(at("2026-03-02")).toEqual([]);
    expect(at("2026-03-01")).toEqual([{ what: "review", from: "2026-03-02", scars: false }]);
  });

  it("lacks a review for scars until 3 months after the last session", () => {
    const at = (on: string) =>
      missingAtEnd(
        course({
          light: false,
          diagnoses: ["atrophic-scar-boxcar"],
          coming: [treatment("2026-02-02"), review(on)],
        }),
      );
    expect(at("2026-05-02")).toEqual([]);
    expect(at("2026-05-01")).toEqual([{ what: "review", from: "2026-05-02", scars: true }]);
  });

  it("asks for a decision once every visit is done, and for nothing once the plan has ended", () => {
    const done = [treatment("2026-01-05"), review("2026-03-30")];
    expect(missingAtEnd(course({ done, coming: [] }))).toEqual([{ what: "decision" }]);
    expect(missingAtEnd(course({ done, coming: [], running: false }))).toEqual([]);
    expect(missingAtEnd(course({ done: [], coming: [] }))).toEqual([]);
  });

  it("asks for no late review of a series of which nothing was read, nor of creams", () => {
    expect(missingAtEnd(course({ light: false, coming: [treatment("2026-02-02")] }))).toEqual([]);
    expect(missingAtEnd(course({ done: [], coming: [review("2026-01-30")] }))).toEqual([]);
  });
});
