import { describe, expect, it } from "vitest";
import { scaleTotals } from "./scale-totals.ts";

describe("totals of a visit's scales", () => {
  it("are worked out from the answers, in the order of the scales", () => {
    expect(scaleTotals({ pahpi: { size: 4, intensity: 3, number: 2 }, cea: { grade: 3 } })).toEqual([
      { scale: "cea", value: 3, detail: { grade: 3 } },
      { scale: "pahpi", value: 9, detail: { size: 4, intensity: 3, number: 2 } },
    ]);
  });

  it("leave out a scale that was not answered whole", () => {
    expect(scaleTotals({ pahpi: { size: 4, intensity: 3 }, iga: { grade: null }, cea: null })).toEqual([]);
  });

  it("leave out a scale with an answer that is no step of it", () => {
    expect(scaleTotals({ cea: { grade: 7 } })).toEqual([]);
  });

  it("are none when nothing was scored", () => {
    expect(scaleTotals({})).toEqual([]);
  });
});
