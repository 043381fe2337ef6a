import "server-only";
import { TZDate } from "@date-fns/tz";

/** The present instant. The only reading of the clock outside the database. */
export function now(): Date {
  return new Date();
}

/**
 * The calendar date of an instant in a time zone.
 *
 * @param zone IANA name, for example `Europe/London`; an unknown one throws a RangeError
 * @returns `YYYY-MM-DD`
 */
export function dateIn(zone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const read = (type: "year" | "month" | "day") => parts.find((part) => part.type === type)?.value ?? "";
  return `${read("year").padStart(4, "0")}-${read("month")}-${read("day")}`;
}

/** Today's calendar date (`YYYY-MM-DD`) in a clinic's IANA time zone. */
export function todayIn(zone: string): string {
  return dateIn(zone, now());
}

/**
 * The instant of a wall-clock time in a zone. A time that daylight saving skips is moved on by the hour that was
 * skipped; of a time that comes twice, the first is meant.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`
 */
export function instantIn(zone: string, date: string, time: string): Date {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(new TZDate(year, month - 1, day, hours, minutes, zone).getTime());
}
