import { describe, expect, it } from "vitest";
import { CODE_WORDS, codesOf, type CodeSystem } from "#lib/catalogue/codes/diagnosis-codes.ts";
import { DIAGNOSES, LOOK_AGAIN_CAUSES } from "#lib/clinical/model/vocabulary.ts";
import { readSpec } from "./read-spec.ts";

const COLUMNS: readonly (readonly [string, CodeSystem])[] = [
  ["icd-10-cm", "ICD-10-CM"],
  ["icd-10", "ICD-10"],
  ["snomed-ct", "SNOMED CT"],
];
const rows = readSpec("diagnosis-codes.csv");
const TERMS: readonly string[] = [...DIAGNOSES, ...LOOK_AGAIN_CAUSES];

describe("the codes of a conclusion", () => {
  it.each(rows.map((row) => [row["term"] ?? "", row] as const))(
    "of %s are those that are sure",
    (term, row) => {
      expect(TERMS).toContain(term);
      expect(codesOf(term).map(({ system, code }) => [system, code])).toEqual(
        COLUMNS.flatMap(([column, system]) => (row[column] ? [[system, row[column]]] : [])),
      );
    },
  );

  it("are told in the table for every mark, and given to no other term", () => {
    const told = new Set(rows.map((row) => row["term"]));
    expect(DIAGNOSES.filter((term) => !told.has(term))).toEqual([]);
    expect(TERMS.filter((term) => !told.has(term) && codesOf(term).length > 0)).toEqual([]);
    expect(codesOf("constructor")).toEqual([]);
  });

  it("have a source, and never name the disease of the nape or acne varioliformis", () => {
    for (const { code, cite } of TERMS.flatMap(codesOf)) {
      expect(cite).toEqual(["R119"]);
      expect(["L73.0", "L70.2"]).not.toContain(code);
    }
  });

  it("leave a hypertrophic scar and a keloid two conclusions, although ICD-10-CM has one code for both", () => {
    expect(CODE_WORDS["hypertrophic-scar"]).toBe("ICD-10-CM L91.0");
    expect(CODE_WORDS["keloid"]).toBe("ICD-10-CM L91.0 · ICD-10 L91.0 · SNOMED CT 33659008");
  });
});
