import { describe, expect, it } from "vitest";
import { FITZPATRICK_TYPES } from "../model/vocabulary.ts";
import {
  checkDeviceLimits,
  DEVICE_MODALITIES,
  LIMITED_SETTINGS,
  unrecordedLimits,
  type DeviceLimit,
  type LimitedDevice,
} from "./device-limits.ts";

const fluence = (fitzpatrick: DeviceLimit["fitzpatrick"], max: number, min?: number): DeviceLimit => ({
  setting: "fluenceJPerCm2",
  unit: "J/cm²",
  fitzpatrick,
  max,
  ...(min === undefined ? {} : { min }),
});

const laser: LimitedDevice = {
  name: "Laser",
  limits: [fluence(["I", "II", "III"], 12, 4), fluence(["IV"], 9), fluence(["V", "VI"], 7)],
};
const boundsOf = (settings: object, type: DeviceLimit["fitzpatrick"][number] | null, device = laser) =>
  checkDeviceLimits({ ...settings }, device, type).map(({ bound, limit }) => [bound, limit]);

describe("limits of a device", () => {
  it.each([
    ["I", 12, []],
    ["I", 12.01, [["above", 12]]],
    ["III", 12, []],
    ["IV", 9, []],
    ["IV", 9.01, [["above", 9]]],
    ["V", 7, []],
    ["V", 7.01, [["above", 7]]],
    ["VI", 7.5, [["above", 7]]],
    ["II", 4, []],
    ["II", 3.99, [["below", 4]]],
    ["IV", 3.99, []],
  ] as const)("on skin type %s with %s J/cm² give %j", (type, fluenceJPerCm2, breaches) => {
    expect(boundsOf({ fluenceJPerCm2 }, type)).toEqual(breaches);
  });

  it("are the strictest of all skin types where the skin type is not recorded", () => {
    expect(boundsOf({ fluenceJPerCm2: 7 }, null)).toEqual([]);
    expect(boundsOf({ fluenceJPerCm2: 7.01 }, null)).toEqual([["above", 7]]);
    expect(boundsOf({ fluenceJPerCm2: 4 }, null)).toEqual([]);
    expect(boundsOf({ fluenceJPerCm2: 3.99 }, null)).toEqual([["below", 4]]);
    expect(checkDeviceLimits({ fluenceJPerCm2: 8 }, laser, null)[0]?.text).toBe(
      "Fluence 8 J/cm² is above 7 J/cm², the strictest of this device, because the skin type is not recorded.",
    );
  });

  it("never let an unknown skin type have more than a known one", () => {
    for (const type of FITZPATRICK_TYPES) {
      for (let value = 3; value <= 13; value += 0.25) {
        if (boundsOf({ fluenceJPerCm2: value }, type).length === 0) continue;
        const unknown = boundsOf({ fluenceJPerCm2: value }, null);
        expect(unknown.length, `${type} ${String(value)}`).toBe(1);
      }
    }
  });

  it("say so where none is set for this skin type though others have one", () => {
    const device = { name: "Laser", limits: [fluence(["I", "II"], 12)] };
    expect(boundsOf({ fluenceJPerCm2: 5 }, "VI", device)).toEqual([["not-set", null]]);
    expect(boundsOf({ fluenceJPerCm2: 5 }, "VI", { name: "Laser", limits: [] })).toEqual([]);
  });

  it("hold by the strictest where two overlap", () => {
    const device = { name: "Laser", limits: [fluence(["IV", "V"], 9, 3), fluence(["V"], 6, 5)] };
    expect(boundsOf({ fluenceJPerCm2: 6.5 }, "V", device)).toEqual([["above", 6]]);
    expect(boundsOf({ fluenceJPerCm2: 4 }, "V", device)).toEqual([["below", 5]]);
    expect(boundsOf({ fluenceJPerCm2: 6.5 }, "IV", device)).toEqual([]);
  });

  it("hold for the depth of every area", () => {
    const depth = { setting: "depthMm", unit: "mm", fitzpatrick: [...FITZPATRICK_TYPES], max: 1.5 };
    const pen = { name: "Pen", limits: [depth] };
    const depths = [
      { site: "cheek", depthMm: 1.5 },
      { site: "upper-lip", depthMm: 1.75 },
      { site: "chin", depthMm: "2" },
    ];
    const breaches = checkDeviceLimits({ depths }, pen, "II");
    expect(breaches.map(({ site, value }) => [site, value])).toEqual([["upper-lip", 1.75]]);
    expect(breaches[0]?.text).toBe(
      "Depth 1.75 mm (upper lip) is above 1.5 mm, the clinic's limit for skin type II on this device.",
    );
  });

  it("are compared with numbers only, and with nothing that was not set", () => {
    for (const fluenceJPerCm2 of [undefined, null, "", "99", Number.NaN, Infinity, {}]) {
      expect(boundsOf({ fluenceJPerCm2 }, "V")).toEqual([]);
    }
    expect(boundsOf({ depths: [null, 3, { depthMm: null }] }, "V")).toEqual([]);
  });

  it("exist as names and units alone: no number of them comes with the product", () => {
    for (const modality of DEVICE_MODALITIES) {
      for (const setting of LIMITED_SETTINGS[modality]) {
        expect(Object.keys(setting).toSorted()).toEqual(["label", "setting", "unit"]);
      }
    }
  });
});

describe("a setting with a limit of which nothing was recorded", () => {
  const pulse: DeviceLimit = { setting: "pulseMs", unit: "ms", fitzpatrick: ["V"], min: 10, max: 40 };
  const device: LimitedDevice = { name: "Laser", limits: [fluence(["V", "VI"], 7), pulse] };
  const asked = (settings: object, type: DeviceLimit["fitzpatrick"][number] | null, treatment = "ipl") =>
    unrecordedLimits({ modality: "light", ...settings }, device, type, treatment).map(
      ({ setting }) => setting,
    );

  it("is asked for at the skin types that have one, and at an unknown skin type", () => {
    expect(asked({}, "V")).toEqual(["fluenceJPerCm2", "pulseMs"]);
    expect(asked({ fluenceJPerCm2: 7 }, "V")).toEqual(["pulseMs"]);
    expect(asked({ fluenceJPerCm2: 7, pulseMs: 10 }, "V")).toEqual([]);
    expect(asked({ fluenceJPerCm2: 7 }, "VI")).toEqual([]);
    expect(asked({}, "I")).toEqual([]);
    expect(asked({ fluenceJPerCm2: 7 }, null)).toEqual(["pulseMs"]);
    expect(asked({ fluenceJPerCm2: 7, pulseMs: "10" }, "V")).toEqual(["pulseMs"]);
  });

  it("is not asked for where sessions of that treatment do not record it", () => {
    const energy: DeviceLimit = { setting: "energyMj", unit: "mJ", fitzpatrick: ["V"], max: 60 };
    const needles: LimitedDevice = { name: "Needles", limits: [energy] };
    const of = (treatment: string) =>
      unrecordedLimits({ modality: "needling", depths: [] }, needles, "V", treatment).length;
    expect(of("rf-microneedling")).toBe(1);
    expect(of("microneedling")).toBe(0);
    expect(unrecordedLimits({ modality: "light" }, needles, "V", "ipl")).toEqual([]);
  });
});
