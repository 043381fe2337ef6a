import { describe, expect, it } from "vitest";
import type { DiagnosisOutcome, LookAgain } from "#lib/clinical/model/evaluation.ts";
import { changesBetween } from "./live-changes.ts";

const PIE: DiagnosisOutcome = {
  diagnosis: "post-inflammatory-erythema",
  likelihood: "likely",
  score: 1,
  findings: [0],
  for: [],
  against: [],
  stillToAsk: [],
};
const FULMINANS: LookAgain = {
  cause: "acne-fulminans",
  urgency: "same-day",
  findings: [0],
  action: "Hospital today.",
  because: [],
  outranks: true,
};
const answer = (differential: DiagnosisOutcome[], lookAgain: LookAgain[] = []) => ({
  differential,
  lookAgain,
});

describe("what an answer changed", () => {
  it("is nothing while the same is likely and possible, whatever the reasons", () => {
    expect(changesBetween(answer([PIE]), answer([{ ...PIE, score: 0.9, stillToAsk: ["x"] }]))).toBeNull();
    expect(changesBetween(answer([]), answer([{ ...PIE, likelihood: "unlikely" }]))).toBeNull();
  });

  it("says what a diagnosis is now, and what it was", () => {
    const changes = changesBetween(answer([PIE]), answer([{ ...PIE, likelihood: "possible" }]));
    expect(changes?.said).toBe("Post-inflammatory erythema is possible, was likely.");
    expect(changes?.was).toEqual(new Map([["post-inflammatory-erythema", "likely"]]));
    expect(changesBetween(answer([]), answer([PIE]))?.was.get("post-inflammatory-erythema")).toBe("new");
    expect(changesBetween(answer([PIE]), answer([]))?.said).toContain("no longer likely or possible");
  });

  it("says first what has to be looked at again, and whether that is the same day", () => {
    const changes = changesBetween(answer([PIE]), answer([], [FULMINANS]));
    expect(changes?.said).toMatch(/^Look again, same day: Acne fulminans\./);
    expect(changes?.isUrgent).toBe(true);
    expect(changesBetween(answer([], [FULMINANS]), answer([]))?.said).toBe(
      "Acne fulminans need not be looked at again.",
    );
  });
});
