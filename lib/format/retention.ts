import { ageInYears, type IsoDate } from "./iso-date.ts";

/** What decides how long a record is kept; dates without a time zone. */
export type RecordDates = {
  readonly born: IsoDate | null;
  readonly died: IsoDate | null;
  /** The day of the last entry. */
  readonly lastEntry: IsoDate;
};

/** Years for which the record of an adult is kept after its last entry: NHS Records Management Code, 2021 as of 2023. */
export const ADULT_YEARS = 8;

/** The same day so many years on; 1 March for 29 February, so that no record goes a day early. */
function yearsAfter(date: IsoDate, years: number): IsoDate {
  const year = Number(date.slice(0, 4)) + years;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const day = date.slice(4) === "-02-29" && !leap ? "-03-01" : date.slice(4);
  return `${String(year).padStart(4, "0")}${day}`;
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

/**
 * The last day on which a record must be kept, after the NHS Records Management Code: an adult's for eight years after
 * the last entry; a child's until the 25th birthday, or the 26th when the patient was 17 at the last entry; for eight
 * years after death when that ended it. Where two of them apply the later one holds.
 *
 * @returns null when it cannot be told, because the birth date is not known or lies after the last entry: such a record
 *   is kept
 */
export function keptUntil({ born, died, lastEntry }: RecordDates): IsoDate | null {
  if (born === null || born > lastEntry) return null;
  const last = yearsAfter(died === null ? lastEntry : later(died, lastEntry), ADULT_YEARS);
  if (died !== null) return last;
  const age = ageInYears(born, lastEntry);
  return age >= 18 ? last : later(last, yearsAfter(born, age === 17 ? 26 : 25));
}

/** Whether the time for which a record is kept is over on a day: not yet on the last day itself. */
export function isPastRetention(dates: RecordDates, today: IsoDate): boolean {
  const until = keptUntil(dates);
  return until !== null && today > until;
}
