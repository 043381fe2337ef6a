import { describe, expect, it } from "vitest";
import type { RelayInput, RelayVisit } from "./relay-input.ts";
import { brokenByTakingBack } from "./take-back.ts";

const TODAY = "2026-11-23";

const laser = (number: number, dueOn: string, change: Partial<RelayVisit> = {}): RelayVisit => ({
  ...{ id: `laser-${String(number)}`, stepId: "laser", kind: "treatment", number, of: 3, dueOn },
  ...{ windowFrom: dueOn, windowTo: dueOn, booked: false, state: "planned", performedOn: null },
  keeps: { afterPrevious: 28, atMost: 42, apart: [], clearOfSun: { before: 14, after: 28 } },
  ...change,
});
const course = (visits: readonly RelayVisit[], change: Partial<RelayInput> = {}): RelayInput => ({
  ...{ today: TODAY, visits, away: [], closedWeekdays: [6, 7], closedDates: [] },
  ...{ move: null, moveBooked: false, longer: false },
  ...change,
});
const back = (number: number, dueOn: string, booked = false) => ({
  ...{ id: `laser-${String(number)}`, dueOn, windowFrom: dueOn, windowTo: dueOn, booked },
});

describe("taking a move back", () => {
  const moved = [laser(1, "2026-12-07"), laser(2, "2027-01-11")];

  it("breaks nothing where the former days still keep every rule", () => {
    expect(brokenByTakingBack(course(moved), [back(1, "2026-11-30"), back(2, "2026-12-28")])).toEqual([]);
  });

  it.each([
    ["2026-12-14", "2026-12-20", "2026-11-30", /sun/],
    ["2026-12-15", "2026-12-20", "2026-11-30", null],
    ["2026-11-02", "2026-11-02", "2026-11-30", /sun/],
    ["2026-11-01", "2026-11-01", "2026-11-30", null],
  ])(
    "is refused for a former day within the margins of a stay in the sun: %s to %s",
    (from, to, day, rule) => {
      // The visit is far from all of them now.
      const now = course([laser(1, "2027-03-01")], { away: [{ from, to, inSun: true }] });
      const broken = brokenByTakingBack(now, [back(1, day)]);
      if (rule === null) expect(broken).toEqual([]);
      else expect(broken.join(" ")).toMatch(rule);
      expect(brokenByTakingBack(now, [back(1, day, true)]).length > 0).toBe(rule !== null);
    },
  );

  it("is refused for a former day too close to a session that took place meanwhile, by a day", () => {
    const done = (on: string) => laser(1, on, { state: "completed", performedOn: on });
    const now = (on: string) => course([done(on), laser(2, "2027-01-11")]);
    expect(brokenByTakingBack(now("2026-11-20"), [back(2, "2026-12-18")])).toEqual([]);
    expect(brokenByTakingBack(now("2026-11-23"), [back(2, "2026-12-18")]).join(" ")).toMatch(/4 weeks/);
  });

  it("is refused where it leaves too little room for a visit that stays", () => {
    const now = course([laser(1, "2026-12-01"), laser(2, "2026-12-29")]);
    expect(brokenByTakingBack(now, [back(1, "2026-12-02")]).join(" ")).toMatch(/4 weeks/);
  });

  it("is refused for a day on which the clinic has closed since", () => {
    const now = course(moved, { closedDates: ["2026-11-30"] });
    expect(brokenByTakingBack(now, [back(1, "2026-11-30")]).join(" ")).toMatch(/closed/);
  });

  it("does not count a visit that has to move anyway, nor a former day that has passed", () => {
    const closed = { closedDates: ["2027-01-11"] };
    expect(brokenByTakingBack(course(moved, closed), [back(1, "2026-11-30")])).toEqual([]);
    expect(brokenByTakingBack(course(moved), [back(1, "2026-11-20")])).toEqual([]);
  });

  it("goes back beyond the longest interval, where the course was before", () => {
    const now = course([
      laser(1, "2026-11-20", { state: "completed", performedOn: "2026-11-20" }),
      laser(2, "2027-01-11"),
    ]);
    expect(brokenByTakingBack(now, [back(2, "2027-03-01")])).toEqual([]);
  });
});
