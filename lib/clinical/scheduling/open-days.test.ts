import { describe, expect, it } from "vitest";
import { closuresOf, sunStayNear } from "./open-days.ts";

const MARGINS = { before: 14, after: 28 };
const stay = (inSun?: boolean) => ({ from: "2026-12-10", to: "2026-12-12", inSun });

describe("days kept clear of a stay in the sun", () => {
  it.each([
    ["2026-11-25", false],
    ["2026-11-26", true],
    ["2026-12-11", true],
    ["2027-01-09", true],
    ["2027-01-10", false],
  ])("reach from fourteen days before it to 28 after it: %s", (day, near) => {
    for (const inSun of [true, undefined]) {
      expect(sunStayNear([stay(inSun)], MARGINS, day)).toEqual(near ? stay(inSun) : null);
    }
    expect(sunStayNear([stay(false)], MARGINS, day)).toBeNull();
    expect(sunStayNear([stay(true)], null, day)).toBeNull();
  });

  it("are closed by the same margins, also where nobody knows whether it is in the sun", () => {
    const calendar = { startOn: "2026-12-01", closedWeekdays: [], closedDates: [] };
    const first = (inSun?: boolean) => closuresOf({ ...calendar, away: [stay(inSun)] }, MARGINS);
    for (const inSun of [true, undefined]) {
      const closures = first(inSun);
      expect([closures[0], closures[9], closures[11], closures[12], closures[39], closures[40]]).toEqual([
        ...["sun", "away", "away", "sun", "sun"],
        undefined,
      ]);
    }
    expect(first(false).filter((code) => code !== undefined)).toEqual(["away", "away", "away"]);
  });
});
