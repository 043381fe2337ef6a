import {
  DEVICE_MODALITIES,
  LIMITED_SETTINGS,
  type DeviceLimit,
  type DeviceModality,
} from "#lib/clinical/session/device-limits.ts";
import { FITZPATRICK_TYPES } from "#lib/clinical/model/vocabulary.ts";
import { formatQuantity } from "#lib/format/quantity.ts";

/** A device as its page shows it. */
export type ListedDevice = {
  readonly id: string;
  readonly name: string;
  readonly maker: string | null;
  readonly model: string | null;
  readonly serialNumber: string | null;
  readonly modality: DeviceModality;
  readonly treatments: readonly string[];
  readonly limits: readonly DeviceLimit[];
  readonly lastServiceOn: string | null;
  readonly nextServiceOn: string | null;
  readonly active: boolean;
  readonly version: number;
};

export const MODALITY_OPTIONS: readonly { readonly value: DeviceModality; readonly label: string }[] = [
  { value: "light", label: "Laser or IPL" },
  { value: "needling", label: "Needling or radiofrequency" },
  { value: "led", label: "LED" },
];

/** A kind of device in words. */
export const modalityWords = (modality: DeviceModality): string =>
  MODALITY_OPTIONS.find(({ value }) => value === modality)?.label ?? modality;

/** A setting in words. */
export const settingWords = (setting: string): string =>
  DEVICE_MODALITIES.flatMap((modality) => LIMITED_SETTINGS[modality]).find((one) => one.setting === setting)
    ?.label ?? setting;

/** Skin types as short as they can be said: `I to III`, `V`, `II, IV`. */
export function skinTypeWords(types: DeviceLimit["fitzpatrick"]): string {
  const places = FITZPATRICK_TYPES.flatMap((type, index) => (types.includes(type) ? [index] : []));
  const [first = 0] = places;
  const last = places.at(-1) ?? first;
  const name = (index: number) => FITZPATRICK_TYPES[index] ?? "";
  if (places.length === FITZPATRICK_TYPES.length) return "all skin types";
  if (places.length > 2 && last - first === places.length - 1) return `${name(first)} to ${name(last)}`;
  return places.map(name).join(", ");
}

/** A limit's values: `up to 7 J/cm²`, `4 to 12 J/cm²`. */
export function limitWords({ min, max, unit }: Pick<DeviceLimit, "min" | "max" | "unit">): string {
  const most = formatQuantity(max, unit);
  return min === undefined ? `up to ${most}` : `${String(min)} to ${most}`;
}
