import { describe, expect, it } from "vitest";
import { isUnchanged, planDifference, type ComparedPlan, type ComparedStep } from "./plan-difference.ts";

const step = (key: string, difference: Partial<ComparedStep> = {}): ComparedStep => ({
  key,
  ownName: null,
  sessions: 3,
  intervalWeeks: { min: 4, max: 6 },
  area: null,
  override: null,
  note: null,
  ...difference,
});
const plan = (difference: Partial<ComparedPlan> = {}): ComparedPlan => ({
  steps: [step("laser")],
  visits: [{ key: "laser", kind: "treatment", number: 1, dueOn: "2026-12-01" }],
  note: null,
  ...difference,
});

describe("the difference between two versions of a plan", () => {
  it("is none where they are the same, in whatever order regions are named", () => {
    expect(isUnchanged(planDifference(plan(), plan()))).toBe(true);
    const one = plan({ steps: [step("laser", { area: { side: null, sites: ["chin", "cheek"] } })] });
    const other = plan({ steps: [step("laser", { area: { side: null, sites: ["cheek", "chin"] } })] });
    expect(isUnchanged(planDifference(one, other))).toBe(true);
    const whole = plan({ steps: [step("laser", { area: { side: null, sites: [] } })] });
    expect(isUnchanged(planDifference(plan(), whole))).toBe(true);
  });

  it("names steps that were added, removed and changed, and in what", () => {
    const { steps } = planDifference(
      plan({ steps: [step("laser"), step("peel")] }),
      plan({
        steps: [
          step("laser", { sessions: 4, area: { side: "left", sites: [] }, intervalWeeks: null }),
          step("led"),
        ],
      }),
    );
    expect(steps).toMatchObject([
      { key: "laser", fields: ["sessions", "intervalWeeks", "area"] },
      { key: "peel", is: null },
      { key: "led", was: null },
    ]);
  });

  it("names visits that moved, came in and fell away, by date", () => {
    const visit = (number: number, dueOn: string) => ({
      key: "laser",
      kind: "treatment" as const,
      number,
      dueOn,
    });
    const { visits } = planDifference(
      plan({ visits: [visit(1, "2026-12-01"), visit(2, "2027-01-05"), visit(3, "2027-02-09")] }),
      plan({ visits: [visit(1, "2026-12-01"), visit(2, "2027-01-12"), visit(4, "2027-03-01")] }),
    );
    expect(visits.map(({ number, was, is }) => [number, was, is])).toEqual([
      [2, "2027-01-05", "2027-01-12"],
      [3, "2027-02-09", null],
      [4, null, "2027-03-01"],
    ]);
  });

  it("tells a note that changed", () => {
    expect(planDifference(plan(), plan({ note: "Patient prefers Mondays." })).note).toEqual({
      was: null,
      is: "Patient prefers Mondays.",
    });
  });
});
