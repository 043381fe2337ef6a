import { isCalendarDay, type CalendarDay } from "#lib/clinical/scheduling/calendar-day.ts";

/** A calendar date as strict ISO text, `YYYY-MM-DD`. It belongs to no time zone. */
export type IsoDate = CalendarDay;

export {
  addDays,
  addMonths,
  ageInYears,
  completedMonths,
  diffDays,
  weekdayOf,
} from "#lib/clinical/scheduling/calendar-day.ts";

/** True when the value is text of the form `YYYY-MM-DD` that names a day that exists. */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === "string" && isCalendarDay(value);
}

/** The text itself when it is a strict ISO date, else null. Nothing is repaired: `2026-02-29` is null. */
export function parseIsoDate(text: string): IsoDate | null {
  return isCalendarDay(text) ? text : null;
}
