import { describe, expect, it } from "vitest";
import { writeCalendarFile, type CalendarEntry } from "./calendar-file.ts";

const entry: CalendarEntry = {
  id: "0193a000-0000-7000-8000-000000000001",
  summary: "Session 2 of 4",
  on: "2026-12-07",
  at: null,
  status: "open",
  version: 3,
  changedAt: new Date("2026-11-01T08:00:00Z"),
};

const write = (...entries: readonly CalendarEntry[]): string =>
  writeCalendarFile({
    name: "Visits at Test Clinic",
    clinicName: "Test Clinic; Zoë’s, Room 1",
    zone: "Europe/London",
    writtenAt: new Date("2026-11-23T10:00:00Z"),
    entries,
  });

/** Joins folded lines and cuts the text into name and value. */
const lines = (file: string): string[] => file.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar file", () => {
  it("is a published calendar whose lines end in CRLF", () => {
    const file = write(entry);
    expect(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
    expect(file.trimEnd().endsWith("END:VCALENDAR")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(lines(file)).toContain("METHOD:PUBLISH");
  });

  it("folds lines so that none has more than 75 octets, whatever script they are in", () => {
    const file = write({ ...entry, summary: `${"بيت ".repeat(40)}${"Ö".repeat(80)}` });
    const longest = Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
    expect(lines(file).find((line) => line.startsWith("SUMMARY:"))).toContain("Ö".repeat(80));
  });

  it("writes a day without an appointment as a date of the clinic, whatever zone the machine is in", () => {
    const file = lines(write(entry));
    expect(file).toContain("DTSTART;VALUE=DATE:20261207");
    expect(file.filter((line) => line.startsWith("DTSTART"))).toHaveLength(1);
  });

  it("writes an appointment at its instant, and when the file was written", () => {
    const file = lines(write({ ...entry, at: new Date("2026-07-01T13:30:00Z"), on: "2026-07-01" }));
    expect(file).toContain("DTSTART:20260701T133000Z");
    expect(file).toContain("DTSTAMP:20261123T100000Z");
  });

  it("keeps one UID for a visit through its changes, and counts them", () => {
    const uid = (file: string) => lines(file).find((line) => line.startsWith("UID:"));
    expect(uid(write(entry))).toBe(`UID:${entry.id}`);
    expect(uid(write({ ...entry, on: "2027-01-04", version: 9 }))).toBe(uid(write(entry)));
    expect(lines(write(entry))).toContain("SEQUENCE:2");
  });

  it("says of each visit whether it is agreed, open or cancelled", () => {
    const states = (["agreed", "open", "cancelled"] as const).map((status, index) => ({
      ...entry,
      ...{ id: `visit-${String(index)}`, status },
    }));
    expect(lines(write(...states)).filter((line) => line.startsWith("STATUS:"))).toEqual([
      "STATUS:CONFIRMED",
      "STATUS:TENTATIVE",
      "STATUS:CANCELLED",
    ]);
  });

  it("escapes what a name could smuggle in as another line", () => {
    const file = write({ ...entry, summary: "Visit\r\nBEGIN:VALARM; a, b \\ c" });
    expect(lines(file)).not.toContain("BEGIN:VALARM; a, b \\ c");
    expect(lines(file).some((line) => line.startsWith("BEGIN:VALARM"))).toBe(false);
    expect(lines(file)).toContain(String.raw`LOCATION:Test Clinic\; Zoë’s\, Room 1`);
  });

  it("is a whole calendar without any visit", () => {
    expect(lines(write()).filter((line) => line.startsWith("BEGIN:"))).toEqual(["BEGIN:VCALENDAR"]);
  });
});
