import { describe, expect, it } from "vitest";
import { prognosisRules } from "./prognosis-rules.ts";
import { PROGNOSIS_STUDIES } from "./prognosis-studies.ts";

describe("who was counted for an estimate of the natural course", () => {
  it("is told for every estimate, with the number of people and a grade for each source", () => {
    for (const rule of prognosisRules) {
      if (rule.kind !== "class") continue;
      const words = PROGNOSIS_STUDIES[rule.id] ?? "";
      expect(words).not.toContain("not appraised");
      expect(words === "" ? [] : words.split("; ").map((study) => study.split(":")[0])).toEqual(rule.cite);
      for (const study of words === "" ? [] : words.split("; ")) {
        expect(study).toMatch(/, n (= \d+|not stated), grade [ABCD0]$/);
      }
    }
  });

  it("names the surveys of brown marks with their numbers", () => {
    expect(PROGNOSIS_STUDIES["PG-PIH-UNKNOWN"]).toBe(
      "R61: survey, n = 324, grade C; R62: survey, n = 262, grade C",
    );
  });
});
