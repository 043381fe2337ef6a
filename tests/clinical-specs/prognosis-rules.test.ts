import { describe, expect, it } from "vitest";
import { prognosisRules } from "#lib/catalogue/prognosis-rules/prognosis-rules.ts";
import type { PrognosisRule } from "#lib/clinical/model/prognosis-rule.ts";
import { factNotation } from "./fact-notation.ts";
import { readSpec, terms } from "./read-spec.ts";

const rows = readSpec("prognosis-rules.csv");

/** The cells of a rule that are compared one by one; what it says is compared by its key facts. */
function cellsOf(rule: PrognosisRule): Record<string, string> {
  const common = { rule: rule.id, kind: rule.kind, source: rule.cite.join(" ") };
  if (rule.kind === "modifier") {
    return {
      ...common,
      diagnoses: rule.diagnoses.join(" "),
      condition: factNotation(rule.when),
      effect: rule.effect,
      weight: String(rule.weight),
      "instead of": rule.insteadOf ?? "",
      says: rule.text,
    };
  }
  return {
    ...common,
    diagnoses: rule.diagnosis,
    "modifiers at least": String(rule.modifiersAtLeast),
    "older than months": String(rule.olderThanMonths ?? ""),
    depth: (rule.depth ?? []).join(" "),
    "min weeks": String(rule.weeks?.min ?? ""),
    "max weeks": rule.weeks ? String(rule.weeks.max ?? "open") : "",
    certainty: rule.certainty,
  };
}

describe("the rules of the outlook, for whoever checks them", () => {
  it("has one row for every rule and no row without one, in the order of the rules", () => {
    expect(rows.map((row) => row["rule"])).toEqual(prognosisRules.map((rule) => rule.id));
  });

  it.each(rows.map((row) => [row["rule"] ?? "", row] as const))("%s", (id, row) => {
    const rule = prognosisRules.find((one) => one.id === id);
    expect(rule).toBeDefined();
    if (!rule) return;
    expect(row).toMatchObject(cellsOf(rule));
    expect(row["reference"]).not.toBe("");
    if (rule.kind === "class") {
      for (const fact of (row["says"] ?? "").split(";")) expect(rule.statement).toContain(fact.trim());
    }
  });

  it("calls nothing published or the article's own that names no source", () => {
    for (const row of rows) {
      if (["published-range", "seed-article"].includes(row["certainty"] ?? "")) {
        expect(terms(row["source"]), row["rule"]).not.toEqual([]);
      }
    }
  });

  it("replaces only modifiers that there are, of the same diagnoses", () => {
    for (const row of rows.filter((one) => one["instead of"] !== "" && one["kind"] === "modifier")) {
      const replaced = rows.find((one) => one["rule"] === row["instead of"]);
      expect(replaced?.["diagnoses"]).toBe(row["diagnoses"]);
    }
  });
});
