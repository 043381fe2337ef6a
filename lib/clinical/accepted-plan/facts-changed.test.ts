import { describe, expect, it } from "vitest";
import type { SafetyReason, TreatmentSafety } from "../model/evaluation.ts";
import type { AcceptedPlan, AcceptedStep } from "./accepted-plan.ts";
import { onlyWaits, stepsToStop } from "./facts-changed.ts";

const step: AcceptedStep = {
  id: "step",
  treatment: "pulsed-dye-laser-595",
  role: "first-line",
  for: ["post-inflammatory-erythema"],
  verdict: "ok",
  evidence: "B",
  sessions: 3,
  sessionRange: { min: 2, max: 4 },
  intervalWeeks: { min: 4, max: 6 },
  startWeek: 0,
  findings: [],
  cite: [],
  override: null,
};

const planOf = (own: AcceptedStep): AcceptedPlan => ({
  acceptedOn: "2026-11-23",
  startOn: "2026-11-23",
  away: [],
  diagnoses: [],
  steps: [own],
  visits: [],
  advice: [],
  notChosen: [],
  excluded: [],
  interactions: [],
  prognosis: [],
  review: { weeks: 12, stopRules: [] },
  checkedByMe: [],
  note: null,
});

const reason: SafetyReason = { rule: "SF-test", text: "Now it must not be.", cite: [], verdict: "block" };
const now = (difference: Partial<TreatmentSafety>) => ({
  safety: [
    {
      treatment: step.treatment,
      verdict: "ok" as const,
      because: [],
      earliest: null,
      stillToAsk: [],
      mayForbid: [],
      ...difference,
    },
  ],
});

describe("facts that changed since a plan was accepted", () => {
  it("say nothing while the verdict lets the step through", () => {
    expect(stepsToStop(planOf(step), now({ verdict: "caution" }))).toEqual([]);
    expect(stepsToStop(planOf(step), now({}))).toEqual([]);
  });

  it("stop a step that is blocked now, with the reasons for the block and the day it ends", () => {
    const caution = { ...reason, rule: "SF-other", verdict: "caution" as const };
    expect(
      stepsToStop(
        planOf(step),
        now({ verdict: "block", because: [reason, caution], earliest: "2027-02-01" }),
      ),
    ).toEqual([
      {
        treatment: "pulsed-dye-laser-595",
        verdict: "block",
        because: [reason],
        earliest: "2027-02-01",
      },
    ]);
  });

  it("stop a step that would need a reason now, unless one was written when it was accepted", () => {
    const evaluation = now({ verdict: "override" });
    expect(stepsToStop(planOf(step), evaluation)).toHaveLength(1);
    const override = { reason: "Nothing else helped.", personId: "p", at: "2026-11-23T10:00:00Z" };
    expect(stepsToStop(planOf({ ...step, override }), evaluation)).toEqual([]);
    expect(stepsToStop(planOf({ ...step, override }), now({ verdict: "block" }))).toHaveLength(1);
  });

  it("stop a step for a rule that its reason was not written for", () => {
    const tan = { ...reason, rule: "SF-tan", verdict: "override" as const };
    const since = { ...tan, rule: "SF-new" };
    const override = { reason: "Nothing else helped.", personId: "p", at: "2026-11-23T10:00:00Z" };
    const signed = planOf({ ...step, override: { ...override, rules: ["SF-tan"] } });
    expect(stepsToStop(signed, now({ verdict: "override", because: [tan] }))).toEqual([]);
    expect(stepsToStop(signed, now({ verdict: "override", because: [tan, since] }))).toMatchObject([
      { because: [since] },
    ]);
  });
});

describe("a step that has only to wait", () => {
  it("is one whose override ends on a day that is known; a block stops it whatever its day", () => {
    const stop = { treatment: "ipl", because: [], verdict: "override", earliest: "2026-12-24" } as const;
    expect(onlyWaits(stop)).toBe(true);
    expect(onlyWaits({ ...stop, earliest: null })).toBe(false);
    expect(onlyWaits({ ...stop, verdict: "block" })).toBe(false);
  });
});
