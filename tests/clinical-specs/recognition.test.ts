import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { editDistance } from "#lib/clinical/matching/edit-distance.ts";
import { recognisePatient } from "#lib/clinical/matching/recognise.ts";
import type { CasePatient } from "#lib/clinical/model/clinical-case.ts";
import type { MedicationStatus, Route } from "#lib/clinical/model/vocabulary.ts";
import { readSpec, terms } from "./read-spec.ts";
import { harmlessCase, safetyFor } from "./safety-catalogue.ts";

const recognise = (patient: CasePatient) =>
  recognisePatient(engineCatalogue, { id: "case", on: "2026-03-02", patient, findings: [] });

describe("medicines as people type them", () => {
  for (const row of readSpec("drugs.csv")) {
    const typed = row["typed"] ?? "";
    it(`${typed} ${row["route"] ?? ""} is ${row["ids"] === "" ? "not recognised" : row["ids"]}`, () => {
      const status = row["status"] as MedicationStatus;
      const route = row["route"] === "" ? null : (row["route"] as Route);
      const facts = recognise({ medications: [{ name: typed, status, route }] });
      const found = facts.medications ?? [];
      expect([...new Set(found.map((medicine) => medicine.id))].toSorted()).toEqual(
        terms(row["ids"]).toSorted(),
      );
      const classes = found.flatMap((medicine) => medicine.classes);
      expect(classes).toEqual(expect.arrayContaining([...terms(row["classes"])]));
      const certain = row["certain"] === "yes";
      expect(found.every((medicine) => medicine.match !== "doubtful") && found.length > 0).toBe(certain);
      expect(facts.unrecognised).toEqual(certain ? [] : [typed]);
    });
  }

  it("keeps isotretinoin on the skin apart from isotretinoin by mouth", () => {
    const facts = recognise({ medications: [{ name: "isotretinoin", status: "current", route: "topical" }] });
    expect(facts.medications?.[0]?.classes).not.toContain("systemic-retinoid");
  });

  it("reports every part of a line that it does not know", () => {
    const facts = recognise({ medications: [{ name: "doxycycline and Xyzabcol", status: "current" }] });
    expect(facts.medications?.map((medicine) => medicine.id)).toEqual(["doxycycline"]);
    expect(facts.unrecognised).toEqual(["xyzabcol"]);
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
  for (const row of readSpec("conditions.csv")) {
    const typed = row["typed"] ?? "";
    it(`${typed} is ${row["ids"] === "" ? "not recognised" : row["ids"]}`, () => {
      const facts = recognise({ conditions: [typed] });
      const found = (facts.conditions ?? []).filter((condition) => condition.match !== "doubtful");
      expect(found.map((condition) => condition.id)).toEqual(terms(row["ids"]));
      const entries = engineCatalogue.conditions.filter((entry) => found.some((one) => one.id === entry.id));
      const factors = entries.flatMap((entry) => [
        ...entry.factors,
        ...entry.possibleFactors.map((one) => `?${one}`),
      ]);
      expect(factors).toEqual(expect.arrayContaining([...terms(row["factors"])]));
      expect(facts.unrecognised).toEqual(found.length > 0 ? [] : [typed]);
    });
  }

  it("never takes a denied condition as certain", () => {
    const facts = recognise({ conditions: ["no epilepsy"] });
    expect(facts.conditions?.every((condition) => condition.match === "doubtful")).toBe(true);
    expect(facts.unrecognised).toEqual(["no epilepsy"]);
  });
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
