import { describe, expect, it } from "vitest";
import { SCALES } from "#lib/catalogue/scales/scales.ts";
import type { ScaleId } from "./scale.ts";
import { changeOfScore, earlierScores } from "./score-trend.ts";

function scale(id: ScaleId) {
  const found = SCALES.find((one) => one.id === id);
  if (!found) throw new Error(`There is no scale ${id}.`);
  return found;
}
const CEA = scale("cea");
const GOODMAN_BARON_QUANTITATIVE = scale("goodman-baron-quantitative");

describe("earlier scores", () => {
  it("stand scale by scale, with their distance from the visit, and none that is later than it", () => {
    const rows = [
      { scale: "cea", value: 3, scoredOn: "2026-07-12" },
      { scale: "cea", value: 2, scoredOn: "2026-10-12" },
      { scale: "cea", value: 1, scoredOn: "2026-12-01" },
      { scale: "iga", value: 0, scoredOn: "2026-10-12" },
    ];
    expect(earlierScores(rows, "2026-10-13")).toEqual({
      cea: [
        { value: 3, on: "2026-07-12", daysBefore: 93 },
        { value: 2, on: "2026-10-12", daysBefore: 1 },
      ],
      iga: [{ value: 0, on: "2026-10-12", daysBefore: 1 }],
    });
    expect(earlierScores([], "2026-10-13")).toEqual({});
  });
});

describe("the change of a score", () => {
  it("is better or worse by the direction of the scale", () => {
    expect(changeOfScore(CEA, 3, 1)).toEqual({ direction: "better", by: 2, withinAgreement: false });
    expect(changeOfScore(CEA, 1, 2)).toEqual({ direction: "worse", by: 1, withinAgreement: false });
    expect(changeOfScore({ better: "higher" }, 1, 2).direction).toBe("better");
    expect(changeOfScore(CEA, 2, 2)).toEqual({ direction: "unchanged", by: 0, withinAgreement: false });
  });

  it("says when raters of one patient differ by as much, where a source gives the figure", () => {
    expect(changeOfScore(GOODMAN_BARON_QUANTITATIVE, 20, 16).withinAgreement).toBe(true);
    expect(changeOfScore(GOODMAN_BARON_QUANTITATIVE, 20, 15).withinAgreement).toBe(false);
  });
});
