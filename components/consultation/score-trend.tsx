"use client";

import { changeOfScore, type EarlierScore } from "#lib/clinical/scales/score-trend.ts";
import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Icon } from "../ui/icon.tsx";

/** So many earlier values are written out; of more, the first and the last ones. */
const WRITTEN = 4;
const WIDTH = 96;
const HEIGHT = 28;
const EDGE = 4;

type Props = {
  readonly scale: ScaleDefinition;
  readonly earlier: readonly EarlierScore[];
  /** Today's total; null while there is none. */
  readonly now: number | null;
};

/** The earlier values of a scale beside its field: a small line, the same in words, and what has changed. */
export function ScoreTrend({ scale, earlier, now }: Props) {
  const last = earlier.at(-1);
  if (!last) return null;
  const change = now === null ? null : changeOfScore(scale, last.value, now);
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-muted">
      <TrendLine scale={scale} earlier={earlier} now={now} />
      <p>
        {writtenValues(earlier)}; {now === null ? "not scored today" : `now ${String(now)}, `}
        {change === null ? (
          "."
        ) : change.direction === "unchanged" ? (
          <span className="font-semibold text-ink">unchanged since.</span>
        ) : (
          <span className="inline-flex items-center gap-1 font-semibold text-ink">
            <Icon name={now !== null && now < last.value ? "arrow-down" : "arrow-up"} className="size-4" />
            {change.direction} by {change.by}.
          </span>
        )}
        {change?.withinAgreement && scale.agreement ? (
          <>
            {" "}
            That may be no change: {scale.agreement.text} ({scale.agreement.cite}).
          </>
        ) : null}
      </p>
    </div>
  );
}

function writtenValues(earlier: readonly EarlierScore[]): string {
  const written = ({ value, on }: EarlierScore) => `${String(value)} on ${formatClinicalDate(on)}`;
  if (earlier.length <= WRITTEN) return earlier.map(written).join(", ");
  const first = earlier.slice(0, 1).map(written);
  const last = earlier.slice(1 - WRITTEN).map(written);
  const between = earlier.length - WRITTEN;
  return [...first, `${String(between)} between`, ...last].join(", ");
}

/** The line by time and by the scale's own limits; today's value is the open ring. The words beside it say the same. */
function TrendLine({ scale: { range, better }, earlier, now }: Props) {
  const points = [
    ...earlier.map(({ value, daysBefore }) => ({ value, daysBefore })),
    ...(now === null ? [] : [{ value: now, daysBefore: 0 }]),
  ];
  if (points.length < 2) return null;
  const longest = Math.max(...points.map(({ daysBefore }) => daysBefore));
  const placed = points.map(({ value, daysBefore }, index) => {
    // Values of one day stand side by side.
    const along = longest === 0 ? index / (points.length - 1) : 1 - daysBefore / longest;
    const share = (value - range.min) / (range.max - range.min);
    const up = better === "lower" ? share : 1 - share;
    const x = EDGE + along * (WIDTH - 2 * EDGE);
    const y = HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE);
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
  });
  return (
    <svg
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      className="h-7 w-24 shrink-0 text-ink"
      aria-hidden="true"
    >
      <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className="stroke-line" strokeWidth="1" />
      <polyline
        points={placed.map(({ x, y }) => `${String(x)},${String(y)}`).join(" ")}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {placed.map(({ x, y }, index) => {
        const today = now !== null && index === placed.length - 1;
        return (
          <circle
            key={index}
            cx={x}
            cy={y}
            r={today ? 3 : 2}
            className={today ? "fill-surface" : "fill-ink"}
            stroke="currentColor"
            strokeWidth="1.5"
          />
        );
      })}
    </svg>
  );
}
