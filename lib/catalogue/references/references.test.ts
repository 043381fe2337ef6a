import { describe, expect, it } from "vitest";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { TREATMENT_EVIDENCE } from "../treatments/evidence/evidence.ts";
import { TREATMENT_ENTRIES } from "../treatments/treatments.ts";
import { DRUGS } from "../drugs/drugs.ts";
import { REFERENCE_LEDGER } from "./ledger.ts";
import { REFERENCES } from "./references.ts";

const KEYS = new Set(REFERENCE_LEDGER.map((entry) => entry.key));

function keysOfTreatments(): string[] {
  return TREATMENT_ENTRIES.flatMap((entry) => [
    ...entry.cite,
    ...entry.regimens.flatMap((regimen) => regimen.cite),
    ...entry.doses.flatMap((dose) => dose.cite),
    ...entry.notFor.flatMap((rule) => rule.cite),
    ...entry.keepApart.flatMap((rule) => rule.cite),
  ]);
}

function keysOfEvidence(): string[] {
  return TREATMENT_EVIDENCE.flatMap((evidence) => [
    ...evidence.studies.map((study) => study.cite),
    ...[evidence.onset, evidence.downtime, evidence.skinTypes, ...evidence.harms, ...evidence.notes].flatMap(
      (text) => text?.cite ?? [],
    ),
  ]);
}

describe("the reference ledger", () => {
  it("has each key once, an identifier, how it was read and when it was checked", () => {
    expect(KEYS.size).toBe(REFERENCE_LEDGER.length);
    for (const entry of REFERENCE_LEDGER) {
      expect(entry.identifier, entry.key).not.toBe("");
      expect(entry.readAs, entry.key).not.toBe("");
      expect(entry.checked, entry.key).toMatch(/^\d{4}-\d{2}$/u);
    }
  });

  it("has a short name for the engine for each entry, and no other", () => {
    expect(REFERENCES.map((reference) => reference.key)).toEqual(REFERENCE_LEDGER.map((entry) => entry.key));
    expect(REFERENCES.every((reference) => reference.short.length > 2)).toBe(true);
  });

  it("carries the corrections of the seed article's references", () => {
    const entry = (key: string) => REFERENCE_LEDGER.find((one) => one.key === key);
    expect(entry("S1")?.citation).toContain("21(4):1379–1392");
    expect(entry("S4")?.citation).toContain("15% azelaic acid gel");
    expect(entry("S1")?.note).toContain("21(8)");
  });

  it("is not missing a source that a rule, a treatment or a study names", () => {
    const named = [
      ...SAFETY_RULES.flatMap((rule) => rule.cells.flatMap((cell) => cell.cite)),
      ...keysOfTreatments(),
      ...keysOfEvidence(),
    ];
    expect([...new Set(named)].filter((key) => !KEYS.has(key))).toEqual([]);
  });
});

describe("the treatments of the catalogue", () => {
  it("are those of the vocabulary, each once", () => {
    expect(TREATMENT_ENTRIES.map((entry) => entry.id).toSorted()).toEqual(TREATMENTS.toSorted());
  });

  it("have a source for whatever they offer, and no dose without one", () => {
    for (const entry of TREATMENT_ENTRIES) {
      for (const regimen of entry.regimens)
        expect(regimen.cite, `${entry.id} ${regimen.diagnosis}`).not.toEqual([]);
      for (const dose of entry.doses) expect(dose.cite, entry.id).not.toEqual([]);
    }
  });

  it("contain only substances that the drug catalogue knows", () => {
    const ids = new Set(DRUGS.map((drug) => drug.id));
    const unknown = TREATMENT_ENTRIES.flatMap((entry) =>
      entry.substances.filter((substance) => !ids.has(substance)),
    );
    expect(unknown).toEqual([]);
  });

  it("show the trials that found no benefit beside those that did", () => {
    const against = TREATMENT_EVIDENCE.flatMap((evidence) =>
      evidence.studies.filter((study) => study.outcome === "against").map((study) => study.cite),
    );
    expect(against).toEqual(expect.arrayContaining(["R07", "R10", "R13", "R41", "R110", "S2"]));
  });
});
