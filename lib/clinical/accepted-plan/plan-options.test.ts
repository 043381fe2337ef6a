import { describe, expect, it } from "vitest";
import type { TreatmentEntry } from "../model/catalogue-treatment.ts";
import type { Evaluation, PlanStep, TreatmentSafety } from "../model/evaluation.ts";
import type { StepRole, Treatment, Verdict } from "../model/vocabulary.ts";
import { answerPlace, firstChoices, leftOut, planOptions } from "./plan-options.ts";

const step = (treatment: Treatment, role: StepRole, verdict: Verdict = "ok"): PlanStep => ({
  treatment,
  role,
  for: [],
  verdict,
  evidence: "B",
  sessions: null,
  intervalWeeks: null,
  startWeek: 0,
  findings: [],
  cite: [],
});

const entry = (id: Treatment): TreatmentEntry => ({
  id,
  name: id,
  plainName: id,
  alsoKnownAs: [],
  modality: "topical",
  procedure: false,
  declinedBy: [],
  sessions: null,
  intervalWeeks: null,
  substances: [],
  regimens: [],
  doses: [],
  notFor: [],
  keepApart: [],
  counsel: [],
  cite: [],
});

const safety = (
  treatment: Treatment,
  verdict: Verdict = "ok",
  earliest: string | null = null,
): TreatmentSafety => ({ treatment, verdict, because: [], earliest, stillToAsk: [], mayForbid: [] });

const evaluation = (
  steps: readonly PlanStep[],
  judged: readonly TreatmentSafety[],
  excluded: readonly Treatment[] = [],
): Pick<Evaluation, "plan" | "safety"> => ({
  safety: judged,
  plan: {
    steps,
    advice: [],
    excluded: excluded.map((treatment) => ({ treatment, because: [] })),
    interactions: [],
    review: { weeks: 12, stopRules: [] },
  },
});

describe("the options of a plan", () => {
  it("are read in the order of their roles", () => {
    const plan = evaluation(
      [step("ipl", "alternative"), step("niacinamide", "home-care"), step("microneedling", "first-line")],
      [safety("ipl"), safety("niacinamide"), safety("microneedling")],
    );
    const options = planOptions(plan, [entry("ipl"), entry("niacinamide"), entry("microneedling")]);
    expect(options.map((option) => option.step.treatment)).toEqual(["microneedling", "niacinamide", "ipl"]);
  });

  it("are ticked at first where they are lead-in or first line and need no reason", () => {
    const plan = evaluation(
      [
        step("sunscreen-spf30", "lead-in"),
        step("microneedling", "first-line"),
        step("tca-cross", "first-line"),
        step("ipl", "alternative"),
      ],
      [
        safety("sunscreen-spf30"),
        safety("microneedling", "caution"),
        safety("tca-cross", "override"),
        safety("ipl"),
      ],
    );
    const entries = [entry("sunscreen-spf30"), entry("microneedling"), entry("tca-cross"), entry("ipl")];
    expect(firstChoices(planOptions(plan, entries))).toEqual(["sunscreen-spf30", "microneedling"]);
  });

  it("that were left out say from when safety would allow them, those that wait first", () => {
    const plan = evaluation(
      [],
      [safety("ipl", "block"), safety("peel-glycolic", "block", "2027-02-01"), safety("led-red", "ok", null)],
      ["ipl", "peel-glycolic", "led-red"],
    );
    expect(leftOut(plan).map(({ treatment, earliest }) => [treatment, earliest])).toEqual([
      ["peel-glycolic", "2027-02-01"],
      ["ipl", null],
      ["led-red", null],
    ]);
  });

  it("ask each question where its answer counts today", () => {
    expect(answerPlace("patient.pregnant")).toBe("pregnancy");
    expect(answerPlace("patient.medications")).toBe("medications");
    expect(answerPlace("patient.medications.0")).toBe("chart");
    expect(answerPlace("patient.conditions")).toBe("visit");
    expect(answerPlace("patient.fitzpatrick")).toBe("chart");
    expect(answerPlace("history.tannedWithinWeeks")).toBe("visit");
    expect(answerPlace("history.keloid")).toBe("chart");
  });
});
