import type { Scenario } from "../scenario.ts";

/** Brown, grey and white marks, from skin type II to VI. */
export const PIGMENT: readonly Scenario[] = [
  {
    // Brown marks on fair skin, which are rarer and no less real.
    person: { family: "Hughes", given: "Bethan", title: "Miss", born: "2000-04-04", sex: "female" },
    registeredDaysAgo: 45,
    skin: { type: "II", monk: 3 },
    visits: [
      {
        daysAgo: 45,
        marks:
          "cheeks: brown flat no-blanch acne-site wood+ 12 6mo; jaw: tan flat no-blanch acne-site wood+ 5",
        scores: { pahpi: { size: 4, intensity: 3, number: 2 } },
        concluded: ["post-inflammatory-hyperpigmentation"],
        depth: "epidermal",
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid", "peel-salicylic"],
          outcomes: [{ was: "done" }],
          next: { inDays: 3, at: "09:40" },
          handouts: [{ ends: "printed" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // Brown marks with picking; second peel due today.
    person: { family: "Rahman", given: "Nusrat", born: "1997-10-19", sex: "female" },
    registeredDaysAgo: 56,
    skin: { type: "V", monk: 7 },
    conditions: [{ name: "Asthma", status: "current" }],
    visits: [
      {
        daysAgo: 56,
        marks:
          "cheeks: brown dark-brown flat no-blanch acne-site 20 9mo; forehead: brown flat no-blanch acne-site 8",
        history: { picking: "often" },
        scores: { pahpi: { size: 4, intensity: 6, number: 4 } },
        concluded: ["post-inflammatory-hyperpigmentation"],
        depth: "unknown",
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid", "topical-retinoid"],
          outcomes: [],
          handouts: [{ ends: "printed", printSize: "large" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // Stopped because of a reaction.
    person: { family: "Santos", given: "Gabriela", born: "1993-03-28", sex: "female" },
    registeredDaysAgo: 130,
    skin: { type: "IV", monk: 5 },
    visits: [
      {
        daysAgo: 130,
        marks: "cheeks: brown flat no-blanch acne-site 15 12mo; jaw: red flat blanch acne-site 6",
        scores: { pahpi: { size: 6, intensity: 6, number: 3 }, cea: { grade: 1 } },
        concluded: ["post-inflammatory-hyperpigmentation", "post-inflammatory-erythema"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid"],
          adverseEvent: {
            kind: "contact-reaction",
            words: "Burning and scaling from the cream",
            grade: 1,
            daysAgo: 101,
            detail: "Settled within a week of leaving it off.",
          },
          ends: { state: "stopped", reason: "Does not bear the cream and wants no procedure.", daysAgo: 95 },
        },
      },
    ],
  },
  {
    // Deep, grey-brown pigment, watched under the lamp.
    person: { family: "Yilmaz", given: "Emre", title: "Mr", born: "1987-07-07", sex: "male" },
    registeredDaysAgo: 100,
    skin: { type: "III", monk: 4 },
    visits: [
      {
        daysAgo: 100,
        marks:
          "temples: grey-blue brown flat no-blanch acne-site wood- 7 18mo; cheeks: skin rolling stretch acne-site",
        scores: { "goodman-baron-qualitative": { grade: 2 } },
        concluded: ["post-inflammatory-hyperpigmentation", "atrophic-scar-rolling"],
        depth: "dermal",
        rejected: [],
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
    // White marks after acne on the back.
    person: { family: "Wanjiru", given: "Grace", born: "1995-05-15", sex: "female" },
    registeredDaysAgo: 62,
    skin: { type: "VI", monk: 9 },
    visits: [
      {
        daysAgo: 62,
        marks: "upper-back: white flat wood- acne-site 14 10mo; chest: dark-brown flat no-blanch acne-site 9",
        concluded: ["post-inflammatory-hypopigmentation", "post-inflammatory-hyperpigmentation"],
        words: "White and dark marks from the same spell of acne.",
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid"],
          handouts: [{ ends: "printed" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // Comes back for the second time; the first plan was completed.
    person: { family: "Fernando", given: "Dilani", title: "Mrs", born: "1991-09-23", sex: "female" },
    registeredDaysAgo: 260,
    skin: { type: "V", monk: 6 },
    visits: [
      {
        daysAgo: 260,
        marks: "cheeks: brown flat no-blanch acne-site 22 10mo; chin: brown flat no-blanch acne-site 6",
        scores: { pahpi: { size: 6, intensity: 9, number: 5 } },
        concluded: ["post-inflammatory-hyperpigmentation"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid", "topical-retinoid"],
          outcomes: [{ was: "done", note: "Much paler." }],
          ends: { state: "completed", reason: "Down by more than half.", daysAgo: 150 },
        },
      },
      {
        daysAgo: 150,
        marks: "cheeks: tan flat no-blanch acne-site 9 14mo",
        scores: { pahpi: { size: 4, intensity: 3, number: 2 } },
        concluded: ["post-inflammatory-hyperpigmentation"],
        ends: "signed",
        addendum: {
          reason: "patient-called",
          daysAfter: 2,
          body: "Rang to say that she will go on with sunscreen alone.",
        },
      },
      {
        daysAgo: 10,
        marks: "cheeks: brown flat no-blanch acne-site 12 3mo; jaw: red flat blanch acne-site 5 3mo",
        history: { monthsSinceAcneCleared: 3 },
        scores: { pahpi: { size: 4, intensity: 6, number: 3 }, cea: { grade: 2 } },
        concluded: ["post-inflammatory-hyperpigmentation", "post-inflammatory-erythema"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid"],
          handouts: [{ ends: "issued" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // Planning a pregnancy: much of what is usual is left out.
    person: { family: "Popescu", given: "Ioana", title: "Mrs", born: "1988-02-14", sex: "female" },
    registeredDaysAgo: 5,
    skin: { type: "III", monk: 4 },
    visits: [
      {
        daysAgo: 5,
        marks: "cheeks: brown flat no-blanch acne-site 10 5mo; chin: red flat blanch acne-site 4",
        safety: { planningPregnancy: true },
        scores: { pahpi: { size: 4, intensity: 3, number: 2 } },
        concluded: ["post-inflammatory-hyperpigmentation", "post-inflammatory-erythema"],
        words: "Would like to be pregnant within the year; creams are chosen for that.",
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid"],
          handouts: [{ ends: "printed" }],
          ends: { state: "active" },
        },
      },
    ],
  },
];
