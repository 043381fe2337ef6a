import { USUAL_RANGES } from "#lib/catalogue/session-settings/usual-ranges.ts";
import { checkDeviceLimits, type LimitedDevice } from "#lib/clinical/session/device-limits.ts";
import { settingConcerns, settingKey } from "#lib/clinical/session/setting-concerns.ts";
import type { Fitzpatrick } from "#lib/clinical/model/vocabulary.ts";
import {
  numbersIn,
  storedAreas,
  type SessionDraft,
  type SessionSubject,
  type StoredRecord,
} from "./session-draft.ts";

/** A device of the clinic that is used for this treatment. */
export type OfferedDevice = LimitedDevice & { readonly id: string };

/** What is to be said of one setting of one area. */
export type SettingRemark = {
  readonly text: string;
  /** Sources of what is usual. */
  readonly cite: readonly string[];
  /** `limit`: it must be mended; else it needs a reason. */
  readonly kind: "limit" | "unusual" | "step";
};

/** What is to be said of the settings as they are typed, by `0.fluenceJPerCm2`; the server judges them again. */
export type SettingRemarks = Readonly<Partial<Record<string, readonly SettingRemark[]>>>;

/**
 * Judges the settings on the screen: against the limits of the chosen device at the patient's skin type, against what is
 * usual, and against the last session.
 */
export function remarksOn(
  draft: SessionDraft,
  subject: SessionSubject,
  previous: StoredRecord | null,
  {
    devices,
    stepPercent,
    skin,
  }: {
    readonly devices: readonly OfferedDevice[];
    readonly stepPercent: number;
    readonly skin: Fitzpatrick | null;
  },
): SettingRemarks {
  const areas = draft.parts.map((part) => numbersIn(part, subject));
  const before = previous?.settings.modality === subject.modality ? storedAreas(previous) : [];
  const remarks: Record<string, SettingRemark[]> = {};
  const add = (key: string, remark: SettingRemark) => {
    (remarks[key] ??= []).push(remark);
  };
  for (const [area, settings] of areas.entries()) {
    const device = devices.find(({ id }) => id === draft.parts[area]?.settings["deviceId"]);
    if (device === undefined) continue;
    for (const { setting, site, text } of checkDeviceLimits(settings, device, skin)) {
      const name = site === null ? setting : `depths.${site}`;
      add(settingKey({ area, setting: name }), { kind: "limit", text, cite: [] });
    }
  }
  for (const concern of settingConcerns(subject.treatment, areas, before, {
    ranges: USUAL_RANGES,
    thresholdPercent: stepPercent,
  })) {
    const { kind, text, cite } = concern;
    add(settingKey(concern), { kind, text, cite });
  }
  return remarks;
}
