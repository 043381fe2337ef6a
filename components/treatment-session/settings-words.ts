import { numbersOf, settingsBefore } from "#lib/clinical/session/setting-concerns.ts";
import { formatChange, formatQuantity } from "#lib/format/quantity.ts";
import { storedAreas, type SessionSubject, type StoredRecord } from "./session-draft.ts";
import { depthField, settingFields, settingText, type SettingField } from "./settings-fields.ts";

/** A stored setting with its unit; null where it was not recorded. */
export function settingWords(field: SettingField, value: unknown): string | null {
  if (typeof value === "number") return formatQuantity(value, field.unit ?? "");
  return settingText(field, value) || null;
}

/** What changed since the last session, in words: `7 → 7.5 J/cm² (+7 %)`; null where nothing did. */
export function changeWords(field: SettingField, before: string, now: string): string | null {
  if (before === now || now.trim() === "") return null;
  const [from, to] = [Number(before), Number(now)];
  if (field.kind !== "number" || before === "" || !Number.isFinite(from) || !Number.isFinite(to)) {
    const was = settingText(field, before);
    return was === "" ? "new" : `was ${was}`;
  }
  if (from === to) return null;
  const share = /\(.*\)/.exec(formatChange(from, to, ""))?.[0] ?? "";
  return `${formatQuantity(from, "")} → ${formatQuantity(to, field.unit ?? "")} ${share}`.trim();
}

/** A stored value as it is typed; empty where it was not recorded. */
const typedValue = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** The settings of one area by name, those that were recorded. */
export function recordedSettings(
  settings: StoredRecord["settings"],
  { modality, treatment }: SessionSubject,
): readonly { readonly label: string; readonly value: string | null }[] {
  const values = new Map<string, unknown>(Object.entries(settings));
  const depths = settings.modality === "needling" ? settings.depths : [];
  return [
    ...settingFields(modality, treatment).map((field) => ({
      label: field.label,
      value: settingWords(field, values.get(field.key)),
    })),
    ...depths.map(({ site, depthMm }) => ({
      label: depthField(site).label,
      value: formatQuantity(depthMm, "mm"),
    })),
  ];
}

/** The settings of one area on a line: `Fluence 7 J/cm², Pulse 10 ms`. */
export function settingsInShort(settings: StoredRecord["settings"], subject: SessionSubject): string {
  return (
    recordedSettings(settings, subject)
      .flatMap(({ label, value }) => (value === null ? [] : [`${label} ${value}`]))
      .join(", ") || "Not recorded"
  );
}

/**
 * What one area's settings changed since the session before, as signed differences by their label; what was seen, and
 * what is the same, is left out.
 *
 * @param area the place of these settings in the session, from 0 @param previous the session before; null without one
 */
export function settingChanges(
  settings: StoredRecord["settings"],
  area: number,
  previous: StoredRecord | null,
  { modality, treatment }: SessionSubject,
): ReadonlyMap<string, string> {
  const earlier = previous?.settings.modality === modality ? storedAreas(previous) : [];
  const before = settingsBefore(settings, area, earlier);
  if (before === null) return new Map();
  const [was, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(settings)),
  ];
  const [depthsWas, depthsNow] = [numbersOf(before), numbersOf(settings)];
  const depths = settings.modality === "needling" ? settings.depths.map(({ site }) => depthField(site)) : [];
  return new Map(
    [
      ...settingFields(modality, treatment)
        .filter(({ seen }) => seen !== true)
        .map((field) => ({ field, one: was.get(field.key), two: now.get(field.key) })),
      ...depths.map((field) => ({ field, one: depthsWas.get(field.key), two: depthsNow.get(field.key) })),
    ].flatMap(({ field, one, two }) => {
      const change = changeWords(field, typedValue(one), typedValue(two));
      return change === null ? [] : [[field.label, change] as const];
    }),
  );
}
