import { describe, expect, it } from "vitest";
import { DIAGNOSES } from "#lib/clinical/model/vocabulary.ts";
import { caseOf, readSpec } from "./read-spec.ts";
import { assessMarks } from "./spec-catalogue.ts";

describe("limits of the differential", () => {
  it.each(
    readSpec("differential-thresholds.csv").map(
      (row) => [`${row["boundary"]}: ${row["diagnosis"]} is ${row["likelihood"]}`, row] as const,
    ),
  )("%s", (name, row) => {
    expect(DIAGNOSES).toContain(row["diagnosis"]);
    const { differential } = assessMarks(caseOf(row, name));
    const outcome = differential.find((one) => one.diagnosis === row["diagnosis"]);
    expect(outcome?.likelihood).toBe(row["likelihood"]);
  });
});
