import { describe, expect, it } from "vitest";
import type {
  DiagnosisOutcome,
  Evaluation,
  LookAgain,
  PlanStep,
  TreatmentSafety,
} from "../model/evaluation.ts";
import { signingDoubts, signingGaps, type Impression } from "./signing-gaps.ts";

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
const kinds = (visit: Parameters<typeof signingGaps>[0], answer = evaluation()) =>
  signingGaps(visit, answer).map(({ kind }) => kind);

describe("what is missing before signing", () => {
  it("is nothing once a mark is described and the clinician has said what it is", () => {
    expect(signingGaps({ findings: [RED], impression: accepted }, evaluation())).toEqual([]);
  });

  it("is a finding and an impression when the visit is empty", () => {
    expect(kinds({ findings: [], impression: NOTHING })).toEqual(["no-finding", "no-impression"]);
  });

  it("is nothing when there is only an impression in words, because there may be nothing to see", () => {
    const words: Impression = { diagnoses: [], words: "Clear skin today." };
    expect(kinds({ findings: [], impression: words })).toEqual([]);
  });

  it("names the finding that has neither colour nor surface", () => {
    const gaps = signingGaps({ findings: [RED, { sites: ["chin"] }], impression: accepted }, evaluation());
    expect(gaps).toEqual([{ kind: "not-described", finding: 1 }]);
  });

  it.each(["changed", "rejected"] as const)("is the reason for what was %s", (decision) => {
    const impression: Impression = { diagnoses: [{ diagnosis: "keloid", decision }], words: "See notes." };
    expect(kinds({ findings: [RED], impression })).toEqual(["no-reason"]);
    const reasoned: Impression = {
      diagnoses: [{ diagnosis: "keloid", decision, reason: "Within the border." }],
      words: "See notes.",
    };
    expect(kinds({ findings: [RED], impression: reasoned })).toEqual([]);
  });

  it("is the reason for a diagnosis that the rules do not find likely, and only for that", () => {
    const added = (diagnosis: string): Impression => ({ diagnoses: [{ diagnosis, decision: "added" }] });
    expect(kinds({ findings: [RED], impression: added("keloid") })).toEqual(["no-reason"]);
    expect(kinds({ findings: [RED], impression: added("post-inflammatory-erythema") })).toEqual([]);
  });

  it("is an answer to each urgent alert, taken or rejected with a reason", () => {
    const urgent = evaluation({ lookAgain: [URGENT] });
    expect(kinds({ findings: [RED], impression: accepted }, urgent)).toEqual(["unanswered-alert"]);
    const taken: Impression = {
      diagnoses: [...accepted.diagnoses, { diagnosis: "suspected-skin-cancer", decision: "accepted" }],
    };
    expect(kinds({ findings: [RED], impression: taken }, urgent)).toEqual([]);
    const routine = evaluation({ lookAgain: [{ ...URGENT, urgency: "routine" }] });
    expect(kinds({ findings: [RED], impression: accepted }, routine)).toEqual([]);
  });
});

const safety = (treatment: TreatmentSafety["treatment"], stillToAsk: readonly string[]): TreatmentSafety => ({
  treatment,
  verdict: "ok",
  because: [],
  earliest: null,
  stillToAsk,
  mayForbid: [],
});
const planned = (treatment: PlanStep["treatment"]): PlanStep => ({
  ...{ treatment, role: "adjunct", for: [], verdict: "ok", evidence: "B", sessions: null },
  ...{ intervalWeeks: null, startWeek: 0, findings: [], cite: [] },
});

describe("what is worth a look before signing", () => {
  const today = "2026-11-23";
  const visit = { on: today, scores: {} };

  it("is nothing when all was asked", () => {
    expect(signingDoubts(visit, evaluation(), today)).toEqual([]);
  });

  it("is each question once that a treatment of the likely plan waits for, and no other's", () => {
    const answer = evaluation({
      plan: { ...evaluation().plan, steps: [planned("azelaic-acid"), planned("pulsed-dye-laser-595")] },
      safety: [
        safety("azelaic-acid", ["patient.pregnant"]),
        safety("pulsed-dye-laser-595", ["patient.pregnant", "history.tannedWithinWeeks"]),
        safety("ipl", ["history.photosensitivity"]),
      ],
    });
    expect(signingDoubts(visit, answer, today)).toEqual([
      { kind: "not-asked", path: "patient.pregnant" },
      { kind: "not-asked", path: "history.tannedWithinWeeks" },
    ]);
  });

  it("is a scale that was begun and not finished, with the items that are missing", () => {
    const scores = { pahpi: { size: 4 }, cea: { grade: 2 }, iga: { grade: null } };
    expect(signingDoubts({ on: today, scores }, evaluation(), today)).toEqual([
      { kind: "part-of-scale", scale: "pahpi", missing: ["intensity", "number"] },
    ]);
  });

  it("is each name that no list knows, and a draft of an earlier day", () => {
    const answer = evaluation({ unrecognised: ["Xyzal", "Xyzal"] });
    expect(signingDoubts({ on: "2026-11-20", scores: {} }, answer, today)).toEqual([
      { kind: "earlier-day", on: "2026-11-20" },
      { kind: "not-recognised", name: "Xyzal" },
    ]);
  });

  it("is left while something taken over from another visit was not confirmed for today, once for each section", () => {
    const pulled = [
      { section: "history", open: ["course"] },
      { section: "history", open: ["flushing"] },
      { section: "scores", open: [] },
    ] as const;
    expect(signingGaps({ findings: [RED], impression: accepted, pulled }, evaluation())).toEqual([
      { kind: "not-confirmed", section: "history" },
    ]);
  });
});
