import type { Scenario } from "../scenario.ts";

/** Red marks, alone and with brown ones or dents beside them, on every skin type. */
export const REDNESS: readonly Scenario[] = [
  {
    // The first laser session falls due today.
    person: { family: "Whitfield", given: "Amelia", title: "Ms", born: "1998-07-14", sex: "female" },
    registeredDaysAgo: 34,
    skin: { type: "I", monk: 1 },
    visits: [
      {
        daysAgo: 34,
        marks:
          "cheeks: red flat blanch acne-site macule former-acne-sites 14 5mo; chin: pink flat blanch acne-site 4",
        history: { course: "fading", monthsSinceAcneCleared: 4 },
        scores: { cea: { grade: 3 }, iga: { grade: 1 } },
        concluded: ["post-inflammatory-erythema"],
        words: "Red marks after acne that cleared in the summer. No raised or dented skin in side light.",
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid", "pulsed-dye-laser-595"],
          next: { inDays: 0, at: "10:30" },
          handouts: [{ ends: "printed" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // On dark skin: redness that is easily missed. Second of four sessions today.
    person: { family: "Okonkwo", given: "Chidinma", title: "Mrs", born: "1994-03-02", sex: "female" },
    registeredDaysAgo: 52,
    skin: { type: "VI", monk: 9 },
    visits: [
      {
        daysAgo: 52,
        marks: "cheeks: red purple flat blanch acne-site 11 4mo; jaw: dark-brown flat no-blanch acne-site 18",
        history: { picking: "sometimes", sunExposure: "low" },
        scores: { cea: { grade: 2 }, pahpi: { size: 4, intensity: 6, number: 3 } },
        concluded: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation"],
        words: "Two kinds of mark side by side: the purple ones fade under glass, the brown ones do not.",
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid", "nd-yag-1064-long-pulsed"],
          outcomes: [
            { was: "done", note: "No mark at the test patch." },
            { was: "done", redness: "mild" },
          ],
          next: { inDays: 0, at: "11:15" },
          handouts: [{ ends: "printed", note: "Ask for Tom if the redness lasts longer than two days." }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // Overdue, and nobody has called yet; seen in between, redder than before: the course is off course.
    person: { family: "Karlsson", given: "Freja", born: "2001-11-30", sex: "female" },
    registeredDaysAgo: 88,
    skin: { type: "II", monk: 2 },
    medications: [{ name: "Microgynon 30", status: "current", route: "oral", startedDaysAgo: 900 }],
    visits: [
      {
        daysAgo: 88,
        marks:
          "R cheek: red flat blanch acne-site 9 7mo; L cheek: red flat blanch acne-site 12 7mo; temple: skin boxcar acne-site 3",
        scores: { cea: { grade: 3 } },
        concluded: ["post-inflammatory-erythema", "atrophic-scar-boxcar"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "topical-retinoid", "pulsed-dye-laser-595"],
          outcomes: [{ was: "done", redness: "moderate" }, { was: "overdue" }],
          handouts: [{ ends: "issued" }],
          ends: { state: "active" },
        },
      },
      {
        daysAgo: 12,
        marks:
          "R cheek: red flat blanch acne-site 12 9mo; L cheek: red flat blanch acne-site 15 9mo; temple: skin boxcar acne-site 3",
        scores: { cea: { grade: 4 } },
        concluded: ["post-inflammatory-erythema", "atrophic-scar-boxcar"],
        words: "Came because the marks are redder than before. Sun on a holiday; the cream was left out.",
        ends: "signed",
      },
    ],
  },
  {
    // Overdue, called twice without an answer.
    person: { family: "Danso", given: "Kwame", title: "Mr", born: "1989-05-21", sex: "male" },
    registeredDaysAgo: 92,
    skin: { type: "V", monk: 8 },
    visits: [
      {
        daysAgo: 92,
        marks: "cheeks: purple red flat blanch acne-site 8 6mo; forehead: brown flat no-blanch acne-site 10",
        scores: { cea: { grade: 2 }, iga: { grade: 1 } },
        concluded: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid", "microneedling"],
          outcomes: [{ was: "done" }, { was: "overdue" }],
          contacts: [
            { daysAgo: 12, channel: "phone", outcome: "no-answer" },
            { daysAgo: 6, channel: "phone", outcome: "left-message", note: "Asked to ring back after five." },
          ],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // A course that is over.
    person: { family: "Novak", given: "Petra", born: "1992-09-09", sex: "female" },
    registeredDaysAgo: 214,
    skin: { type: "II", monk: 3 },
    visits: [
      {
        daysAgo: 214,
        marks: "cheeks: red flat blanch acne-site 16 8mo; jaw: pink flat blanch acne-site 5",
        scores: { cea: { grade: 3 } },
        concluded: ["post-inflammatory-erythema"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid", "pulsed-dye-laser-595"],
          outcomes: [
            { was: "done", redness: "moderate" },
            { was: "done", redness: "mild" },
            { was: "done" },
            { was: "done", redness: "mild" },
          ],
          handouts: [{ ends: "printed" }],
          ends: { state: "completed", reason: "Nearly clear; sunscreen goes on.", daysAgo: 60 },
        },
      },
      {
        daysAgo: 60,
        marks: "cheeks: pink flat blanch acne-site 2 14mo",
        scores: { cea: { grade: 1 } },
        concluded: ["post-inflammatory-erythema"],
        words: "Two faint marks are left. Nothing more is needed than sunscreen.",
        ends: "signed",
      },
    ],
  },
  {
    // A plan that waits to be accepted.
    person: { family: "Mehta", given: "Rohan", title: "Mr", born: "1996-01-25", sex: "male" },
    registeredDaysAgo: 1,
    skin: { type: "IV", monk: 6 },
    allergies: [{ name: "Penicillin", reaction: "rash" }],
    visits: [
      {
        daysAgo: 1,
        at: "15:10",
        marks: "cheeks: red flat part-blanch acne-site 7 3mo; chin: brown flat no-blanch acne-site 5",
        scores: { cea: { grade: 2 } },
        concluded: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation"],
        ends: "signed",
        plan: { treatments: ["sunscreen-spf30", "azelaic-acid"], ends: { state: "draft" } },
      },
    ],
  },
  {
    // An early mark with a first shadow: the kind that may still become a dent.
    person: { family: "Doyle", given: "Siobhán", born: "2003-06-18", sex: "female" },
    registeredDaysAgo: 20,
    skin: { type: "I", monk: 2 },
    visits: [
      {
        daysAgo: 20,
        marks: "L cheek: red flat blanch shadow acne-site 6 2mo; R cheek: red flat blanch acne-site 4 2mo",
        history: { monthsSinceAcneCleared: 2 },
        scores: { cea: { grade: 3 } },
        concluded: ["post-inflammatory-erythema", "atrophic-scar-early"],
        words: "A shallow shadow on the left in side light. Started early so that it stays shallow.",
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "topical-retinoid", "pulsed-dye-laser-595"],
          handouts: [{ ends: "draft" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // On hold at the patient's wish.
    person: { family: "Adeyemi", given: "Folasade", title: "Dr", born: "1985-12-05", sex: "female" },
    registeredDaysAgo: 75,
    skin: { type: "V", monk: 7 },
    visits: [
      {
        daysAgo: 75,
        marks: "cheeks: red purple flat blanch acne-site 10 9mo",
        scores: { cea: { grade: 2 } },
        concluded: ["post-inflammatory-erythema"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid", "microneedling"],
          outcomes: [{ was: "done", redness: "mild" }],
          contacts: [{ daysAgo: 20, channel: "phone", outcome: "reached", note: "Abroad until the spring." }],
          ends: {
            state: "on-hold",
            holdReason: "patient-request",
            reason: "Abroad for three months; goes on when she is back.",
            daysAgo: 20,
          },
        },
      },
    ],
  },
  {
    // Swelling after a session, to be followed up.
    person: { family: "Lindgren", given: "Oskar", title: "Mr", born: "1999-02-11", sex: "male" },
    registeredDaysAgo: 40,
    skin: { type: "II", monk: 2 },
    visits: [
      {
        daysAgo: 40,
        marks:
          "cheeks: red flat blanch acne-site telangiectasia former-acne-sites 13 10mo; chin: skin ice-pick acne-site 4",
        scores: { cea: { grade: 3 } },
        concluded: ["post-inflammatory-erythema", "atrophic-scar-ice-pick"],
        ends: "signed",
        plan: {
          treatments: ["sunscreen-spf30", "azelaic-acid", "pulsed-dye-laser-595"],
          outcomes: [{ was: "done", redness: "marked", note: "Lower the energy next time." }],
          adverseEvent: {
            kind: "oedema",
            words: "Swelling under both eyes",
            grade: 2,
            daysAgo: 7,
            detail: "Began the morning after the session. Cold packs; seen on the second day, going down.",
            followUpInDays: 0,
          },
          handouts: [{ ends: "issued" }],
          ends: { state: "active" },
        },
      },
    ],
  },
  {
    // A draft from yesterday that nobody has signed.
    person: { family: "Baptiste", given: "Marie-Louise", born: "1990-08-27", sex: "female" },
    registeredDaysAgo: 1,
    skin: { type: "VI", monk: 10 },
    visits: [
      {
        daysAgo: 1,
        at: "16:40",
        marks:
          "cheeks: purple flat part-blanch acne-site 9 5mo; back: dark-brown flat no-blanch acne-site 20",
        concluded: [],
        hurried: true,
        notes: "Had to leave early; the questions on safety are still open.",
        ends: "draft",
      },
    ],
  },
];
