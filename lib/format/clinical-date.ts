import { readDay, weekdayOf } from "#lib/clinical/scheduling/calendar-day.ts";
import type { IsoDate } from "./iso-date.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** What stands in place of a date that is not known: a word, never a blank (NHS CUI, date display 0022). */
export const UNKNOWN_DATE = "not known";

type MaybeDate = IsoDate | null | undefined;

function written(date: MaybeDate, write: (day: number, month: string, year: string) => string): string {
  const parts = date === null || date === undefined ? null : readDay(date);
  if (!parts) return UNKNOWN_DATE;
  return write(parts.day, MONTHS[parts.month - 1] ?? "", String(parts.year).padStart(4, "0"));
}

function weekdayName(date: IsoDate): string {
  return WEEKDAYS[weekdayOf(date) - 1] ?? "";
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** For clinicians' screens, whatever the locale (NHS CUI): `14-Jul-2026`; `not known` without a date. */
export function formatClinicalDate(date: MaybeDate): string {
  return written(date, (day, month, year) => `${twoDigits(day)}-${month.slice(0, 3)}-${year}`);
}

/** For patients' papers and for screen readers: `14 July 2026`; `not known` without a date. */
export function formatLongDate(date: MaybeDate): string {
  return written(date, (day, month, year) => `${String(day)} ${month} ${year}`);
}

/** `Mon 23-Nov-2026`. */
export function formatClinicalDateWithWeekday(date: MaybeDate): string {
  const text = formatClinicalDate(date);
  return date && text !== UNKNOWN_DATE ? `${weekdayName(date).slice(0, 3)} ${text}` : text;
}

/** `Monday 23 November 2026`. */
export function formatLongDateWithWeekday(date: MaybeDate): string {
  const text = formatLongDate(date);
  return date && text !== UNKNOWN_DATE ? `${weekdayName(date)} ${text}` : text;
}

/** `09-Nov`, for lists that stand under a year of their own. */
export function formatDayAndMonth(date: MaybeDate): string {
  return written(date, (day, month) => `${twoDigits(day)}-${month.slice(0, 3)}`);
}

/** A span of days as short as it can be said: `07-Dec to 21-Dec-2026`, `20-Dec-2026 to 03-Jan-2027`, one day alone. */
export function formatClinicalDateRange(from: IsoDate, to: IsoDate): string {
  if (from === to) return formatClinicalDate(from);
  const start = from.slice(0, 4) === to.slice(0, 4) ? formatDayAndMonth(from) : formatClinicalDate(from);
  return `${start} to ${formatClinicalDate(to)}`;
}
