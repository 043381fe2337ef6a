import { addDays, dayNumber, weekdayOf, type CalendarDay } from "./calendar-day.ts";
import {
  HORIZON_DAYS,
  type AwayDates,
  type CourseInput,
  type SunMargins,
  type VisitReasonCode,
} from "./course.ts";

/** Why no visit can be on a day, by its offset from the first day; undefined where the day is open. */
export type Closures = readonly (VisitReasonCode | undefined)[];

/** Whether a stay is in the sun, or may be: where nobody knows, its days are kept clear as well. */
export const mayBeInSun = ({ inSun }: AwayDates): boolean => inSun !== false;

const clearedFor = ({ from, to }: AwayDates, { before, after }: SunMargins) => ({
  from: addDays(from, -before),
  to: addDays(to, after),
});

/**
 * The stay in the sun, or that may be one, that a day is too close to; null for none.
 *
 * @param clearOfSun days kept clear around it; null for a treatment that sun does not matter to
 */
export function sunStayNear(
  away: readonly AwayDates[],
  clearOfSun: SunMargins | null,
  day: CalendarDay,
): AwayDates | null {
  if (clearOfSun === null) return null;
  const isNear = (stay: AwayDates): boolean => {
    const { from, to } = clearedFor(stay, clearOfSun);
    return from <= day && day <= to;
  };
  return away.find((stay) => mayBeInSun(stay) && isNear(stay)) ?? null;
}

/** What a stay asks of the days around it, as a sentence. */
export const clearOfSunText = ({ from, to, inSun }: AwayDates): string =>
  inSun === true
    ? `Days before and after the stay in the sun from ${from} to ${to} are kept clear.`
    : `It is not known whether the stay from ${from} to ${to} is in the sun: days before and after it are kept clear.`;

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
    for (const stay of input.away.filter(mayBeInSun)) {
      const { from, to } = clearedFor(stay, clearOfSun);
      mark(dayNumber(from), dayNumber(to), "sun");
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
