import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { itemsWith, numbered, OWN_WORDING } from "./option-words.ts";
import { CADI, DLQI } from "./patient-reported.ts";

const SCAR_NUMBERS = numbered(["None", "1 to 10", "11 to 20", "Over 20"]);

const GOODMAN_BARON_QUANTITATIVE: ScaleDefinition = {
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
  agreement: {
    within: 4,
    text: "raters came within 4 points of each other in 19 of 21 sets of photographs",
    cite: "R71",
  },
  cite: ["R71"],
};

const ECCA: ScaleDefinition = {
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

const SCAR_S: ScaleDefinition = {
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

const GAGS: ScaleDefinition = {
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

/** The scales that fewer visits use, in the order in which they are offered. */
export const OTHER_SCALES: readonly ScaleDefinition[] = [
  GOODMAN_BARON_QUANTITATIVE,
  ECCA,
  SCAR_S,
  GAGS,
  DLQI,
  CADI,
];
