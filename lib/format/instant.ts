import { formatClinicalDate } from "./clinical-date.ts";
import { parseIsoDate, type IsoDate } from "./iso-date.ts";

type Instant = Date | string;
type ZonedParts = { readonly date: IsoDate; readonly time: string };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formatters.set(zone, made);
  return made;
}

function inZone(instant: Instant, zone: string): ZonedParts {
  const moment = typeof instant === "string" ? new Date(instant) : instant;
  const parts = new Map(
    formatterFor(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? "";
  const date = parseIsoDate(`${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`);
  if (date === null) throw new RangeError("The instant lies outside the years 1 to 9999.");
  return { date, time: `${part("hour")}:${part("minute")}:${part("second")}` };
}

/** True for an IANA zone name that this machine knows, such as `Europe/London`. */
export function isKnownZone(zone: string): boolean {
  try {
    formatterFor(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The calendar date that the clinic's wall shows at an instant.
 * @param instant a Date or ISO 8601 text with its offset; throws RangeError on anything else
 * @param zone IANA name; throws RangeError when unknown
 */
export function isoDateIn(instant: Instant, zone: string): IsoDate {
  return inZone(instant, zone).date;
}

/** `14:03:22` on the clinic's wall. */
export function formatTime(instant: Instant, zone: string): string {
  return inZone(instant, zone).time;
}

/** `14:03` on the clinic's wall. */
export function formatShortTime(instant: Instant, zone: string): string {
  return inZone(instant, zone).time.slice(0, 5);
}

/** `14-Jul-2026 14:03` on the clinic's wall. */
export function formatDateAndTime(instant: Instant, zone: string): string {
  const { date, time } = inZone(instant, zone);
  return `${formatClinicalDate(date)} ${time.slice(0, 5)}`;
}
