import { describe, expect, it } from "vitest";
import type { DiagnosisOutcome, Evaluation, LookAgain } from "../model/evaluation.ts";
import { signingGaps, type Impression } from "./signing-gaps.ts";

const NOTHING: Impression = { diagnoses: [] };
const LIKELY: DiagnosisOutcome = {
  diagnosis: "post-inflammatory-erythema",
  likelihood: "likely",
  score: 1,
  findings: [0],
  for: [],
  against: [],
  stillToAsk: [],
};
const URGENT: LookAgain = {
  cause: "suspected-skin-cancer",
  urgency: "two-week",
  findings: [0],
  action: "Refer.",
  because: [],
  outranks: true,
};
const evaluation = (part: Partial<Evaluation> = {}): Evaluation => ({
  id: "visit",
  engine: { version: "1", rulesHash: "sha256:0" },
  differential: [LIKELY],
  mixed: false,
  lookAgain: [],
  activeAcneFirst: false,
  prognosis: [],
  referral: { advised: false, reasons: [] },
  safety: [],
  plan: { steps: [], advice: [], excluded: [], interactions: [], review: { weeks: 12, stopRules: [] } },
  unrecognised: [],
  ...part,
});
const RED = { colour: ["red"] as const };
const accepted: Impression = {
  diagnoses: [{ diagnosis: "post-inflammatory-erythema", decision: "accepted" }],
};
const sections = (visit: Parameters<typeof signingGaps>[0], answer = evaluation()) =>
  signingGaps(visit, answer).map(({ section }) => section);

describe("what is missing before signing", () => {
  it("is nothing once a mark is described and the clinician has said what it is", () => {
    expect(signingGaps({ findings: [RED], impression: accepted }, evaluation())).toEqual([]);
  });

  it("is a finding and an impression when the visit is empty", () => {
    expect(sections({ findings: [], impression: NOTHING })).toEqual(["findings", "impression"]);
  });

  it("is nothing when there is only an impression in words, because there may be nothing to see", () => {
    const words: Impression = { diagnoses: [], words: "Clear skin today." };
    expect(sections({ findings: [], impression: words })).toEqual([]);
  });

  it("names the finding that has neither colour nor surface", () => {
    const gaps = signingGaps({ findings: [RED, { sites: ["chin"] }], impression: accepted }, evaluation());
    expect(gaps.map(({ text }) => text)).toEqual(["Finding 2 has neither colour nor surface."]);
  });

  it.each(["changed", "rejected"] as const)("is the reason for what was %s", (decision) => {
    const impression: Impression = { diagnoses: [{ diagnosis: "keloid", decision }], words: "See notes." };
    expect(sections({ findings: [RED], impression })).toEqual(["impression"]);
    const reasoned: Impression = {
      diagnoses: [{ diagnosis: "keloid", decision, reason: "Within the border." }],
      words: "See notes.",
    };
    expect(sections({ findings: [RED], impression: reasoned })).toEqual([]);
  });

  it("is the reason for a diagnosis that the rules do not find likely, and only for that", () => {
    const added = (diagnosis: string): Impression => ({ diagnoses: [{ diagnosis, decision: "added" }] });
    expect(sections({ findings: [RED], impression: added("keloid") })).toEqual(["impression"]);
    expect(sections({ findings: [RED], impression: added("post-inflammatory-erythema") })).toEqual([]);
  });

  it("is an answer to each urgent alert, taken or rejected with a reason", () => {
    const urgent = evaluation({ lookAgain: [URGENT] });
    expect(sections({ findings: [RED], impression: accepted }, urgent)).toEqual(["differential"]);
    const taken: Impression = {
      diagnoses: [...accepted.diagnoses, { diagnosis: "suspected-skin-cancer", decision: "accepted" }],
    };
    expect(sections({ findings: [RED], impression: taken }, urgent)).toEqual([]);
    const routine = evaluation({ lookAgain: [{ ...URGENT, urgency: "routine" }] });
    expect(sections({ findings: [RED], impression: accepted }, routine)).toEqual([]);
  });

  it("is left while something taken over from another visit was not confirmed for today, once for each section", () => {
    const pulled = [
      { section: "history", open: ["course"] },
      { section: "history", open: ["flushing"] },
      { section: "scores", open: [] },
    ] as const;
    expect(signingGaps({ findings: [RED], impression: accepted, pulled }, evaluation())).toEqual([
      {
        section: "history",
        text: "Confirm as today’s what was taken over into History, or undo it.",
      },
    ]);
  });
});
