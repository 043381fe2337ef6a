import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { itemsWith, numbered } from "./option-words.ts";

const OWN_WORDING = {
  state: "own-wording",
  text: "Described in our own words; no published wording is shown.",
} as const;

export const PAHPI: ScaleDefinition = {
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

export const GOODMAN_BARON_QUALITATIVE: ScaleDefinition = {
  id: "goodman-baron-qualitative",
  name: "Goodman and Baron, qualitative",
  shortName: "G&B grade",
  measures: "How visible scarring is from a distance",
  items: itemsWith(
    { grade: "Scarring" },
    numbered(
      [
        "Macular: flat change of colour only",
        "Mild: may not show at 50 cm, covered by make-up or beard shadow",
        "Moderate: shows at 50 cm, flattens when the skin is stretched",
        "Severe: shows at 50 cm, does not flatten when stretched",
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

const SCAR_NUMBERS = numbered(["None", "1 to 10", "11 to 20", "Over 20"]);

export const GOODMAN_BARON_QUANTITATIVE: ScaleDefinition = {
  id: "goodman-baron-quantitative",
  name: "Goodman and Baron, quantitative",
  shortName: "G&B points",
  measures: "Number and kind of scars",
  items: [
    ...itemsWith(
      {
        macular: "Flat red or pigmented marks",
        mildDish: "Mild dish-like hollows",
        moderateDish: "Moderate dish-like hollows",
        shallowPunched: "Small punched-out, shallow (under 5 mm)",
        broadShallow: "Broad and shallow",
        deepPunchedNormalBase: "Small punched-out, deep, base normal",
        deepPunchedAbnormalBase: "Small punched-out, deep, base not normal",
        linear: "Linear or trough-like",
        broadDeep: "Broad and deep",
        papular: "Raised papules",
      },
      SCAR_NUMBERS,
    ),
    {
      id: "keloidArea",
      label: "Area of hypertrophic or keloid scars",
      options: numbered(["None", "Under 5 cm²", "5 to 20 cm²", "Over 20 cm²"]),
    },
  ],
  range: { min: 0, max: 84 },
  unit: "points",
  better: "lower",
  bands: [],
  certainty: "arithmetic-checked",
  licence: OWN_WORDING,
  caveats: [
    "Raters came within 4 points of each other in 19 of 21 sets of photographs (R71); smaller changes mean little.",
    "The points add up to the published maximum; they were not compared with the paper.",
  ],
  cite: ["R71"],
};

export const ECCA: ScaleDefinition = {
  id: "ecca",
  name: "ECCA (clinical evaluation of acne scars)",
  shortName: "ECCA",
  measures: "Number and kind of scars; colour does not count",
  items: itemsWith(
    {
      icePick: "V-shaped, under 2 mm (ice-pick)",
      boxcar: "U-shaped, 2 to 4 mm, steep edges (boxcar)",
      rolling: "M-shaped, over 4 mm, shallow and uneven (rolling)",
      elastolysis: "Superficial loss of elastic tissue",
      hypertrophicRecent: "Hypertrophic and inflamed, under 2 years old",
      keloid: "Keloid, or hypertrophic over 2 years old",
    },
    numbered(["None", "Under 5", "5 to 20", "Over 20"]),
  ),
  range: { min: 0, max: 540 },
  unit: "points",
  better: "lower",
  bands: [],
  certainty: "arithmetic-checked",
  licence: OWN_WORDING,
  caveats: [
    "Tested on 10 patients by 7 dermatologists (R73).",
    "No scale covers colour, depth and change over time; reviews ask for a new one (R72).",
    "The weights add up to the known maximum of 540; they were not compared with the paper.",
  ],
  cite: ["R73", "R72"],
};

export const SCAR_S: ScaleDefinition = {
  id: "scar-s",
  name: "SCAR-S",
  shortName: "SCAR-S",
  measures: "How severe scarring is on face, chest and back",
  items: itemsWith(
    { face: "Face", chest: "Chest", back: "Back" },
    numbered(["Clear", "Almost clear", "Mild", "Moderate", "Severe", "Very severe"]),
  ),
  range: { min: 0, max: 15 },
  unit: "points",
  better: "lower",
  bands: [],
  certainty: "unverified",
  licence: OWN_WORDING,
  caveats: [
    "Six categories for each of three regions are published (R74); their names and numbers here are general knowledge.",
  ],
  cite: ["R74"],
};
