import { describe, expect, it } from "vitest";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { draftDifferences, draftInWords } from "./draft-words.ts";

const ID = "019aaaaa-0000-7000-8000-000000000001";
const recorded: ConsultationDraft = {
  ...emptyDraft(),
  history: {
    flushing: false,
    markDurationMonths: 4,
    productsAtSite: [],
    previousProcedures: [{ treatment: "ipl", monthsAgo: 3, outcome: "worse" }],
  },
  skin: { fitzpatrick: "V" },
  findings: [{ id: ID, sites: ["cheek"], side: "right", colour: ["red"], blanches: "yes" }],
  scores: { cea: { grade: 3 }, pahpi: { size: 4 } },
  impression: {
    diagnoses: [{ diagnosis: "post-inflammatory-erythema", decision: "accepted", findings: [0] }],
  },
};

describe("a draft in words", () => {
  it("tells what was recorded, and nothing that was not", () => {
    const told = new Map(draftInWords(recorded).map(({ title, lines }) => [title, lines]));
    expect(told.get("History")).toEqual([
      { label: "Flushing", value: "no flushing" },
      { label: "Age of the marks", value: "4 months there" },
      { label: "Products at the site", value: "no products at the site" },
      { label: "Procedures before", value: "Intense pulsed light, 3 months ago, worse" },
    ]);
    expect(told.get("Findings")).toEqual([{ label: "1. Right cheek", value: "red, blanches" }]);
    expect(told.get("Notes")).toEqual([]);
  });

  it("never gives a part of a total as a total", () => {
    const scores = draftInWords(recorded).find(({ title }) => title === "Scores");
    expect(scores?.lines).toEqual([
      { label: "CEA", value: "3 of 4" },
      { label: "PAHPI", value: "not complete, no total" },
    ]);
  });
});

describe("two drafts side by side", () => {
  it("shows each fact that differs, whichever text has it", () => {
    const theirs = { ...recorded, skin: { fitzpatrick: "IV" as const, monk: 6 }, notes: "Seen twice." };
    expect(draftDifferences({ ...recorded, notes: undefined }, theirs)).toEqual([
      { section: "Skin", label: "Fitzpatrick type", mine: "V", theirs: "IV" },
      { section: "Skin", label: "Monk tone", mine: null, theirs: "6" },
      { section: "Notes", label: "Notes", mine: null, theirs: "Seen twice." },
    ]);
  });

  it("finds nothing between equal texts", () => {
    expect(draftDifferences(recorded, structuredClone(recorded))).toEqual([]);
  });
});
