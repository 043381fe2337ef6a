import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import type { SessionSettings } from "#lib/schemas/session-settings.ts";

const areas: SessionSettings["areas"] = ["cheek"];

/** What the invented sessions were done with. Values are plausible to read and recommend nothing. */
const SETTINGS: Readonly<Partial<Record<Treatment, SessionSettings>>> = {
  "pulsed-dye-laser-595": {
    modality: "light",
    areas,
    device: "Pulsed dye laser, room 2",
    wavelengthNm: 595,
    fluenceJPerCm2: 6.5,
    pulseMs: 6,
    spotMm: 10,
    cooling: "cryogen-spray",
    coolingDetail: "30 ms spray, 20 ms delay",
    passes: 1,
  },
  "nd-yag-1064-long-pulsed": {
    modality: "light",
    areas,
    device: "Nd:YAG laser, room 2",
    wavelengthNm: 1064,
    fluenceJPerCm2: 14,
    pulseMs: 0.3,
    spotMm: 5,
    cooling: "cold-air",
    passes: 2,
  },
  microneedling: {
    modality: "needling",
    areas,
    device: "Needling pen",
    depths: [{ site: "cheek", depthMm: 1.5 }],
    passes: 4,
  },
  "rf-microneedling": {
    modality: "needling",
    areas,
    device: "Radiofrequency needling, room 1",
    depths: [{ site: "cheek", depthMm: 2 }],
    passes: 2,
    energyMj: 20,
  },
  "peel-salicylic": {
    modality: "peel",
    areas,
    agent: "Salicylic acid",
    strengthPercent: 20,
    layers: 2,
    contactMinutes: 4,
    neutralised: false,
    frosting: "none",
  },
  "intralesional-triamcinolone": {
    modality: "injection",
    areas: ["chest"],
    agent: "Triamcinolone acetonide",
    strengthMgPerMl: 10,
    volumeMl: 0.4,
  },
};

/**
 * The settings that a demonstration's session of this treatment is recorded with.
 *
 * @throws for a treatment of which no scenario has a session
 */
export function usualSettings(treatment: string): SessionSettings {
  const settings = Object.entries(SETTINGS).find(([own]) => own === treatment)?.[1];
  if (settings === undefined) throw new Error(`No settings are made up for ${treatment}.`);
  return settings;
}
