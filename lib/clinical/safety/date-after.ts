import { addDays, addMonths } from "../scheduling/calendar-day.ts";
import type { IsoDate } from "../model/clinical-case.ts";

/** Days of a month where parts of one are counted: the mean of the calendar. */
export const DAYS_A_MONTH = 30.44;

/**
 * The day on which a wait is over: whole months by the calendar, the rest in days of a mean month, rounded up.
 *
 * @param on day of the assessment
 * @param months length of the wait
 * @param alreadyPassed months of it that have passed on that day
 */
export function dateAfter(on: IsoDate, months: number, alreadyPassed: number): IsoDate {
  const left = Math.round((months - alreadyPassed) * 1000) / 1000;
  const whole = Math.floor(left);
  return addDays(addMonths(on, whole), Math.ceil((left - whole) * DAYS_A_MONTH - 0.01));
}
