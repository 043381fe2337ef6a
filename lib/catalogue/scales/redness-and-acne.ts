import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { itemsWith, numbered } from "./option-words.ts";

const OWN_WORDING = {
  state: "own-wording",
  text: "Described in our own words; no published wording is shown.",
} as const;

export const CEA: ScaleDefinition = {
  id: "cea",
  name: "Clinician's Erythema Assessment",
  shortName: "CEA",
  measures: "How red the area looks to the clinician",
  items: itemsWith(
    { grade: "Redness" },
    numbered([
      "No redness",
      "Hardly any redness",
      "Mild: clearly there",
      "Moderate: marked",
      "Severe: fiery",
    ]),
  ),
  range: { min: 0, max: 4 },
  unit: "grade",
  better: "lower",
  bands: [],
  certainty: "unverified",
  licence: OWN_WORDING,
  caveats: [
    "Made for rosacea, and tested on skin types I to III only (R75).",
    "Not tested for single red marks, nor on darker skin, where redness is easily missed (R120).",
  ],
  cite: ["R75", "R19", "R120"],
};

export const IGA: ScaleDefinition = {
  id: "iga",
  name: "Investigator's Global Assessment of acne",
  shortName: "IGA",
  measures: "How active the acne is today",
  items: itemsWith(
    { grade: "Acne today" },
    numbered([
      "Clear: no active lesion; old redness or pigment may remain",
      "Almost clear: a few scattered comedones and papules",
      "Mild: easily seen, less than half of the face",
      "Moderate: more than half of the face, many lesions, one nodule at most",
      "Severe: the whole face, with a few nodules or cysts",
    ]),
  ),
  range: { min: 0, max: 4 },
  unit: "grade",
  better: "lower",
  bands: [],
  certainty: "cited",
  licence: OWN_WORDING,
  caveats: ["Success is grade 0 or 1 and two grades better (R77)."],
  cite: ["R77"],
};

export const GAGS: ScaleDefinition = {
  id: "gags",
  name: "Global Acne Grading System",
  shortName: "GAGS",
  measures: "How active the acne is, region by region, by the worst lesion of each",
  items: itemsWith(
    {
      forehead: "Forehead",
      rightCheek: "Right cheek",
      leftCheek: "Left cheek",
      nose: "Nose",
      chin: "Chin",
      chestAndUpperBack: "Chest and upper back",
    },
    numbered(["None", "Comedone", "Papule", "Pustule", "Nodule"]),
  ),
  range: { min: 0, max: 44 },
  unit: "points",
  better: "lower",
  bands: [
    { from: 0, to: 0, label: "none" },
    { from: 1, to: 18, label: "mild" },
    { from: 19, to: 30, label: "moderate" },
    { from: 31, to: 38, label: "severe" },
    { from: 39, to: 44, label: "very severe" },
  ],
  certainty: "arithmetic-checked",
  licence: OWN_WORDING,
  caveats: [
    "The factors of the regions add up to the published maximum; no source was read that lists them.",
  ],
  cite: ["R76"],
};
