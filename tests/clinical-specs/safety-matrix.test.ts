import { describe, expect, it } from "vitest";
import { REFERENCE_LEDGER } from "#lib/catalogue/references/ledger.ts";
import { SAFETY_FACTORS } from "#lib/catalogue/rules/safety-factors.ts";
import { WRITTEN_CELLS } from "#lib/catalogue/rules/safety-rules.ts";
import { STRICTEST_POLICIES, type ClinicPolicies } from "#lib/clinical/model/policies.ts";
import { TREATMENTS, type Verdict } from "#lib/clinical/model/vocabulary.ts";
import { FACTOR_EXAMPLES } from "./factor-examples.ts";
import { harmlessCase, safetyOf } from "./safety-catalogue.ts";
import { readSpec } from "./read-spec.ts";

const VERDICT_OF: Readonly<Record<string, Verdict>> = { B: "block", O: "override", C: "caution", "–": "ok" };
const ROWS = readSpec("safety-matrix.csv");
const KEYS = new Set(REFERENCE_LEDGER.map((entry) => entry.key));

function policiesOf(row: string): ClinicPolicies {
  if (!row.endsWith("@consensus")) return STRICTEST_POLICIES;
  return { ...STRICTEST_POLICIES, isotretinoin: "consensus", photosensitisers: "consensus" };
}

describe("the safety matrix as a clinician reads it", () => {
  for (const row of ROWS) {
    const name = row["factor"] ?? "";
    const [factor = ""] = name.split("@");
    it(`holds in every cell of the row ${name}`, () => {
      const example = FACTOR_EXAMPLES[factor];
      expect(example, "an example patient").toBeDefined();
      const safety = safetyOf(harmlessCase(example), policiesOf(name));
      for (const treatment of TREATMENTS) {
        const code = row[treatment] ?? "";
        const [mark = "", sources] = code.split("*");
        const rule = `SF-${factor.replaceAll("_", "-")}-${treatment}`;
        const reason = safety.get(treatment)?.because.find((item) => item.rule === rule);
        expect.soft(VERDICT_OF[mark], `${treatment} has a cell`).toBeDefined();
        expect.soft(reason?.verdict ?? "ok", rule).toBe(VERDICT_OF[mark]);
        if (reason === undefined) continue;
        expect.soft(reason.cite.join("+"), rule).toBe(sources ?? "");
        expect
          .soft(reason.unverified === true, `${rule} tells whether it is verified`)
          .toBe(sources === undefined);
      }
    });
  }
});

describe("the tables behind the matrix", () => {
  it("have a cell for every treatment of the vocabulary in every row", () => {
    const rows = new Set(WRITTEN_CELLS.map((cell) => cell.row));
    for (const row of rows) {
      const covered = WRITTEN_CELLS.filter((cell) => cell.row === row && cell.code !== "");
      expect(covered.map((cell) => cell.treatment).toSorted(), row).toEqual(TREATMENTS.toSorted());
    }
  });

  it("have a row and an example for every factor that has words, and words for every row", () => {
    const rows = new Set(WRITTEN_CELLS.map((cell) => cell.row.split("@")[0] ?? ""));
    const words = SAFETY_FACTORS.map((factor) => factor.factor);
    expect([...rows].toSorted()).toEqual(words.toSorted());
    expect(Object.keys(FACTOR_EXAMPLES).toSorted()).toEqual(words.toSorted());
  });

  it("cite only sources of the ledger, and at least one wherever a cell is starred", () => {
    for (const cell of WRITTEN_CELLS) {
      const [, sources] = cell.code.split("*");
      if (sources === undefined) continue;
      expect(sources, `${cell.row} ${cell.treatment}`).not.toBe("");
      for (const key of sources.split("+"))
        expect(KEYS.has(key), `${cell.row} ${cell.treatment} ${key}`).toBe(true);
    }
  });

  it("never let a consensus reading be milder than the labels without a source for it", () => {
    const order = ["–", "C", "O", "B"];
    for (const cell of WRITTEN_CELLS.filter((one) => one.row.endsWith("@consensus"))) {
      const row = cell.row.split("@")[0];
      const label = WRITTEN_CELLS.find((one) => one.row === row && one.treatment === cell.treatment);
      const milder = order.indexOf(cell.code.charAt(0)) < order.indexOf(label?.code.charAt(0) ?? "");
      if (milder) expect(cell.code, `${cell.row} ${cell.treatment}`).toContain("*");
    }
  });
});
