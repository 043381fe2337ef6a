import { describe, expect, it } from "vitest";
import { isPastRetention, keptUntil } from "./retention.ts";
import { addDays } from "./iso-date.ts";

type Case = readonly [
  why: string,
  born: string | null,
  died: string | null,
  lastEntry: string,
  until: string | null,
];

/** Each is asked on its last day and on the day after: two sides of forty boundaries. */
const CASES: readonly Case[] = [
  ["an adult", "1980-05-05", null, "2018-03-10", "2026-03-10"],
  ["an adult on the first day of a year", "1980-05-05", null, "2018-01-01", "2026-01-01"],
  ["an adult on the last day of a year", "1980-05-05", null, "2018-12-31", "2026-12-31"],
  ["an adult seen on a leap day, into another leap year", "1980-05-05", null, "2016-02-29", "2024-02-29"],
  ["an adult seen on a leap day, into 2104", "1980-05-05", null, "2096-02-29", "2104-02-29"],
  ["an adult seen on a leap day, into 2100, which is none", "2050-05-05", null, "2092-02-29", "2100-03-01"],
  ["an adult seen the day before a leap day", "1980-05-05", null, "2016-02-28", "2024-02-28"],
  ["an adult seen the day after a leap day", "1980-05-05", null, "2016-03-01", "2024-03-01"],
  ["an adult of 99", "1920-05-05", null, "2019-05-05", "2027-05-05"],
  ["somebody who is 18 on the day", "2000-06-15", null, "2018-06-15", "2026-06-15"],
  ["somebody who is 18 the day after", "2000-06-16", null, "2018-06-15", "2026-06-16"],
  ["somebody who is 18 for a day", "2000-06-14", null, "2018-06-15", "2026-06-15"],
  ["somebody of 17 on the birthday", "2001-06-15", null, "2018-06-15", "2027-06-15"],
  ["somebody who is 17 the day after", "2001-06-16", null, "2018-06-15", "2026-06-16"],
  ["somebody of 17 and a half", "2000-12-15", null, "2018-06-15", "2026-12-15"],
  ["somebody of 16", "2002-01-10", null, "2018-06-15", "2027-01-10"],
  ["somebody of 15", "2003-01-10", null, "2018-06-15", "2028-01-10"],
  ["a child of 12", "2006-01-10", null, "2018-06-15", "2031-01-10"],
  ["a child of 5", "2013-01-10", null, "2018-06-15", "2038-01-10"],
  ["a child on the day of birth", "2018-06-15", null, "2018-06-15", "2043-06-15"],
  ["a child born on a leap day, 25 in no leap year", "2004-02-29", null, "2018-06-15", "2029-03-01"],
  ["somebody of 17 born on a leap day, 26 in no leap year", "2000-02-29", null, "2017-06-15", "2026-03-01"],
  ["born on a leap day, 17 on 28 February", "2000-02-29", null, "2017-02-28", "2025-03-01"],
  ["born on a leap day, 17 on 1 March", "2000-02-29", null, "2017-03-01", "2026-03-01"],
  ["born on a leap day, still 17 on 28 February", "2000-02-29", null, "2018-02-28", "2026-03-01"],
  ["born on a leap day, 18 on 1 March", "2000-02-29", null, "2018-03-01", "2026-03-01"],
  ["born on the last day of a year, still 17", "2000-12-31", null, "2018-12-30", "2026-12-31"],
  ["born on the last day of a year, 18", "2000-12-31", null, "2018-12-31", "2026-12-31"],
  ["born on the first day of a year, still 16", "2001-01-01", null, "2017-12-31", "2026-01-01"],
  ["born on the first day of a year, 17", "2001-01-01", null, "2018-01-01", "2027-01-01"],
  ["an adult who died after the last entry", "1950-01-01", "2018-09-01", "2018-03-10", "2026-09-01"],
  [
    "an adult who died before the last entry was written",
    "1950-01-01",
    "2018-01-01",
    "2018-03-10",
    "2026-03-10",
  ],
  ["an adult who died on the day of the last entry", "1950-01-01", "2018-03-10", "2018-03-10", "2026-03-10"],
  ["a child who died", "2010-01-01", "2018-09-01", "2018-03-10", "2026-09-01"],
  ["somebody who died at 17", "2001-01-01", "2018-09-01", "2018-03-10", "2026-09-01"],
  ["somebody who died on a leap day", "1950-01-01", "2020-02-29", "2018-03-10", "2028-02-29"],
  ["somebody who died long after", "1950-01-01", "2024-03-10", "2010-03-10", "2032-03-10"],
  ["somebody without a birth date", null, null, "2000-01-01", null],
  ["somebody dead without a birth date", null, "2000-01-01", "2000-01-01", null],
  ["somebody born after the last entry", "2020-01-01", null, "2000-01-01", null],
];

describe("how long a record is kept", () => {
  it("has forty boundaries", () => {
    expect(CASES).toHaveLength(40);
  });

  it.each(CASES)("is told to the day for %s", (_why, born, died, lastEntry, until) => {
    const dates = { born, died, lastEntry };
    expect(keptUntil(dates)).toBe(until);
    if (until === null) {
      expect(isPastRetention(dates, "9999-12-31")).toBe(false);
      return;
    }
    expect(isPastRetention(dates, until)).toBe(false);
    expect(isPastRetention(dates, addDays(until, 1))).toBe(true);
  });
});
