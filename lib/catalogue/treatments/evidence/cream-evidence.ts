import type { TreatmentEvidence } from "./treatment-evidence.ts";

/** Evidence on creams and tablets. */
export const CREAM_EVIDENCE: readonly TreatmentEvidence[] = [
  {
    treatment: "azelaic-acid",
    grades: [
      { diagnosis: "post-inflammatory-erythema", grade: "B" },
      { diagnosis: "post-inflammatory-hyperpigmentation", grade: "B" },
    ],
    onset: { text: "8 to 12 weeks.", cite: ["S4"] },
    downtime: null,
    harms: [{ text: "Stinging, usually passing.", cite: [] }],
    skinTypes: {
      text: "All; an uncontrolled study in types V and VI improved pigment and acne.",
      cite: ["R18"],
    },
    studies: [
      {
        cite: "S4",
        design: "Randomised against placebo, 15 % gel",
        people: null,
        result:
          "Red marks better at 8 and 12 weeks; pigment improved in both arms, melanin fell in the active one only.",
        outcome: "for",
      },
      {
        cite: "R17",
        design: "Randomised, 20 % cream against 5 % tranexamic acid",
        people: 60,
        result: "Same benefit for pigment over 12 weeks.",
        outcome: "mixed",
      },
      {
        cite: "R18",
        design: "Uncontrolled, 16 weeks, types V and VI",
        people: 20,
        result: "Pigment and acne improved.",
        outcome: "for",
      },
    ],
    notes: [{ text: "Favoured in pregnancy.", cite: ["R107"] }],
  },
  {
    treatment: "oxymetazoline",
    grades: [{ diagnosis: "post-inflammatory-erythema", grade: "B" }],
    onset: { text: "2 to 8 weeks.", cite: ["R19"] },
    downtime: null,
    harms: [{ text: "No rebound was seen in the trial.", cite: ["R19"] }],
    skinTypes: null,
    studies: [
      {
        cite: "R19",
        design: "Randomised, 0.05 % twice a day, 12 weeks",
        people: 30,
        result: "4.3 fewer marks at week 8; erythema index lower from week 2.",
        outcome: "for",
      },
    ],
    notes: [
      {
        text: "Left out of the trial: high or low blood pressure, asthma, heart and brain vessel disease, narrow-angle glaucoma, pregnancy.",
        cite: ["R19"],
      },
    ],
  },
  {
    treatment: "brimonidine",
    grades: [{ diagnosis: "post-inflammatory-erythema", grade: "D" }],
    onset: { text: "Minutes to hours.", cite: ["R20"] },
    downtime: null,
    harms: [{ text: "Redder than before in 10 to 20 %.", cite: ["R20"] }],
    skinTypes: null,
    studies: [],
    notes: [{ text: "Named as promising; licensed for rosacea.", cite: ["S1", "R20"] }],
  },
  {
    treatment: "topical-tranexamic-acid",
    grades: [
      { diagnosis: "post-inflammatory-erythema", grade: "B" },
      { diagnosis: "post-inflammatory-hyperpigmentation", grade: "B" },
    ],
    onset: { text: "4 to 8 weeks.", cite: ["R16"] },
    downtime: null,
    harms: [],
    skinTypes: { text: "Studied in types III to VI.", cite: ["R16", "R17"] },
    studies: [
      {
        cite: "R16",
        design: "Randomised split-face, 10 % serum in acne",
        people: 18,
        result: "Less redness and fewer red marks.",
        outcome: "for",
      },
      {
        cite: "R17",
        design: "Randomised, 5 % against azelaic acid 20 %",
        people: 60,
        result: "Same benefit for pigment.",
        outcome: "mixed",
      },
      {
        cite: "R16b",
        design: "One patient, injected, against dye laser",
        people: 1,
        result: "Redness fell by 17.8 % against 16 % at 14 days.",
        outcome: "mixed",
      },
      {
        cite: "R13",
        design: "Injected, beside intense pulsed light",
        people: 33,
        result: "Nothing gained over the light alone.",
        outcome: "against",
      },
    ],
    notes: [],
  },
  {
    treatment: "niacinamide",
    grades: [
      { diagnosis: "post-inflammatory-erythema", grade: "0" },
      { diagnosis: "post-inflammatory-hyperpigmentation", grade: "C" },
    ],
    onset: { text: "4 to 12 weeks.", cite: ["R24"] },
    downtime: null,
    harms: [],
    skinTypes: null,
    studies: [
      {
        cite: "R24",
        design: "4 % against hydroquinone 4 % in melasma, 8 weeks",
        people: 27,
        result: "Score fell 62 % against 70 %.",
        outcome: "mixed",
      },
    ],
    notes: [
      { text: "No trial in red marks was found; the seed article names it for redness.", cite: ["S0"] },
    ],
  },
  {
    treatment: "vitamin-c",
    grades: [
      { diagnosis: "post-inflammatory-erythema", grade: "C" },
      { diagnosis: "post-inflammatory-hyperpigmentation", grade: "C" },
    ],
    onset: { text: "3 months.", cite: ["R25"] },
    downtime: null,
    harms: [],
    skinTypes: null,
    studies: [
      {
        cite: "R25",
        design: "Uncontrolled, 2 % of a derivative, 3 months",
        people: 25,
        result: "Marked improvement of red marks in 48 %, of brown ones in 28 %.",
        outcome: "for",
      },
      {
        cite: "R26",
        design: "Series, brought in by current",
        people: null,
        result: "73 % mean improvement of pigment.",
        outcome: "for",
      },
    ],
    notes: [],
  },
  {
    treatment: "topical-retinoid",
    grades: [
      { diagnosis: "post-inflammatory-hyperpigmentation", grade: "B" },
      { diagnosis: "atrophic-scar-early", grade: "B" },
      { diagnosis: "post-inflammatory-erythema", grade: "0" },
    ],
    onset: { text: "From week 4; the trial ran for 40 weeks.", cite: ["R23"] },
    downtime: null,
    harms: [
      { text: "Dermatitis in half with tretinoin 0.1 %.", cite: ["R23"] },
      { text: "Skin may redden at first.", cite: ["S0"] },
    ],
    skinTypes: {
      text: "All; irritation can itself leave dark marks, which is why one guideline advises against tretinoin for them.",
      cite: ["R64", "R118"],
    },
    studies: [
      {
        cite: "R23",
        design: "Randomised, tretinoin 0.1 %, 40 weeks",
        people: null,
        result: "Lesions 40 % lighter against 18 %.",
        outcome: "for",
      },
      {
        cite: "R21",
        design: "Randomised, trifarotene, 24 weeks",
        people: null,
        result:
          "Better at week 12 but not at week 24, the main end-point; pigment index −18.9 against −11.3 %.",
        outcome: "mixed",
      },
      {
        cite: "R22",
        design: "Randomised, adapalene 0.3 % with benzoyl peroxide, 24 weeks",
        people: null,
        result: "Scars −21.7 % against +16.7 %; −26.9 % at 48 weeks.",
        outcome: "for",
      },
      {
        cite: "R65",
        design: "Review of 48 studies in darker skin",
        people: 1356,
        result: "Partial improvement of pigment in 85 %.",
        outcome: "for",
      },
    ],
    notes: [],
  },
  {
    treatment: "hydroquinone",
    grades: [{ diagnosis: "post-inflammatory-hyperpigmentation", grade: "C" }],
    onset: { text: "8 to 12 weeks.", cite: ["R113"] },
    downtime: null,
    harms: [{ text: "Blue-black darkening (ochronosis) after long use.", cite: ["R113"] }],
    skinTypes: null,
    studies: [
      {
        cite: "S2",
        design: "Pooled outcome of creams in pigment",
        people: null,
        result: "Partial in 72.4 %, complete in 5.4 %.",
        outcome: "mixed",
      },
    ],
    notes: [{ text: "Courses of 3 to 6 months; stopped if there is no benefit by 3.", cite: ["R113"] }],
  },
  {
    treatment: "sunscreen-spf30",
    grades: [
      { diagnosis: "post-inflammatory-hyperpigmentation", grade: "D" },
      { diagnosis: "post-inflammatory-erythema", grade: "D" },
    ],
    onset: null,
    downtime: null,
    harms: [],
    skinTypes: {
      text: "Tinted with iron oxides where marks are brown: visible light darkens them too.",
      cite: ["R105"],
    },
    studies: [],
    notes: [{ text: "Part of every plan.", cite: ["S0", "R105"] }],
  },
  {
    treatment: "oral-tranexamic-acid",
    grades: [{ diagnosis: "post-inflammatory-hyperpigmentation", grade: "D" }],
    onset: null,
    downtime: null,
    harms: [
      {
        text: "Clots, kidneys, eyes: never with a clotting tendency, kidney or eye disease, hormones or pregnancy.",
        cite: ["R112"],
      },
    ],
    skinTypes: null,
    studies: [
      {
        cite: "R112",
        design: "82 people at high risk, one clinic, 5 years",
        people: 82,
        result: "Used to prevent and treat dark marks; no comparison.",
        outcome: "mixed",
      },
    ],
    notes: [],
  },
  {
    treatment: "silicone",
    grades: [
      { diagnosis: "hypertrophic-scar", grade: "C" },
      { diagnosis: "keloid", grade: "D" },
    ],
    onset: null,
    downtime: null,
    harms: [{ text: "Sore or itchy skin under a sheet.", cite: [] }],
    skinTypes: null,
    studies: [
      {
        cite: "R122",
        design: "Systematic review of thirteen randomised trials in hypertrophic scars of any cause",
        people: null,
        result:
          "Trials of 10 to 60 people that differ in site and follow-up; the conclusions were not in the part read.",
        outcome: "mixed",
      },
      {
        cite: "R123",
        design: "Systematic review of two randomised trials in keloids of any cause",
        people: 36,
        result:
          "Only two trials, of 16 and 20 people, were found; the conclusions were not in the part read.",
        outcome: "mixed",
      },
    ],
    notes: [],
  },
];
