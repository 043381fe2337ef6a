import { addDays, compareDays, weekdayOf, writeDay } from "#lib/clinical/scheduling/calendar-day.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { USUALLY_CLOSED_WEEKDAYS } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import { instantIn } from "#lib/platform/clock.ts";

/** A job's actor at a clinic's wall-clock time in the past. */
export function actingAt(actor: Actor, date: string, time: string): Actor {
  return { ...actor, asOf: instantIn(actor.zone, date, time) };
}

/** The day that a number of days ago was, in the clinic's calendar. */
export function daysBefore(today: string, days: number): string {
  return addDays(today, -days);
}

/** Weekdays on which a demonstration's clinics are closed: Saturday and Sunday, but for the weekday it is made on. */
export function closedWeekdays(today: string): readonly number[] {
  return USUALLY_CLOSED_WEEKDAYS.filter((weekday) => weekday !== weekdayOf(today));
}

/** The last Sunday of a month, on which European clocks change. */
function lastSunday(year: number, month: 3 | 10): string {
  const end = writeDay({ year, month, day: 31 }) ?? "";
  return addDays(end, -(weekdayOf(end) % 7));
}

/**
 * How many days ago clocks last changed in Europe, at least a week before today.
 *
 * @param today `YYYY-MM-DD`
 */
export function daysSinceClockChange(today: string): number {
  const year = Number(today.slice(0, 4));
  const changes = [lastSunday(year - 1, 10), lastSunday(year, 3), lastSunday(year, 10)];
  const latest = changes.filter((day) => compareDays(day, addDays(today, -7)) <= 0).at(-1) ?? today;
  let days = 0;
  while (addDays(latest, days) !== today) days += 1;
  return days;
}
