import { HORIZON_DAYS } from "./course.ts";
import type { StepVisit } from "./step-visits.ts";

/** True when a visit may be on the day with this offset, intervals left aside. */
export type DayTest = (visit: StepVisit, offset: number) => boolean;

/**
 * Gives each visit of one step the earliest day from which all later visits can still keep their intervals.
 *
 * Worked from the last visit backwards: a day is good for a visit when it is open and some day within the interval
 * after it is good for the next. Going forwards along good days then never has to turn back, so the answer is the
 * earliest one, and it is found in (visits × days) steps.
 * @returns the offsets in the visits' order, or null when there is none within the horizon
 */
export function placeVisits(visits: readonly StepVisit[], mayBeOn: DayTest): readonly number[] | null {
  const good: Uint8Array[] = [];
  for (let index = visits.length - 1; index >= 0; index -= 1) {
    const visit = visits[index];
    if (visit) good[index] = goodDays(visit, visits[index + 1], good[index + 1], mayBeOn);
  }
  const placed: number[] = [];
  for (const [index, visit] of visits.entries()) {
    const previous = placed[index - 1];
    const spacing = visit.afterPrevious;
    const from = previous === undefined || !spacing ? 0 : previous + spacing.min;
    const to = previous === undefined || !spacing ? HORIZON_DAYS - 1 : previous + spacing.max;
    const day = good[index]?.indexOf(1, from) ?? -1;
    if (day < 0 || day > to) return null;
    placed.push(day);
  }
  return placed;
}

function goodDays(
  visit: StepVisit,
  next: StepVisit | undefined,
  nextGood: Uint8Array | undefined,
  mayBeOn: DayTest,
): Uint8Array {
  const days = new Uint8Array(HORIZON_DAYS);
  const spacing = next?.afterPrevious;
  const sums = runningSums(nextGood);
  for (let offset = Math.max(0, visit.notBefore); offset < HORIZON_DAYS; offset += 1) {
    if (!mayBeOn(visit, offset)) continue;
    if (!spacing) {
      days[offset] = 1;
      continue;
    }
    const from = Math.min(offset + spacing.min, HORIZON_DAYS);
    const to = Math.min(offset + spacing.max + 1, HORIZON_DAYS);
    if ((sums[to] ?? 0) > (sums[from] ?? 0)) days[offset] = 1;
  }
  return days;
}

function runningSums(days: Uint8Array | undefined): Uint16Array {
  const sums = new Uint16Array(HORIZON_DAYS + 1);
  for (let offset = 0; offset < HORIZON_DAYS; offset += 1)
    sums[offset + 1] = (sums[offset] ?? 0) + (days?.[offset] ?? 0);
  return sums;
}
