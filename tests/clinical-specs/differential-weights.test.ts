import { describe, expect, it } from "vitest";
import { DIFFERENTIAL_LABELS } from "#lib/catalogue/differential-rules/differential-labels.ts";
import { differentialRules } from "#lib/catalogue/differential-rules/differential-rules.ts";
import { DIAGNOSES } from "#lib/clinical/model/vocabulary.ts";
import { factNotation } from "./fact-notation.ts";
import { readSpec, terms } from "./read-spec.ts";

const rows = readSpec("differential-weights.csv");
const rulesOfRows = rows.filter((row) => row["rule"] !== "none");

/** Short names of the columns of the reference's table, in which an early scar, papules and pallor have no column. */
const REFERENCE_COLUMNS = new Map([
  ["PIE", "post-inflammatory-erythema"],
  ["PIH", "post-inflammatory-hyperpigmentation"],
  ["ICE", "atrophic-scar-ice-pick"],
  ["BOX", "atrophic-scar-boxcar"],
  ["ROLL", "atrophic-scar-rolling"],
  ["HTS", "hypertrophic-scar"],
  ["KEL", "keloid"],
  ["PAP", "papular-scar"],
]);

/** What a cell of the reference says, by diagnosis; null where it also says something that is no weight of a mark. */
function referenceWeights(cell: string): ReadonlyMap<string, string> | null {
  const weights = new Map<string, string>();
  for (const part of cell.split(";").map((one) => one.trim())) {
    const [short = "", weight = ""] = part.split(" ");
    const diagnosis = REFERENCE_COLUMNS.get(short);
    if (diagnosis === undefined || part.split(" ").length !== 2) return null;
    weights.set(diagnosis, weight.replace("+", ""));
  }
  return weights;
}

describe("the decision table of the differential, for whoever checks it", () => {
  it("has one row for every rule and no row without one, in the order of the rules", () => {
    expect(rulesOfRows.map((row) => row["rule"])).toEqual(differentialRules.map((rule) => rule.id));
  });

  it("answers every row of the reference's table, also those that have no rule", () => {
    const answered = new Set(rows.flatMap((row) => terms(row["reference row"])));
    for (let number = 1; number <= 35; number += 1) expect(answered).toContain(String(number));
    for (const row of rows) expect(row["reference row"], row["rule"]).not.toBe("");
  });

  it.each(rulesOfRows.map((row) => [row["rule"] ?? "", row] as const))("%s", (id, row) => {
    const rule = differentialRules.find((one) => one.id === id);
    expect(row["what it looks at"]).toBe(DIFFERENTIAL_LABELS[id]);
    expect(row["condition"]).toBe(rule && factNotation(rule.when));
    for (const diagnosis of DIAGNOSES) {
      expect(row[diagnosis], diagnosis).toBe(String(rule?.weights[diagnosis] ?? ""));
    }
    expect(terms(row["at most possible"])).toEqual(rule?.atMostPossible ?? []);
    expect(row["basis"]).toBe(rule?.basis);
    expect(terms(row["source"])).toEqual(rule?.cite);
  });

  it("gives a reason wherever it departs from the reference, or has a row of its own", () => {
    for (const row of rows) {
      const said = referenceWeights(row["reference weights"] ?? "");
      const same =
        said !== null &&
        row["at most possible"] === "" &&
        DIAGNOSES.every((diagnosis) => row[diagnosis] === (said.get(diagnosis) ?? ""));
      if (!same) expect(row["why it differs"], `${row["rule"]} ${row["reference row"]}`).not.toBe("");
    }
  });

  it("takes nothing for cited that names no source", () => {
    for (const row of rulesOfRows) {
      if (row["basis"] === "cited") expect(row["source"], row["rule"]).not.toBe("");
    }
  });
});
