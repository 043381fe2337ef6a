import "server-only";

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
