import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { editDistance } from "#lib/clinical/matching/edit-distance.ts";
import { recognisePatient } from "#lib/clinical/matching/recognise.ts";
import type { MatchQuality } from "#lib/clinical/matching/recognised-facts.ts";
import { DRUG_CLASSES } from "#lib/clinical/model/catalogue-drug.ts";
import type { CasePatient } from "#lib/clinical/model/clinical-case.ts";
import type { ConditionStatus, MedicationStatus, Route } from "#lib/clinical/model/vocabulary.ts";
import { readSpec, terms } from "./read-spec.ts";
import { harmlessCase, safetyFor } from "./safety-catalogue.ts";

const recognise = (patient: CasePatient) =>
  recognisePatient(engineCatalogue, { id: "case", on: "2026-03-02", patient, findings: [] });

/** How surely a list of matches was recognised, in the word of the tables. */
function qualityOf(matches: readonly { readonly match: MatchQuality }[]): string {
  if (matches.length === 0) return "none";
  return matches.some(({ match }) => match !== "doubtful") ? "certain" : "doubtful";
}

/** The certain matches; where there are none, the doubtful ones. */
function surest<Match extends { readonly match: MatchQuality }>(matches: readonly Match[]): readonly Match[] {
  const certain = matches.filter(({ match }) => match !== "doubtful");
  return certain.length > 0 ? certain : matches;
}

const sorted = (list: readonly string[]): readonly string[] => [...new Set(list)].toSorted();

describe("medicines as people type them", () => {
  const rows = readSpec("drugs.csv");

  for (const row of rows) {
    const typed = row["typed"] ?? "";
    const given = [row["status"], row["route"]].filter((word) => word !== "").join(" ");
    it(`${typed} (${given}) is ${row["match"] ?? ""} ${row["ids"] ?? ""}`, () => {
      const status = row["status"] as MedicationStatus;
      const route = row["route"] === "" ? null : (row["route"] as Route);
      const facts = recognise({ medications: [{ name: typed, status, route }] });
      const found = surest(facts.medications ?? []);
      expect(sorted(found.map(({ id }) => id))).toEqual(sorted(terms(row["ids"])));
      expect(sorted(found.flatMap(({ classes }) => classes))).toEqual(terms(row["classes"]));
      expect(qualityOf(found)).toBe(row["match"]);
      expect(found[0]?.status ?? "").toBe(row["counts"]);
      expect(facts.unrecognised.length > 0).toBe(row["match"] !== "certain");
      expect(facts.didYouMean.length > 0).toBe(row["match"] === "doubtful");
    });
  }

  it("reach every class of medicine, each with its source", () => {
    const reached = new Set(rows.flatMap((row) => terms(row["classes"])));
    expect(DRUG_CLASSES.filter((drugClass) => !reached.has(drugClass))).toEqual([]);
    expect(rows.filter((row) => row["source"] === "")).toEqual([]);
  });

  it("keeps isotretinoin on the skin apart from isotretinoin by mouth", () => {
    const facts = recognise({ medications: [{ name: "isotretinoin", status: "current", route: "topical" }] });
    expect(facts.medications?.[0]?.classes).not.toContain("systemic-retinoid");
  });

  it("reports every part of a line that it does not know", () => {
    const facts = recognise({ medications: [{ name: "doxycycline and Xyzabcol", status: "current" }] });
    expect(facts.medications?.map((medicine) => medicine.id)).toEqual(["doxycycline"]);
    expect(facts.unrecognised).toEqual(["xyzabcol"]);
  });

  it("reports a word left over that is made like a medicine's name", () => {
    const facts = recognise({ medications: [{ name: "doxycycline xyzumab", status: "current" }] });
    expect(facts.medications?.map((medicine) => medicine.id)).toEqual(["doxycycline"]);
    expect(facts.unrecognised).toEqual(["xyzumab"]);
  });

  it("reads the route of each medicine from its own words", () => {
    const name = "minocycline tablets + clindamycin gel";
    const facts = recognise({ medications: [{ name, status: "current" }] });
    expect(facts.medications?.map(({ id, route }) => [id, route])).toEqual([
      ["minocycline", "oral"],
      ["clindamycin", "topical"],
    ]);
  });

  it("asks about a doubtful spelling, warns, and never takes it as certain or drops it", () => {
    const asked = harmlessCase({ patient: { medications: [{ name: "isotertinion", status: "current" }] } });
    const facts = recognisePatient(engineCatalogue, asked);
    expect(facts.didYouMean).toEqual([
      { path: "patient.medications.0", typed: "isotertinion", suggestion: "isotretinoin" },
    ]);
    const laser = safetyFor("full-field-ablative", asked);
    expect(laser.verdict).toBe("caution");
    expect(laser.stillToAsk).toContain("patient.medications.0.name");
  });

  it("reads 'none' as asked and nothing there, and a missing list as not asked", () => {
    expect(recognise({ medications: [{ name: "none", status: "current" }] }).medications).toEqual([]);
    expect(recognise({ allergies: ["NKDA"] }).allergies).toEqual([]);
    expect(recognise({}).medications).toBeNull();
  });
});

describe("conditions as people type them", () => {
  const rows = readSpec("conditions.csv");
  const factorsOf = (id: string): readonly string[] =>
    engineCatalogue.conditions
      .filter((entry) => entry.id === id)
      .flatMap((entry) => [...entry.factors, ...entry.possibleFactors.map((one) => `?${one}`)]);

  for (const row of rows) {
    const typed = row["typed"] ?? "";
    it(`${typed} ${row["status"] ?? ""} is ${row["match"] ?? ""} ${row["ids"] ?? ""}`, () => {
      const status = row["status"] === "" ? null : (row["status"] as ConditionStatus);
      const facts = recognise({ conditions: [status === null ? typed : { name: typed, status }] });
      const found = surest(facts.conditions ?? []);
      expect(sorted(found.map(({ id }) => id))).toEqual(sorted(terms(row["ids"])));
      expect(sorted(found.flatMap(({ id }) => factorsOf(id)))).toEqual(sorted(terms(row["factors"])));
      expect(qualityOf(found)).toBe(row["match"]);
      expect(found[0]?.status ?? "").toBe(row["counts"]);
      expect(facts.unrecognised.length > 0).toBe(row["match"] !== "certain");
    });
  }

  it("reach every factor that a condition can establish, each with its source", () => {
    const reached = new Set(rows.flatMap((row) => terms(row["factors"])));
    const every = new Set(engineCatalogue.conditions.flatMap(({ id }) => factorsOf(id)));
    expect([...every].filter((factor) => !reached.has(factor))).toEqual([]);
    expect(rows.filter((row) => row["source"] === "")).toEqual([]);
  });

  it("never takes a denied condition as certain", () => {
    const facts = recognise({ conditions: ["no epilepsy"] });
    expect(facts.conditions?.every((condition) => condition.match === "doubtful")).toBe(true);
    expect(facts.unrecognised).toEqual(["no epilepsy"]);
  });

  it("turns round only the part of a line that a denial stands before", () => {
    const facts = recognise({ conditions: ["psoriasis, no arthritis"] });
    expect(facts.conditions?.map(({ id, match }) => [id, match])).toEqual([
      ["psoriasis", "exact"],
      ["joint-or-back-complaint", "doubtful"],
    ]);
    expect(facts.unrecognised).toEqual(["no arthritis"]);
  });
});

describe("allergies as people type them", () => {
  for (const row of readSpec("allergies.csv")) {
    const typed = row["typed"] ?? "";
    it(`${typed} is ${row["match"] ?? ""} ${row["ids"] ?? ""}`, () => {
      const facts = recognise({ allergies: [typed] });
      const found = surest(facts.allergies ?? []);
      expect(found.map(({ id }) => id)).toEqual(terms(row["ids"]));
      expect(sorted(found.flatMap(({ groups }) => groups))).toEqual(sorted(terms(row["groups"])));
      const nothing = row["match"] === "nothing";
      expect(qualityOf(found)).toBe(nothing ? "none" : row["match"]);
      expect(facts.unrecognised).toEqual(nothing || row["match"] === "certain" ? [] : [typed]);
    });
  }
});

describe("the distance between spellings", () => {
  it.each([
    ["isotretinoin", "isotretinoin", 0],
    ["isotretinion", "isotretinoin", 1],
    ["roacutane", "roaccutane", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("from %s to %s is %i", (one, other, distance) => {
    expect(editDistance(one, other, 5)).toBe(distance);
    expect(editDistance(other, one, 5)).toBe(distance);
  });

  it("stops counting above its limit", () => {
    expect(editDistance("paracetamol", "warfarin", 2)).toBe(3);
  });
});
