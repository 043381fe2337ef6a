import { describe, expect, it } from "vitest";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { readSpec, terms } from "./read-spec.ts";

const REFERENCE = readSpec("safety-matrix-reference.csv");
const HERE = new Map(readSpec("safety-matrix.csv").map((row) => [row["factor"], row]));
const COLUMNS = new Map(
  readSpec("safety-matrix-columns.csv").map((row) => [row["column"], row["treatments"]]),
);
const DEPARTURES = readSpec("safety-matrix-departures.csv");

/** The verdict's letter with its star, without the sources: `O*R96+R93` is `O*`. No restriction has no star. */
function code(cell: string): string {
  const letter = cell.charAt(0);
  return letter === "–" || !cell.includes("*") ? letter : `${letter}*`;
}

/** `O*` holds for every treatment of the column; `fractional-ablative O* full-field-ablative B*` for each its own. */
function codeFor(cell: string, treatment: string): string {
  const words = terms(cell);
  return words.length === 1 ? cell : (words[words.indexOf(treatment) + 1] ?? "");
}

const CELLS = REFERENCE.flatMap((row) =>
  [...COLUMNS].flatMap(([column, treatments]) =>
    terms(treatments).map((treatment) => ({
      factor: row["factor"] ?? "",
      treatment,
      reference: code(codeFor(row[column ?? ""] ?? "", treatment)),
      here: code(HERE.get(row["factor"])?.[treatment] ?? ""),
    })),
  ),
);

describe("the matrix of the reference, in which 46 factors meet 22 kinds of treatment", () => {
  it("is whole: every factor, every column, every cell, and each column names treatments of the vocabulary", () => {
    expect(REFERENCE.length).toBe(46);
    expect(COLUMNS.size).toBe(22);
    for (const row of REFERENCE)
      expect(Object.keys(row).slice(1), row["factor"]).toEqual([...COLUMNS.keys()]);
    for (const cell of CELLS)
      expect(cell.reference, `${cell.factor} ${cell.treatment}`).toMatch(/^[BOC]\*?$|^–$/u);
    for (const treatments of COLUMNS.values()) {
      for (const treatment of terms(treatments)) expect(TREATMENTS).toContain(treatment);
    }
  });

  it("is the matrix of the engine under the strictest reading, star for star, but for the departures listed", () => {
    const departs = CELLS.filter((cell) => cell.reference !== cell.here);
    expect(departs).toEqual(
      CELLS.filter(({ factor, treatment }) =>
        DEPARTURES.some((row) => row["factor"] === factor && row["treatment"] === treatment),
      ),
    );
    expect(departs.length).toBe(DEPARTURES.length);
    for (const row of DEPARTURES) {
      const cell = departs.find((one) => one.factor === row["factor"] && one.treatment === row["treatment"]);
      expect([cell?.reference, cell?.here]).toEqual([row["reference"], row["here"]]);
      expect(row["reason"]).not.toBe("");
    }
  });
});
