import { addDays, addMonths } from "#lib/clinical/scheduling/calendar-day.ts";
import type { Scenario, SeedVisit } from "../scenario.ts";
import { daysSinceClockChange } from "../seed-calendar.ts";

/** Sixty letters, as somebody's surname is. */
const LONGEST_NAME = "Featherstonehaugh-Cholmondeley-Vanderbilt-Worthington-Hughes";

/** Several years of visits, one a month, the marks paling as they go. */
function manyVisits(): SeedVisit[] {
  const many = 40;
  return Array.from({ length: many }, (_, index): SeedVisit => {
    const left = many - index;
    const grade = Math.max(1, Math.ceil((left * 4) / many));
    return {
      daysAgo: left * 30,
      at: index % 2 === 0 ? "09:20" : "14:40",
      marks: `cheeks: red flat blanch acne-site ${String(4 + left)}; jaw: brown flat no-blanch acne-site ${String(2 + left)}`,
      scores: { cea: { grade }, iga: { grade: grade > 2 ? 2 : 1 } },
      concluded: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation"],
      ends: "signed",
    };
  });
}

/**
 * Names, dates and times that are real and that careless programs get wrong.
 *
 * @param today `YYYY-MM-DD`, from which ages and the change of clocks are counted
 */
export function edgePatients(today: string): readonly Scenario[] {
  const twins = { family: "Walker", given: "Emily", born: "1999-03-31", sex: "female" } as const;
  return [
    {
      // An apostrophe.
      person: { family: "O'Connor", given: "Ciarán", title: "Mr", born: "1997-03-17", sex: "male" },
      registeredDaysAgo: 36,
      skin: { type: "I", monk: 1 },
      allergies: [
        { name: "Elastoplast", reaction: "red and itchy skin" },
        { name: "Lidocaine cream", reaction: "swelling" },
      ],
      visits: [
        {
          daysAgo: 36,
          marks: "cheeks: red flat blanch acne-site 10 4mo; chin: skin ice-pick acne-site 2",
          scores: { cea: { grade: 2 } },
          concluded: ["post-inflammatory-erythema", "atrophic-scar-ice-pick"],
          ends: "signed",
          plan: {
            treatments: ["sunscreen-spf30", "azelaic-acid", "pulsed-dye-laser-595"],
            checkedByMe: ["Elastoplast"],
            next: { inDays: 1, at: "08:30" },
            handouts: [{ ends: "issued" }],
            ends: { state: "active" },
          },
        },
      ],
    },
    {
      // A hyphen; and a visit during which the clocks changed.
      person: { family: "Smith-Achebe", given: "Ngozi", title: "Dr", born: "1990-10-01", sex: "female" },
      registeredDaysAgo: daysSinceClockChange(today),
      skin: { type: "V", monk: 8 },
      visits: [
        {
          daysAgo: daysSinceClockChange(today),
          at: "00:40",
          until: "03:10",
          marks: "cheeks: brown flat no-blanch acne-site 9 5mo; chin: red flat blanch acne-site 4",
          concluded: ["post-inflammatory-hyperpigmentation", "post-inflammatory-erythema"],
          notes: "Seen on night duty.",
          ends: "signed",
        },
      ],
    },
    {
      // One letter; seen at half past midnight, which is yesterday elsewhere.
      person: {
        family: "O",
        given: "Min-jun",
        title: "Mr",
        born: "2000-12-31",
        sex: "male",
        nhsNumber: false,
      },
      registeredDaysAgo: 9,
      skin: { type: "III", monk: 4 },
      visits: [
        {
          daysAgo: 9,
          at: "00:30",
          marks: "cheeks: red flat blanch acne-site 6 3mo; forehead: brown flat no-blanch acne-site 2",
          scores: { cea: { grade: 2 } },
          concluded: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation"],
          ends: "signed",
        },
      ],
    },
    {
      // Sixty letters.
      person: {
        family: LONGEST_NAME,
        given: "Persephone Anastasia",
        title: "The Hon. Mrs",
        born: "1979-06-06",
        sex: "female",
      },
      registeredDaysAgo: 21,
      skin: { type: "I", monk: 1 },
      conditions: [{ name: "Atopic eczema", status: "past", detail: "In childhood only" }],
      visits: [
        {
          daysAgo: 21,
          marks: "jaw: pink within-border firm acne-site no-symptoms 2 9mo; cheeks: skin boxcar acne-site 4",
          concluded: ["hypertrophic-scar", "atrophic-scar-boxcar"],
          ends: "signed",
        },
      ],
    },
    {
      // Written from right to left.
      person: {
        family: "الحداد",
        given: "ليلى",
        preferred: "Layla",
        born: "1993-02-20",
        sex: "female",
        language: "ar",
      },
      registeredDaysAgo: 33,
      skin: { type: "IV", monk: 5 },
      visits: [
        {
          daysAgo: 33,
          marks: "cheeks: brown flat no-blanch acne-site 13 8mo; temples: skin rolling stretch acne-site",
          scores: { pahpi: { size: 4, intensity: 6, number: 3 } },
          concluded: ["post-inflammatory-hyperpigmentation", "atrophic-scar-rolling"],
          ends: "signed",
          plan: {
            treatments: ["sunscreen-spf30", "azelaic-acid"],
            handouts: [{ ends: "draft" }],
            ends: { state: "active" },
          },
        },
      ],
    },
    {
      // Two people of one name and one birth date.
      person: twins,
      registeredDaysAgo: 48,
      skin: { type: "I", monk: 2 },
      visits: [
        {
          daysAgo: 48,
          marks: "cheeks: red flat blanch acne-site 8 6mo; nose: skin ice-pick acne-site 2",
          scores: { cea: { grade: 2 } },
          concluded: ["post-inflammatory-erythema", "atrophic-scar-ice-pick"],
          ends: "signed",
        },
      ],
    },
    {
      person: { ...twins, namesake: true },
      registeredDaysAgo: 16,
      skin: { type: "III", monk: 3 },
      allergies: "not asked",
      visits: [],
    },
    {
      // Has died; the record stays.
      person: { family: "Ashworth", given: "Harold", title: "Mr", born: "1949-11-08", sex: "male" },
      registeredDaysAgo: 300,
      diedDaysAgo: 90,
      skin: { type: "III", monk: 2 },
      medications: [{ name: "Warfarin", status: "current", route: "oral", startedDaysAgo: 2000 }],
      visits: [
        {
          daysAgo: 300,
          marks: "upper-back: skin boxcar acne-site 12 400mo; cheeks: red flat blanch acne-site 3",
          concluded: ["atrophic-scar-boxcar", "post-inflammatory-erythema"],
          ends: "signed",
        },
      ],
    },
    {
      // Fifteen, with a guardian.
      person: {
        family: "Okafor",
        given: "Zara",
        born: addDays(addMonths(today, -15 * 12), -100),
        sex: "female",
        guardian: { name: "Adaeze Okafor", relation: "mother" },
      },
      registeredDaysAgo: 11,
      skin: { type: "VI", monk: 9 },
      visits: [
        {
          daysAgo: 11,
          marks: "cheeks: dark-brown flat no-blanch acne-site 15 3mo; chin: purple flat blanch acne-site 5",
          history: { monthsSinceAcneCleared: 2 },
          concluded: ["post-inflammatory-hyperpigmentation", "post-inflammatory-erythema"],
          words: "Seen with her mother, who takes part in the decision.",
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
      // Born on a leap day.
      person: { family: "Leclerc", given: "Margaux", born: "1996-02-29", sex: "female" },
      registeredDaysAgo: 4,
      skin: { type: "IV", monk: 4 },
      visits: [
        {
          daysAgo: 4,
          at: "17:45",
          marks: "cheeks: red flat part-blanch acne-site 7 5mo; chin: brown flat no-blanch acne-site 6",
          concluded: [],
          hurried: true,
          ends: "draft",
        },
      ],
    },
    {
      // Nobody knows when she was born.
      person: {
        family: "Tesfaye",
        given: "Hanna",
        born: "unknown",
        sex: "female",
        nhsNumber: false,
        phone: false,
      },
      registeredDaysAgo: 7,
      skin: { type: "VI", monk: 8 },
      allergies: "not asked",
      visits: [
        {
          daysAgo: 7,
          marks: "cheeks: purple flat part-blanch acne-site 6; jaw: dark-brown flat no-blanch acne-site 9",
          concluded: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation"],
          ends: "signed",
        },
      ],
    },
    {
      // Years of visits.
      person: { family: "Bancroft", given: "Theodora", title: "Ms", born: "1988-01-08", sex: "female" },
      registeredDaysAgo: 1200,
      skin: { type: "V", monk: 7 },
      visits: manyVisits(),
    },
  ];
}
