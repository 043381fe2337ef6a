import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { whatWouldChange } from "./what-would-change.ts";

const TODAY = "2026-11-23";
const DRAFT: ConsultationDraft = {
  ...emptyDraft(),
  findings: [
    {
      id: "019aaaaa-0000-7000-8000-000000000001",
      sites: ["cheek"],
      colour: ["red"],
      surface: "flat",
      blanches: "yes",
    },
  ],
};

const ask = (draft: ConsultationDraft) =>
  evaluate(engineCatalogue, {
    id: "what-if",
    on: TODAY,
    patient: {},
    history: { flushing: draft.history.flushing ?? null },
    findings: draft.findings.map(({ sites, colour, surface, blanches, sideLightShadow, lesions }) => ({
      sites: sites ?? null,
      colour: colour ?? null,
      surface: surface ?? null,
      blanches: blanches ?? null,
      sideLightShadow: sideLightShadow ?? null,
      lesions: lesions ?? null,
    })),
  });

describe("what would change the engine's mind", () => {
  const known = ask(DRAFT);
  const outcome = known.differential.find(({ diagnosis }) => diagnosis === "post-inflammatory-erythema");

  it("names answers that would move a diagnosis, and facts without which it would stand otherwise", () => {
    if (!outcome) throw new Error("A red flat mark that blanches is no erythema");
    expect(outcome.likelihood).toBe("likely");
    const points = whatWouldChange(outcome, DRAFT, TODAY, known, ask);
    expect(points.length).toBeGreaterThan(0);
    for (const { path, likelihood, lookAgain } of points) {
      expect(path).toMatch(/^(findings\.0|history)\./);
      expect(likelihood !== "likely" || lookAgain.length > 0).toBe(true);
    }
    expect(points.filter(({ label }) => label === null).map(({ path }) => path)).toContain(
      "findings.0.colour",
    );
  });

  it("leaves the draft as it was", () => {
    if (!outcome) throw new Error("A red flat mark that blanches is no erythema");
    const before = structuredClone(DRAFT);
    whatWouldChange(outcome, DRAFT, TODAY, known, ask);
    expect(DRAFT).toEqual(before);
  });
});
