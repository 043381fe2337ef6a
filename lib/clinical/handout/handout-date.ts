import type { PassageCatalogue } from "./passage.ts";

const MONTH_OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

function calendarParts(date: string): { year: number; month: number; day: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) throw new RangeError(`Not a calendar date: ${date}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/**
 * The day of the week of a Gregorian calendar date, by Sakamoto's method, so that no clock or zone is read.
 *
 * @param date strict ISO text `YYYY-MM-DD`; anything else throws a RangeError
 * @returns 0 for Sunday … 6 for Saturday
 */
export function weekdayOf(date: string): number {
  const { year, month, day } = calendarParts(date);
  const offset = MONTH_OFFSETS[month - 1];
  if (offset === undefined) throw new RangeError(`Not a calendar month: ${date}`);
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + day) % 7;
}

type DateWords = Pick<PassageCatalogue, "months" | "weekdays" | "dates">;

function fillDate(pattern: string, date: string, { months, weekdays, dates }: DateWords): string {
  const { year, month, day } = calendarParts(date);
  const name = months[month - 1];
  const weekday = weekdays[weekdayOf(date)];
  if (name === undefined || weekday === undefined) throw new RangeError(`Not a calendar month: ${date}`);
  const dayWords = day === 1 ? (dates.firstDay ?? "1") : String(day);
  return pattern
    .replace("{weekday}", weekday)
    .replace("{day}", dayWords)
    .replace("{month}", name)
    .replace("{year}", String(year));
}

/**
 * A date as letters to patients show it, in the way of the catalogue's language: `14 July 1945`.
 *
 * @param date strict ISO text `YYYY-MM-DD`; anything else throws a RangeError
 */
export function longDate(date: string, catalogue: DateWords): string {
  return fillDate(catalogue.dates.long, date, catalogue);
}

/** A date with its weekday, for the list of visits: `Monday 14 December 2026`. Refuses as {@link longDate}. */
export function longDateWithWeekday(date: string, catalogue: DateWords): string {
  return fillDate(catalogue.dates.withWeekday, date, catalogue);
}
