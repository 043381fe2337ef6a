import type { Scenario } from "../scenario.ts";

/** Atrophic scars of every shape, most of them mixed. */
export const DENTS: readonly Scenario[] = [
  {
    person: { family: "Brennan", given: "Aoife", born: "1994-11-02", sex: "female" },
    registeredDaysAgo: 195,
    skin: { type: "I", monk: 2 },
    conditions: [{ name: "Cold sores", status: "recurrent", lastEpisodeDaysAgo: 230 }],
    visits: [
      {
        daysAgo: 195,
        marks:
          "cheeks: skin boxcar acne-site 14 24mo; temples: skin rolling stretch acne-site; nose: red flat blanch acne-site 3",
        safety: { coldSores: "past" },
        scores: { "goodman-baron-qualitative": { grade: 3 } },
        concluded: ["atrophic-scar-boxcar", "atrophic-scar-rolling", "post-inflammatory-erythema"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "topical-retinoid", "microneedling"],
          outcomes: [{ was: "done" }, { was: "done", redness: "moderate" }, { was: "done", redness: "mild" }],
          next: { inDays: 5, at: "14:00" },
          handouts: [{ ends: "printed" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // Isotretinoin ended seven months ago; the dates wait for it.
    person: { family: "Rossi", given: "Matteo", title: "Mr", born: "2002-01-17", sex: "male" },
    registeredDaysAgo: 30,
    skin: { type: "III", monk: 3 },
    medications: [
      {
        name: "Roaccutane",
        status: "stopped",
        route: "oral",
        dose: "40 mg a day",
        startedDaysAgo: 460,
        stoppedDaysAgo: 245,
        cumulativeDoseMgPerKg: 128,
      },
    ],
    visits: [
      {
        daysAgo: 30,
        marks: "cheeks: skin ice-pick acne-site 18 15mo; forehead: skin boxcar acne-site 4",
        scores: { "goodman-baron-qualitative": { grade: 3 } },
        concluded: ["atrophic-scar-ice-pick", "atrophic-scar-boxcar"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "topical-retinoid", "tca-cross"],
          next: { inDays: 1, at: "12:00" },
          handouts: [{ ends: "issued" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // Still on isotretinoin: the plan is creams and patience.
    person: { family: "Clarke", given: "Jordan", born: "2004-09-01", sex: "male" },
    registeredDaysAgo: 3,
    skin: { type: "II", monk: 3 },
    medications: [
      { name: "Isotretinoin", status: "current", route: "oral", dose: "30 mg a day", startedDaysAgo: 120 },
    ],
    visits: [
      {
        daysAgo: 3,
        marks: "cheeks: skin rolling stretch acne-site 8mo; jaw: red flat blanch acne-site 9 3mo",
        history: { activeAcne: "mild", activeAcneType: ["papulopustular"] },
        concluded: ["atrophic-scar-rolling", "post-inflammatory-erythema"],
        words: "Procedures are for after the tablets.",
        ends: "signed",
      },
    ],
  },
  {
    // Missed one session and was rebooked.
    person: { family: "Kowalczyk", given: "Zofia", born: "1990-06-30", sex: "female" },
    registeredDaysAgo: 118,
    skin: { type: "II", monk: 2 },
    visits: [
      {
        daysAgo: 118,
        marks: "cheeks: skin rolling stretch tethered acne-site 10 36mo; cheeks: skin ice-pick acne-site 6",
        scores: { "goodman-baron-qualitative": { grade: 3 } },
        concluded: ["atrophic-scar-rolling", "atrophic-scar-ice-pick"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "topical-retinoid", "rf-microneedling"],
          outcomes: [{ was: "done", redness: "moderate" }, { was: "missed" }],
          contacts: [{ daysAgo: 50, channel: "text-message", outcome: "rebooked" }],
          handouts: [{ ends: "issued" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // On hold until acne is controlled.
    person: { family: "Haddad", given: "Rami", title: "Mr", born: "1998-12-12", sex: "male" },
    registeredDaysAgo: 160,
    skin: { type: "IV", monk: 5 },
    visits: [
      {
        daysAgo: 160,
        marks: "cheeks: skin boxcar acne-site 9 20mo; chin: brown flat no-blanch acne-site 7",
        scores: { "goodman-baron-qualitative": { grade: 2 }, iga: { grade: 1 } },
        concluded: ["atrophic-scar-boxcar", "post-inflammatory-hyperpigmentation"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "topical-retinoid", "microneedling"],
          outcomes: [{ was: "done" }, { was: "done", redness: "mild" }],
          ends: {
            state: "on-hold",
            holdReason: "clinical",
            reason: "New papules on the chin; acne first.",
            daysAgo: 15,
          },
        },
      },
    ],
  },
  {
    person: { family: "Nkosi", given: "Thandi", title: "Ms", born: "1996-08-09", sex: "female" },
    registeredDaysAgo: 188,
    skin: { type: "VI", monk: 10 },
    visits: [
      {
        daysAgo: 188,
        marks: "temples: skin rolling stretch acne-site 30mo; cheeks: dark-brown flat no-blanch acne-site 12",
        scores: { "goodman-baron-qualitative": { grade: 2 }, pahpi: { size: 4, intensity: 6, number: 3 } },
        concluded: ["atrophic-scar-rolling", "post-inflammatory-hyperpigmentation"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid", "microneedling"],
          outcomes: [{ was: "done" }, { was: "done", redness: "mild" }, { was: "overdue" }],
          contacts: [{ daysAgo: 1, channel: "phone", outcome: "reached", note: "Will look at her diary." }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // Does not want needles or procedures.
    person: {
      family: "Murray",
      given: "Callum",
      title: "Mr",
      born: "1983-04-22",
      sex: "male",
      printSize: "large",
    },
    registeredDaysAgo: 15,
    skin: { type: "I", monk: 1 },
    declines: ["procedures", "needles"],
    visits: [
      {
        daysAgo: 15,
        marks: "cheeks: skin boxcar acne-site 11 120mo; forehead: skin ice-pick acne-site 3",
        scores: { "goodman-baron-qualitative": { grade: 2 } },
        concluded: ["atrophic-scar-boxcar", "atrophic-scar-ice-pick"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "topical-retinoid"],
          handouts: [{ ends: "printed", printSize: "large" }],
          ends: { state: "active" },
        },
      },
    ],
  },
];
