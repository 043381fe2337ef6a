import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { itemsWith, numbered, OWN_WORDING } from "./option-words.ts";

const CEA: ScaleDefinition = {
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

const IGA: ScaleDefinition = {
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

const PAHPI: ScaleDefinition = {
  id: "pahpi",
  name: "Post-acne hyperpigmentation index",
  shortName: "PAHPI",
  measures: "Size, darkness and number of dark marks",
  items: [
    {
      id: "size",
      label: "Usual size",
      options: [
        { value: 2, label: "Under 3 mm" },
        { value: 4, label: "3 to 6 mm" },
        { value: 6, label: "7 to 10 mm" },
        { value: 8, label: "Over 10 mm" },
      ],
    },
    {
      id: "intensity",
      label: "Usual darkness beside normal skin",
      options: [
        { value: 3, label: "Slightly darker" },
        { value: 6, label: "Moderately darker" },
        { value: 9, label: "Markedly darker" },
      ],
    },
    {
      id: "number",
      label: "Number of marks",
      options: numbered(["1 to 15", "16 to 30", "31 to 45", "46 to 60", "Over 60"], 1),
    },
  ],
  range: { min: 6, max: 22 },
  unit: "points",
  better: "lower",
  bands: [],
  certainty: "arithmetic-checked",
  licence: OWN_WORDING,
  caveats: [
    "Tested in 21 patients of skin types III to VI; raters agreed only fairly on size and number (R69).",
    "The single steps add up to the published range; no source was read that lists them.",
  ],
  cite: ["R69"],
};

const GOODMAN_BARON_QUALITATIVE: ScaleDefinition = {
  id: "goodman-baron-qualitative",
  name: "Goodman and Baron, qualitative",
  shortName: "G&B grade",
  measures: "How visible scarring is from a distance",
  items: itemsWith(
    { grade: "Scarring" },
    numbered(
      [
        "Macular: flat change of colour only",
        "Mild: slight dips or bumps that may not show at 50 cm, covered by make-up or beard shadow",
        "Moderate: shows at 50 cm, not easily covered, dips flatten when the skin is stretched",
        "Severe: shows at 50 cm, not easily covered, does not flatten when stretched",
      ],
      1,
    ),
  ),
  range: { min: 1, max: 4 },
  unit: "grade",
  better: "lower",
  bands: [],
  certainty: "cited",
  licence: OWN_WORDING,
  caveats: ["Grade 1 is a mark of colour, not a scar of texture."],
  cite: ["R71"],
};

/** The scales that most visits use, in the order in which they are offered. */
export const USUAL_SCALES: readonly ScaleDefinition[] = [CEA, IGA, PAHPI, GOODMAN_BARON_QUALITATIVE];
