import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "#lib/clinical/scheduling/calendar-day.ts";
import { BANK_HOLIDAY_REGIONS } from "./bank-holidays.ts";

// The days again, from the law instead of the announcement: fixed days move past a weekend and past each other, the rest
// follow Easter or are the first or last Monday of a month.

/** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher). */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return `${String(year)}-0${String(month)}-${String(((h + l - 7 * m + 114) % 31) + 1).padStart(2, "0")}`;
}

const on = (year: number, monthAndDay: string) => `${String(year)}-${monthAndDay}`;

/** The first Monday on or after a day. */
function monday(from: string): string {
  return addDays(from, (8 - weekdayOf(from)) % 7);
}

/** Fixed days in order, each on the next working day that no other has. */
function past(...days: readonly string[]): string[] {
  const taken: string[] = [];
  const working = days.filter((day) => weekdayOf(day) < 6);
  for (const day of days) {
    let free = day;
    while (weekdayOf(free) > 5 || taken.includes(free) || (free !== day && working.includes(free)))
      free = addDays(free, 1);
    taken.push(free);
  }
  return taken;
}

function byLaw(code: string, year: number): string[] {
  const everywhere = [
    addDays(easter(year), -2),
    monday(on(year, "05-01")),
    monday(on(year, "05-25")),
    ...past(on(year, "12-25"), on(year, "12-26")),
  ];
  const january = (code === "GB-SCT" ? ["01-01", "01-02"] : ["01-01"]).map((day) => on(year, day));
  const own: Readonly<Record<string, readonly string[]>> = {
    "GB-EAW": [addDays(easter(year), 1), monday(on(year, "08-25"))],
    "GB-SCT": [
      monday(on(year, "08-01")),
      ...past(on(year, "11-30")),
      ...(year === 2026 ? ["2026-06-15"] : []),
    ],
    "GB-NIR": [
      addDays(easter(year), 1),
      monday(on(year, "08-25")),
      ...past(on(year, "03-17")),
      ...past(on(year, "07-12")),
    ],
  };
  return [...past(...january), ...everywhere, ...(own[code] ?? [])].toSorted();
}

describe("bank holidays", () => {
  const lists = BANK_HOLIDAY_REGIONS.flatMap(({ code, years }) =>
    Object.entries(years).map(([year, days]) => ({ code, year: Number(year), days })),
  );

  it.each(lists)("of $code in $year are the days of the law", ({ code, year, days }) => {
    expect(days.map((day) => day.on)).toEqual(byLaw(code, year));
  });

  it("are working days with a name, each once", () => {
    for (const { days } of lists) {
      expect(days.every((day) => weekdayOf(day.on) < 6 && day.name !== "")).toBe(true);
      expect(new Set(days.map((day) => day.on)).size).toBe(days.length);
    }
  });
});
