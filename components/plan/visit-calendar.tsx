import {
  formatClinicalDateRange,
  formatClinicalDateWithWeekday,
  formatLongDateWithWeekday,
} from "#lib/format/clinical-date.ts";
import { addDays, type IsoDate } from "#lib/format/iso-date.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { Badge, type BadgeTone } from "../ui/badge.tsx";
import { classNames } from "../ui/class-names.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { SoftLink } from "../ui/soft-link.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { calendarHref, type CalendarLook } from "./calendar-url.ts";
import { PrintPageButton } from "./print-page-button.tsx";

/** One visit of a day, as far as the person may read it. */
type VisitLine = {
  readonly id: string;
  readonly name: string;
  readonly time: string | null;
  readonly words: string;
  readonly withName: string | null;
  readonly state: "waiting" | "going-on" | "done" | "missed" | "on-hold";
  readonly href: string;
};

type Day = {
  readonly on: IsoDate;
  readonly isToday: boolean;
  /** Why the clinic is closed. */
  readonly closed: string | null;
  readonly visits: readonly VisitLine[];
};

const STATES: Readonly<
  Record<VisitLine["state"], { readonly word: string; readonly tone: BadgeTone } | null>
> = {
  waiting: null,
  "going-on": { word: "begun", tone: "accent" },
  done: { word: "done", tone: "faint" },
  missed: { word: "missed", tone: "caution" },
  "on-hold": { word: "on hold", tone: "plain" },
};

/** A visit; in a single day all of it on one line, where there is room. */
function Visit({ visit, single }: { readonly visit: VisitLine; readonly single: boolean }) {
  const badge = STATES[visit.state];
  return (
    <li
      className={classNames(
        "stays-whole border-b border-line py-1.5 last:border-b-0 print:py-1",
        single &&
          "items-baseline gap-x-4 sm:grid sm:grid-cols-[9rem_minmax(0,1fr)_minmax(0,1fr)] print:grid print:grid-cols-[9rem_minmax(0,1fr)_minmax(0,1fr)]",
      )}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-muted print:text-xs">
        <span>{visit.time ?? "any time"}</span>
        {badge === null ? null : <Badge tone={badge.tone}>{badge.word}</Badge>}
      </p>
      <TextLink href={visit.href} className="font-semibold wrap-anywhere hover:underline print:text-xs">
        {visit.name}
      </TextLink>
      <p className="text-sm wrap-anywhere text-muted print:text-xs">
        {visit.words}
        {visit.withName === null ? null : <span className="text-ink">, with {visit.withName}</span>}
      </p>
    </li>
  );
}

/** `Mon 23-Nov`: the year stands above. */
const dayOfWeek = (on: IsoDate): string => formatClinicalDateWithWeekday(on).slice(0, 10);

/** On a narrow screen one day of the week is shown; paper and wider screens have all of them. */
const cellClassNames = (shown: boolean, more: string): string =>
  classNames(shown ? "table-cell" : "hidden sm:table-cell print:table-cell", more);

function DayHead({ day, look }: { readonly day: Day; readonly look: CalendarLook }) {
  return (
    <th
      scope="col"
      aria-current={day.isToday ? "date" : undefined}
      className={cellClassNames(
        day.on === look.chosen,
        classNames(
          "px-2 py-1.5 text-left text-sm",
          day.isToday ? "border-b-2 border-accent" : "border-b border-line",
        ),
      )}
    >
      {look.span === "week" ? (
        <TextLink href={calendarHref("day", day.on, look.mine)} className="hover:underline">
          {dayOfWeek(day.on)}
        </TextLink>
      ) : (
        formatLongDateWithWeekday(day.on)
      )}
      {day.isToday ? <span className="font-normal text-muted"> today</span> : null}
    </th>
  );
}

function DayCell({ day, look }: { readonly day: Day; readonly look: CalendarLook }) {
  return (
    <td
      className={cellClassNames(
        day.on === look.chosen,
        classNames(
          "px-2 py-1 align-top",
          look.span === "week" && "sm:border-l sm:border-line sm:first:border-l-0",
        ),
      )}
    >
      {day.closed === null ? null : <p className="py-1.5 text-sm text-muted">Closed: {day.closed}</p>}
      {day.visits.length === 0 ? (
        day.closed === null ? (
          <p className="py-1.5 text-sm text-muted">No visits</p>
        ) : null
      ) : (
        <ul>
          {day.visits.map((visit) => (
            <Visit key={visit.id} visit={visit} single={look.span === "day"} />
          ))}
        </ul>
      )}
    </td>
  );
}

/** The days of a week as links, for screens that show one of them at a time. */
function DayStrip({ days, look }: { readonly days: readonly Day[]; readonly look: CalendarLook }) {
  return (
    <nav aria-label="Days of this week" className="grid grid-cols-7 gap-1 pb-2 sm:hidden print:hidden">
      {days.map(({ on, visits }) => (
        <SoftLink
          key={on}
          href={calendarHref("week", on, look.mine)}
          aria-current={on === look.chosen ? "page" : undefined}
          aria-label={`${formatLongDateWithWeekday(on)}, ${String(visits.length)} ${visits.length === 1 ? "visit" : "visits"}`}
          className={classNames(
            "flex min-h-11 flex-col items-center justify-center rounded-md border text-xs",
            on === look.chosen ? "border-accent bg-accent-soft font-semibold" : "border-line",
          )}
        >
          <span>{formatClinicalDateWithWeekday(on).slice(0, 3)}</span>
          <span>{on.slice(8)}</span>
        </SoftLink>
      ))}
    </nav>
  );
}

/** Whose visits are shown: everybody's, or those of who looks. */
function Whose({ look: { span, chosen, mine } }: { readonly look: CalendarLook }) {
  return (
    <span role="group" aria-label="Whose visits" className="inline-flex gap-1 sm:ml-2">
      {[
        { label: "Everyone", own: false },
        { label: "Mine", own: true },
      ].map(({ label, own }) => (
        <SoftLink
          key={label}
          href={calendarHref(span, chosen, own)}
          aria-current={own === mine ? "true" : undefined}
          className={classNames(
            "inline-flex h-9 items-center gap-1.5 rounded-md border px-3 pointer-coarse:h-11",
            own === mine
              ? "border-accent bg-accent-soft font-semibold"
              : "border-control text-muted hover:bg-hover",
          )}
        >
          {own === mine ? <span aria-hidden="true">✓</span> : null}
          {label}
        </SoftLink>
      ))}
    </span>
  );
}

/**
 * The clinic's sessions and reviews of a day or a week, a column for each day, with the ways to the days around.
 * @param props.cut Whether more stand on these days than can be shown. @param props.treats Whether who looks may have visits
 * of their own.
 */
export function VisitCalendar({
  look,
  days,
  cut,
  treats,
}: {
  readonly look: CalendarLook;
  readonly days: readonly Day[];
  readonly cut: boolean;
  readonly treats: boolean;
}) {
  const { span, chosen, mine } = look;
  const step = span === "week" ? 7 : 1;
  const count = days.reduce((sum, { visits }) => sum + visits.length, 0);
  const dates =
    span === "week" ? formatClinicalDateRange(look.from, look.to) : formatLongDateWithWeekday(look.from);
  const title = mine ? `${dates}, booked with you` : dates;
  return (
    <div className={span === "week" ? "landscape-list" : undefined}>
      <PageHeader
        title="Plans"
        context={title}
        actions={
          <>
            <LinkButton href="/plans?view=table" tone="quiet">
              Table
            </LinkButton>
            <LinkButton href="/plans?view=board" tone="quiet">
              Board
            </LinkButton>
            <LinkButton href="/account/calendars" tone="quiet">
              On your phone
            </LinkButton>
            <PrintPageButton />
          </>
        }
      />
      <nav aria-label="Calendar" className="flex flex-wrap items-center gap-1 pb-3 print:hidden">
        <LinkButton href={calendarHref(span, addDays(chosen, -step), mine)} tone="secondary">
          Previous {span}
        </LinkButton>
        <LinkButton href={calendarHref(span, undefined, mine)} tone="secondary">
          Today
        </LinkButton>
        <LinkButton href={calendarHref(span, addDays(chosen, step), mine)} tone="secondary">
          Next {span}
        </LinkButton>
        {span === "week" ? (
          <LinkButton href={calendarHref("day", chosen, mine)} tone="quiet">
            One day
          </LinkButton>
        ) : (
          <LinkButton href={calendarHref("week", chosen, mine)} tone="quiet">
            Whole week
          </LinkButton>
        )}
        {treats ? <Whose look={look} /> : null}
        <span className="ml-auto text-sm text-muted">
          {count === 0 ? "No visits" : count === 1 ? "1 visit" : `${String(count)} visits`}
        </span>
      </nav>
      {cut ? (
        <p role="status" className="pb-2 text-sm">
          More visits stand on these days than one page can show. Look at single days.
        </p>
      ) : null}
      {span === "week" ? <DayStrip days={days} look={look} /> : null}
      <table aria-label={`Visits, ${title}`} className="w-full table-fixed border-collapse">
        <thead>
          <tr>
            {days.map((day) => (
              <DayHead key={day.on} day={day} look={look} />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="may-break">
            {days.map((day) => (
              <DayCell key={day.on} day={day} look={look} />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
