import type { TreatmentEvidence } from "./treatment-evidence.ts";

/** Evidence on needling, peels and scar procedures. */
export const NEEDLING_AND_SCAR_EVIDENCE: readonly TreatmentEvidence[] = [
  {
    treatment: "microneedling",
    grades: [
      { diagnosis: "atrophic-scar-rolling", grade: "B" },
      { diagnosis: "atrophic-scar-boxcar", grade: "B" },
      { diagnosis: "post-inflammatory-hyperpigmentation", grade: "C" },
      { diagnosis: "post-inflammatory-erythema", grade: "C" },
    ],
    onset: {
      text: "Median of 3 sessions, 4 weeks apart; scars were judged at 1 and 6 months.",
      cite: ["R33", "R36"],
    },
    downtime: { text: "Like sunburn for hours, usually normal by 24 to 72 hours.", cite: ["R36c"] },
    harms: [{ text: "Dark marks, track marks, acne flare, milia.", cite: ["R33"] }],
    skinTypes: { text: "All types, with less risk of dark marks than lasers.", cite: ["R34"] },
    studies: [
      {
        cite: "R34",
        design: "Review of 58 studies",
        people: 1845,
        result: "Scars improved; no serious event.",
        outcome: "for",
      },
      {
        cite: "R36",
        design: "Device trial, 3 sessions 30 days apart",
        people: 41,
        result: "No adverse event lasted to 6 months.",
        outcome: "for",
      },
      {
        cite: "R35",
        design: "Uncontrolled, pigmented scars, types III to V",
        people: 39,
        result: "Pigment and scar scores improved; nobody got worse.",
        outcome: "for",
      },
      {
        cite: "R15",
        design: "With tranexamic acid or vitamin C, 4 sessions 2 weeks apart",
        people: null,
        result: "Redness fell in both, more with tranexamic acid.",
        outcome: "for",
      },
    ],
    notes: [
      { text: "Authorised in the US for facial acne scars from 22 years on.", cite: ["R37"] },
      {
        text: "Not meant for carrying drugs or plasma through the skin: that use is off label.",
        cite: ["R36b"],
      },
    ],
  },
  {
    treatment: "rf-microneedling",
    grades: [
      { diagnosis: "post-inflammatory-erythema", grade: "C" },
      { diagnosis: "atrophic-scar-rolling", grade: "C" },
    ],
    onset: { text: "2 sessions 4 weeks apart for redness, 3 for scars.", cite: ["R14", "R51"] },
    downtime: { text: "Swelling for 1 to 3 days, dots for up to 5.", cite: [] },
    harms: [
      {
        text: "The FDA warned in October 2025 of burns, scars, fat loss, disfigurement and nerve damage.",
        cite: ["R38"],
      },
      { text: "Mild dark marks, bruises, nickel allergy.", cite: ["R39b"] },
    ],
    skinTypes: null,
    studies: [
      {
        cite: "R14",
        design: "Looking back, 25 treated against 27 on medicines",
        people: 52,
        result: "Redness and vessel markers fell.",
        outcome: "for",
      },
      {
        cite: "R51",
        design: "Split-face with non-ablative fractional laser",
        people: null,
        result: "Together better than the laser alone on the scar score.",
        outcome: "for",
      },
    ],
    notes: [],
  },
  {
    treatment: "prp",
    grades: [
      { diagnosis: "atrophic-scar-rolling", grade: "B" },
      { diagnosis: "post-inflammatory-erythema", grade: "0" },
    ],
    onset: null,
    downtime: null,
    harms: [{ text: "No more severe reactions than needling alone.", cite: ["R40"] }],
    skinTypes: null,
    studies: [
      {
        cite: "R40",
        design: "Meta-analysis of 14 studies, with needling",
        people: 472,
        result: "More often better by over half (odds ratio 2.97, 1.96 to 4.51).",
        outcome: "for",
      },
      {
        cite: "R41",
        design: "With fractional CO2 laser",
        people: null,
        result: "No extra benefit for scars, less downtime.",
        outcome: "against",
      },
    ],
    notes: [{ text: "No study of red marks; the seed article expects a benefit there.", cite: ["S0"] }],
  },
  {
    treatment: "peel-salicylic",
    grades: [
      { diagnosis: "post-inflammatory-hyperpigmentation", grade: "C" },
      { diagnosis: "post-inflammatory-erythema", grade: "0" },
    ],
    onset: { text: "A series of 5 to 6, two weeks apart.", cite: ["R27", "R28"] },
    downtime: { text: "0 to 3 days.", cite: [] },
    harms: [{ text: "Mild side effects in 16 %.", cite: ["R27"] }],
    skinTypes: { text: "Well tried in types V and VI after two weeks of preparation.", cite: ["R27", "R30"] },
    studies: [
      {
        cite: "R27",
        design: "Uncontrolled, 20 to 30 %, types V and VI",
        people: null,
        result: "88 % moderate to significant improvement.",
        outcome: "for",
      },
      {
        cite: "S2",
        design: "Pooled outcome of peels in pigment",
        people: 15,
        result: "Poor or none in 66.7 %, partial in 33.3 %.",
        outcome: "against",
      },
    ],
    notes: [{ text: "The seed article spaces peels 4 to 6 weeks; the studies used 2.", cite: ["S0", "R27"] }],
  },
  {
    treatment: "peel-glycolic",
    grades: [{ diagnosis: "post-inflammatory-hyperpigmentation", grade: "C" }],
    onset: { text: "Every 15 days for 4 to 6 months in acne.", cite: ["R29"] },
    downtime: { text: "0 to 3 days.", cite: [] },
    harms: [{ text: "Burns and dark marks where it is not neutralised in time.", cite: ["R29"] }],
    skinTypes: { text: "Superficial strengths only in types IV to VI.", cite: ["R30", "R31"] },
    studies: [
      {
        cite: "S2",
        design: "Pooled outcome of peels in pigment",
        people: 15,
        result: "Poor or none in 66.7 %, partial in 33.3 %.",
        outcome: "against",
      },
    ],
    notes: [{ text: "Judged safe in pregnancy.", cite: ["R103"] }],
  },
  {
    treatment: "tca-cross",
    grades: [{ diagnosis: "atrophic-scar-ice-pick", grade: "C" }],
    onset: { text: "2 to 4 treatments, 1 to 3 months apart in one practice.", cite: ["R55b"] },
    downtime: { text: "Crusts for 5 to 7 days.", cite: [] },
    harms: [{ text: "Dark marks in any skin type.", cite: ["R55b"] }],
    skinTypes: { text: "Strong acid is avoided in type VI.", cite: ["R30"] },
    studies: [],
    notes: [{ text: "Named as the specific option for ice-pick scars by reviews.", cite: ["R53", "R55"] }],
  },
  {
    treatment: "intralesional-triamcinolone",
    grades: [
      { diagnosis: "keloid", grade: "B" },
      { diagnosis: "hypertrophic-scar", grade: "B" },
    ],
    onset: { text: "Every 3 to 4 weeks, for 8 to 24 weeks or until flat.", cite: ["R57"] },
    downtime: null,
    harms: [{ text: "Thin skin in 44 %, against 8 % with 5-FU.", cite: ["R57"] }],
    skinTypes: null,
    studies: [
      {
        cite: "R57",
        design: "Trials and reviews of injections",
        people: null,
        result: "Regression by 50 to 100 %; back again in 33 % at one year, 50 % at five.",
        outcome: "mixed",
      },
    ],
    notes: [],
  },
  {
    treatment: "intralesional-5-fu",
    grades: [{ diagnosis: "keloid", grade: "B" }],
    onset: null,
    downtime: null,
    harms: [{ text: "Thin skin in 8 %.", cite: ["R57"] }],
    skinTypes: null,
    studies: [
      {
        cite: "R57",
        design: "With the steroid against the steroid alone",
        people: null,
        result: "More than half better in 55 % against 20 %.",
        outcome: "for",
      },
    ],
    notes: [],
  },
];
