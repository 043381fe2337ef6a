import { describe, expect, it } from "vitest";
import type { Evaluation, PlanStep, SafetyReason, TreatmentSafety } from "../model/evaluation.ts";
import type { Treatment, Verdict } from "../model/vocabulary.ts";
import type { PlanOption } from "./plan-options.ts";
import {
  departuresOf,
  faultOf,
  startOfProtocol,
  underProtocol,
  type EvidenceRange,
  type ProtocolBody,
  type ProtocolStep,
} from "./protocol.ts";

const LASER: EvidenceRange = {
  treatment: "pulsed-dye-laser-595",
  sessions: { min: 2, max: 4 },
  sessionsGiven: true,
  intervalWeeks: { min: 3, max: 6 },
};
const SUBCISION: EvidenceRange = {
  treatment: "subcision",
  sessions: { min: 1, max: 1 },
  sessionsGiven: false,
  intervalWeeks: null,
};
const CREAM: EvidenceRange = {
  treatment: "azelaic-acid",
  sessions: null,
  sessionsGiven: false,
  intervalWeeks: null,
};
const RANGES = [LASER, SUBCISION, CREAM];

const step = (
  treatment: Treatment,
  sessions: number | null,
  weeks: readonly [number, number] | null = null,
  reason: string | null = null,
): ProtocolStep => ({
  treatment,
  sessions,
  intervalWeeks: weeks === null ? null : { min: weeks[0], max: weeks[1] },
  reason,
});
const REASON = "Agreed by the clinic's doctors";

describe("a protocol beside the evidence", () => {
  it.each([
    [1, null, ["sessions"]],
    [2, null, []],
    [4, null, []],
    [5, null, ["sessions"]],
    [3, [3, 6], []],
    [3, [4, 4], []],
    [3, [2.9, 6], ["interval"]],
    [3, [3, 6.1], ["interval"]],
    [5, [2, 8], ["sessions", "interval"]],
  ] as const)("%s sessions every %j weeks leave it in %j", (sessions, weeks, what) => {
    const own = departuresOf(step("pulsed-dye-laser-595", sessions, weeks), LASER);
    expect(own.map((departure) => departure.what)).toEqual(what);
  });

  it("leaves it with any number and interval for which there is no source", () => {
    expect(departuresOf(step("subcision", 1), SUBCISION)).toEqual([]);
    const texts = departuresOf(step("subcision", 2, [8, 8]), SUBCISION).map(({ text }) => text);
    expect(texts).toEqual(["No source gives a number of sessions.", "No source gives an interval."]);
  });

  it.each([
    [step("pulsed-dye-laser-595", 3, [4, 4]), null],
    [step("pulsed-dye-laser-595", null), "sessions-missing"],
    [step("pulsed-dye-laser-595", 5), "reason-missing"],
    [step("pulsed-dye-laser-595", 5, null, REASON), null],
    [step("pulsed-dye-laser-595", 3, [2, 4]), "reason-missing"],
    [step("pulsed-dye-laser-595", 3, [2, 4], REASON), null],
    [step("subcision", 2, null, REASON), "interval-missing"],
    [step("subcision", 2, [8, 12], REASON), null],
    [step("subcision", 1), null],
    [step("azelaic-acid", null), null],
    [step("azelaic-acid", 3), "done-at-home"],
    [step("biopsy", 1), "not-a-step"],
  ] as const)("keeps %j, or says why not: %s", (own, code) => {
    expect(faultOf(own, RANGES)?.code ?? null).toBe(code);
  });
});

const reason = (rule: string, verdict: Verdict): SafetyReason => ({ rule, verdict, text: rule, cite: [] });
const planStep = (treatment: Treatment, sessions: PlanStep["sessions"]): PlanStep => ({
  treatment,
  role: "first-line",
  for: ["post-inflammatory-erythema"],
  verdict: "ok",
  evidence: "B",
  sessions,
  intervalWeeks: sessions === null ? null : { min: 3, max: 6 },
  startWeek: 0,
  findings: [0],
  cite: [],
});
const safe = (treatment: Treatment, because: readonly SafetyReason[] = []): TreatmentSafety => ({
  treatment,
  verdict: because[0]?.verdict ?? "ok",
  because,
  earliest: null,
  stillToAsk: [],
  mayForbid: [],
});

const steps = [
  planStep("azelaic-acid", null),
  planStep("pulsed-dye-laser-595", { min: 2, max: 4 }),
  planStep("ipl", { min: 3, max: 6 }),
];
const safety = [
  safe("azelaic-acid"),
  safe("pulsed-dye-laser-595", [reason("SF-TAN", "caution")]),
  safe("ipl", [reason("SF-DARK", "override")]),
  safe("fractional-ablative", [reason("SF-KELOID", "block")]),
  safe("microneedling", [reason("SF-INFECTION", "block")]),
  safe("silicone"),
];
const evaluation: Pick<Evaluation, "plan" | "safety"> = {
  safety,
  plan: {
    steps,
    advice: [],
    excluded: [{ treatment: "fractional-ablative", because: [reason("SF-KELOID", "block")] }],
    interactions: [],
    review: { weeks: 12, stopRules: [] },
  },
};
const options = steps.flatMap((own): PlanOption[] => {
  const ownSafety = safety.find(({ treatment }) => treatment === own.treatment);
  return ownSafety === undefined
    ? []
    : [
        {
          step: own,
          safety: ownSafety,
          treatment: { id: own.treatment, modality: "vascular-laser", procedure: true },
          sessionRange: own.sessions,
        },
      ];
});
const body: ProtocolBody = {
  steps: [
    step("pulsed-dye-laser-595", 5, [4, 4], REASON),
    step("ipl", 3),
    step("fractional-ablative", 1),
    step("microneedling", 3),
    step("silicone", null),
    step("azelaic-acid", null),
  ],
  reviewWeeks: [6],
  note: null,
};

describe("a plan begun from a protocol", () => {
  it("takes what this patient is offered, with its numbers, in its order", () => {
    const { treatments, sessions } = startOfProtocol(body, options, evaluation);
    expect(treatments).toEqual(["pulsed-dye-laser-595", "azelaic-acid"]);
    expect(sessions).toEqual({ "pulsed-dye-laser-595": 5 });
  });

  it("leaves the rest out and names the rule: excluded, in need of a reason, or not for these marks", () => {
    const { notTaken } = startOfProtocol(body, options, evaluation);
    expect(
      notTaken.map(({ treatment, why, because }) => [treatment, why, because.map(({ rule }) => rule)]),
    ).toEqual([
      ["ipl", "needs-reason", ["SF-DARK"]],
      ["fractional-ablative", "excluded", ["SF-KELOID"]],
      ["microneedling", "excluded", ["SF-INFECTION"]],
      ["silicone", "not-for-these-marks", []],
    ]);
  });

  it("keeps its intervals and may have its sessions, and changes nothing about what is offered", () => {
    const under = underProtocol(evaluation, body);
    expect(under.plan.steps.map(({ treatment }) => treatment)).toEqual([
      "pulsed-dye-laser-595",
      "ipl",
      "azelaic-acid",
    ]);
    expect(under.plan.steps[0]).toMatchObject({
      intervalWeeks: { min: 4, max: 4 },
      sessions: { min: 2, max: 5 },
      verdict: "ok",
    });
    expect(under.plan.steps[1]).toMatchObject({
      intervalWeeks: { min: 3, max: 6 },
      sessions: { min: 3, max: 6 },
    });
    expect(under.plan.excluded).toBe(evaluation.plan.excluded);
    expect(under.plan.review).toBe(evaluation.plan.review);
    expect(under.safety).toBe(evaluation.safety);
  });

  it("without one is what it was", () => {
    expect(underProtocol(evaluation, null)).toBe(evaluation);
  });
});
