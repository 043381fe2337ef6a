import { describe, expect, it } from "vitest";
import { assessResponse } from "./assess-response.ts";
import type { ExpectedCourse } from "./expected-course.ts";
import { RED_MARKS } from "./measure.ts";
import type { WatchedMark } from "./scar-watch.ts";
import type { DoneSession, ResponseGround, ScoreSeries } from "./response-ground.ts";

const START = "2026-01-05";
const CEA: ScoreSeries["scale"] = { id: "cea", shortName: "CEA", range: { min: 0, max: 4 }, better: "lower" };
const SCAR_POINTS: ScoreSeries["scale"] = {
  id: "goodman-baron-quantitative",
  shortName: "G&B points",
  range: { min: 0, max: 84 },
  better: "lower",
  agreement: { within: 4, text: "within 4 points", cite: "R71" },
};
const IPL: ExpectedCourse = {
  id: "ipl",
  treatment: "ipl",
  mark: "post-inflammatory-erythema",
  scale: "cea",
  measure: "CEA",
  apart: null,
  sessions: 2,
  design: "looking back",
  people: 33,
  fitzpatrick: null,
  skin: "not told",
  fallPercent: 52.9,
  result: "2.57 to 1.21",
  reachedWeek: { from: 6, to: 15 },
  grade: "C",
  basis: "cited",
  cite: "R12",
};
const laser = (...days: readonly string[]): DoneSession[] =>
  days.map((on) => ({ on, treatment: "ipl", series: "laser" }));
const redness = (...values: readonly (readonly [string, number])[]): ScoreSeries => ({
  scale: CEA,
  values: values.map(([on, value]) => ({ on, value })),
});
const ground = (change: Partial<ResponseGround>): ResponseGround => ({
  on: "2026-06-01",
  startOn: START,
  diagnoses: ["post-inflammatory-erythema"],
  treatments: ["ipl"],
  fitzpatrick: "II",
  scores: [],
  sessions: [],
  events: [],
  expected: [],
  marks: [],
  begun: [],
  stopRules: [],
  ...change,
});
const TWO = laser("2026-01-05", "2026-01-26");

describe("the verdict on a course", () => {
  it("is that nothing was measured where no score was taken before treatment", () => {
    const answer = assessResponse(ground({ sessions: TWO, scores: [redness(["2026-02-10", 2])] }));
    expect(answer).toMatchObject({ verdict: "not-measured", raisesReview: false });
    expect(answer.reasons.join()).toMatch(/not scored before treatment began/);
  });

  it("is that nothing was measured where no score was taken since, although it is time", () => {
    expect(assessResponse(ground({ sessions: TWO, scores: [redness([START, 3])] })).verdict).toBe(
      "not-measured",
    );
  });

  it("is too early with one session, and from the day after the second one no longer", () => {
    const after = (on: string, sessions: DoneSession[]) =>
      assessResponse(ground({ sessions, scores: [redness([START, 3], [on, 2])] })).verdict;
    expect(after("2026-01-26", laser(START))).toBe("too-early");
    // The score of the day of a session was taken before it.
    expect(after("2026-01-26", TWO)).toBe("too-early");
    expect(after("2026-01-27", TWO)).toBe("on-course");
  });

  it("judges creams from the first day of week 8 on, and not the day before", () => {
    const at = (on: string, value: number) =>
      assessResponse(ground({ scores: [redness([START, 3], [on, value])] })).verdict;
    expect(at("2026-03-01", 3)).toBe("too-early");
    expect(at("2026-03-02", 3)).toBe("off-course");
    expect(at("2026-03-02", 2)).toBe("on-course");
  });

  it("is off course as soon as a score is worse, however early, and asks for a review, never for a repetition", () => {
    const answer = assessResponse(
      ground({ sessions: laser(START), scores: [redness([START, 2], ["2026-01-12", 3])] }),
    );
    expect(answer).toMatchObject({ verdict: "off-course", raisesReview: true });
    expect(answer.reasons.join(" ")).not.toMatch(/repeat|again/i);
  });

  it("compares with a published course that fits, exactly at its slow edge and beyond it", () => {
    // Week 15: half of 52.9 % of 4 is 1.058, so up to 2.942 lies within.
    const at = (value: number) =>
      assessResponse(
        ground({ sessions: TWO, expected: [IPL], scores: [redness([START, 4], ["2026-04-20", value])] }),
      ).verdict;
    expect(at(2.942)).toBe("on-course");
    expect(at(2.943)).toBe("off-course");
  });

  it("compares with none before as many sessions as the study gave, a score of a session's day being before it", () => {
    const at = (on: string, sessions: DoneSession[]) =>
      assessResponse(
        ground({
          sessions,
          expected: [{ ...IPL, sessions: 3 }],
          scores: [redness([START, 4], [on, 3])],
        }),
      ).verdict;
    const three = laser("2026-01-05", "2026-01-26", "2026-04-20");
    expect(at("2026-04-20", TWO)).toBe("on-course");
    expect(at("2026-04-20", three)).toBe("on-course");
    expect(at("2026-04-21", three)).toBe("off-course");
  });

  it("compares with none where treatment, skin type or mark differ", () => {
    const scores = [redness([START, 4], ["2026-04-20", 3])];
    const types = { ...IPL, fitzpatrick: ["I"] as const };
    for (const change of [
      { expected: [IPL], treatments: [] },
      { expected: [types] },
      { expected: [types], fitzpatrick: null },
      { expected: [{ ...IPL, reachedWeek: null }] },
    ])
      expect(assessResponse(ground({ sessions: TWO, scores, ...change })).verdict).toBe("on-course");
  });

  it("takes what two raters may differ by for no change, and judges scars 3 months after the last session", () => {
    const scars = (on: string, value: number) =>
      assessResponse(
        ground({
          diagnoses: ["atrophic-scar-rolling"],
          sessions: [{ on: START, treatment: "microneedling", series: "other" }],
          scores: [
            {
              scale: SCAR_POINTS,
              values: [
                { on: START, value: 20 },
                { on, value },
              ],
            },
          ],
        }),
      ).verdict;
    expect(scars("2026-04-04", 16)).toBe("too-early");
    expect(scars("2026-04-05", 16)).toBe("off-course");
    expect(scars("2026-04-05", 15)).toBe("on-course");
    expect(scars("2026-02-05", 25)).toBe("off-course");
    expect(scars("2026-02-05", 24)).toBe("too-early");
  });

  it("lets a mark that was not measured outweigh one that does well", () => {
    const answer = assessResponse(
      ground({
        diagnoses: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation"],
        sessions: TWO,
        scores: [redness([START, 3], ["2026-02-10", 2])],
      }),
    );
    expect(answer.verdict).toBe("not-measured");
    expect(answer.reasons).toHaveLength(2);
  });

  it("does not compare numbers of two scales, and says which one to use again", () => {
    const scale = { ...SCAR_POINTS, id: "ecca", shortName: "ECCA" } as const;
    const answer = assessResponse(
      ground({
        diagnoses: ["atrophic-scar-rolling"],
        scores: [
          { scale: SCAR_POINTS, values: [{ on: START, value: 20 }] },
          { scale, values: [{ on: "2026-05-01", value: 100 }] },
        ],
      }),
    );
    expect(answer.verdict).toBe("not-measured");
    expect(answer.reasons).toEqual([
      "Not comparable: atrophic scar rolling was measured by G&B points before treatment and by ECCA since. Use G&B points again.",
    ]);
  });

  it("takes the later of two scores of one day, before treatment and since", () => {
    const at = (...now: readonly number[]) =>
      assessResponse(
        ground({
          sessions: TWO,
          scores: [redness([START, 1], [START, 3], ...now.map((value) => ["2026-02-10", value] as const))],
        }),
      );
    expect(at(4, 2)).toMatchObject({ verdict: "on-course", reasons: ["Better: CEA 3 before, 2 now."] });
    expect(at(2, 4).verdict).toBe("off-course");
  });

  it("counts up to a fifth more or fewer red marks as the same, and says that this is its own proposal", () => {
    const at = (now: number) =>
      assessResponse(
        ground({
          sessions: TWO,
          scores: [
            {
              scale: RED_MARKS,
              values: [
                { on: START, value: 40 },
                { on: "2026-02-10", value: now },
              ],
            },
          ],
        }),
      );
    expect(at(31).verdict).toBe("on-course");
    for (const same of [32, 40, 48]) expect(at(same).verdict, String(same)).toBe("off-course");
    expect(at(48).reasons[0]).toMatch(/^No change: Red marks 40 before, 48 now.*proposal of this software/u);
    expect(at(49).reasons[0]).toMatch(/^Worse: Red marks 40 before, 49 now/u);
  });

  it("calls it worse where there was no red mark and now there is one", () => {
    const values = [
      { on: START, value: 0 },
      { on: "2026-02-10", value: 1 },
    ];
    expect(assessResponse(ground({ scores: [{ scale: RED_MARKS, values }] })).verdict).toBe("off-course");
  });

  it("never looks at scores later than its day", () => {
    const answer = assessResponse(
      ground({ on: "2026-02-01", sessions: TWO, scores: [redness([START, 3], ["2026-02-10", 4])] }),
    );
    expect(answer.verdict).toBe("not-measured");
  });
});

describe("the watch for scars", () => {
  const mark: WatchedMark = {
    id: "1",
    place: "left cheek",
    red: true,
    since: "2026-01-31",
    lastSeen: "",
    gainedTexture: null,
  };
  const levels = (change: Partial<WatchedMark>) =>
    assessResponse(ground({ marks: [{ ...mark, ...change }] })).scarWatch.map(({ level }) => level);

  it("begins on the day after three months of redness", () => {
    expect(levels({ lastSeen: "2026-04-30" })).toEqual([]);
    expect(levels({ lastSeen: "2026-05-01" })).toEqual(["watch"]);
    expect(levels({ lastSeen: "2026-05-01", red: false })).toEqual([]);
  });

  it("calls a new dip or bump at any age, which is off course", () => {
    expect(levels({ lastSeen: "2026-02-01", gainedTexture: true })).toEqual(["changed"]);
    const answer = assessResponse(
      ground({ marks: [{ ...mark, lastSeen: "2026-02-01", gainedTexture: true }] }),
    );
    expect(answer).toMatchObject({ verdict: "off-course", raisesReview: true });
  });
});
