import { MARKS, readTreatment } from "./treatment-table.ts";

/** Creams, gels and everything else that is put on the skin at home. */
export const CREAMS = [
  readTreatment({
    id: "sunscreen-spf30",
    name: "Broad-spectrum sunscreen SPF 30 or higher",
    plain: "Sunscreen",
    modality: "topical",
    aka: "sunscreen, sun cream, spf 50, sunblock",
    substances: ["sunscreen-filter"],
    regimens: `
      PIH any lead-in 1 D S0+R105
      ALL any lead-in 1 D S0`,
    doses: [
      {
        text: "SPF 30 or higher every day, also when cloudy; again after 2 hours outdoors",
        diagnoses: "any",
        cite: ["S0", "R105"],
      },
    ],
    counsel: [
      "A tinted sunscreen with iron oxides is preferred for brown marks.",
      "No tan before light treatment.",
    ],
    cite: ["S0", "R105"],
  }),
  readTreatment({
    id: "moisturiser",
    name: "Moisturiser with ceramides, hyaluronic acid or glycerin",
    plain: "Moisturiser",
    modality: "topical",
    aka: "emollient, barrier cream, moisturizer",
    regimens: `
      ALL any home-care 9 D S0`,
    doses: [{ text: "Twice a day", diagnoses: "any", cite: ["S0"] }],
    cite: ["S0"],
  }),
  readTreatment({
    id: "azelaic-acid",
    name: "Azelaic acid 15–20 %",
    plain: "Azelaic acid cream or gel",
    modality: "topical",
    substances: ["azelaic-acid"],
    regimens: `
      PIE any home-care 1 B S4
      PIH any home-care 1 B S4+R17+R18
      EARLY any home-care 3 D S4`,
    doses: [{ text: "15 % gel twice a day; judge after 8 to 12 weeks", diagnoses: "any", cite: ["S4"] }],
    counsel: [
      "Once a day for the first 1 to 2 weeks, and again if it stings (general knowledge, unverified).",
      "Favoured where a pregnancy is possible; it goes on as maintenance.",
    ],
    cite: ["S4", "R107"],
  }),
  readTreatment({
    id: "topical-tranexamic-acid",
    name: "Topical tranexamic acid",
    plain: "Tranexamic acid serum",
    modality: "topical",
    aka: "tranexamic serum, tranexamic acid serum, txa serum",
    substances: ["tranexamic-acid"],
    regimens: `
      PIE any home-care 3 B R16
      PIH any adjunct 2 B R17`,
    doses: [
      { text: "10 % serum twice a day for 8 weeks", diagnoses: [MARKS.PIE], cite: ["R16"] },
      { text: "5 % solution twice a day for 12 weeks", diagnoses: [MARKS.PIH], cite: ["R17"] },
    ],
    counsel: ["Outside its licence: say so and record it."],
    cite: ["R16", "R17"],
  }),
  readTreatment({
    id: "vitamin-c",
    name: "Topical vitamin C",
    plain: "Vitamin C serum",
    modality: "topical",
    aka: "vitamin c serum, ascorbic acid serum",
    substances: ["vitamin-c"],
    regimens: `
      PIE any home-care 2 C R25
      PIH any home-care 5 C R25+R26`,
    counsel: [
      "Judge after 3 months; the study had no comparison group.",
      "Acid forms: every other morning at first, a derivative if irritated (general knowledge, unverified).",
    ],
    cite: ["R25", "R26"],
  }),
  readTreatment({
    id: "niacinamide",
    name: "Topical niacinamide 4–5 %",
    plain: "Niacinamide serum",
    modality: "topical",
    aka: "nicotinamide gel",
    substances: ["niacinamide"],
    regimens: `
      PIE any home-care 4 0 S0
      PIH any home-care 6 C R24`,
    counsel: ["No trial in red marks; used to calm the skin."],
    cite: ["R24", "S0"],
  }),
  readTreatment({
    id: "topical-retinoid",
    name: "Topical retinoid (adapalene, tretinoin, tazarotene, trifarotene)",
    plain: "Retinoid cream at night",
    modality: "topical",
    aka: "retinoid, retinoids, retinol",
    substances: ["adapalene", "tretinoin", "tazarotene", "trifarotene"],
    regimens: `
      PIH any home-care 2 B R21+R23
      EARLY any home-care 1 B R22
      ICE any home-care 3 B R22
      BOX any home-care 3 B R22
      ROLL any home-care 3 B R22`,
    doses: [
      {
        text: "Trifarotene 50 µg/g at night, or tretinoin 0.1 % at night as in the trials",
        diagnoses: [MARKS.PIH],
        cite: ["R21", "R23"],
      },
      {
        text: "Adapalene 0.3 % with benzoyl peroxide 2.5 % at night for 24 weeks",
        diagnoses: [MARKS.EARLY, MARKS.ICE, MARKS.BOX, MARKS.ROLL],
        cite: ["R22"],
      },
    ],
    counsel: [
      "Redness may come first.",
      "2 to 3 nights a week at first, nightly after 4 to 6 weeks; if irritated one step down, not stopped (general knowledge, unverified).",
      "Irritation can leave brown marks; Australian guidance advises against tretinoin for them.",
      "Not in pregnancy.",
    ],
    cite: ["R21", "R22", "R23", "R107", "R118"],
  }),
  readTreatment({
    id: "hydroquinone",
    name: "Hydroquinone 4 %",
    plain: "Prescription lightening cream",
    modality: "topical",
    substances: ["hydroquinone"],
    notFor: `
      HYPO - It lightens skin that is already too pale.`,
    regimens: `
      PIH any adjunct 1 C S2+R113`,
    doses: [
      {
        text: "A course of 3 to 6 months on the marks only; stop if no benefit by 3 months",
        diagnoses: "any",
        cite: ["R113"],
      },
    ],
    counsel: [
      "Prescription only in the UK.",
      "Stop and show us if the skin turns blue-black (ochronosis).",
      "Daily sunscreen is part of it. Behind an ear for 24 to 48 hours first (general knowledge, unverified).",
    ],
    cite: ["R113", "S2"],
  }),
  readTreatment({
    id: "triple-combination-cream",
    name: "Hydroquinone, tretinoin and steroid in one cream",
    plain: "Combination lightening cream",
    modality: "topical",
    aka: "kligman formula, tri-luma, triluma, triple cream, pigmanorm",
    substances: ["hydroquinone", "tretinoin", "fluocinolone"],
    regimens: `
      PIH any adjunct 4 C S2+R113`,
    counsel: ["Time-limited; the steroid part may thin the skin or bring spots."],
    cite: ["S2", "R113"],
  }),
  readTreatment({
    id: "benzoyl-peroxide",
    name: "Benzoyl peroxide",
    plain: "Benzoyl peroxide gel",
    modality: "topical",
    substances: ["benzoyl-peroxide"],
    regimens: `
      EARLY any home-care 2 B R22`,
    doses: [
      {
        text: "Benzoyl peroxide 2.5 % with adapalene 0.3 % at night for 24 weeks",
        diagnoses: [MARKS.EARLY],
        cite: ["R22"],
      },
    ],
    counsel: [
      "Bleaches fabric.",
      "Goes with adapalene; not at the same hour as tretinoin, which it breaks down (general knowledge, unverified).",
    ],
    cite: ["R107"],
  }),
  readTreatment({
    id: "oxymetazoline",
    name: "Oxymetazoline 0.05 % solution",
    plain: "Oxymetazoline solution",
    modality: "topical",
    substances: ["oxymetazoline"],
    regimens: `
      PIE any adjunct 1 B R19`,
    doses: [
      {
        text: "0.05 % solution to the marks twice a day for 12 weeks",
        diagnoses: [MARKS.PIE],
        cite: ["R19"],
      },
    ],
    counsel: [
      "Outside its licence: say so and record it.",
      "Stop if palpitations, headache or more redness come.",
    ],
    cite: ["R19"],
  }),
  readTreatment({
    id: "brimonidine",
    name: "Brimonidine 0.33 % gel",
    plain: "Brimonidine gel",
    modality: "topical",
    substances: ["brimonidine"],
    notFor: `
      PIE R20+S1 No trial in red marks was found; 1 to 2 in 10 get redder.`,
    cite: ["R20", "S1"],
  }),
  readTreatment({
    id: "topical-timolol",
    name: "Topical timolol",
    plain: "Timolol drops on the skin",
    modality: "topical",
    substances: ["timolol"],
  }),
  readTreatment({
    id: "silicone",
    name: "Silicone gel or sheet",
    plain: "Silicone gel or sheet",
    modality: "topical",
    aka: "silicone gel, silicone sheets, silicone sheet, silicone sheeting, dermatix, kelo-cote, mepiform, cica-care, scaraway",
    substances: ["silicone"],
    regimens: `
      HTS any home-care 1 C R122
      KEL any home-care 1 D R123`,
    counsel: [
      "Used for months on closed skin only; the trials were small and do not settle how much it helps.",
    ],
    cite: ["R56", "R122", "R123"],
  }),
  readTreatment({
    id: "dapsone-gel",
    name: "Dapsone gel",
    plain: "Dapsone gel",
    modality: "topical",
    substances: ["dapsone"],
  }),
];
