import type { TreatmentEvidence } from "./treatment-evidence.ts";

/** Evidence on lasers and light. */
export const LIGHT_EVIDENCE: readonly TreatmentEvidence[] = [
  {
    treatment: "pulsed-dye-laser-595",
    grades: [
      { diagnosis: "post-inflammatory-erythema", grade: "B" },
      { diagnosis: "hypertrophic-scar", grade: "B" },
    ],
    onset: {
      text: "The seed article expects a visible change after 2 to 4 sessions; trials judged 4 to 6 weeks after the third.",
      cite: ["S0", "R04"],
    },
    downtime: { text: "Redness and swelling for up to 1 to 3 days.", cite: ["R116"] },
    harms: [
      { text: "Pain, short redness and swelling.", cite: ["R03", "R05"] },
      {
        text: "Temporary darkening was the only event related to treatment in a study of 55 people with acne.",
        cite: ["R09c"],
      },
      {
        text: "Bruises for 7 to 14 days where purpuric settings are used; blisters and scars are rare.",
        cite: [],
      },
    ],
    skinTypes: {
      text: "Compared in types I to III only; for darker skin lower settings, longer pulses and a test spot.",
      cite: ["R10", "R115"],
    },
    studies: [
      {
        cite: "R05",
        design: "Uncontrolled, 2 sessions 4 weeks apart",
        people: 20,
        result: "90 % improved; the count of red marks fell by 57.6 %.",
        outcome: "for",
      },
      {
        cite: "R06",
        design: "Randomised, against 1550 nm fractional laser, 3 sessions",
        people: 12,
        result: "No difference: good to excellent in 75 % against 91.7 %.",
        outcome: "mixed",
      },
      {
        cite: "R07",
        design: "Randomised split-face against no treatment, 2 sessions 2 weeks apart",
        people: 30,
        result: "No difference in the grade of redness from the untreated side.",
        outcome: "against",
      },
      {
        cite: "R08",
        design: "Split-face after extraction of comedones",
        people: 35,
        result: "Less redness on the laser side at 2 and 4 weeks.",
        outcome: "for",
      },
      {
        cite: "R09",
        design: "Randomised split-face against Nd:YAG 1064 nm, 3 sessions",
        people: 34,
        result: "Same benefit; more side effects than Nd:YAG.",
        outcome: "mixed",
      },
      {
        cite: "R45",
        design: "Controlled, red or raised facial scars, 1 to 2 sessions at 585 nm",
        people: 22,
        result: "Better than the untreated side.",
        outcome: "for",
      },
    ],
    notes: [
      {
        text: "The most studied device in a review of 18 studies, which names no gold standard.",
        cite: ["S1"],
      },
      {
        text: "Two reviews of light and laser judge lasers effective and ask for better trials.",
        cite: ["R01", "R02"],
      },
      { text: "Red marks after acne are not among the uses the device is cleared for.", cite: ["R98"] },
    ],
  },
  {
    treatment: "pulsed-dye-laser-585-q-switched",
    grades: [{ diagnosis: "post-inflammatory-erythema", grade: "B" }],
    onset: { text: "Better than the control side at week 8.", cite: ["R03"] },
    downtime: { text: "Redness and swelling settled in 1 to 3 days.", cite: ["R03"] },
    harms: [
      { text: "Mild to moderate pain.", cite: ["R03"] },
      { text: "Never after gold treatment: lasting blue-grey colour.", cite: ["R101"] },
    ],
    skinTypes: null,
    studies: [
      {
        cite: "R03",
        design: "Split-face controlled, 3 sessions 2 weeks apart",
        people: 25,
        result: "22 finished; redness better than control at week 8.",
        outcome: "for",
      },
      {
        cite: "R04",
        design: "Uncontrolled, 3 sessions 2 weeks apart",
        people: 25,
        result: "Red marks fell by 58.7 % at 6 weeks; erythema index from 22.29 to 17.51.",
        outcome: "for",
      },
    ],
    notes: [],
  },
  {
    treatment: "ipl",
    grades: [{ diagnosis: "post-inflammatory-erythema", grade: "C" }],
    onset: { text: "3 to 6 sessions, 3 weeks apart.", cite: ["R12"] },
    downtime: { text: "Redness for days; crusts or flaking may follow.", cite: [] },
    harms: [{ text: "Burns and stripe marks; darkening.", cite: [] }],
    skinTypes: { text: "Types I to III; not wanted in V and VI.", cite: ["R115"] },
    studies: [
      {
        cite: "R12",
        design: "Looking back, 560 nm filter",
        people: 33,
        result: "Redness grade fell from 2.57 to 1.21; excellent in 33 %, good in 45 %.",
        outcome: "for",
      },
      {
        cite: "R13",
        design: "Randomised split-face, with or without tranexamic acid injections",
        people: 33,
        result: "The side with light alone improved; the injections added nothing that counted.",
        outcome: "mixed",
      },
    ],
    notes: [],
  },
  {
    treatment: "ktp-532",
    grades: [{ diagnosis: "post-inflammatory-erythema", grade: "D" }],
    onset: null,
    downtime: null,
    harms: [{ text: "Redness, swelling, blisters, change of colour.", cite: [] }],
    skinTypes: { text: "Melanin takes up much of this light: avoided in V and VI.", cite: [] },
    studies: [
      {
        cite: "R20b",
        design: "Two case reports in darker skin",
        people: 2,
        result: "Redness after scar treatment improved.",
        outcome: "mixed",
      },
    ],
    notes: [],
  },
  {
    treatment: "nd-yag-1064-long-pulsed",
    grades: [
      { diagnosis: "post-inflammatory-erythema", grade: "B" },
      { diagnosis: "atrophic-scar-boxcar", grade: "C" },
    ],
    onset: { text: "3 sessions 2 weeks apart in the trial.", cite: ["R09"] },
    downtime: { text: "Less bruising than the dye laser.", cite: ["R10"] },
    harms: [{ text: "Burns where pulses are stacked.", cite: ["R96b"] }],
    skinTypes: { text: "The preferred laser for redness in darker skin.", cite: ["R10", "R115"] },
    studies: [
      {
        cite: "R09",
        design: "Randomised split-face against dye laser",
        people: 34,
        result: "Same benefit, fewer side effects; patients preferred it.",
        outcome: "for",
      },
      {
        cite: "R10",
        design: "Randomised, diffuse facial redness, types I to III",
        people: 14,
        result: "Weaker than the dye laser (redness fell 2.5 % against 8.9 %), less pain.",
        outcome: "against",
      },
      {
        cite: "R11",
        design: "Against 585 nm dye laser in acne scars, 4 sessions",
        people: 18,
        result: "Similar; boxcar scars answered to this laser, ice-pick to the dye laser.",
        outcome: "mixed",
      },
    ],
    notes: [],
  },
  {
    treatment: "fractional-non-ablative",
    grades: [
      { diagnosis: "post-inflammatory-erythema", grade: "B" },
      { diagnosis: "atrophic-scar-boxcar", grade: "B" },
      { diagnosis: "post-inflammatory-hyperpigmentation", grade: "C" },
    ],
    onset: { text: "3 to 4 sessions, 4 weeks apart.", cite: ["R06", "R51"] },
    downtime: { text: "1 to 3 days of redness; the skin closes within a day.", cite: ["R51"] },
    harms: [
      { text: "Dark marks in 17 % of one series.", cite: ["R47"] },
      { text: "Types IV to VI: dark marks in 5 of 7 at high and 3 of 7 at low density.", cite: ["R46"] },
    ],
    skinTypes: {
      text: "Low density for darker skin; evidence for scars in types IV to VI is of level 2.",
      cite: ["R46", "R48"],
    },
    studies: [
      {
        cite: "R06",
        design: "Randomised against dye laser, redness",
        people: 12,
        result: "Equal or better: good to excellent in 91.7 % against 75 %.",
        outcome: "for",
      },
      {
        cite: "R46",
        design: "Randomised, types IV to VI, acne scars",
        people: null,
        result: "Scores improved; dark marks were common.",
        outcome: "mixed",
      },
      {
        cite: "R47",
        design: "Against ablative fractional laser, types III to V",
        people: 82,
        result: "35 % gained more than half.",
        outcome: "for",
      },
      {
        cite: "R49",
        design: "Uncontrolled, one session",
        people: 45,
        result: "60 % good to excellent.",
        outcome: "for",
      },
    ],
    notes: [
      { text: "With needling by radiofrequency it did better on the scar score than alone.", cite: ["R51"] },
    ],
  },
  {
    treatment: "fractional-ablative",
    grades: [
      { diagnosis: "atrophic-scar-boxcar", grade: "C" },
      { diagnosis: "atrophic-scar-ice-pick", grade: "C" },
    ],
    onset: null,
    downtime: { text: "5 to 10 days.", cite: [] },
    harms: [
      {
        text: "Dark marks in 14 % of types III to V; up to 92 % in type IV and above in another source.",
        cite: ["R47", "R50"],
      },
      {
        text: "Cold sores may break out: tablets for 14 days prevented all of them in 84 people.",
        cite: ["R104"],
      },
    ],
    skinTypes: { text: "High risk of dark marks from type IV on.", cite: ["R50"] },
    studies: [
      {
        cite: "R47",
        design: "Against non-ablative fractional laser, types III to V",
        people: 82,
        result: "37 % gained more than half.",
        outcome: "for",
      },
      {
        cite: "R110",
        design: "Randomised, creams before CO2 laser, types I to III",
        people: 100,
        result: "Creams beforehand did not prevent dark marks.",
        outcome: "against",
      },
    ],
    notes: [
      { text: "Full-face ablative work waits until six months after isotretinoin.", cite: ["R90", "R91"] },
    ],
  },
  {
    treatment: "led-red",
    grades: [{ diagnosis: "post-inflammatory-erythema", grade: "0" }],
    onset: null,
    downtime: { text: "None.", cite: [] },
    harms: [
      {
        text: "A home mask was withdrawn in 2019 over a possible harm to eyes with retinal disease or light-sensitising medicines.",
        cite: ["R43"],
      },
    ],
    skinTypes: null,
    studies: [
      {
        cite: "R42",
        design: "Home device with blue and red light, inflamed acne, 12 weeks",
        people: null,
        result: "76 % fewer inflamed spots; nothing on marks.",
        outcome: "mixed",
      },
    ],
    notes: [
      { text: "No study of red marks was found.", cite: ["R107"] },
      { text: "A review with 21 own patients told mixed results.", cite: ["R44"] },
    ],
  },
];
