import { describe, expect, it } from "vitest";
import { caseOf, readSpec, terms } from "./read-spec.ts";
import { assessMarks } from "./spec-catalogue.ts";

/** The second table was written from the sources by a reader who had not seen the rules. */
const rows = [...readSpec("differential-vignettes.csv"), ...readSpec("reviewer-vignettes.csv")];

describe("vignettes of marks and their imitators", () => {
  it("holds at least one hundred and fifty", () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it.each(rows.map((row) => [row["vignette"] ?? "", row] as const))("%s", (name, row) => {
    const { differential, lookAgain } = assessMarks(caseOf(row, name));
    const likely = differential.filter((one) => one.likelihood === "likely").map((one) => one.diagnosis);
    const causes = lookAgain.map((entry) => entry.cause);

    expect(likely).toEqual(expect.arrayContaining([...terms(row["likely"])]));
    if (row["likely"] === "") expect(likely).toEqual([]);
    for (const diagnosis of terms(row["not likely"])) expect(likely).not.toContain(diagnosis);
    expect(causes).toEqual(expect.arrayContaining([...terms(row["look again"])]));
    for (const cause of terms(row["not look again"])) expect(causes).not.toContain(cause);
    if (row["mixed"] !== "") expect(likely.length > 1).toBe(row["mixed"] === "yes");
  });
});
