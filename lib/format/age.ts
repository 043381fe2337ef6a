import { ageInYears, completedMonths, diffDays, type IsoDate } from "./iso-date.ts";

/** What stands where an age cannot be told. */
export const UNKNOWN_AGE = "age not known";

type Age = { readonly count: number; readonly unit: "year" | "month" | "week" | "day" };

/** Years from two years up, months from three months, weeks from four weeks, days before that (after NHS CUI). */
function ageOf(born: IsoDate | null | undefined, on: IsoDate): Age | null {
  if (!born || born > on) return null;
  const days = diffDays(born, on);
  const months = completedMonths(born, on);
  if (months >= 24) return { count: ageInYears(born, on), unit: "year" };
  if (months >= 3) return { count: months, unit: "month" };
  return days >= 28 ? { count: Math.floor(days / 7), unit: "week" } : { count: days, unit: "day" };
}

/**
 * Age on a day as the banner shows it: `28y`, `14m` under two years, `5w` under three months, `12d` under four weeks.
 * @param on the day asked about: today, or the day of death
 */
export function formatAge(born: IsoDate | null | undefined, on: IsoDate): string {
  const age = ageOf(born, on);
  return age ? `${String(age.count)}${age.unit.charAt(0)}` : UNKNOWN_AGE;
}

/** Age in words, for screen readers and papers: `28 years`, `1 month`. */
export function formatAgeInWords(born: IsoDate | null | undefined, on: IsoDate): string {
  const age = ageOf(born, on);
  return age ? `${String(age.count)} ${age.unit}${age.count === 1 ? "" : "s"}` : UNKNOWN_AGE;
}
