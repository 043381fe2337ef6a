import { describe, expect, it } from "vitest";
import { TREATMENT_EVIDENCE } from "../treatments/evidence/evidence.ts";
import { EXPECTED_COURSES } from "./expected-courses.ts";

/** A figure as the evidence tables print it. */
const printed = (text: string): string[] => text.match(/\d+(?:\.\d+)?/gu) ?? [];

describe("the published courses", () => {
  it("rest on a study that their treatment's record holds, with its people and its grade", () => {
    for (const course of EXPECTED_COURSES) {
      const record = TREATMENT_EVIDENCE.find(({ treatment }) => treatment === course.treatment);
      const study = record?.studies.find(({ cite }) => cite === course.cite);
      expect(study, course.id).toBeDefined();
      expect(course.people, course.id).toBe(study?.people);
      expect(
        record?.indications.some(({ diagnosis }) => diagnosis === course.mark),
        course.id,
      ).toBe(true);
    }
  });

  it("give the figures of that study", () => {
    for (const course of EXPECTED_COURSES) {
      const study = TREATMENT_EVIDENCE.flatMap(({ studies }) => studies).find(
        ({ cite }) => cite === course.cite,
      );
      const [before, after] = printed(course.result);
      const own = course.id === "ipl-redness-grade" ? [before, after] : [String(course.fallPercent)];
      for (const figure of own) expect(printed(study?.result ?? ""), course.id).toContain(figure);
      if (course.id === "ipl-redness-grade")
        expect(course.fallPercent).toBe(Math.round((1 - Number(after) / Number(before)) * 1000) / 10);
    }
  });

  it("say how many people and which skin, or that it was not told, and are drawn only on a scale that is here", () => {
    for (const { id, skin, scale, reachedWeek } of EXPECTED_COURSES) {
      expect(skin.length, id).toBeGreaterThan(5);
      if (scale !== null) expect(reachedWeek, id).not.toBeNull();
    }
  });
});
