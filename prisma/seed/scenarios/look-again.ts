import type { Scenario } from "../scenario.ts";

/** People who came for marks and had something else, or something else besides. */
export const LOOK_AGAIN: readonly Scenario[] = [
  {
    person: { family: "Fletcher", given: "Joan", title: "Mrs", born: "1971-05-03", sex: "female" },
    registeredDaysAgo: 8,
    skin: { type: "II", monk: 2 },
    visits: [
      {
        daysAgo: 8,
        marks: "cheek nose: red flat blanch telangiectasia papule central-face burning no-acne-site",
        history: { flushing: true, acneAtSite: false },
        concluded: ["rosacea"],
        words: "Flushing, burning and fine vessels: rosacea, not marks of acne.",
        ends: "signed",
      },
    ],
  },
  {
    // An irregular brown lesion that must not be treated as a mark.
    person: { family: "Gallagher", given: "Patrick", title: "Mr", born: "1968-01-29", sex: "male" },
    registeredDaysAgo: 2,
    skin: { type: "I", monk: 1 },
    visits: [
      {
        daysAgo: 2,
        at: "11:50",
        marks:
          "upper-back: brown dark-brown grey-blue flat single-lesion irregular 9mm; shoulder: skin boxcar acne-site 5 200mo",
        history: { course: "changing" },
        concluded: ["suspected-skin-cancer", "atrophic-scar-boxcar"],
        words: "Referred on the two-week pathway today. Scars wait.",
        ends: "signed",
      },
    ],
  },
  {
    // Acne first.
    person: { family: "Turner", given: "Mia", born: "2006-03-13", sex: "female" },
    registeredDaysAgo: 12,
    skin: { type: "II", monk: 3 },
    visits: [
      {
        daysAgo: 12,
        marks:
          "chin: red raised comedone papule pustule tenderness 22; cheeks: red flat blanch acne-site 10 4mo",
        history: { activeAcne: "moderate", activeAcneType: ["papulopustular"], monthsSinceAcneCleared: null },
        scores: { iga: { grade: 3 }, cea: { grade: 2 } },
        concluded: ["active-acne", "post-inflammatory-erythema"],
        ends: "signed",
        plan: {
          treatments: ["treat-active-acne", "sunscreen-spf30", "azelaic-acid"],
          handouts: [{ ends: "issued" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    person: { family: "Delgado", given: "Lucía", born: "1982-07-16", sex: "female" },
    registeredDaysAgo: 28,
    skin: { type: "IV", monk: 5 },
    medications: [{ name: "Combined pill", status: "current", route: "oral", startedDaysAgo: 700 }],
    visits: [
      {
        daysAgo: 28,
        marks:
          "cheeks upper-lip forehead: brown flat no-blanch symmetric-patches photodistributed no-acne-site 12mo; chin: brown flat no-blanch acne-site 4",
        history: { onset: "with-hormonal-change", sunExposure: "high" },
        concluded: ["melasma", "post-inflammatory-hyperpigmentation"],
        ends: "signed",
      },
    ],
  },
  {
    // Distress out of proportion, and marks that are real.
    person: { family: "Ellis", given: "Robin", born: "2001-05-05", sex: "other", gender: "non-binary" },
    registeredDaysAgo: 18,
    skin: { type: "IV", monk: 4 },
    visits: [
      {
        daysAgo: 18,
        marks: "cheeks: red flat blanch acne-site excoriation 5 6mo; chin: brown flat no-blanch acne-site 3",
        history: { preoccupation: true, picking: "often" },
        concluded: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation", "acne-excoriee"],
        words: "Hours a day at the mirror. Offered help with that alongside the skin.",
        ends: "signed",
      },
    ],
  },
];
