import { dayNumber, weekdayOf } from "./calendar-day.ts";
import { HORIZON_DAYS, type CourseInput, type SunMargins, type VisitReasonCode } from "./course.ts";

/** Why no visit can be on a day, by its offset from the first day; undefined where the day is open. */
export type Closures = readonly (VisitReasonCode | undefined)[];

type Calendar = Pick<CourseInput, "startOn" | "away" | "closedWeekdays" | "closedDates">;

/**
 * Marks the days within the horizon on which the patient is away or the clinic is closed.
 *
 * @param clearOfSun days kept clear around a stay in the sun, for a treatment that tanned skin does not bear
 */
export function closuresOf(input: Calendar, clearOfSun: SunMargins | null = null): Closures {
  const closures = Array.from<VisitReasonCode | undefined>({ length: HORIZON_DAYS });
  const start = dayNumber(input.startOn);
  const mark = (from: number, to: number, code: VisitReasonCode): void => {
    for (
      let offset = Math.max(from - start, 0);
      offset <= Math.min(to - start, HORIZON_DAYS - 1);
      offset += 1
    )
      closures[offset] = code;
  };
  const firstWeekday = weekdayOf(input.startOn);
  for (let offset = 0; offset < HORIZON_DAYS; offset += 1) {
    if (input.closedWeekdays.includes(((firstWeekday - 1 + offset) % 7) + 1))
      closures[offset] = "closed-weekday";
  }
  if (clearOfSun !== null) {
    for (const { from, to, inSun } of input.away) {
      if (inSun === true) mark(dayNumber(from) - clearOfSun.before, dayNumber(to) + clearOfSun.after, "sun");
    }
  }
  for (const date of input.closedDates) mark(dayNumber(date), dayNumber(date), "closed-date");
  for (const { from, to } of input.away) mark(dayNumber(from), dayNumber(to), "away");
  return closures;
}

/** 1 on each day that no closure covers, from an offset on. */
export function openDays(closures: Closures, from: number): Uint8Array {
  const days = new Uint8Array(closures.length);
  for (let offset = Math.max(0, from); offset < closures.length; offset += 1)
    if (closures[offset] === undefined) days[offset] = 1;
  return days;
}
