import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { caseOf, readSpec } from "./read-spec.ts";

const SIMPLE: ClinicalCase = {
  id: "simple",
  on: "2026-03-02",
  history: { acneAtSite: true },
  findings: [{ colour: "red", blanches: "yes", surface: "flat" }],
};

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

describe("the one door of the engine", () => {
  it("answers with every part of the evaluation, in the order of the case format", () => {
    const evaluation = evaluate(engineCatalogue, SIMPLE);
    expect(Object.keys(evaluation)).toEqual([
      "id",
      "engine",
      "differential",
      "mixed",
      "lookAgain",
      "activeAcneFirst",
      "prognosis",
      "referral",
      "safety",
      "plan",
      "unrecognised",
      "didYouMean",
    ]);
    expect(evaluation.id).toBe("simple");
    expect(evaluation.engine.rulesHash).toMatch(/^sha256:/);
  });

  it("answers for every treatment of the vocabulary, in its order", () => {
    const { safety } = evaluate(engineCatalogue, SIMPLE);
    expect(safety.map((entry) => entry.treatment)).toEqual(TREATMENTS);
  });

  it("changes nothing in the case and gives the same bytes each time, for every vignette", () => {
    for (const row of readSpec("differential-vignettes.csv")) {
      const theCase = freeze(caseOf(row, row["vignette"] ?? ""));
      const first = JSON.stringify(evaluate(engineCatalogue, theCase));
      expect(JSON.stringify(evaluate(engineCatalogue, structuredClone(theCase)))).toBe(first);
    }
  });

  it("asks for flushing while a plain red mark could still be rosacea", () => {
    const [first] = evaluate(engineCatalogue, {
      ...SIMPLE,
      findings: [{ ...SIMPLE.findings[0], sites: ["cheek"] }],
    }).differential;
    expect(first?.diagnosis).toBe("post-inflammatory-erythema");
    expect(first?.stillToAsk).toContain("history.flushing");
    expect(first?.stillToAsk).toContain("findings.0.sideLightShadow");
  });

  it("holds moderate acne against elective work, and mild acne not", () => {
    const withAcne = (activeAcne: "mild" | "moderate" | "severe") =>
      evaluate(engineCatalogue, { ...SIMPLE, history: { acneAtSite: true, activeAcne } }).activeAcneFirst;
    expect([withAcne("mild"), withAcne("moderate"), withAcne("severe")]).toEqual([false, true, true]);
  });

  it("returns names that it does not know, so that nobody believes they were checked", () => {
    const medications = [{ name: "Wibblex 5 mg", status: "current" as const }];
    expect(evaluate(engineCatalogue, { ...SIMPLE, patient: { medications } }).unrecognised).toEqual([
      "Wibblex 5 mg",
    ]);
  });

  it("asks back what a doubtful name may mean, and neither takes it for certain nor drops it", () => {
    const medications = [{ name: "isotertinion", status: "current" as const }];
    const answer = evaluate(engineCatalogue, { ...SIMPLE, patient: { medications } });
    expect(answer.didYouMean).toEqual([
      { path: "patient.medications.0", typed: "isotertinion", suggestion: "isotretinoin" },
    ]);
    expect(answer.unrecognised).toEqual(["isotertinion"]);
    const laser = answer.safety.find(({ treatment }) => treatment === "full-field-ablative");
    expect(laser?.stillToAsk).toContain("patient.medications.0.name");
    expect(laser?.mayForbid).toContain("patient.medications.0.name");
  });

  it("answers a case without findings", () => {
    const evaluation = evaluate(engineCatalogue, { id: "none", on: "2026-03-02", findings: [] });
    expect(evaluation.differential).toEqual([]);
    expect(evaluation.prognosis).toEqual([]);
  });
});
