import type { Fitzpatrick, Treatment } from "../model/vocabulary.ts";

/** Kinds of treatment that are given with a device. */
export const DEVICE_MODALITIES = ["light", "needling", "led"] as const;
export type DeviceModality = (typeof DEVICE_MODALITIES)[number];

/** A setting of a session that can have a limit: its name in the session's record, in words, and its unit. */
export type LimitedSetting = { readonly setting: string; readonly label: string; readonly unit: string };

const setting = (name: string, label: string, unit: string): LimitedSetting => ({
  setting: name,
  label,
  unit,
});

/** What the current did is recorded where there is one. */
const OF_CURRENT: readonly string[] = ["energyMj", "powerW"];
const WITH_CURRENT: readonly Treatment[] = ["rf-microneedling", "fractional-rf"];

/** The settings that can have limits, by kind of treatment. Only names and units: every number is the clinic's own. */
export const LIMITED_SETTINGS: Readonly<Record<DeviceModality, readonly LimitedSetting[]>> = {
  light: [
    setting("fluenceJPerCm2", "Fluence", "J/cm²"),
    setting("energyMj", "Energy", "mJ"),
    setting("densityPercent", "Density", "%"),
    setting("pulseMs", "Pulse", "ms"),
    setting("spotMm", "Spot", "mm"),
    setting("passes", "Passes", ""),
  ],
  needling: [
    setting("depthMm", "Depth", "mm"),
    setting("passes", "Passes", ""),
    setting("energyMj", "Energy", "mJ"),
    setting("powerW", "Power", "W"),
  ],
  led: [setting("doseJPerCm2", "Dose", "J/cm²"), setting("minutes", "Time", "min")],
};

/** What a clinic allows on one of its devices: a setting's largest value, and where it set one its smallest, for skin types. */
export type DeviceLimit = {
  readonly setting: string;
  readonly unit: string;
  readonly fitzpatrick: readonly Fitzpatrick[];
  readonly max: number;
  readonly min?: number;
};

/** The part of a device that a session is checked against. */
export type LimitedDevice = { readonly name: string; readonly limits: readonly DeviceLimit[] };

/** A value outside a limit, or one for which the clinic set no limit at this skin type though it did at others. */
export type LimitBreach = {
  readonly setting: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly bound: "above" | "below" | "not-set";
  /** The limit that was passed; null where none was set for the skin type. */
  readonly limit: number | null;
  /** The area whose depth it is; null where a setting holds for the whole session. */
  readonly site: string | null;
  /** A sentence for whoever sets the device. */
  readonly text: string;
};

type Value = { readonly value: number; readonly site: string | null };

/** The values of a setting: one for the session, or a depth for each area. */
function valuesOf(settings: Readonly<Record<string, unknown>>, name: string): Value[] {
  const own = settings[name];
  if (typeof own === "number" && Number.isFinite(own)) return [{ value: own, site: null }];
  const { depths } = settings;
  if (name !== "depthMm" || !Array.isArray(depths)) return [];
  return depths.flatMap((depth: unknown): Value[] => {
    if (typeof depth !== "object" || depth === null || !("depthMm" in depth)) return [];
    const { depthMm } = depth;
    const site = "site" in depth && typeof depth.site === "string" ? depth.site : null;
    return typeof depthMm === "number" && Number.isFinite(depthMm) ? [{ value: depthMm, site }] : [];
  });
}

function labelOf(name: string): string {
  const known = DEVICE_MODALITIES.flatMap((modality) => LIMITED_SETTINGS[modality]);
  return known.find((one) => one.setting === name)?.label ?? name;
}

const measure = (value: number, unit: string): string =>
  unit === "" ? String(value) : `${String(value)} ${unit}`;

/**
 * Compares what is set for a session with the limits that the clinic gave a device. A value equal to a limit keeps it.
 * Where limits overlap the strictest holds; where the skin type is not known, the strictest of all skin types.
 *
 * @param settings of the session by name (`fluenceJPerCm2`, `depths` …); what is no number is not compared
 * @param device with limits in the units of `LIMITED_SETTINGS`
 * @param fitzpatrick the patient's skin type, null where it was not recorded
 * @returns each value that passes a limit, or has none for this skin type where other types do; empty when all keep
 */
export function checkDeviceLimits(
  settings: Readonly<Record<string, unknown>>,
  device: LimitedDevice,
  fitzpatrick: Fitzpatrick | null,
): LimitBreach[] {
  const names = [...new Set(device.limits.map((limit) => limit.setting))];
  return names.flatMap((name) => {
    const set = device.limits.filter((limit) => limit.setting === name);
    const own = limitsFor(set, fitzpatrick);
    return valuesOf(settings, name).flatMap((value) => breachOf(name, value, own, set, fitzpatrick));
  });
}

const limitsFor = (
  limits: readonly DeviceLimit[],
  fitzpatrick: Fitzpatrick | null,
): readonly DeviceLimit[] =>
  fitzpatrick === null ? limits : limits.filter((limit) => limit.fitzpatrick.includes(fitzpatrick));

/**
 * The settings that have a limit on a device at the patient's skin type and of which nothing was recorded, so that nobody
 * knows whether it was kept. Only what a session of this treatment records is asked for.
 *
 * @param settings of the session by name, `modality` among them
 * @returns each with a sentence for whoever records the session
 */
export function unrecordedLimits(
  settings: Readonly<Record<string, unknown>>,
  device: LimitedDevice,
  fitzpatrick: Fitzpatrick | null,
  treatment: string,
): readonly { readonly setting: string; readonly text: string }[] {
  const kind = DEVICE_MODALITIES.find((one) => one === settings["modality"]);
  const limited = limitsFor(device.limits, fitzpatrick);
  return (kind === undefined ? [] : LIMITED_SETTINGS[kind])
    .filter(
      ({ setting: name }) => !OF_CURRENT.includes(name) || WITH_CURRENT.some((one) => one === treatment),
    )
    .filter(({ setting: name }) => limited.some((limit) => limit.setting === name))
    .filter(({ setting: name }) => valuesOf(settings, name).length === 0)
    .map(({ setting: name, label }) => ({
      setting: name,
      text: `${label} has a limit on this device. Enter what was set.`,
    }));
}

function breachOf(
  name: string,
  { value, site }: Value,
  own: readonly DeviceLimit[],
  set: readonly DeviceLimit[],
  fitzpatrick: Fitzpatrick | null,
): LimitBreach[] {
  const label = labelOf(name);
  const unit = set[0]?.unit ?? "";
  const place = site === null ? "" : ` (${site.replaceAll("-", " ")})`;
  const said = `${label} ${measure(value, unit)}${place}`;
  const breach = (bound: LimitBreach["bound"], limit: number | null, text: string): LimitBreach[] => [
    { setting: name, label, unit, value, bound, limit, site, text: `${said} ${text}` },
  ];
  const whose =
    fitzpatrick === null
      ? "the strictest of this device, because the skin type is not recorded"
      : `the clinic's limit for skin type ${fitzpatrick} on this device`;
  if (own.length === 0) {
    return breach(
      "not-set",
      null,
      `has no limit for skin type ${fitzpatrick ?? ""} on this device, though other skin types have one.`,
    );
  }
  const max = Math.min(...own.map((limit) => limit.max));
  const min = Math.max(...own.flatMap((limit) => (limit.min === undefined ? [] : [limit.min])));
  if (value > max) return breach("above", max, `is above ${measure(max, unit)}, ${whose}.`);
  if (value < min) return breach("below", min, `is below ${measure(min, unit)}, ${whose}.`);
  return [];
}
