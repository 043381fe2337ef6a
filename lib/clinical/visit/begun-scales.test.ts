import { describe, expect, it } from "vitest";
import { begunScales } from "./begun-scales.ts";

describe("a scale that was begun", () => {
  it("is told with what is missing until it has a total", () => {
    expect(begunScales({ pahpi: { size: 4 }, cea: { grade: 2 } })).toEqual([
      { scale: "pahpi", missing: ["intensity", "number"], invalid: [] },
    ]);
    expect(begunScales({ pahpi: { size: 4, intensity: 3, number: 2 } })).toEqual([]);
  });

  it("is told with an answer that is no step of it", () => {
    expect(begunScales({ dlqi: { total: 31 } })).toEqual([
      { scale: "dlqi", missing: [], invalid: ["total"] },
    ]);
  });

  it("is not one that was never answered or was cleared", () => {
    expect(begunScales({})).toEqual([]);
    expect(begunScales({ cea: null, iga: {}, pahpi: { size: null } })).toEqual([]);
  });
});
