import { completedMonths, diffDays, type IsoDate } from "./iso-date.ts";

function span(from: IsoDate, to: IsoDate): string {
  const days = diffDays(from, to);
  const months = completedMonths(from, to);
  if (months >= 24) return `${String(Math.floor(months / 12))} years`;
  if (months >= 3) return `${String(months)} months`;
  if (days >= 14) return `${String(Math.floor(days / 7))} weeks`;
  return days === 1 ? "1 day" : `${String(days)} days`;
}

/**
 * How far a date lies from another, in words: `today`, `yesterday`, `5 days ago`, `3 weeks ago`, `3 months ago`,
 * `2 years ago`; `tomorrow`, `in 2 weeks`. Units are completed ones, so nothing is said to be longer ago than it is.
 */
export function formatTimeAgo(date: IsoDate, today: IsoDate): string {
  const days = diffDays(date, today);
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  if (days === -1) return "tomorrow";
  return days > 0 ? `${span(date, today)} ago` : `in ${span(today, date)}`;
}

/** `12 days late` once a due date has passed; null while it has not. */
export function formatLateness(due: IsoDate, today: IsoDate): string | null {
  return diffDays(due, today) > 0 ? `${span(due, today)} late` : null;
}
