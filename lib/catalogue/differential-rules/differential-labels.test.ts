import { describe, expect, it } from "vitest";
import { DIFFERENTIAL_LABELS } from "./differential-labels.ts";
import { differentialRules } from "./differential-rules.ts";

describe("the words of the differential's decision table", () => {
  it("name every row, and no row that is not there", () => {
    expect(Object.keys(DIFFERENTIAL_LABELS).toSorted()).toEqual(
      differentialRules.map((rule) => rule.id).toSorted(),
    );
  });
});
