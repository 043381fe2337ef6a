import { describe, expect, it } from "vitest";
import { daysRun, holdsOf } from "./course-so-far.ts";

describe("the days that a course has run", () => {
  it("leave out those on hold, also one that lasts", () => {
    expect(daysRun("2026-11-01", "2026-11-29", [])).toBe(28);
    expect(daysRun("2026-11-01", "2026-11-29", [{ from: "2026-11-08", to: "2026-11-15" }])).toBe(21);
    expect(daysRun("2026-11-01", "2026-11-29", [{ from: "2026-11-22", to: null }])).toBe(21);
    expect(daysRun("2026-11-20", "2026-11-29", [{ from: "2026-11-08", to: "2026-11-22" }])).toBe(7);
    expect(daysRun("2026-11-29", "2026-11-01", [])).toBe(0);
  });

  it("are read from the changes of its state", () => {
    const changes = [
      { to: "active", at: "2026-11-01" },
      { to: "on-hold", at: "2026-11-05" },
      { to: "active", at: "2026-11-09" },
      { to: "on-hold", at: "2026-11-20" },
    ];
    expect(holdsOf(changes, (at) => at)).toEqual([
      { from: "2026-11-05", to: "2026-11-09" },
      { from: "2026-11-20", to: null },
    ]);
  });
});
