import type { PlannedSession } from "#lib/clinical/scheduling/course.ts";
import { formatClinicalDate, formatDayAndMonth } from "#lib/format/clinical-date.ts";
import { addDays, addMonths, diffDays, type IsoDate } from "#lib/format/iso-date.ts";

/** Days on which the patient is away. */
export type TimelineAway = { readonly from: IsoDate; readonly to: IsoDate };

/** A visit as it is drawn; `done` fills it. */
export type TimelineVisit = Pick<
  PlannedSession,
  "kind" | "treatment" | "number" | "dueOn" | "windowFrom" | "windowTo"
> & { readonly done?: boolean };

const WIDTH = 720;
const LEFT = 8;
const ROW = 40;
const TOP = 24;
/** A longer course names the months of its quarters alone, so that their names do not run into each other. */
const LONG_DAYS = 420;
const QUARTERS = new Set(["01", "04", "07", "10"]);

/**
 * A course along its months, one line for each treatment: test patch hollow, sessions with their number, review as a
 * diamond, the window of each visit as a bar, days away shaded. The list beside it says the same in words.
 */
export function CourseTimeline({
  visits,
  away,
  names,
}: {
  readonly visits: readonly TimelineVisit[];
  readonly away: readonly TimelineAway[];
  readonly names: Readonly<Record<string, string>>;
}) {
  const start = visits.map(({ windowFrom }) => windowFrom).toSorted()[0];
  const end = visits
    .map(({ windowTo }) => windowTo)
    .toSorted()
    .at(-1);
  if (start === undefined || end === undefined) return null;
  const days = Math.max(28, diffDays(start, end) + 10);
  const x = (date: IsoDate): number =>
    LEFT + (Math.min(Math.max(diffDays(start, date), 0), days) / days) * (WIDTH - 2 * LEFT);
  const lines = [...new Set(visits.map(({ treatment }) => treatment))];
  const height = TOP + lines.length * ROW + 4;
  return (
    <div
      role="group"
      aria-label="Course, scrolls sideways"
      tabIndex={0}
      className="scroll-region my-4 overflow-y-hidden"
    >
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(height)}`}
        aria-hidden="true"
        className="h-auto w-full min-w-[40rem] text-accent"
      >
        {monthsFrom(start, addDays(start, days)).map((month) => (
          <g key={month}>
            <path
              d={`M${String(x(month))} ${String(TOP - 8)}V${String(height)}`}
              className="stroke-line"
              strokeWidth="1"
            />
            {days > LONG_DAYS && !QUARTERS.has(month.slice(5, 7)) ? null : (
              <text x={x(month) + 4} y={TOP - 10} className="fill-muted text-xs">
                {monthLabel(month)}
              </text>
            )}
          </g>
        ))}
        {away.map(({ from, to }) => (
          <rect
            key={`${from} ${to}`}
            x={x(from)}
            y={TOP - 4}
            width={Math.max(2, x(to) - x(from))}
            height={height - TOP}
            className="fill-sunken"
          />
        ))}
        {lines.map((line, row) => {
          const y = TOP + row * ROW + 26;
          return (
            <g key={line ?? "review"}>
              <text x={LEFT} y={y - 14} className="fill-muted text-xs">
                {line === null ? "Review" : (names[line] ?? line)}
              </text>
              <path
                d={`M${String(LEFT)} ${String(y)}H${String(WIDTH - LEFT)}`}
                className="stroke-line"
                strokeWidth="1"
              />
              {visits
                .filter(({ treatment }) => treatment === line)
                .map((visit) => (
                  <Mark key={`${visit.kind} ${String(visit.number)}`} visit={visit} x={x} y={y} />
                ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function Mark({
  visit,
  x,
  y,
}: {
  readonly visit: TimelineVisit;
  readonly x: (date: IsoDate) => number;
  readonly y: number;
}) {
  const at = x(visit.dueOn);
  return (
    <g>
      <title>{formatClinicalDate(visit.dueOn)}</title>
      <path
        d={`M${String(x(visit.windowFrom))} ${String(y)}H${String(x(visit.windowTo))}`}
        stroke="currentColor"
        strokeOpacity="0.35"
        strokeWidth="5"
        strokeLinecap="round"
      />
      {visit.kind === "test-patch" ? (
        <circle cx={at} cy={y} r="5" strokeWidth="1.8" stroke="currentColor" className="fill-canvas" />
      ) : null}
      {visit.kind === "treatment" ? (
        <>
          <circle
            cx={at}
            cy={y}
            r="8.5"
            strokeWidth="1.8"
            stroke="currentColor"
            className={visit.done === false ? "fill-canvas" : "fill-accent-fill"}
          />
          <text
            x={at}
            y={y + 4}
            textAnchor="middle"
            className={`text-xs font-bold ${visit.done === false ? "fill-ink" : "fill-on-accent"}`}
          >
            {visit.number}
          </text>
        </>
      ) : null}
      {visit.kind === "review" ? (
        <path
          d={`M${String(at)} ${String(y - 7)}l7 7-7 7-7-7z`}
          strokeWidth="1.8"
          stroke="currentColor"
          className="fill-canvas"
        />
      ) : null}
    </g>
  );
}

/** The first days of the months from one day to another. */
function monthsFrom(start: IsoDate, end: IsoDate): IsoDate[] {
  const months: IsoDate[] = [];
  let month = addMonths(`${start.slice(0, 7)}-01`, 1);
  while (month <= end) {
    months.push(month);
    month = addMonths(month, 1);
  }
  return months;
}

/** `Dec`, and the year where it begins. */
function monthLabel(month: IsoDate): string {
  const name = formatDayAndMonth(month).slice(3);
  return month.slice(5, 7) === "01" ? `${name} ${month.slice(0, 4)}` : name;
}
