import { describe, expect, it } from "vitest";
import type { PlanStep, TreatmentSafety } from "../model/evaluation.ts";
import type { Treatment } from "../model/vocabulary.ts";
import { planRefusals, type JudgedPlan, type PlanChoice } from "./refusals.ts";

const safety = (treatment: Treatment, difference: Partial<TreatmentSafety> = {}): TreatmentSafety => ({
  treatment,
  verdict: "ok",
  because: [],
  earliest: null,
  stillToAsk: [],
  mayForbid: [],
  ...difference,
});

const step = (treatment: Treatment): PlanStep => ({
  treatment,
  role: "first-line",
  for: [],
  verdict: "ok",
  evidence: "B",
  sessions: { min: 2, max: 4 },
  intervalWeeks: { min: 4, max: 6 },
  startWeek: 0,
  findings: [],
  cite: [],
});

const judged = (entry: TreatmentSafety, unrecognised: readonly string[] = []): JudgedPlan => ({
  safety: [entry],
  plan: { steps: entry.verdict === "block" ? [] : [step(entry.treatment)] },
  unrecognised,
  signedOff: null,
});

const choice = (difference: Partial<PlanChoice> = {}): PlanChoice => ({
  treatments: ["ipl"],
  overrides: [],
  checkedByMe: [],
  sessions: {},
  ...difference,
});

const codes = (plan: JudgedPlan, chosen: PlanChoice): string[] =>
  planRefusals(plan, chosen, () => ({ min: 2, max: 4 })).map(({ code }) => code);

describe("what keeps a plan from being accepted", () => {
  it("is nothing for a treatment that is offered and clear", () => {
    expect(codes(judged(safety("ipl")), choice())).toEqual([]);
  });

  it("is a block, whatever reason is written", () => {
    const overrides = [{ treatment: "ipl" as const, reason: "Because I say so", rules: [] }];
    expect(codes(judged(safety("ipl", { verdict: "block" })), choice({ overrides }))).toEqual(["blocked"]);
  });

  it("is an override without its reason, or with an empty one", () => {
    const plan = judged(safety("ipl", { verdict: "override" }));
    expect(codes(plan, choice())).toEqual(["needs-override"]);
    expect(codes(plan, choice({ overrides: [{ treatment: "ipl", reason: "  ", rules: [] }] }))).toEqual([
      "needs-override",
    ]);
    expect(
      codes(plan, choice({ overrides: [{ treatment: "ipl", reason: "Nothing else helped.", rules: [] }] })),
    ).toEqual([]);
  });

  it("is a rule that came up after the reason was written", () => {
    const because = ["SF-tan", "SF-new"].map((rule) => ({
      ...{ rule, text: `${rule} asks for a reason.`, cite: [] },
      verdict: "override" as const,
    }));
    const plan = judged(safety("ipl", { verdict: "override", because }));
    const written = (rules: readonly string[]) =>
      choice({ overrides: [{ treatment: "ipl", reason: "Nothing else helped.", rules }] });
    expect(codes(plan, written(["SF-tan", "SF-new", "SF-gone"]))).toEqual([]);
    const [refusal] = planRefusals(plan, written(["SF-tan"]), () => null);
    expect(refusal).toMatchObject({ code: "needs-override" });
    expect(refusal?.text).toContain("SF-new asks for a reason.");
    expect(refusal?.text).not.toContain("SF-tan");
  });

  it("is a question whose answer could forbid the treatment, and not one that could only ask for care", () => {
    const care = safety("ipl", { stillToAsk: ["history.preoccupation"] });
    expect(codes(judged(care), choice())).toEqual([]);
    const forbidding = safety("ipl", {
      stillToAsk: ["history.preoccupation", "patient.pregnant"],
      mayForbid: ["patient.pregnant"],
    });
    const [refusal] = planRefusals(judged(forbidding), choice(), () => null);
    expect(refusal).toMatchObject({ code: "open-questions", stillToAsk: ["patient.pregnant"] });
  });

  it("is a treatment that was not on offer", () => {
    const plan = { ...judged(safety("ipl")), plan: { steps: [] } };
    expect(codes(plan, choice())).toEqual(["not-offered"]);
  });

  it("is a number of sessions outside the range, or any where there are none", () => {
    const plan = judged(safety("ipl"));
    expect(codes(plan, choice({ sessions: { ipl: 4 } }))).toEqual([]);
    expect(codes(plan, choice({ sessions: { ipl: 9 } }))).toEqual(["sessions-out-of-range"]);
    const none = planRefusals(plan, choice({ sessions: { ipl: 1 } }), () => null);
    expect(none.map(({ code }) => code)).toEqual(["sessions-out-of-range"]);
  });

  it("is a name that was neither recognised nor looked up", () => {
    const plan = judged(safety("ipl"), ["Zorbex"]);
    expect(codes(plan, choice())).toEqual(["unrecognised"]);
    expect(codes(plan, choice({ checkedByMe: ["Zorbex"] }))).toEqual([]);
  });

  it("is content that is not signed off, where the clinic demands that, and the sentence says where to go", () => {
    const plan = judged(safety("ipl"));
    expect(codes({ ...plan, signedOff: ["ipl", "azelaic-acid"] }, choice())).toEqual([]);
    expect(codes({ ...plan, signedOff: ["azelaic-acid"] }, choice())).toEqual(["not-signed-off"]);
    expect(codes({ ...plan, signedOff: [] }, choice({ treatments: [] }))).toEqual([]);
    const [refusal] = planRefusals({ ...plan, signedOff: [] }, choice(), () => null);
    expect(refusal?.text).toMatch(
      /and ipl is not\. A dermatologist signs it off in the guide, or the plan goes without it/,
    );
  });
});
