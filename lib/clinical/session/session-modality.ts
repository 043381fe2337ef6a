import type { Catalogue } from "../model/catalogue.ts";
import type { Modality } from "../model/catalogue-treatment.ts";

/** What kind of settings a session has. */
export const SESSION_MODALITIES = ["light", "peel", "needling", "led", "injection", "other"] as const;
export type SessionModality = (typeof SESSION_MODALITIES)[number];

const OF_MODALITY: Readonly<Partial<Record<Modality, SessionModality>>> = {
  "vascular-laser": "light",
  "pigment-laser": "light",
  "non-ablative-resurfacing": "light",
  "ablative-resurfacing": "light",
  led: "led",
  needling: "needling",
  peel: "peel",
  injection: "injection",
};

/** The kind of settings that a treatment's session records; `other` for what the catalogue does not know. */
export function sessionModality(catalogue: Catalogue, treatment: string): SessionModality {
  const entry = catalogue.treatments.find(({ id }) => id === treatment);
  return entry === undefined ? "other" : (OF_MODALITY[entry.modality] ?? "other");
}
