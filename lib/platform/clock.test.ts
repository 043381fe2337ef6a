import { describe, expect, it } from "vitest";
import { dateIn, instantIn } from "./clock.ts";

describe("the clinic's calendar date", () => {
  it("is the date on the clinic's wall, not in UTC", () => {
    const lateEvening = new Date("2026-03-28T23:30:00Z");
    expect(dateIn("Europe/London", lateEvening)).toBe("2026-03-28");
    expect(dateIn("Asia/Kathmandu", lateEvening)).toBe("2026-03-29");
    expect(dateIn("Pacific/Honolulu", lateEvening)).toBe("2026-03-28");
  });

  it("holds through the hour that daylight saving repeats", () => {
    expect(dateIn("Europe/London", new Date("2026-10-25T00:30:00Z"))).toBe("2026-10-25");
    expect(dateIn("Europe/London", new Date("2026-10-25T23:59:59Z"))).toBe("2026-10-25");
    expect(dateIn("Europe/London", new Date("2026-06-30T23:00:00Z"))).toBe("2026-07-01");
  });

  it("refuses a zone that does not exist", () => {
    expect(() => dateIn("Europe/Nowhere", new Date(0))).toThrow(RangeError);
  });
});

describe("the instant of a time on the clinic's wall", () => {
  it("is the same wall time in winter and in summer", () => {
    expect(instantIn("Europe/London", "2026-01-14", "14:30").toISOString()).toBe("2026-01-14T14:30:00.000Z");
    expect(instantIn("Europe/London", "2026-07-14", "14:30").toISOString()).toBe("2026-07-14T13:30:00.000Z");
  });

  it("moves a time that daylight saving skips on by the hour that was skipped", () => {
    expect(instantIn("Europe/London", "2026-03-29", "01:30").toISOString()).toBe("2026-03-29T01:30:00.000Z");
  });

  it("means the first of two times that have the same name", () => {
    expect(instantIn("Europe/London", "2026-10-25", "01:30").toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });
});
