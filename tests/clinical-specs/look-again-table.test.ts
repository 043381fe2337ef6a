import { describe, expect, it } from "vitest";
import { lookAgainRules } from "#lib/catalogue/look-again-rules/look-again-rules.ts";
import { LOOK_AGAIN_CAUSES } from "#lib/clinical/model/vocabulary.ts";
import { tableRowOf } from "./look-again-table.ts";
import { readSpec } from "./read-spec.ts";

const table = readSpec("look-again-table.csv");

describe("the table of look-again rules", () => {
  it("has a row for every rule, and a rule for every row", () => {
    expect(table.map((row) => row["id"])).toEqual(lookAgainRules.map((rule) => rule.id));
  });

  it("has a rule for every cause of the vocabulary", () => {
    const causes = new Set(table.map((row) => row["cause"]));
    expect(LOOK_AGAIN_CAUSES.filter((cause) => !causes.has(cause))).toEqual([]);
  });

  it.each(lookAgainRules.map((rule) => [rule.id, rule] as const))(
    "says of %s what the rule does",
    (id, rule) => {
      expect(table.find((row) => row["id"] === id)).toEqual(tableRowOf(rule));
    },
  );

  it("gives a source, or says openly that there is none", () => {
    for (const row of table) {
      const source = row["source"] ?? "";
      if (row["basis"] === "cited")
        expect(source, row["id"]).toMatch(/^(?:[RS]\d+[a-z]?)(?: [RS]\d+[a-z]?)*$/u);
      else expect(["unverified", "design"], row["id"]).toContain(row["basis"]);
    }
  });

  it("names a next step in every action, and says it briefly", () => {
    for (const row of table) expect((row["next action"] ?? "").length, row["id"]).toBeLessThanOrEqual(150);
  });
});
