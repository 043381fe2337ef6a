import { siteWords } from "#lib/catalogue/words/findings.ts";
import type { SessionModality } from "#lib/clinical/session/session-modality.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";

/** One setting of a device or of what is applied, as it is typed and shown. */
export type SettingField = {
  readonly key: string;
  readonly label: string;
  readonly kind: "number" | "text" | "choice";
  readonly unit?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Shown for these treatments only. */
  readonly only?: readonly Treatment[];
  readonly except?: readonly Treatment[];
  /** What was seen rather than set: not taken over from the last session. */
  readonly seen?: true;
};

const number = (key: string, label: string, unit?: string): SettingField => ({
  key,
  label,
  kind: "number",
  ...(unit === undefined ? {} : { unit }),
});
const text = (key: string, label: string): SettingField => ({ key, label, kind: "text" });

const COOLING_CHOICES = [
  { value: "none", label: "None" },
  { value: "contact", label: "Contact" },
  { value: "cryogen-spray", label: "Cryogen spray" },
  { value: "cold-air", label: "Cold air" },
  { value: "gel", label: "Gel" },
];
const FROSTING_CHOICES = [
  { value: "none", label: "None" },
  { value: "level-1", label: "Level 1, speckled white on redness" },
  { value: "level-2", label: "Level 2, even white with redness through" },
  { value: "level-3", label: "Level 3, solid white" },
];
const YES_NO = [
  { value: "true", label: "Yes" },
  { value: "false", label: "No" },
];
const FRACTIONAL: readonly Treatment[] = ["fractional-non-ablative", "fractional-ablative"];
const EXCISIONS: readonly Treatment[] = ["punch-excision", "surgical-excision"];
const RADIOFREQUENCY: readonly Treatment[] = ["rf-microneedling", "fractional-rf"];

const FIELDS: Readonly<Record<SessionModality, readonly SettingField[]>> = {
  light: [
    text("device", "Device"),
    { ...number("wavelengthNm", "Wavelength", "nm"), except: ["ipl"] },
    { ...number("filterNm", "Filter", "nm"), only: ["ipl"] },
    { ...number("energyMj", "Energy", "mJ"), only: FRACTIONAL },
    { ...number("densityPercent", "Density", "%"), only: FRACTIONAL },
    number("fluenceJPerCm2", "Fluence", "J/cm²"),
    number("pulseMs", "Pulse", "ms"),
    number("spotMm", "Spot", "mm"),
    { key: "cooling", label: "Cooling", kind: "choice", choices: COOLING_CHOICES },
    text("coolingDetail", "Cooling detail"),
    number("passes", "Passes"),
  ],
  peel: [
    text("agent", "Agent"),
    number("strengthPercent", "Strength", "%"),
    number("ph", "pH"),
    number("layers", "Layers"),
    number("contactMinutes", "Contact time", "min"),
    { key: "neutralised", label: "Neutralised", kind: "choice", choices: YES_NO },
    { key: "frosting", label: "Frosting", kind: "choice", choices: FROSTING_CHOICES, seen: true },
  ],
  needling: [
    text("device", "Device"),
    number("passes", "Passes"),
    { ...number("energyMj", "Energy", "mJ"), only: RADIOFREQUENCY },
    { ...number("powerW", "Power", "W"), only: RADIOFREQUENCY },
    text("topical", "Applied with it"),
  ],
  led: [
    text("device", "Device"),
    number("wavelengthNm", "Wavelength", "nm"),
    number("doseJPerCm2", "Dose", "J/cm²"),
    number("minutes", "Time", "min"),
  ],
  injection: [
    text("agent", "Agent"),
    number("strengthMgPerMl", "Strength", "mg/mL"),
    number("volumeMl", "Volume", "mL"),
  ],
  other: [
    text("instrument", "Instrument"),
    { ...number("sizeMm", "Size", "mm"), only: EXCISIONS },
    { ...text("closure", "Closure"), only: EXCISIONS },
    { ...number("freezeSeconds", "Freeze time", "s"), only: ["cryotherapy"] },
    { ...number("passes", "Passes"), except: EXCISIONS },
  ],
};

/** The depth at a region, as a setting. */
export const depthField = (site: string): SettingField =>
  number(`depths.${site}`, `Depth, ${siteWords(site).toLowerCase()}`, "mm");

/** The settings that a session of this treatment records, in the order in which they are set. */
export function settingFields(modality: SessionModality, treatment: string): readonly SettingField[] {
  return FIELDS[modality].filter(
    ({ only, except }) =>
      only?.some((own) => own === treatment) !== false && except?.some((own) => own === treatment) !== true,
  );
}

/** A stored setting in words without its unit; empty where it was not recorded. */
export function settingText(field: SettingField, value: unknown): string {
  if (value === undefined || value === null || value === "") return "";
  const written = typeof value === "string" ? value : JSON.stringify(value);
  return field.choices?.find((choice) => choice.value === written)?.label ?? written;
}
