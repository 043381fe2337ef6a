/**
 * Calendar arithmetic on `YYYY-MM-DD` text. No instant and no time zone takes part, so a result is the
 * same on every machine and on both sides of a clock change.
 */
export type CalendarDay = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

/** True for a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days (28–31) of a month 1–12; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS_IN_MONTH[month - 1] ?? 0;
}

/** Year, month 1–12 and day 1–31 of strict ISO text; null when the text is no day of the calendar. */
export function readDay(text: string): DayParts | null {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  const month = Number(found[2]);
  const day = Number(found[3]);
  if (year < 1 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** True when the text is a day that exists, written exactly `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  return readDay(text) !== null;
}

/** Writes a day as `YYYY-MM-DD`; null when it does not exist or lies outside the years 1–9999. */
export function writeDay({ year, month, day }: DayParts): CalendarDay | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function partsOf(day: CalendarDay): DayParts {
  const parts = readDay(day);
  if (!parts) throw new RangeError("A calendar day must be written YYYY-MM-DD and must exist.");
  return parts;
}

/**
 * Days since 1970-01-01 (0), counted by the proleptic Gregorian calendar (a year is taken to begin in March,
 * so that the leap day is its last). Throws RangeError on text that is no day.
 */
export function dayNumber(day: CalendarDay): number {
  const { year, month, day: ofMonth } = partsOf(day);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + ofMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with this number (see `dayNumber`). Throws RangeError outside the years 1–9999. */
export function dayFromNumber(number: number): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const written = writeDay({ year, month, day });
  if (written === null) throw new RangeError("The day lies outside the years 1 to 9999.");
  return written;
}

/** The day that many whole days later (earlier when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayFromNumber(dayNumber(day) + days);
}

/** The same weekday that many whole weeks later. */
export function addWeeks(day: CalendarDay, weeks: number): CalendarDay {
  return addDays(day, weeks * 7);
}

/** The same day of the month that many months later, or the month's last day when it is shorter. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const parts = partsOf(day);
  const count = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const written = writeDay({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
  if (written === null) throw new RangeError("The day lies outside the years 1 to 9999.");
  return written;
}

/** Whole days from one day to another; negative when `to` is the earlier. */
export function diffDays(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative, zero or positive as `a` is before, the same as, or after `b`. Strict ISO text sorts as it reads. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Completed months from one day to another; negative when `to` is the earlier. */
export function completedMonths(from: CalendarDay, to: CalendarDay): number {
  if (from > to) return 0 - completedMonths(to, from);
  const a = partsOf(from);
  const b = partsOf(to);
  const months = (b.year - a.year) * 12 + (b.month - a.month);
  return b.day < a.day ? months - 1 : months;
}

/**
 * Completed years of age on a day; -1 when the birth lies after it. Someone born on 29 February has their
 * birthday on 1 March in other years, as the law of England and Wales has it.
 */
export function ageInYears(born: CalendarDay, on: CalendarDay): number {
  return born > on ? -1 : Math.floor(completedMonths(born, on) / 12);
}
