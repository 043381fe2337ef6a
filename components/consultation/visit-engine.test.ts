import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { STRICTEST_POLICIES } from "#lib/clinical/model/policies.ts";
import type { RecordedFacts } from "#lib/clinical/visit/recorded-visit.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { openEngine, type VisitQuestion } from "./visit-engine.ts";

const ON = "2026-11-23";
const FACTS: RecordedFacts = {
  ...{ born: "1996-07-14", sex: "female", fitzpatrick: "III", monk: null },
  ...{ pregnant: null, breastfeeding: null, planningPregnancy: null, pregnancyAskedOn: null },
  ...{ keloid: null, keloidAskedOn: null, declines: [], declinesAskedOn: null },
  ...{ allergies: [], allergiesAskedOn: null, conditions: [], conditionsScreenedOn: null },
  ...{ medications: [], medicationsScreenedOn: null },
};
const FINDING_ID = "019aaaaa-0000-7000-8000-000000000001";
const DRAFT: ConsultationDraft = {
  ...emptyDraft(),
  findings: [{ id: FINDING_ID, sites: ["chin"], colour: ["red"] }],
};
const about = (draft: ConsultationDraft, more: Partial<VisitQuestion> = {}): VisitQuestion => ({
  ...{ id: "019bbbbb-0000-7000-8000-000000000001", on: ON, facts: FACTS, draft },
  ...{ policies: STRICTEST_POLICIES, names: engineCatalogue, suggestionsShown: true },
  ...more,
});
const change = (fields: Partial<ConsultationDraft["findings"][number]>): ConsultationDraft => ({
  ...DRAFT,
  findings: DRAFT.findings.map((finding) => ({ ...finding, ...fields })),
});

describe("the engine of one visit", () => {
  it("gives the same answer while only words are typed, which no rule reads", () => {
    const ask = openEngine();
    const answer = ask(about(DRAFT));
    expect(ask(about(change({ words: "Older than the others" })))).toBe(answer);
    expect(ask(about({ ...DRAFT, skin: { words: "Freckles" } }))).toBe(answer);
  });

  it("answers anew when something changed that a rule reads", () => {
    const ask = openEngine();
    const answer = ask(about(DRAFT));
    const browner = ask(about(change({ colour: ["brown"] })));
    expect(browner.evaluation).not.toEqual(answer.evaluation);
    expect(browner.draft).toEqual(change({ colour: ["brown"] }));
    expect(ask(about(DRAFT, { on: "2026-11-24" }))).not.toBe(browner);
  });

  it("knows one finding from another that says the same", () => {
    const ask = openEngine();
    ask(about(DRAFT));
    const twin = change({ id: "019aaaaa-0000-7000-8000-000000000002" });
    expect(ask(about(twin)).draft).toBe(twin);
  });

  it("tells what keeps from signing as soon as words alone change that", () => {
    const ask = openEngine();
    const lacking = ask(about(DRAFT)).gaps.map(({ kind }) => kind);
    expect(lacking).toContain("no-impression");
    const worded = { ...DRAFT, impression: { ...DRAFT.impression, words: "Old marks, fading." } };
    expect(ask(about(worded)).gaps.map(({ kind }) => kind)).not.toContain("no-impression");
  });

  it("says of another draft what it says when that one is on the screen", () => {
    const ask = openEngine();
    const other = change({ colour: ["brown"] });
    const { evaluation } = openEngine()(about(other));
    expect(ask(about(DRAFT)).whatIf(other)).toEqual(evaluation);
  });
});
