import { dayNumber, weekdayOf } from "./calendar-day.ts";
import { HORIZON_DAYS, type CourseInput, type VisitReasonCode } from "./course.ts";

/** Why no visit can be on a day, by its offset from the start of the plan; undefined where the day is open. */
export type Closures = readonly (VisitReasonCode | undefined)[];

/** Marks the days within the horizon on which the patient is away or the clinic is closed. */
export function closuresOf(
  input: Pick<CourseInput, "startOn" | "away" | "closedWeekdays" | "closedDates">,
): Closures {
  const closures = Array.from<VisitReasonCode | undefined>({ length: HORIZON_DAYS });
  const start = dayNumber(input.startOn);
  const firstWeekday = weekdayOf(input.startOn);
  for (let offset = 0; offset < HORIZON_DAYS; offset += 1) {
    if (input.closedWeekdays.includes(((firstWeekday - 1 + offset) % 7) + 1))
      closures[offset] = "closed-weekday";
  }
  for (const date of input.closedDates) {
    const offset = dayNumber(date) - start;
    if (offset >= 0 && offset < HORIZON_DAYS) closures[offset] = "closed-date";
  }
  for (const { from, to } of input.away) {
    const last = Math.min(dayNumber(to) - start, HORIZON_DAYS - 1);
    for (let offset = Math.max(dayNumber(from) - start, 0); offset <= last; offset += 1)
      closures[offset] = "away";
  }
  return closures;
}
