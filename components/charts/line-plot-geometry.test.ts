import { describe, expect, it } from "vitest";
import { PLOT, plotGeometry } from "./line-plot-geometry.ts";

const days = { first: 0, last: 100 };

describe("the geometry of a line plot", () => {
  it("puts the first day at the left edge and the last at the right", () => {
    const { xOf } = plotGeometry([], [], undefined, days);
    expect([xOf(0), xOf(100)]).toEqual([PLOT.left, PLOT.width - PLOT.right]);
  });

  it("draws a scale between its own limits, whatever was measured", () => {
    const { points } = plotGeometry(
      [
        { day: 0, value: 4 },
        { day: 100, value: 0 },
      ],
      [],
      { low: 0, high: 4 },
      days,
    );
    expect(points.map((point) => point.y)).toEqual([PLOT.top, PLOT.height - PLOT.bottom]);
  });

  it("starts an unlimited scale at zero, so that a fall is not made to look steeper", () => {
    const { valueTicks } = plotGeometry([{ day: 0, value: 40 }], [], undefined, days);
    expect(valueTicks[0]).toEqual({ value: 0, y: PLOT.height - PLOT.bottom });
  });

  it("keeps room for the whole expected course", () => {
    const { valueTicks } = plotGeometry(
      [{ day: 0, value: 1 }],
      [{ day: 0, low: 10, high: 20 }],
      undefined,
      days,
    );
    expect(Math.max(...valueTicks.map((tick) => tick.value))).toBeGreaterThanOrEqual(20);
  });

  it("draws nothing where nothing was measured", () => {
    expect(plotGeometry([], [], undefined, days)).toMatchObject({ linePath: "", bandPath: "", points: [] });
  });

  it("survives a plot of a single day", () => {
    const { points } = plotGeometry([{ day: 5, value: 1 }], [], undefined, { first: 5, last: 5 });
    expect(Number.isFinite(points[0]?.x)).toBe(true);
  });
});
