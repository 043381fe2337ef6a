import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";

/** One measured value. `day` counts days on any common origin; `value` is in the plot's unit. */
export type PlotPoint = { readonly day: number; readonly value: number };
/** The expected course: at each day, between `low` and `high`. */
export type PlotBandPoint = { readonly day: number; readonly low: number; readonly high: number };

/** The outer size of a plot and the room for its axes, in SVG units. */
export const PLOT = { width: 440, height: 190, left: 40, right: 16, top: 12, bottom: 28 } as const;

/** A plot worked out: everything in SVG units, ready to draw. */
export type PlotGeometry = {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly linePath: string;
  readonly bandPath: string;
  readonly valueTicks: readonly { readonly y: number; readonly value: number }[];
  readonly xOf: (day: number) => number;
};

/**
 * Works out where everything of a line plot goes.
 * @param points In order of day. @param band The expected course, or none. @param limits The scale's own limits, so
 * that a plot of one scale always has the same height; without them, from zero to the highest value.
 * @param days First and last day of the plot.
 * @returns Coordinates and paths; both paths are empty where there is nothing to draw.
 */
export function plotGeometry(
  points: readonly PlotPoint[],
  band: readonly PlotBandPoint[],
  limits: { readonly low: number; readonly high: number } | undefined,
  days: { readonly first: number; readonly last: number },
): PlotGeometry {
  const highest = Math.max(1, ...points.map((point) => point.value), ...band.map((point) => point.high));
  const x = scaleLinear()
    .domain([days.first, Math.max(days.last, days.first + 1)])
    .range([PLOT.left, PLOT.width - PLOT.right]);
  const y = scaleLinear()
    .domain(limits ? [limits.low, limits.high] : [0, highest])
    .range([PLOT.height - PLOT.bottom, PLOT.top]);
  if (!limits) y.nice(4);

  const drawLine = line<PlotPoint>()
    .x((point) => x(point.day))
    .y((point) => y(point.value))
    .digits(1);
  const drawBand = area<PlotBandPoint>()
    .x((point) => x(point.day))
    .y0((point) => y(point.low))
    .y1((point) => y(point.high))
    .digits(1);

  return {
    points: points.map((point) => ({ x: x(point.day), y: y(point.value) })),
    linePath: drawLine([...points]) ?? "",
    bandPath: drawBand([...band]) ?? "",
    valueTicks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    xOf: (day) => x(day),
  };
}
