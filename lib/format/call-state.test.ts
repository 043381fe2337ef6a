import { describe, expect, it } from "vitest";
import { isOverdue, isToCall, usualNextTry } from "./call-state.ts";

const DUE = "2026-11-10";

describe("who is overdue and not yet called", () => {
  it("is nobody on the day itself, and everybody from the day after", () => {
    expect(isOverdue(DUE, DUE)).toBe(false);
    expect(isOverdue(DUE, "2026-11-11")).toBe(true);
    expect(isToCall(DUE, DUE, null)).toBe(false);
    expect(isToCall(DUE, "2026-11-11", null)).toBe(true);
  });

  it.each([
    ["a contact before the visit became due does not count", "2026-11-09", null, "2026-11-12", true],
    ["a contact on the day it became due counts", "2026-11-10", null, "2026-11-12", false],
    ["a contact since counts, however long ago", "2026-11-11", null, "2027-03-01", false],
    ["the day before the next try nobody calls", "2026-11-11", "2026-11-14", "2026-11-13", false],
    ["on the day of the next try somebody does", "2026-11-11", "2026-11-14", "2026-11-14", true],
    ["and on every day after it", "2026-11-11", "2026-11-14", "2026-12-24", true],
  ])("%s", (_rule, on, nextTryOn, today, expected) => {
    expect(isToCall(DUE, today, { outcome: "reached", on, nextTryOn })).toBe(expected);
  });

  it("asks again on its own after what settled nothing", () => {
    expect(usualNextTry("no-answer", DUE)).toBe("2026-11-11");
    expect(usualNextTry("wrong-number", DUE)).toBe("2026-11-11");
    expect(usualNextTry("left-message", DUE)).toBe("2026-11-13");
    for (const settled of ["reached", "declined", "rebooked", "toString"]) {
      expect(usualNextTry(settled, DUE)).toBeNull();
    }
  });
});
