import { addDays, type IsoDate } from "./iso-date.ts";

/** The last attempt to reach a patient about a course. */
export type LastContact = {
  readonly outcome: string;
  /** The clinic's day of the attempt. */
  readonly on: IsoDate;
  /** When to try again; null where nobody needs to. */
  readonly nextTryOn: IsoDate | null;
};

/** Days after which it is tried again when nobody said otherwise. Outcomes that are not here are settled. */
export const DAYS_TO_NEXT_TRY: Readonly<Record<string, number>> = {
  "no-answer": 1,
  "wrong-number": 1,
  "left-message": 3,
};

/** The day of the next try for an outcome, where nobody chose one; null when nobody needs to call again. */
export function usualNextTry(outcome: string, on: IsoDate): IsoDate | null {
  const days = Object.hasOwn(DAYS_TO_NEXT_TRY, outcome) ? DAYS_TO_NEXT_TRY[outcome] : undefined;
  return days === undefined ? null : addDays(on, days);
}

/** Overdue: the day has passed. Whether the course runs at all is for the caller to know. */
export const isOverdue = (dueOn: IsoDate, today: IsoDate): boolean => dueOn < today;

/**
 * Overdue and not yet called: nobody has tried to reach the patient since the visit became due, or the day of the next
 * try has come.
 *
 * @param last the last attempt about the course that was not taken back; null where there was none
 */
export function isToCall(dueOn: IsoDate, today: IsoDate, last: LastContact | null): boolean {
  if (!isOverdue(dueOn, today)) return false;
  if (last === null || last.on < dueOn) return true;
  return last.nextTryOn !== null && last.nextTryOn <= today;
}
