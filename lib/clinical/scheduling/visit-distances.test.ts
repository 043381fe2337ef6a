import { describe, expect, it } from "vitest";
import { tooClose, type SpacedVisit } from "./visit-distances.ts";

const visit = (id: string, dueOn: string, more: Partial<SpacedVisit> = {}): SpacedVisit => ({
  ...{ id, dueOn, stepId: "laser", kind: "treatment", number: Number(id.slice(-1)), state: "planned" },
  performedOn: null,
  keeps: { afterPrevious: 28, apart: [{ stepId: "peel", days: 14 }] },
  ...more,
});
const first = visit("laser-1", "2026-11-23", {
  keeps: { afterPrevious: 0, apart: [{ stepId: "peel", days: 14 }] },
});
const second = visit("laser-2", "2026-12-21");
const peel = visit("peel-1", "2026-12-07", {
  stepId: "peel",
  keeps: { afterPrevious: 0, apart: [{ stepId: "laser", days: 14 }] },
});

describe("the distance of a visit from the others", () => {
  it("counts from the visit before it and to the one after it", () => {
    expect(tooClose(second, "2026-12-20", [first, second])).toEqual([{ other: "2026-11-23", days: 28 }]);
    expect(tooClose(second, "2026-12-21", [first, second])).toEqual([]);
    expect(tooClose(first, "2026-11-24", [first, second])).toEqual([{ other: "2026-12-21", days: 28 }]);
  });

  it("counts from the day on which a visit really was, and not from one that was missed", () => {
    const late = { ...first, state: "completed" as const, performedOn: "2026-11-30" };
    expect(tooClose(second, "2026-12-21", [late, second])).toEqual([{ other: "2026-11-30", days: 28 }]);
    expect(tooClose(second, "2026-11-30", [{ ...first, state: "missed" }, second])).toEqual([]);
  });

  it("keeps the gap to another treatment on both sides, and none of a test patch", () => {
    expect(tooClose(peel, "2026-12-08", [first, second, peel])).toEqual([{ other: "2026-12-21", days: 14 }]);
    expect(tooClose(peel, "2026-12-06", [first, second, peel])).toEqual([{ other: "2026-11-23", days: 14 }]);
    const patch = { ...second, kind: "test-patch" as const };
    expect(tooClose(peel, "2026-12-20", [patch, peel])).toEqual([]);
  });

  it("says nothing where a plan did not say", () => {
    expect(tooClose({ ...second, keeps: null }, "2026-11-24", [first])).toEqual([]);
  });
});

describe("the distance of a visit from a session of another course", () => {
  const needles = visit("needles-1", "2026-11-30", { stepId: "needles", keeps: null, state: "completed" });

  it("is kept where either of the two says so, and to the day", () => {
    const laser = { ...second, keeps: { afterPrevious: 0, apart: [{ stepId: "needles", days: 14 }] } };
    expect(tooClose(laser, "2026-12-13", [needles])).toEqual([{ other: "2026-11-30", days: 14 }]);
    expect(tooClose(laser, "2026-12-14", [needles])).toEqual([]);
    const knows = { ...needles, keeps: { afterPrevious: 0, apart: [{ stepId: "laser", days: 21 }] } };
    expect(tooClose(laser, "2026-12-20", [knows])).toEqual([{ other: "2026-11-30", days: 21 }]);
    expect(tooClose(laser, "2026-12-21", [knows])).toEqual([]);
    expect(tooClose({ ...laser, keeps: null }, "2026-12-20", [knows])).toHaveLength(1);
  });
});
