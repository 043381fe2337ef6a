import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { USUAL_RANGES } from "#lib/catalogue/session-settings/usual-ranges.ts";
import {
  reasonKey,
  reasonsInForce,
  settingConcerns,
  settingsBefore,
  stepPercent,
  type AreaSettings,
} from "./setting-concerns.ts";

const PDL = "pulsed-dye-laser-595";
const kindsOf = (now: AreaSettings, before: readonly AreaSettings[] = [], thresholdPercent = 20) =>
  settingConcerns(PDL, [now], before, { ranges: USUAL_RANGES, thresholdPercent }).map(
    ({ setting, kind }) => `${setting} ${kind}`,
  );
const fluence = (fluenceJPerCm2: number, areas = ["cheek"]) => ({ areas, fluenceJPerCm2 });

describe("a step in a setting", () => {
  it.each([
    ["fluenceJPerCm2", 10, 12, 20],
    ["fluenceJPerCm2", 10, 8, 0],
    ["pulseMs", 10, 8, 20],
    ["pulseMs", 10, 12, 0],
    ["depths.cheek", 1, 1.5, 50],
    ["spotMm", 7, 10, 0],
    ["passes", 1, 2, 0],
    ["fluenceJPerCm2", 0, 5, 0],
  ])("%s from %d to %d acts stronger by %d %%", (setting, before, now, percent) => {
    expect(stepPercent(setting, before, now)).toBeCloseTo(percent);
  });

  it("asks above the threshold, not at it, and only where a last value is known", () => {
    expect(kindsOf(fluence(8.4), [fluence(7)])).toEqual([]);
    expect(kindsOf(fluence(8.41), [fluence(7)])).toEqual(["fluenceJPerCm2 step"]);
    expect(kindsOf(fluence(8.41))).toEqual([]);
    expect(kindsOf(fluence(7.8), [fluence(7)], 10)).toEqual(["fluenceJPerCm2 step"]);
  });

  it("is measured against the same area of the last session", () => {
    const before = [fluence(6, ["cheek"]), fluence(8, ["chin"])];
    expect(kindsOf(fluence(8, ["chin"]), before)).toEqual([]);
    expect(kindsOf(fluence(8, ["cheek"]), before)).toEqual(["fluenceJPerCm2 step"]);
    expect(settingsBefore(fluence(8, ["nose"]), 1, before)).toBe(before[1]);
    expect(settingsBefore(fluence(8, ["nose"]), 5, before)).toBeNull();
  });
});

describe("an unusual setting", () => {
  it("is asked about outside the range, not at its ends, and not where it was used last time", () => {
    expect(kindsOf(fluence(6))).toEqual([]);
    expect(kindsOf(fluence(9))).toEqual([]);
    expect(kindsOf(fluence(5.99))).toEqual(["fluenceJPerCm2 unusual"]);
    expect(kindsOf(fluence(70))).toEqual(["fluenceJPerCm2 unusual"]);
    expect(kindsOf(fluence(5.99), [fluence(5.99)])).toEqual([]);
  });

  it("says what it rests on", () => {
    const [concern] = settingConcerns(
      "microneedling",
      [{ areas: ["cheek"], depths: [{ site: "cheek", depthMm: 2.5 }] }],
      [],
      { ranges: USUAL_RANGES },
    );
    expect(concern).toMatchObject({ setting: "depths.cheek", cite: ["R36"] });
    expect(concern?.text).toBe("Unusual: published settings lie between 0.25 and 2 mm.");
  });

  it("never fails on what was typed", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.anything()),
        fc.dictionary(fc.string(), fc.anything()),
        (a, b) => {
          expect(Array.isArray(settingConcerns(PDL, [a], [b], { ranges: USUAL_RANGES }))).toBe(true);
        },
      ),
    );
  });
});

describe("the reason for a setting", () => {
  const keyOf = (value: number): string => {
    const [concern] = settingConcerns(PDL, [fluence(value)], [], { ranges: USUAL_RANGES });
    return concern === undefined ? "" : reasonKey(concern);
  };

  it("is written for its value, and says nothing of another", () => {
    expect(keyOf(10)).toBe("0.fluenceJPerCm2=10");
    expect(keyOf(40)).not.toBe(keyOf(10));
  });

  it("is kept only where its value is still set", () => {
    const reasons = {
      "0.fluenceJPerCm2=10": "Thick skin",
      "1.depths.cheek=1.5": "Deep scars",
      "0.pulseMs": "Old",
    };
    const deep = { areas: ["cheek"], depths: [{ site: "cheek", depthMm: 1.5 }] };
    expect(reasonsInForce(reasons, [fluence(10), deep])).toEqual({
      "0.fluenceJPerCm2=10": "Thick skin",
      "1.depths.cheek=1.5": "Deep scars",
    });
    expect(reasonsInForce(reasons, [fluence(40), deep])).toEqual({ "1.depths.cheek=1.5": "Deep scars" });
    expect(reasonsInForce(reasons, [{ ...fluence(11), pulseMs: 10 }])).toEqual({});
  });
});
