import { useId } from "react";
import { PLOT, plotGeometry, type PlotBandPoint, type PlotPoint } from "./line-plot-geometry.ts";

/** Something that happened on a day: a session as a triangle, a review as a square. */
export type PlotMark = { readonly day: number; readonly label: string; readonly kind?: "session" | "review" };

/**
 * A score over time as an SVG drawn on the server: measured points joined by a line, the expected course as a hatched
 * band behind, sessions as triangles and reviews as squares on the axis. The same numbers follow as tables for those who
 * do not see it.
 * @param props.title What is plotted; also its accessible name. @param props.points Measured values in order, each with
 * the date in words. @param props.band The expected course, with `bandLabel` saying whose. @param props.marks What
 * happened, such as sessions. @param props.dateTicks Dates to write under the axis. @param props.limits The scale's own.
 */
export function LinePlot({
  title,
  unit,
  points,
  band = [],
  bandLabel,
  marks = [],
  dateTicks,
  days,
  limits,
}: {
  readonly title: string;
  readonly unit?: string | undefined;
  readonly points: readonly (PlotPoint & { readonly date: string })[];
  readonly band?: readonly (PlotBandPoint & { readonly date: string })[] | undefined;
  readonly bandLabel?: string | undefined;
  readonly marks?: readonly PlotMark[] | undefined;
  readonly dateTicks: readonly { readonly day: number; readonly label: string }[];
  readonly days: { readonly first: number; readonly last: number };
  readonly limits?: { readonly low: number; readonly high: number } | undefined;
}) {
  const id = useId();
  const plot = plotGeometry(points, band, limits, days);
  const floor = PLOT.height - PLOT.bottom;
  return (
    <figure className="stays-whole min-w-0">
      <figcaption className="mb-1 flex flex-wrap items-baseline gap-x-3 text-sm">
        <span className="font-semibold">
          {title}
          {unit ? <span className="font-normal text-muted"> ({unit})</span> : null}
        </span>
        {bandLabel ? <span className="text-muted">▨ {bandLabel}</span> : null}
        {marks.some(({ kind }) => kind !== "review") ? <span className="text-muted">▲ sessions</span> : null}
        {marks.some(({ kind }) => kind === "review") ? <span className="text-muted">■ reviews</span> : null}
      </figcaption>
      <svg
        viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
        role="img"
        aria-labelledby={`${id}-name`}
        className="block w-full max-w-136 text-ink"
      >
        <title id={`${id}-name`}>{title}</title>
        <defs>
          <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse">
            <path d="M0 5 5 0" className="stroke-muted" strokeWidth="0.8" />
          </pattern>
        </defs>
        {plot.valueTicks.map((tick) => (
          <g key={tick.value}>
            <path d={`M${PLOT.left} ${tick.y}H${PLOT.width - PLOT.right}`} className="stroke-line" />
            <text
              x={PLOT.left - 8}
              y={tick.y + 4}
              textAnchor="end"
              className="fill-muted text-[16px] sm:text-[12px]"
            >
              {tick.value}
            </text>
          </g>
        ))}
        {plot.bandPath ? <path d={plot.bandPath} fill={`url(#${id}-hatch)`} /> : null}
        {marks.map((mark, place) => (
          <path
            key={`${String(place)}-${String(mark.day)}`}
            d={`M${plot.xOf(mark.day)} ${floor - 8}${mark.kind === "review" ? "m-4 0h8v8h-8z" : "l5 8h-10z"}`}
            className="fill-accent"
          >
            <title>{mark.label}</title>
          </path>
        ))}
        <path d={plot.linePath} fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
        {plot.points.map((point) => (
          <circle
            key={`${point.x} ${point.y}`}
            cx={point.x}
            cy={point.y}
            r="4"
            className="fill-canvas"
            stroke="currentColor"
            strokeWidth="2"
          />
        ))}
        {dateTicks.map((tick) => (
          <text
            key={tick.day}
            x={tick.day === days.last ? PLOT.width : plot.xOf(tick.day)}
            y={PLOT.height - 6}
            textAnchor={tick.day === days.last ? "end" : "middle"}
            className="fill-muted text-[16px] sm:text-[12px]"
          >
            {tick.label}
          </text>
        ))}
      </svg>
      <PlotTable
        caption={title}
        heads={["Date", unit ?? "Value"]}
        rows={points.map(({ date, value }) => [date, String(value)])}
      />
      {marks.length > 0 ? (
        <PlotTable caption={`${title}: visits`} heads={["Visit"]} rows={marks.map(({ label }) => [label])} />
      ) : null}
      {band.length > 0 ? (
        <PlotTable
          caption={`${title}: ${bandLabel ?? "expected course"}`}
          heads={["Date", "From", "To"]}
          rows={band.map(({ date, low, high }) => [date, low.toFixed(1), high.toFixed(1)])}
        />
      ) : null}
    </figure>
  );
}

/** Numbers of a plot for those who do not see it. */
function PlotTable({
  caption,
  heads,
  rows,
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  return (
    // A table keeps the width of its words even where it is hidden; a block around it does not.
    <div className="sr-only">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={`${String(place)} ${row.join(" ")}`}>
              {row.map((cell, index) => (
                <td key={heads[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
