import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { totalItem } from "./option-words.ts";

export const DLQI: ScaleDefinition = {
  id: "dlqi",
  name: "Dermatology Life Quality Index",
  shortName: "DLQI",
  measures: "How much the skin has affected the last week, as the patient says (from 16 years)",
  items: totalItem(30),
  range: { min: 0, max: 30 },
  unit: "points",
  better: "lower",
  bands: [
    { from: 0, to: 1, label: "no effect" },
    { from: 2, to: 5, label: "small effect" },
    { from: 6, to: 10, label: "moderate effect" },
    { from: 11, to: 20, label: "very large effect" },
    { from: 21, to: 30, label: "extremely large effect" },
  ],
  certainty: "cited",
  licence: {
    state: "wording-not-shipped",
    text: "Copyright Finlay and Khan 1992. Only the total is kept here; a clinic uses the wording it has a licence for.",
  },
  caveats: [],
  cite: ["R79"],
};

export const CADI: ScaleDefinition = {
  id: "cadi",
  name: "Cardiff Acne Disability Index",
  shortName: "CADI",
  measures: "How much acne has affected the last month, as the patient says",
  items: totalItem(15),
  range: { min: 0, max: 15 },
  unit: "points",
  better: "lower",
  bands: [],
  certainty: "cited",
  licence: {
    state: "wording-not-shipped",
    text: "Free of charge, but some users need a licence. Only the total is kept here; a clinic uses its own licensed wording.",
  },
  caveats: [
    "The wording of question 2 changed in October 2021 (R80); say which one was used.",
    "No official bands were found.",
  ],
  cite: ["R80"],
};
