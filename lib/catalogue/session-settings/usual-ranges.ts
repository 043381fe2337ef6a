import type { UsualRange } from "#lib/clinical/session/setting-concerns.ts";

type Row = readonly [setting: string, min: number, max: number, unit: string];

const rows = (
  treatments: UsualRange["treatments"],
  { basis, cite = [] }: Pick<UsualRange, "basis"> & Partial<Pick<UsualRange, "cite">>,
  ...settings: readonly Row[]
): UsualRange[] =>
  settings.map(([setting, min, max, unit]) => ({ treatments, setting, min, max, unit, basis, cite }));

/**
 * Between which values settings usually lie: published trial settings where a source gives them, general knowledge and
 * this software's proposals elsewhere. A value outside is asked about. Nothing here permits a setting or fills one in.
 */
export const USUAL_RANGES: readonly UsualRange[] = [
  ...rows(
    ["pulsed-dye-laser-595"],
    { basis: "unverified", cite: ["R07", "R97"] },
    ["fluenceJPerCm2", 6, 9, "J/cm²"],
    ["pulseMs", 6, 20, "ms"],
    ["spotMm", 7, 10, "mm"],
  ),
  ...rows(["pulsed-dye-laser-595"], { basis: "design" }, ["wavelengthNm", 585, 595, "nm"]),
  ...rows(
    ["pulsed-dye-laser-585-q-switched"],
    { basis: "cited", cite: ["R04"] },
    ["fluenceJPerCm2", 0.3, 0.55, "J/cm²"],
    ["pulseMs", 0.000_005, 0.000_01, "ms"],
    ["spotMm", 5, 5, "mm"],
    ["passes", 2, 4, ""],
  ),
  ...rows(["ipl"], { basis: "unverified" }, ["fluenceJPerCm2", 12, 20, "J/cm²"], ["pulseMs", 3, 40, "ms"]),
  ...rows(["ipl"], { basis: "cited", cite: ["R12"] }, ["filterNm", 560, 560, "nm"]),
  ...rows(
    ["ktp-532"],
    { basis: "unverified" },
    ["fluenceJPerCm2", 5, 10, "J/cm²"],
    ["pulseMs", 10, 20, "ms"],
    ["spotMm", 4, 12, "mm"],
  ),
  ...rows(
    ["nd-yag-1064-long-pulsed"],
    { basis: "unverified" },
    ["fluenceJPerCm2", 13, 16, "J/cm²"],
    ["pulseMs", 0.3, 0.3, "ms"],
  ),
  ...rows(["microneedling"], { basis: "cited", cite: ["R36"] }, ["depthMm", 0.25, 2, "mm"]),
  ...rows(["rf-microneedling"], { basis: "cited", cite: ["R39"] }, ["depthMm", 0.5, 2, "mm"]),
  ...rows(
    ["peel-glycolic"],
    { basis: "cited", cite: ["R28", "R29"] },
    ["strengthPercent", 20, 70, "%"],
    ["contactMinutes", 1, 15, "min"],
  ),
  ...rows(
    ["peel-salicylic"],
    { basis: "cited", cite: ["R27", "R29"] },
    ["strengthPercent", 20, 30, "%"],
    ["contactMinutes", 2, 4, "min"],
  ),
  ...rows(
    ["peel-mandelic"],
    { basis: "cited", cite: ["R29b"] },
    ["strengthPercent", 10, 40, "%"],
    ["ph", 1.5, 4, ""],
  ),
  ...rows(["peel-tca-superficial"], { basis: "cited", cite: ["R29", "R32"] }, [
    "strengthPercent",
    10,
    25,
    "%",
  ]),
  ...rows(["peel-tca-medium"], { basis: "cited", cite: ["R29"] }, ["strengthPercent", 30, 35, "%"]),
  ...rows(["tca-cross"], { basis: "cited", cite: ["R55b"] }, ["strengthPercent", 30, 100, "%"]),
  ...rows(
    ["led-red", "led-blue"],
    { basis: "cited", cite: ["R42"] },
    ["doseJPerCm2", 48, 96, "J/cm²"],
    ["minutes", 15, 20, "min"],
    ["wavelengthNm", 415, 660, "nm"],
  ),
  ...rows(["intralesional-triamcinolone"], { basis: "unverified" }, ["strengthMgPerMl", 10, 40, "mg/mL"]),
];
