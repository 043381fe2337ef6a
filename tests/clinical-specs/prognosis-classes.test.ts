import { describe, expect, it } from "vitest";
import { assessPrognosis } from "#lib/clinical/prognosis/assess-prognosis.ts";
import { recognisePatient } from "#lib/clinical/matching/recognise.ts";
import { DIAGNOSES } from "#lib/clinical/model/vocabulary.ts";
import { prognosisRules } from "#lib/catalogue/prognosis-rules/prognosis-rules.ts";
import { caseOf, readSpec } from "./read-spec.ts";
import { assessMarks, marksCatalogue } from "./spec-catalogue.ts";

function limit(cell: string | undefined): number | null {
  return cell === "open" || cell === "" || cell === undefined ? null : Number(cell);
}

describe("how long marks last", () => {
  it.each(readSpec("prognosis-classes.csv").map((row) => [row["situation"] ?? "", row] as const))(
    "%s",
    (name, row) => {
      const theCase = caseOf(row, name);
      const { differential } = assessMarks(theCase);
      const told = assessPrognosis(
        marksCatalogue,
        theCase,
        recognisePatient(marksCatalogue, theCase),
        differential,
      );
      const prognosis = told.find((one) => one.diagnosis === row["diagnosis"]);
      expect(prognosis?.rule).toBe(row["rule"]);
      const weeks = row["min"] === "" ? null : { min: limit(row["min"]), max: limit(row["max"]) };
      expect(prognosis?.weeks).toEqual(weeks);
      expect(prognosis?.statement).toContain("not a measured prediction");
    },
  );

  it("has a class for every diagnosis, whatever its depth", () => {
    for (const diagnosis of DIAGNOSES) {
      const classes = prognosisRules.filter((rule) => rule.kind === "class" && rule.diagnosis === diagnosis);
      expect(classes.length, diagnosis).toBeGreaterThan(0);
      const last = classes.at(-1);
      expect(last?.kind === "class" && last.modifiersAtLeast, diagnosis).toBe(0);
    }
  });
});
