import { describe, expect, it } from "vitest";

import { ENGLISH_PASSAGES } from "#lib/catalogue/passages/english.ts";

import { longDate, longDateWithWeekday, weekdayOf } from "./handout-date.ts";

describe("dates on a handout", () => {
  it("finds the weekday of every day of a century as the calendar has it", () => {
    const day = 86_400_000;
    for (let instant = Date.UTC(1980, 0, 1); instant < Date.UTC(2080, 0, 1); instant += day) {
      const date = new Date(instant);
      expect(weekdayOf(date.toISOString().slice(0, 10))).toBe(date.getUTCDay());
    }
  });

  it("writes the long form that letters to patients use", () => {
    expect(longDate("1945-07-14", ENGLISH_PASSAGES)).toBe("14 July 1945");
    expect(longDateWithWeekday("2028-02-29", ENGLISH_PASSAGES)).toBe("Tuesday 29 February 2028");
  });

  it.each(["14-07-1945", "1945-7-14", "1945-13-01", "", "tomorrow"])("refuses %j", (text) => {
    expect(() => longDate(text, ENGLISH_PASSAGES)).toThrow(RangeError);
  });
});
