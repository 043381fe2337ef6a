import { describe, expect, it } from "vitest";
import { digestOf, type VisitOutcome } from "#lib/clinical/visit/visit-outcome.ts";
import { emptyDraft } from "#lib/schemas/consultation-draft.ts";
import { outcomeDifferences } from "./outcome-differences.ts";
import { unsignedText } from "./typed-after-signing.tsx";

const SHOWN: VisitOutcome = {
  engine: { version: "1.0.0", rulesHash: "sha256:1" },
  differential: [{ diagnosis: "post-inflammatory-erythema", likelihood: "likely" }],
  lookAgain: [],
  safety: [
    { treatment: "ipl", verdict: "ok", open: 0 },
    { treatment: "azelaic-acid", verdict: "caution", open: 0 },
  ],
  referral: false,
  unrecognised: [],
  facts: {
    ...{ allergies: [], conditions: [], medications: [], skinType: "IV", keloid: null },
    ...{ pregnant: false, breastfeeding: false, planningPregnancy: false },
  },
};
const told = (shown: VisitOutcome | null, now: VisitOutcome) =>
  outcomeDifferences(shown, now).map(({ about, text }) => `${about}: ${text}`);

describe("what differs from what the page showed", () => {
  it("is nothing for the same outcome, which has the same digest", () => {
    const same = structuredClone(SHOWN);
    expect(outcomeDifferences(SHOWN, same)).toEqual([]);
    expect(digestOf(same)).toBe(digestOf(SHOWN));
    expect(digestOf(SHOWN)).toMatch(/^[0-9a-f]{16}$/);
  });

  it("is told in a clinician's words: chart, alerts, diagnoses, treatments", () => {
    const now: VisitOutcome = {
      ...SHOWN,
      differential: [{ diagnosis: "post-inflammatory-erythema", likelihood: "possible" }],
      lookAgain: [{ cause: "suspected-skin-cancer", urgency: "two-week" }],
      safety: [
        { treatment: "ipl", verdict: "block", open: 0 },
        { treatment: "azelaic-acid", verdict: "caution", open: 0 },
      ],
      referral: true,
      facts: { ...SHOWN.facts, medications: ["Roaccutane (current)"], pregnant: true },
    };
    expect(digestOf(now)).not.toBe(digestOf(SHOWN));
    expect(told(SHOWN, now)).toEqual([
      "Chart: Medicine added: Roaccutane (current)",
      "Chart: Pregnant: no → yes",
      "Alerts: Alert added: Suspected skin cancer (within two weeks)",
      "Alerts: Referral is advised",
      "Diagnoses: Post-inflammatory erythema: likely → possible",
      "Treatments: Intense pulsed light: clear → blocked",
    ]);
  });

  it("names the rules where an upgrade changed them", () => {
    const now = { ...SHOWN, engine: { version: "1.1.0", rulesHash: "sha256:2" } };
    expect(told(SHOWN, now)).toEqual([
      "Rules: The rules were updated while this page was open: version 1.0.0 → 1.1.0",
    ]);
  });

  it("is what matters of the whole answer where the page showed none", () => {
    expect(told(null, SHOWN)).toEqual([
      "Rules: This page showed no answer of the rules (version 1.0.0)",
      "Diagnoses: Post-inflammatory erythema: likely",
      "Treatments: Azelaic acid 15–20 %: caution",
    ]);
  });
});

describe("what a page holds that was not signed", () => {
  it("is the words that came after, and nothing that the record holds", () => {
    const signed = { ...emptyDraft(), notes: "Said before.", skin: { fitzpatrick: "IV" as const } };
    const mine = { ...signed, notes: "Said before. And after.", history: { flushing: true } };
    const text = unsignedText(mine, signed);
    expect(text.split("\n")).toHaveLength(2);
    expect(text).toContain("Notes: And after.");
    expect(text).toContain("History, Flushing:");
    expect(unsignedText(signed, signed)).toBe("");
  });
});
