import { describe, expect, it } from "vitest";
import type { SessionSubject, StoredRecord } from "./session-draft.ts";
import { settingFields } from "./settings-fields.ts";
import { settingChanges } from "./settings-words.ts";

const record = (
  settings: StoredRecord["settings"],
  ...furtherSettings: StoredRecord["settings"][]
): StoredRecord => ({
  ...{ checklist: {}, settings, furtherSettings, response: { endPoints: [] }, products: [] },
  noteForNext: undefined,
});
const changesOf = (
  now: StoredRecord["settings"],
  before: StoredRecord | null,
  subject: SessionSubject,
  area = 0,
) => [...settingChanges(now, area, before, subject)];

describe("the settings of a completed session beside those before it", () => {
  const LASER: SessionSubject = { modality: "light", treatment: "pulsed-dye-laser-595" };

  it("are told as signed differences, and what is the same is left out", () => {
    const before = record({
      modality: "light",
      areas: ["cheek"],
      fluenceJPerCm2: 7,
      spotMm: 7,
      cooling: "gel",
    });
    const now: StoredRecord["settings"] = {
      ...{ modality: "light" as const, areas: ["cheek"], fluenceJPerCm2: 7.5, spotMm: 7, passes: 2 },
      cooling: "contact",
    };
    expect(changesOf(now, before, LASER)).toEqual([
      ["Fluence", expect.stringMatching(/^7 → 7\.5\sJ\/cm² \(\+7\s%\)$/)],
      ["Cooling", "was Gel"],
      ["Passes", "new"],
    ]);
    expect(changesOf(now, null, LASER)).toEqual([]);
  });

  it("are compared with those of the same area, each depth with its own", () => {
    const NEEDLES: SessionSubject = { modality: "needling", treatment: "microneedling" };
    const depth = (depthMm: number, site: "cheek" | "chin") => ({
      ...{ modality: "needling" as const, areas: [site], depths: [{ site, depthMm }] },
    });
    const before = record(depth(1.5, "cheek"), depth(0.5, "chin"));
    expect(changesOf(depth(1, "chin"), before, NEEDLES)).toEqual([
      ["Depth, chin", expect.stringMatching(/^0\.5 → 1\smm \(\+100\s%\)$/)],
    ]);
  });
});

describe("what a session records", () => {
  it("has what its treatment is set by", () => {
    const keys = (modality: SessionSubject["modality"], treatment: string) =>
      settingFields(modality, treatment).map(({ key }) => key);
    expect(keys("light", "ipl")).toContain("filterNm");
    expect(keys("light", "ipl")).not.toContain("energyMj");
    expect(keys("light", "fractional-ablative")).toEqual(
      expect.arrayContaining(["energyMj", "densityPercent"]),
    );
    expect(keys("other", "cryotherapy")).toEqual(["instrument", "freezeSeconds", "passes"]);
    expect(keys("other", "punch-excision")).toEqual(["instrument", "sizeMm", "closure"]);
    expect(keys("needling", "rf-microneedling")).toContain("energyMj");
  });
});
