import { describe, expect, it } from "vitest";
import { REFERENCES } from "../references/references.ts";
import { USUAL_RANGES } from "./usual-ranges.ts";

describe("what is usual for a setting", () => {
  it.each(USUAL_RANGES.map((range) => [`${range.treatments.join(", ")} ${range.setting}`, range] as const))(
    "%s: a range, with its source or the word that there is none",
    (_name, { min, max, basis, cite }) => {
      expect(min).toBeLessThanOrEqual(max);
      expect(min).toBeGreaterThan(0);
      if (basis === "cited") expect(cite.length).toBeGreaterThan(0);
      if (basis === "design") expect(cite).toEqual([]);
      const known = new Set(REFERENCES.map(({ key }) => key));
      for (const key of cite) expect(known).toContain(key);
    },
  );

  it("has one range for each setting of a treatment", () => {
    const names = USUAL_RANGES.flatMap(({ treatments, setting }) =>
      treatments.map((one) => `${one} ${setting}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
