import { describe, expect, it } from "vitest";
import { RED_MARKS_ID } from "#lib/clinical/response/measure.ts";
import { measuresOf } from "#lib/clinical/response/measured-change.ts";
import { SCALES } from "../scales/scales.ts";
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
      const own = {
        "ipl-redness-grade": [before, after],
        "oxymetazoline-count": [before],
      }[course.id] ?? [String(course.fallPercent)];
      for (const figure of own) expect(printed(study?.result ?? ""), course.id).toContain(figure);
      if (course.id === "ipl-redness-grade")
        expect(course.fallPercent).toBe(Math.round((1 - Number(after) / Number(before)) * 1000) / 10);
    }
  });

  it("say how many people and which skin, or that it was not told", () => {
    for (const { id, skin } of EXPECTED_COURSES) expect(skin.length, id).toBeGreaterThan(5);
  });

  it("are drawn only on what measures the same, and say why where they are not", () => {
    const measures: readonly string[] = [...SCALES.map(({ id }) => id), RED_MARKS_ID];
    for (const { id, scale, apart, mark, fallPercent, reachedWeek } of EXPECTED_COURSES) {
      expect(apart === null, id).toBe(scale !== null);
      if (scale === null) continue;
      expect(measures, id).toContain(scale);
      expect(measuresOf(mark), id).toContain(scale);
      expect(fallPercent, id).not.toBeNull();
      expect(reachedWeek, id).not.toBeNull();
    }
  });

  it("stand beside a count of red marks only where the study's record says that red marks were counted", () => {
    const counted = EXPECTED_COURSES.filter(({ scale }) => scale === RED_MARKS_ID);
    expect(counted.map(({ id }) => id)).toEqual(["q-switched-585-count"]);
    for (const { id, cite } of counted) {
      const study = TREATMENT_EVIDENCE.flatMap(({ studies }) => studies).find((one) => one.cite === cite);
      expect(study?.result, id).toMatch(/red marks fell by/iu);
    }
  });

  it("are reached after as many sessions, and as late, as their study's record says", () => {
    for (const { id, treatment, cite, sessions, reachedWeek } of EXPECTED_COURSES.filter(
      (one) => one.sessions > 0,
    )) {
      const record = TREATMENT_EVIDENCE.find((one) => one.treatment === treatment);
      const design = record?.studies.find((one) => one.cite === cite)?.design ?? "";
      const [, least = "", interval = ""] =
        /(\d+)(?: to \d+)? sessions (\d+) weeks apart/u.exec(design) ?? [];
      expect(sessions, id).toBe(Number(least));
      expect(reachedWeek?.from, id).toBeGreaterThanOrEqual((sessions - 1) * Number(interval));
    }
  });
});
