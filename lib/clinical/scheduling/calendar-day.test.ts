import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addWeeks,
  ageInYears,
  completedMonths,
  dayFromNumber,
  dayNumber,
  diffDays,
  isCalendarDay,
  weekdayOf,
} from "./calendar-day.ts";

const anyDay = fc.integer({ min: -719162, max: 2932896 }).map(dayFromNumber);

describe("calendar days", () => {
  it("accepts only days that exist, written strictly", () => {
    expect(["2026-02-28", "2024-02-29", "0001-01-01", "9999-12-31"].every(isCalendarDay)).toBe(true);
    for (const text of [
      "2026-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-1-1",
      "0000-01-01",
      "2026-07-14 ",
      "14-07-2026",
      "１999-01-01",
    ]) {
      expect(isCalendarDay(text), text).toBe(false);
    }
  });

  it("counts days from 1970 as UTC does, over the whole range", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
        expect(dayFromNumber(dayNumber(day))).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it("steps over a leap day, a year's end and a clock change", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
    expect(addWeeks("2026-03-22", 1)).toBe("2026-03-29");
    expect(diffDays("2026-10-24", "2026-10-26")).toBe(2);
    expect(diffDays("2026-10-26", "2026-10-24")).toBe(-2);
  });

  it("adds months to the last day that the month has", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
  });

  it("counts completed years, with a leap-day birthday on 1 March", () => {
    expect(ageInYears("1998-07-14", "2026-07-13")).toBe(27);
    expect(ageInYears("1998-07-14", "2026-07-14")).toBe(28);
    expect(ageInYears("2008-02-29", "2026-02-28")).toBe(17);
    expect(ageInYears("2008-02-29", "2026-03-01")).toBe(18);
    expect(ageInYears("2026-07-15", "2026-07-14")).toBe(-1);
    expect(completedMonths("2026-01-31", "2026-02-28")).toBe(0);
  });

  it("knows the weekday, Monday being 1", () => {
    expect(weekdayOf("2026-11-23")).toBe(1);
    expect(weekdayOf("2026-11-22")).toBe(7);
    expect(weekdayOf("1969-12-31")).toBe(3);
  });

  it("refuses to reckon with text that is no day, and to leave the calendar", () => {
    expect(() => dayNumber("2026-02-30")).toThrow(RangeError);
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addMonths("0001-01-01", -1)).toThrow(RangeError);
  });
});
