import { z } from "zod";
import {
  DEVICE_MODALITIES,
  LIMITED_SETTINGS,
  type DeviceLimit,
  type DeviceModality,
} from "#lib/clinical/session/device-limits.ts";
import { FITZPATRICK_TYPES, TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import {
  idField,
  numberField,
  pastDateField,
  typedDateField,
  versionField,
  whenGiven,
  yesNoField,
} from "./field.ts";
import { optionalText, requiredText } from "./text.ts";

/** Devices in use that a clinic keeps at most. */
export const MOST_DEVICES = 100;

/** A limit of no setting is larger: what is plausible to write, not what is safe. */
const limitNumber = numberField({ min: 0, max: 10_000 });

const limitField = z
  .strictObject({
    setting: requiredText("Choose the setting.", { max: 40 }),
    fitzpatrick: z
      .array(z.enum(FITZPATRICK_TYPES, { error: "Choose skin types of the list." }))
      .min(1, "Choose at least one skin type.")
      .max(FITZPATRICK_TYPES.length, "A skin type is chosen twice."),
    max: limitNumber,
    min: whenGiven(limitNumber),
  })
  .refine(({ min, max }) => min === undefined || min <= max, {
    path: ["min"],
    message: "The smallest value lies above the largest.",
  });

/** One limit as it is kept; its unit is that of the setting. */
export type StoredLimit = z.output<typeof limitField>;

/** The limits of a column, without those of settings that this version does not know. */
export function readLimits(column: unknown, modality: DeviceModality): DeviceLimit[] {
  const limits = z.array(limitField).safeParse(column).data ?? [];
  return limits.flatMap(({ setting, fitzpatrick, max, min }) => {
    const known = LIMITED_SETTINGS[modality].find((one) => one.setting === setting);
    return known === undefined
      ? []
      : [{ setting, unit: known.unit, fitzpatrick, max, ...(min === undefined ? {} : { min }) }];
  });
}

const particulars = {
  name: requiredText("Enter the name by which the clinic knows the device.", { max: 80 }),
  maker: optionalText({ max: 80 }),
  model: optionalText({ max: 80 }),
  serialNumber: optionalText({ max: 80 }),
  modality: z.enum(DEVICE_MODALITIES, { error: "Choose what kind of device it is." }),
  treatments: z
    .array(z.enum(TREATMENTS, { error: "Choose treatments of the list." }))
    .min(1, "Choose at least one treatment that it is used for.")
    .max(TREATMENTS.length),
  limits: z.array(limitField).max(60, "A device holds 60 limits at most.").default([]),
  lastServiceOn: whenGiven(pastDateField("Enter the day of the last service.")),
  nextServiceOn: whenGiven(typedDateField("Enter the day of the next service.")),
};

type Checked = {
  readonly modality: DeviceModality;
  readonly limits: readonly StoredLimit[];
  readonly lastServiceOn?: string | undefined;
  readonly nextServiceOn?: string | undefined;
};

function checkDevice(device: Checked, context: z.core.$RefinementCtx): void {
  const { modality, limits, lastServiceOn, nextServiceOn } = device;
  limits.forEach(({ setting }, index) => {
    if (LIMITED_SETTINGS[modality].some((one) => one.setting === setting)) return;
    context.addIssue({
      code: "custom",
      path: ["limits", index, "setting"],
      message: "This kind of device has no such setting.",
    });
  });
  if (lastServiceOn !== undefined && nextServiceOn !== undefined && nextServiceOn <= lastServiceOn) {
    context.addIssue({
      code: "custom",
      path: ["nextServiceOn"],
      message: "The next service lies before the last.",
    });
  }
}

export const addDeviceSchema = z.strictObject(particulars).superRefine(checkDevice);
export type AddDeviceInput = z.output<typeof addDeviceSchema>;

/** Names a device and the version that was on the screen. */
const named = { deviceId: idField, version: versionField };

export const updateDeviceSchema = z.strictObject({ ...named, ...particulars }).superRefine(checkDevice);
export type UpdateDeviceInput = z.output<typeof updateDeviceSchema>;

export const retireDeviceSchema = z.strictObject({ ...named, retired: yesNoField });
export type RetireDeviceInput = z.output<typeof retireDeviceSchema>;
