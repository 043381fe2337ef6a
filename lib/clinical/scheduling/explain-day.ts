import { addDays, weekdayOf, type CalendarDay } from "./calendar-day.ts";
import type { AwayDates, CourseInput, SunMargins, VisitReason } from "./course.ts";
import { sunStayNear, type Closures } from "./open-days.ts";
import { daysText } from "./step-visits.ts";

const WEEKDAYS = [
  "Mondays",
  "Tuesdays",
  "Wednesdays",
  "Thursdays",
  "Fridays",
  "Saturdays",
  "Sundays",
] as const;

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${String(parts.at(-1))}`;
}

/** Closed weekdays, 1 Monday … 7 Sunday, as a sentence. */
export const closedWeekdaysText = (weekdays: readonly number[]): string =>
  `The clinic is closed on ${listed([...new Set(weekdays)].toSorted().flatMap((day) => WEEKDAYS[day - 1] ?? []))}.`;

/** Closed dates as a sentence; days that follow one another as a range. */
export function closedDatesText(dates: readonly CalendarDay[]): string {
  const ranges: { from: CalendarDay; to: CalendarDay }[] = [];
  for (const day of [...new Set(dates)].toSorted()) {
    const last = ranges.at(-1);
    if (last !== undefined && addDays(last.to, 1) === day) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  const parts = ranges.map(({ from, to }) => (from === to ? `on ${from}` : `from ${from} to ${to}`));
  return `The clinic is closed ${listed(parts)}.`;
}

/** Days away as a sentence. */
export const awayText = ({ from, to }: AwayDates): string =>
  from === to ? `The patient is away on ${from}.` : `The patient is away from ${from} to ${to}.`;

/** The days kept clear of a stay in the sun as a sentence. */
export function sunText({ from, to, inSun }: AwayDates, { before, after }: SunMargins): string {
  const kept = [
    ...(before > 0 ? [`${daysText(before)} before`] : []),
    ...(after > 0 ? [`${daysText(after)} after`] : []),
  ];
  const stay =
    inSun === true
      ? `the stay in the sun from ${from} to ${to}`
      : `the stay from ${from} to ${to}, which may be in the sun`;
  return `It is not within ${kept.join(" or ")} ${stay}.`;
}

/** What keeps one visit from days that it might have been on. */
export type Obstacles = {
  readonly calendar: Pick<CourseInput, "startOn" | "away">;
  /** By offsets from the calendar's start. */
  readonly closures: Closures;
  readonly clearOfSun: SunMargins | null;
  /** The rule that keeps it away from another visit on a day. */
  readonly gapOn: (offset: number) => VisitReason | null;
  /** What is to be said of a day that is open and far enough from all others. */
  readonly otherwise: VisitReason | null;
};

/** Why the patient cannot come on a day: away, or within the days kept clear of the sun; null for neither. */
export function absenceOn(
  code: Closures[number],
  day: CalendarDay,
  away: readonly AwayDates[],
  clearOfSun: SunMargins | null,
): VisitReason | null {
  if (code === "away") {
    const range = away.find(({ from, to }) => from <= day && day <= to);
    return { code, text: range === undefined ? "The patient is away." : awayText(range) };
  }
  if (code !== "sun" || clearOfSun === null) return null;
  const range = sunStayNear(away, clearOfSun, day);
  return range === null ? null : { code, text: sunText(range, clearOfSun) };
}

/**
 * The rules that kept a visit from days on which it might have been, the one that decided last. Days on which the clinic is
 * closed count only next to the visit's day: what lies beyond another rule was decided by that.
 *
 * @param passed those days as offsets, the nearest to the visit's day first
 */
export function obstaclesOn(
  passed: readonly number[],
  { calendar, closures, clearOfSun, gapOn, otherwise }: Obstacles,
): VisitReason[] {
  const found = new Map<string, VisitReason>();
  const closed = { weekdays: [] as number[], dates: [] as CalendarDay[] };
  let isNext = true;
  for (const offset of passed) {
    const day = addDays(calendar.startOn, offset);
    const code = closures[offset];
    const reason = absenceOn(code, day, calendar.away, clearOfSun) ?? gapOn(offset);
    if (reason === null && (code === "closed-weekday" || code === "closed-date")) {
      if (isNext && code === "closed-weekday") closed.weekdays.push(weekdayOf(day));
      if (isNext && code === "closed-date") closed.dates.push(day);
      continue;
    }
    isNext = false;
    const told = reason ?? otherwise;
    if (told !== null) found.set(told.text, told);
  }
  const { weekdays, dates } = closed;
  return [
    ...[...found.values()].toReversed(),
    ...(dates.length > 0 ? [{ code: "closed-date" as const, text: closedDatesText(dates) }] : []),
    ...(weekdays.length > 0 ? [{ code: "closed-weekday" as const, text: closedWeekdaysText(weekdays) }] : []),
  ];
}

/**
 * The days around a visit's day up to which the patient is not away and the sun is kept clear of.
 *
 * @returns the first and the last such offset that follow one another up to the visit's day and from it on
 */
export function presentAround(
  day: number,
  closures: Closures,
): { readonly from: number; readonly to: number } {
  const isAbsent = (offset: number): boolean => closures[offset] === "away" || closures[offset] === "sun";
  let from = day;
  while (from > 0 && !isAbsent(from - 1)) from -= 1;
  let to = day;
  while (to < closures.length && !isAbsent(to + 1)) to += 1;
  return { from: from === 0 ? -Infinity : from, to: to === closures.length ? Infinity : to };
}

/** Reasons as every role reads them: a distance from another treatment does not say which. */
export const namingNoTreatment = (because: readonly VisitReason[]): readonly VisitReason[] =>
  because.map(({ code, text }) => ({
    code,
    text: code === "gap" ? text.replace(/ from [^.]+\.$/u, " from another treatment.") : text,
  }));
