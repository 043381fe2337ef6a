import { describe, expect, it } from "vitest";
import { closedDatesText, closedWeekdaysText, namingNoTreatment, sunText } from "./explain-day.ts";

describe("why a day is as it is", () => {
  it("is told to every role without the treatment it keeps away from", () => {
    expect(
      namingNoTreatment([
        { code: "gap", text: "At least 14 days from pulsed-dye-laser-595." },
        { code: "interval", text: "At least 4 weeks after the session before it." },
      ]),
    ).toEqual([
      { code: "gap", text: "At least 14 days from another treatment." },
      { code: "interval", text: "At least 4 weeks after the session before it." },
    ]);
  });

  it("names weekdays once and in their order, and dates that follow one another as a range", () => {
    expect(closedWeekdaysText([7, 6, 7])).toBe("The clinic is closed on Saturdays and Sundays.");
    expect(closedDatesText(["2026-12-28", "2026-12-25", "2026-12-26", "2026-12-25"])).toBe(
      "The clinic is closed from 2026-12-25 to 2026-12-26 and on 2026-12-28.",
    );
  });

  it("names the days kept clear of a stay in the sun on the side on which they are kept", () => {
    const stay = { from: "2027-06-01", to: "2027-06-14", inSun: true };
    expect(sunText(stay, { before: 0, after: 28 })).toBe(
      "It is not within 28 days after the stay in the sun from 2027-06-01 to 2027-06-14.",
    );
    expect(sunText(stay, { before: 1, after: 0 })).toBe(
      "It is not within 1 day before the stay in the sun from 2027-06-01 to 2027-06-14.",
    );
  });
});
