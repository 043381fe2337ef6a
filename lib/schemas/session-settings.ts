import { z } from "zod";
import { SITES } from "#lib/clinical/model/finding-vocabulary.ts";
import { idField, numberField, whenGiven, yesNoField } from "./field.ts";
import { optionalText } from "./text.ts";

/**
 * Limits of what is plausible to write down, so that a slip of the decimal point is caught. They are not limits of
 * what is safe: those come from the device and the patient's skin.
 */
const measured = (min: number, max: number, unit: string) => whenGiven(numberField({ min, max, unit }));
const passes = whenGiven(numberField({ min: 1, max: 20, whole: true }));
const areas = z.array(z.enum(SITES)).max(SITES.length).default([]);
const common = {
  areas,
  device: optionalText({ max: 120 }),
  /** One of the clinic's devices, by whose limits the settings are judged. */
  deviceId: whenGiven(idField),
  remark: optionalText({ max: 1000, lines: true }),
};

export const COOLINGS = ["none", "contact", "cryogen-spray", "cold-air", "gel"] as const;
export const FROSTINGS = ["none", "level-1", "level-2", "level-3"] as const;

export const lightSettingsSchema = z.strictObject({
  modality: z.literal("light"),
  ...common,
  wavelengthNm: measured(300, 12_000, "nm"),
  filterNm: measured(300, 1400, "nm"),
  fluenceJPerCm2: measured(0.05, 400, "J/cm²"),
  /** Of a fractional laser: the energy of one spot, and how much of the skin its spots cover. */
  energyMj: measured(0.1, 500, "mJ"),
  densityPercent: measured(0.5, 100, "%"),
  pulseMs: measured(0.000_001, 2000, "ms"),
  spotMm: measured(0.05, 100, "mm"),
  cooling: whenGiven(z.enum(COOLINGS, { error: "Choose how the skin is cooled." })),
  coolingDetail: optionalText({ max: 200 }),
  passes,
});

export const peelSettingsSchema = z.strictObject({
  modality: z.literal("peel"),
  ...common,
  agent: optionalText({ max: 120 }),
  strengthPercent: measured(0.1, 100, "%"),
  ph: measured(0, 7, "pH"),
  layers: whenGiven(numberField({ min: 1, max: 15, whole: true })),
  contactMinutes: measured(0, 600, "minutes"),
  neutralised: whenGiven(yesNoField),
  frosting: whenGiven(z.enum(FROSTINGS, { error: "Choose how much frosting was seen." })),
});

export const needlingSettingsSchema = z.strictObject({
  modality: z.literal("needling"),
  ...common,
  depths: z
    .array(z.strictObject({ site: z.enum(SITES), depthMm: numberField({ min: 0.1, max: 5, unit: "mm" }) }))
    .max(SITES.length)
    .default([]),
  passes,
  /** Only with radiofrequency. */
  energyMj: measured(0.1, 500, "mJ"),
  powerW: measured(0.1, 200, "W"),
  topical: optionalText({ max: 200 }),
});

export const ledSettingsSchema = z.strictObject({
  modality: z.literal("led"),
  ...common,
  wavelengthNm: measured(380, 1100, "nm"),
  doseJPerCm2: measured(0.1, 300, "J/cm²"),
  minutes: measured(0.5, 120, "minutes"),
});

export const injectionSettingsSchema = z.strictObject({
  modality: z.literal("injection"),
  ...common,
  agent: optionalText({ max: 120 }),
  strengthMgPerMl: measured(0.01, 200, "mg/mL"),
  volumeMl: measured(0.01, 50, "mL"),
});

/** Everything else that is done in a session: subcision, punch work, cryotherapy, a review. */
export const otherSettingsSchema = z.strictObject({
  modality: z.literal("other"),
  ...common,
  instrument: optionalText({ max: 120 }),
  /** What was cut out or punched, across. */
  sizeMm: measured(0.5, 200, "mm"),
  closure: optionalText({ max: 200 }),
  /** Of cryotherapy: how long the skin was frozen each time. */
  freezeSeconds: measured(1, 120, "s"),
  passes,
});

export const sessionSettingsSchema = z.discriminatedUnion(
  "modality",
  [
    lightSettingsSchema,
    peelSettingsSchema,
    needlingSettingsSchema,
    ledSettingsSchema,
    injectionSettingsSchema,
    otherSettingsSchema,
  ],
  { error: "Choose what kind of treatment this was." },
);
export type SessionSettings = z.output<typeof sessionSettingsSchema>;
