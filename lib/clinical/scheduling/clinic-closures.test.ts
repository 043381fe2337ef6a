import { describe, expect, it } from "vitest";
import { closedDatesFrom } from "./clinic-closures.ts";

const christmas = { from: "2026-12-24", to: "2026-12-28" };

describe("the days on which the clinic is closed", () => {
  it("hold both ends of a range, and each day once where ranges overlap", () => {
    expect(closedDatesFrom("2026-11-23", [christmas, { from: "2026-12-28", to: "2026-12-28" }])).toEqual([
      "2026-12-24",
      "2026-12-25",
      "2026-12-26",
      "2026-12-27",
      "2026-12-28",
    ]);
  });

  it("begin with the day that is asked about", () => {
    expect(closedDatesFrom("2026-12-27", [christmas])).toEqual(["2026-12-27", "2026-12-28"]);
    expect(closedDatesFrom("2026-12-28", [christmas])).toEqual(["2026-12-28"]);
    expect(closedDatesFrom("2026-12-29", [christmas])).toEqual([]);
  });
});
