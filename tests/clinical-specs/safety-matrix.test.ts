import { describe, expect, it } from "vitest";
import { REFERENCE_LEDGER } from "#lib/catalogue/references/ledger.ts";
import { SAFETY_RULES, WRITTEN_CELLS } from "#lib/catalogue/rules/safety-rules.ts";
import { WORDED_FACTORS } from "#lib/catalogue/rules/safety-words.ts";
import { STRICTEST_POLICIES, type ClinicPolicies, type SourcePolicy } from "#lib/clinical/model/policies.ts";
import { TREATMENTS, type Treatment, type Verdict } from "#lib/clinical/model/vocabulary.ts";
import { strictness } from "#lib/clinical/safety/verdict.ts";
import { FACTOR_EXAMPLES } from "./factor-examples.ts";
import { harmlessCase, safetyOf } from "./safety-catalogue.ts";
import { readSpec, type SpecRow } from "./read-spec.ts";

const VERDICT_OF: Readonly<Record<string, Verdict>> = { B: "block", O: "override", C: "caution", "–": "ok" };
const ROWS = readSpec("safety-matrix.csv");
const KEYS = new Set(REFERENCE_LEDGER.map((entry) => entry.key));
const FACTORS = [...new Set(SAFETY_RULES.map((rule) => rule.factor))];

/** `isotretinoin_current@label` is the row of that reading; a row without a reading is the strictest. */
function policiesOf(row: string): ClinicPolicies {
  const reading = (row.split("@")[1] ?? "strictest") as SourcePolicy;
  return { ...STRICTEST_POLICIES, isotretinoin: reading, photosensitisers: reading, deviceLimits: reading };
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

  it("has a row for every factor, and one for every reading that a clinic may choose", () => {
    const rows = SAFETY_RULES.map(({ factor, only }) => {
      const reading = only?.choices[0] ?? "strictest";
      return reading === "strictest" ? factor : `${factor}@${reading}`;
    });
    expect(ROWS.map((row) => row["factor"]).toSorted()).toEqual(rows.toSorted());
  });
});

describe("the readings that a clinic may choose between", () => {
  const rowOf = (name: string): SpecRow => ROWS.find((row) => row["factor"] === name) ?? {};
  const verdictOf = (row: SpecRow, treatment: Treatment): Verdict =>
    VERDICT_OF[(row[treatment] ?? "").charAt(0)] ?? "ok";
  const chosen = ROWS.flatMap((row) => {
    const [factor = "", reading] = (row["factor"] ?? "").split("@");
    return reading === "label" ? [factor] : [];
  });

  it("exist for isotretinoin, photosensitisers and device limits", () => {
    expect(chosen.toSorted()).toEqual([
      "isotretinoin_current",
      "isotretinoin_lt_6m",
      "other_photosensitiser",
      "under_22",
    ]);
  });

  it.each(chosen)(
    "%s: the strictest is never milder than labels or consensus, and all three differ",
    (factor) => {
      const [strictest, label, consensus] = [
        rowOf(factor),
        rowOf(`${factor}@label`),
        rowOf(`${factor}@consensus`),
      ];
      for (const treatment of TREATMENTS) {
        const least = strictness(verdictOf(strictest, treatment));
        expect(least, `label of ${treatment}`).toBeGreaterThanOrEqual(
          strictness(verdictOf(label, treatment)),
        );
        expect(least, `consensus of ${treatment}`).toBeGreaterThanOrEqual(
          strictness(verdictOf(consensus, treatment)),
        );
      }
      const verdicts = [strictest, label, consensus].map((row) =>
        TREATMENTS.map((treatment) => verdictOf(row, treatment)).join(" "),
      );
      expect(new Set(verdicts).size).toBe(3);
    },
  );

  it("show both sides with their sources where they disagree, and say which policy decided", () => {
    for (const factor of ["isotretinoin_current", "isotretinoin_lt_6m", "other_photosensitiser"]) {
      const readings = SAFETY_RULES.filter((rule) => rule.factor === factor);
      for (const { cells } of readings) {
        for (const cell of cells.filter(({ treatment }) => treatment === "pulsed-dye-laser-595")) {
          const sides = factor === "other_photosensitiser" ? ["R96", "R99"] : ["R96", "R90"];
          expect(cell.cite).toEqual(expect.arrayContaining(sides));
          expect(cell.text).toMatch(/Clinic's policy: /u);
          expect(cell.text).toMatch(
            /guide asks? for.*(consensus papers see|British guidance holds)|consensus papers see/u,
          );
        }
      }
    }
  });

  it("are milder by consensus only where a source says so; device limits are printed, and nothing else restricts", () => {
    for (const cell of WRITTEN_CELLS.filter((one) => one.row.endsWith("@consensus") && one.code !== "=")) {
      const [factor = ""] = cell.row.split("@");
      const row = WRITTEN_CELLS.find((one) => one.row === factor && one.treatment === cell.treatment);
      const milder = strictness(VERDICT_OF[cell.code.charAt(0)] ?? "ok");
      const restricts = strictness(VERDICT_OF[(row?.code ?? "–").charAt(0)] ?? "ok");
      if (milder < restricts && factor !== "under_22")
        expect(cell.code, `${cell.row} ${cell.treatment}`).toContain("*");
    }
  });
});

describe("the tables behind the matrix", () => {
  it("have a code in every written cell, and name treatments of the vocabulary only", () => {
    for (const cell of WRITTEN_CELLS) {
      expect(TREATMENTS, cell.row).toContain(cell.treatment);
      expect(cell.code, `${cell.row} ${cell.treatment}`).toMatch(
        /^(=|[BOC–](\*R\d+[a-z]?(\+R\d+[a-z]?)*)?)$/u,
      );
    }
  });

  it("have words and an example patient for every factor, and no words without a factor", () => {
    expect(FACTORS.toSorted()).toEqual([...WORDED_FACTORS].toSorted());
    expect(Object.keys(FACTOR_EXAMPLES).toSorted()).toEqual(FACTORS.toSorted());
  });

  it("cite only sources of the ledger", () => {
    for (const { code } of WRITTEN_CELLS) {
      for (const key of (code.split("*")[1] ?? "").split("+"))
        expect(key === "" || KEYS.has(key), key).toBe(true);
    }
  });
});
