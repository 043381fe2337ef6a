import type { Scenario } from "../scenario.ts";

/** Raised scars: hypertrophic, keloid, papular. */
export const RAISED: readonly Scenario[] = [
  {
    person: { family: "Iverson", given: "Lena", born: "1999-10-10", sex: "female" },
    registeredDaysAgo: 66,
    skin: { type: "III", monk: 3 },
    visits: [
      {
        daysAgo: 66,
        marks:
          "jaw: pink within-border firm h2mm acne-site no-symptoms 3 11mo; cheeks: red flat blanch acne-site 6",
        history: { picking: "sometimes" },
        concluded: ["hypertrophic-scar", "post-inflammatory-erythema"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid", "pulsed-dye-laser-595"],
          outcomes: [{ was: "done", redness: "moderate" }],
          next: { inDays: 2, at: "15:20" },
          handouts: [{ ends: "issued" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    person: { family: "Owusu", given: "Samuel", title: "Mr", born: "1986-03-19", sex: "male" },
    registeredDaysAgo: 53,
    skin: { type: "VI", monk: 10, keloid: "self" },
    visits: [
      {
        daysAgo: 53,
        marks:
          "chest: red beyond-border hard growing itch h4mm acne-site 2 24mo; upper-back: dark-brown flat no-blanch acne-site 16",
        history: { course: "growing" },
        concluded: ["keloid", "post-inflammatory-hyperpigmentation"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "intralesional-triamcinolone"],
          outcomes: [{ was: "done", note: "Less itch within a week." }],
          next: { inDays: 0, at: "13:30" },
          adverseEvent: {
            kind: "skin-atrophy",
            words: "Thin, pale skin over the scar",
            grade: 2,
            daysAgo: 12,
            detail: "Noticed at the review of the first injection. Half the strength next time.",
            followUpInDays: 9,
          },
          handouts: [{ ends: "printed" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    person: { family: "Petrova", given: "Anna", title: "Mrs", born: "1984-08-08", sex: "female" },
    registeredDaysAgo: 25,
    skin: { type: "III", monk: 2 },
    visits: [
      {
        daysAgo: 25,
        marks: "chin: skin raised papule 3mm firm acne-site 12 60mo; cheeks: skin rolling stretch acne-site",
        concluded: ["papular-scar", "atrophic-scar-rolling"],
        words: "Small firm bumps of the chin, long settled.",
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "topical-retinoid"],
          handouts: [{ ends: "issued" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // Keloids run in the family; needles only for a reason.
    person: { family: "Chowdhury", given: "Imran", title: "Mr", born: "1995-11-11", sex: "male" },
    registeredDaysAgo: 140,
    skin: { type: "IV", monk: 6, keloid: "family" },
    visits: [
      {
        daysAgo: 140,
        marks:
          "shoulder: red within-border firm h3mm acne-site 2 14mo; upper-back: brown flat no-blanch acne-site 15",
        concluded: ["hypertrophic-scar", "post-inflammatory-hyperpigmentation"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid"],
          ends: { state: "stopped", reason: "Moved away; notes sent on.", daysAgo: 80 },
        },
      },
    ],
  },
];
