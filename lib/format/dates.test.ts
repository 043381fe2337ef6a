import { describe, expect, it } from "vitest";
import { formatAge, formatAgeInWords } from "./age.ts";
import {
  formatClinicalDate,
  formatClinicalDateRange,
  formatClinicalDateWithWeekday,
  formatDayAndMonth,
  formatLongDate,
  formatLongDateWithWeekday,
} from "./clinical-date.ts";
import { formatDateAndTime, formatShortTime, formatTime, isKnownZone, isoDateIn } from "./instant.ts";
import { isIsoDate, parseIsoDate } from "./iso-date.ts";
import { formatLateness, formatTimeAgo } from "./relative-time.ts";

describe("clinical dates", () => {
  it("are written day, month name, year for clinicians and in full for patients", () => {
    expect(formatClinicalDate("2026-07-14")).toBe("14-Jul-2026");
    expect(formatClinicalDate("2026-09-04")).toBe("04-Sep-2026");
    expect(formatLongDate("2026-07-04")).toBe("4 July 2026");
    expect(formatClinicalDateWithWeekday("2026-11-23")).toBe("Mon 23-Nov-2026");
    expect(formatLongDateWithWeekday("2026-11-23")).toBe("Monday 23 November 2026");
    expect(formatDayAndMonth("2026-11-09")).toBe("09-Nov");
  });

  it("say so in words when not known, and never show a day that does not exist", () => {
    for (const date of [null, undefined, "2026-02-30", ""]) {
      expect(formatClinicalDate(date)).toBe("not known");
      expect(formatLongDateWithWeekday(date)).toBe("not known");
    }
  });

  it("name the year of a span once where one is enough", () => {
    expect(formatClinicalDateRange("2026-12-07", "2026-12-21")).toBe("07-Dec to 21-Dec-2026");
    expect(formatClinicalDateRange("2026-12-20", "2027-01-03")).toBe("20-Dec-2026 to 03-Jan-2027");
    expect(formatClinicalDateRange("2026-12-07", "2026-12-07")).toBe("07-Dec-2026");
  });

  it("are strict where they are data", () => {
    expect(isIsoDate("2026-07-14")).toBe(true);
    expect(isIsoDate(20260714)).toBe(false);
    expect(parseIsoDate("2026-02-29")).toBeNull();
  });
});

describe("instants on the clinic's wall", () => {
  it("are shown in the clinic's zone, whatever the machine's", () => {
    expect(formatTime("2026-07-14T13:03:22Z", "Europe/London")).toBe("14:03:22");
    expect(formatShortTime("2026-12-14T14:03:22Z", "Europe/London")).toBe("14:03");
    expect(formatDateAndTime("2026-07-14T13:03:22Z", "Asia/Kathmandu")).toBe("14-Jul-2026 18:48");
  });

  it("fall on the clinic's date at half past midnight and at midnight itself", () => {
    expect(isoDateIn("2026-07-13T23:30:00Z", "Europe/London")).toBe("2026-07-14");
    expect(formatTime("2026-07-13T23:00:00Z", "Europe/London")).toBe("00:00:00");
    expect(isoDateIn("2026-07-14T02:00:00Z", "America/New_York")).toBe("2026-07-13");
  });

  it("refuse nonsense", () => {
    expect(() => formatTime("not a time", "Europe/London")).toThrow(RangeError);
    expect(isKnownZone("Europe/London")).toBe(true);
    expect(isKnownZone("Mars/Olympus")).toBe(false);
  });
});

describe("age", () => {
  it.each([
    ["1998-07-14", "2026-07-14", "28y"],
    ["1998-07-14", "2026-07-13", "27y"],
    ["2024-07-14", "2026-07-14", "2y"],
    ["2024-07-15", "2026-07-14", "23m"],
    ["2026-04-14", "2026-07-14", "3m"],
    ["2026-04-15", "2026-07-14", "12w"],
    ["2026-06-16", "2026-07-14", "4w"],
    ["2026-06-17", "2026-07-14", "27d"],
    ["2026-07-14", "2026-07-14", "0d"],
    ["2026-07-15", "2026-07-14", "age not known"],
  ])("of someone born %s is on %s %s", (born, on, text) => {
    expect(formatAge(born, on)).toBe(text);
  });

  it("is said in words for screen readers", () => {
    expect(formatAgeInWords("1998-07-14", "2026-07-14")).toBe("28 years");
    expect(formatAgeInWords("2026-07-13", "2026-07-14")).toBe("1 day");
    expect(formatAgeInWords(null, "2026-07-14")).toBe("age not known");
  });
});

describe("how long ago", () => {
  it.each([
    ["2026-11-23", "today"],
    ["2026-11-22", "yesterday"],
    ["2026-11-24", "tomorrow"],
    ["2026-11-10", "13 days ago"],
    ["2026-11-09", "2 weeks ago"],
    ["2026-08-24", "13 weeks ago"],
    ["2026-08-23", "3 months ago"],
    ["2024-11-24", "23 months ago"],
    ["2024-11-23", "2 years ago"],
    ["2026-12-07", "in 2 weeks"],
    ["2027-02-23", "in 3 months"],
  ])("%s was on 23-Nov-2026 %s", (date, text) => {
    expect(formatTimeAgo(date, "2026-11-23")).toBe(text);
  });

  it("counts lateness only once the day has passed", () => {
    expect(formatLateness("2026-11-23", "2026-11-23")).toBeNull();
    expect(formatLateness("2026-11-22", "2026-11-23")).toBe("1 day late");
    expect(formatLateness("2026-11-11", "2026-11-23")).toBe("12 days late");
  });
});
