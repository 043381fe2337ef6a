import { addDays, type CalendarDay } from "./calendar-day.ts";

/** A range of days on which the clinic is closed, both ends included. */
export type ClosedRange = { readonly from: CalendarDay; readonly to: CalendarDay };

/** Each day of the ranges from a day on, once and in order. */
export function closedDatesFrom(from: CalendarDay, closures: readonly ClosedRange[]): CalendarDay[] {
  const days = new Set<CalendarDay>();
  for (const range of closures) {
    for (let day = range.from > from ? range.from : from; day <= range.to; day = addDays(day, 1))
      days.add(day);
  }
  return [...days].toSorted();
}
