import type { KeepApart } from "#lib/clinical/model/catalogue-treatment.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { MARKS, readTreatment } from "./treatment-table.ts";

const PEELS: readonly Treatment[] = [
  "peel-glycolic",
  "peel-lactic",
  "peel-mandelic",
  "peel-salicylic",
  "peel-jessner",
  "peel-tca-superficial",
  "peel-tca-medium",
  "tca-cross",
];
const DYE_LASERS: readonly Treatment[] = ["pulsed-dye-laser-595", "pulsed-dye-laser-585-q-switched"];
const NEEDLING: readonly Treatment[] = ["microneedling", "rf-microneedling", "fractional-rf"];

/** Creams that are stopped three days before and after dye laser (R96). */
const ACTIVE_AND_LASER: KeepApart = {
  from: DYE_LASERS,
  days: 3,
  text: "Active creams are stopped 3 days before the laser and started again 3 days after it.",
  basis: "cited",
  cite: ["R96"],
};
const RETINOID_AND_LASER: KeepApart = {
  from: [...DYE_LASERS, "ipl"],
  days: 14,
  text: "A retinoid or bleaching cream is stopped 3 days before the laser and waits 10 to 14 days after it.",
  basis: "cited",
  cite: ["R96", "R116"],
};
const RETINOID_AND_NEEDLING: KeepApart = {
  from: NEEDLING,
  days: 5,
  text: "A retinoid is stopped before needling; sources say from 1 to 5 days, the longest is used.",
  basis: "cited",
  cite: ["R36c"],
};
const RETINOID_AND_PEEL: KeepApart = {
  from: PEELS,
  days: 3,
  daysDarkerSkin: 14,
  text: "A retinoid is stopped before a peel: 7 to 14 days for skin types IV to VI; 3 days otherwise (general knowledge).",
  basis: "cited",
  cite: ["R30"],
};
const LIGHTENER_AND_PEEL: KeepApart = {
  from: PEELS,
  days: 2,
  text: "Lightening and acid creams stop 1 to 2 days before a peel.",
  basis: "cited",
  cite: ["R30"],
};

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
      PIE any lead-in 1 D S0
      PIH any lead-in 1 D S0+R105
      ICE any lead-in 1 D S0
      BOX any lead-in 1 D S0
      ROLL any lead-in 1 D S0
      EARLY any lead-in 1 D S0
      HTS any lead-in 1 D S0
      KEL any lead-in 1 D S0
      PAP any lead-in 1 D S0
      HYPO any lead-in 1 D S0`,
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
      PIE any home-care 9 D S0
      PIH any home-care 9 D S0`,
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
      EARLY any home-care 2 B S4`,
    doses: [{ text: "15 % gel twice a day; judge after 8 to 12 weeks", diagnoses: "any", cite: ["S4"] }],
    counsel: ["Stinging at first usually fades.", "Favoured where a pregnancy is possible."],
    keepApart: [ACTIVE_AND_LASER, LIGHTENER_AND_PEEL],
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
    keepApart: [ACTIVE_AND_LASER],
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
    counsel: ["Judge after 3 months; the study had no comparison group."],
    keepApart: [ACTIVE_AND_LASER],
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
      "Irritation can leave brown marks: one step down rather than stopping.",
      "Not in pregnancy.",
    ],
    keepApart: [RETINOID_AND_LASER, RETINOID_AND_NEEDLING, RETINOID_AND_PEEL],
    cite: ["R21", "R22", "R23", "R107", "R118"],
  }),
  readTreatment({
    id: "hydroquinone",
    name: "Hydroquinone 4 %",
    plain: "Prescription lightening cream",
    modality: "topical",
    substances: ["hydroquinone"],
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
      "Daily sunscreen is part of it.",
    ],
    keepApart: [
      RETINOID_AND_LASER,
      LIGHTENER_AND_PEEL,
      {
        from: ["benzoyl-peroxide"],
        days: 1,
        text: "With benzoyl peroxide it may stain the skin for a while; not on the same day (general knowledge).",
        basis: "unverified",
        cite: [],
      },
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
      PIH any alternative 6 C S2`,
    counsel: ["Time-limited; the steroid part may thin the skin or bring spots."],
    keepApart: [RETINOID_AND_LASER, RETINOID_AND_NEEDLING, RETINOID_AND_PEEL],
    cite: ["S2", "R113"],
  }),
  readTreatment({
    id: "benzoyl-peroxide",
    name: "Benzoyl peroxide",
    plain: "Benzoyl peroxide gel",
    modality: "topical",
    substances: ["benzoyl-peroxide"],
    counsel: ["Bleaches fabric."],
    keepApart: [
      ACTIVE_AND_LASER,
      {
        from: ["dapsone-gel"],
        days: 1,
        text: "With dapsone gel it stains the skin orange for a while; not at the same time (general knowledge).",
        basis: "unverified",
        cite: [],
      },
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
    counsel: ["Licensed for the redness of rosacea; 1 to 2 in 10 get redder."],
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
    aka: "silicone gel, silicone sheets, silicone sheet, silicone sheeting",
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
