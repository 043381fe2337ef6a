import { describe, expect, it } from "vitest";
import { expectedAt, expectedBand, fittingCourses, type ExpectedCourse } from "./expected-course.ts";

const COURSE = { fallPercent: 50, reachedWeek: { from: 2, to: 4 } };
const RANGE = { min: 0, max: 100 };

describe("the band of a published course", () => {
  it("begins at the patient's own value and holds no change before treatment", () => {
    for (const day of [-7, 0]) expect(expectedAt(COURSE, RANGE, 40, day)).toEqual({ day, low: 40, high: 40 });
  });

  it("reaches the whole fall as early as the study did, and half of it as late; afterwards it stays", () => {
    expect(expectedAt(COURSE, RANGE, 40, 14)).toEqual({ day: 14, low: 20, high: 35 });
    expect(expectedAt(COURSE, RANGE, 40, 28)).toEqual({ day: 28, low: 20, high: 30 });
    expect(expectedAt(COURSE, RANGE, 40, 280)).toEqual({ day: 280, low: 20, high: 30 });
  });

  it("never leaves the scale, and never turns inside out", () => {
    const scale = { min: 6, max: 22 };
    for (let day = 0; day < 60; day += 1) {
      const { low, high } = expectedAt({ ...COURSE, fallPercent: 100 }, scale, 8, day);
      expect(low).toBeGreaterThanOrEqual(scale.min);
      expect(high).toBeGreaterThanOrEqual(low);
    }
  });

  it("has its corners where its slope changes, and no day twice", () => {
    const days = (last: number) => expectedBand(COURSE, RANGE, 40, last).map(({ day }) => day);
    expect(days(60)).toEqual([0, 14, 28, 60]);
    expect(days(28)).toEqual([0, 14, 28]);
    expect(days(0)).toEqual([0]);
  });
});

describe("the published courses that fit a patient", () => {
  const course: ExpectedCourse = {
    ...COURSE,
    ...{ id: "one", treatment: "ipl", mark: "post-inflammatory-erythema", scale: "cea", measure: "CEA" },
    ...{ apart: null, sessions: 2 },
    ...{ design: "looking back", people: 33, fitzpatrick: ["II", "III"], skin: "II and III", result: "less" },
    ...{ grade: "C", basis: "cited", cite: "R12" },
  };
  const patient = {
    scale: "cea",
    treatments: ["ipl"],
    diagnoses: ["post-inflammatory-erythema"],
    fitzpatrick: "II",
  } as const;

  it("share scale, treatment, mark and skin type", () => {
    expect(fittingCourses([course], patient)).toEqual([course]);
    for (const change of [
      { scale: "pahpi" },
      { treatments: ["pulsed-dye-laser-595"] },
      { diagnoses: ["keloid"] },
      { fitzpatrick: "IV" },
      { fitzpatrick: null },
    ] as const)
      expect(fittingCourses([course], { ...patient, ...change }), JSON.stringify(change)).toEqual([]);
  });

  it("are none that tell no share or no time", () => {
    expect(
      fittingCourses(
        [
          { ...course, fallPercent: null },
          { ...course, reachedWeek: null },
        ],
        patient,
      ),
    ).toEqual([]);
  });

  it("are those too whose skin types were not told, which the label says", () => {
    const untold = { ...course, fitzpatrick: null };
    expect(fittingCourses([untold], { ...patient, fitzpatrick: null })).toHaveLength(1);
  });
});
