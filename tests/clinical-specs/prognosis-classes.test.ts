import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { assessPrognosis } from "#lib/clinical/prognosis/assess-prognosis.ts";
import { recognisePatient } from "#lib/clinical/matching/recognise.ts";
import { DIAGNOSES } from "#lib/clinical/model/vocabulary.ts";
import { prognosisRules } from "#lib/catalogue/prognosis-rules/prognosis-rules.ts";
import { caseOf, readSpec } from "./read-spec.ts";
import { assessMarks } from "./spec-catalogue.ts";

function limit(cell: string | undefined): number | null {
  return cell === "open" || cell === "" || cell === undefined ? null : Number(cell);
}

describe("how long marks last", () => {
  it.each(readSpec("prognosis-classes.csv").map((row) => [row["situation"] ?? "", row] as const))(
    "%s",
    (name, row) => {
      const theCase = caseOf(row, name);
      const { differential, lookAgain } = assessMarks(theCase);
      const told = assessPrognosis(
        engineCatalogue,
        theCase,
        recognisePatient(engineCatalogue, theCase),
        differential,
        undefined,
        lookAgain,
      );
      const prognosis = told.find((one) => one.diagnosis === row["diagnosis"]);
      expect(row["source"]).not.toBe("");
      expect(prognosis?.rule ?? "none").toBe(row["rule"]);
      if (!prognosis) return;
      const weeks = row["min"] === "" ? null : { min: limit(row["min"]), max: limit(row["max"]) };
      expect(prognosis.weeks).toEqual(weeks);
      expect(prognosis.statement).toContain("not a measured prediction");
      const effects = prognosis.modifiers.map((modifier) => modifier.effect);
      expect(effects.join(" ") || "none").toBe(row["modifiers"]);
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
