import { siteWords } from "#lib/catalogue/words/findings.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import type { SessionSubject, StoredRecord } from "./session-draft.ts";
import { settingFields, settingText, type SettingField } from "./settings-fields.ts";

/** A stored setting with its unit; null where it was not recorded. */
export function settingWords(field: SettingField, value: unknown): string | null {
  if (typeof value === "number") return formatQuantity(value, field.unit ?? "");
  return settingText(field, value) || null;
}

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
      label: `Depth, ${siteWords(site).toLowerCase()}`,
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
