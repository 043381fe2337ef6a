import { describe, expect, it } from "vitest";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { TREATMENT_EVIDENCE } from "../treatments/evidence/evidence.ts";
import { TREATMENT_ENTRIES } from "../treatments/treatments.ts";
import { DRUGS } from "../drugs/drugs.ts";
import type { IdentifierKind } from "./ledger-entry.ts";
import { REFERENCE_LEDGER } from "./ledger.ts";
import { REFERENCES } from "./references.ts";

const KEYS = new Set(REFERENCE_LEDGER.map((entry) => entry.key));

/** Sources for which the clinical reference gives no identifier. */
const KNOWN_BY_TITLE = "S0 R10 R11 R28 R37 R43 R44 R48 R49 R51 R52 R65 R83 R87 R117 R118".split(" ");

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
    ...[...evidence.indications, ...evidence.parameters, ...Object.values(evidence.told).flat()].flatMap(
      ({ cite }) => cite,
    ),
  ]);
}

describe("the reference ledger", () => {
  it("has each key once, how it was read, when it was checked and who is to sign it off", () => {
    expect(KEYS.size).toBe(REFERENCE_LEDGER.length);
    for (const entry of REFERENCE_LEDGER) {
      expect(entry.citation.length, entry.key).toBeGreaterThan(20);
      expect(entry.readAs, entry.key).not.toEqual([]);
      expect(entry.checked, entry.key).toMatch(/^\d{4}-\d{2}$/u);
      expect(entry.signOffBy, entry.key).toContain("dermatologist");
    }
  });

  it("has identifiers of the right shape, and says which sources are known by their title alone", () => {
    const shapes: Partial<Record<IdentifierKind, RegExp>> = {
      doi: /^10\.\d{4,}\/\S+$/u,
      pmid: /^\d{7,8}$/u,
      pmc: /^PMC\d+$/u,
      bookshelf: /^NBK\d+$/u,
      registry: /^(?:NCT\d{8}|TCTR\d{11})$/u,
      clearance: /^K\d{6}$/u,
      web: /^[a-z0-9.-]+\.[a-z]{2,}$/u,
    };
    const identifiers = REFERENCE_LEDGER.flatMap((entry) => entry.identifiers);
    const bad = identifiers.filter(({ kind, value }) => !(shapes[kind] ?? /./u).test(value));
    expect(bad).toEqual([]);
    const withNone = REFERENCE_LEDGER.filter((entry) => entry.identifiers.length === 0);
    expect(withNone.map(({ key }) => key)).toEqual(KNOWN_BY_TITLE);
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
});
