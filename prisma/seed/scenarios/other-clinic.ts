import type { Diagnosis, Fitzpatrick } from "#lib/clinical/model/vocabulary.ts";
import type { Scenario, SeedPlan } from "../scenario.ts";

type Sketch = {
  readonly name: readonly [family: string, given: string];
  readonly born: string;
  readonly sex: "female" | "male";
  readonly skin: readonly [type: Fitzpatrick, monk: number];
  readonly daysAgo: number;
  readonly marks: string;
  readonly concluded: readonly Diagnosis[];
  readonly plan?: SeedPlan;
};

const printed = [{ ends: "printed" }] as const;

/** The second clinic's patients, one visit each; nobody of the first clinic may ever see one. */
const SKETCHES: readonly Sketch[] = [
  {
    name: ["Vaughan", "Elin"],
    born: "1997-01-12",
    sex: "female",
    skin: ["I", 1],
    daysAgo: 34,
    marks: "cheeks: red flat blanch acne-site 9 4mo; chin: skin ice-pick acne-site 2",
    concluded: ["post-inflammatory-erythema", "atrophic-scar-ice-pick"],
    plan: {
      treatments: ["sunscreen-spf30", "azelaic-acid", "pulsed-dye-laser-595"],
      next: { inDays: 0, at: "10:00" },
      handouts: printed,
      ends: { state: "active" },
    },
  },
  {
    name: ["Beaumont", "Hugo"],
    born: "1986-06-24",
    sex: "male",
    skin: ["I", 2],
    daysAgo: 95,
    marks: "cheeks: skin boxcar acne-site 12 60mo; temples: skin rolling stretch acne-site",
    concluded: ["atrophic-scar-boxcar", "atrophic-scar-rolling"],
    plan: {
      treatments: ["sunscreen-spf30", "topical-retinoid", "microneedling"],
      outcomes: [{ was: "done", redness: "mild" }, { was: "overdue" }],
      ends: { state: "active" },
    },
  },
  {
    name: ["Sørensen", "Astrid"],
    born: "2000-02-02",
    sex: "female",
    skin: ["II", 2],
    daysAgo: 45,
    marks: "cheeks: brown flat no-blanch acne-site wood+ 9 7mo; jaw: red flat blanch acne-site 4",
    concluded: ["post-inflammatory-hyperpigmentation", "post-inflammatory-erythema"],
    plan: {
      treatments: ["sunscreen-spf30", "azelaic-acid"],
      handouts: printed,
      ends: { state: "active" },
    },
  },
  {
    name: ["Kessler", "Jan"],
    born: "1979-12-30",
    sex: "male",
    skin: ["II", 3],
    daysAgo: 3,
    marks: "nose: skin ice-pick acne-site 5 100mo; cheeks: skin rolling stretch acne-site",
    concluded: ["atrophic-scar-ice-pick", "atrophic-scar-rolling"],
    plan: { treatments: ["sunscreen-spf30", "topical-retinoid"], ends: { state: "draft" } },
  },
  {
    name: ["Marchetti", "Giulia"],
    born: "1995-05-09",
    sex: "female",
    skin: ["III", 3],
    daysAgo: 170,
    marks: "cheeks: red flat blanch acne-site 11 6mo; chin: brown flat no-blanch acne-site 5",
    concluded: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation"],
    plan: {
      treatments: ["sunscreen-spf30", "azelaic-acid"],
      outcomes: [{ was: "done" }],
      ends: { state: "completed", reason: "Clear enough for her.", daysAgo: 70 },
    },
  },
  {
    name: ["Papadakis", "Nikos"],
    born: "1992-10-28",
    sex: "male",
    skin: ["III", 4],
    daysAgo: 60,
    marks:
      "jaw: pink within-border firm h2mm acne-site no-symptoms 2 10mo; cheeks: red flat blanch acne-site 5",
    concluded: ["hypertrophic-scar", "post-inflammatory-erythema"],
    plan: {
      treatments: ["sunscreen-spf30", "pulsed-dye-laser-595"],
      outcomes: [{ was: "done", redness: "moderate" }],
      ends: {
        state: "on-hold",
        holdReason: "administrative",
        reason: "The laser is being serviced.",
        daysAgo: 9,
      },
    },
  },
  {
    name: ["Aziz", "Samira"],
    born: "1998-04-16",
    sex: "female",
    skin: ["IV", 5],
    daysAgo: 22,
    marks: "cheeks: brown flat no-blanch acne-site 14 6mo; forehead: red flat blanch acne-site 3",
    concluded: ["post-inflammatory-hyperpigmentation", "post-inflammatory-erythema"],
    plan: {
      treatments: ["sunscreen-spf30", "azelaic-acid", "topical-retinoid"],
      handouts: printed,
      ends: { state: "active" },
    },
  },
  {
    name: ["Reyes", "Daniel"],
    born: "1990-07-21",
    sex: "male",
    skin: ["IV", 6],
    daysAgo: 40,
    marks: "upper-back: white flat wood- acne-site 8 14mo; shoulder: brown flat no-blanch acne-site 7",
    concluded: ["post-inflammatory-hypopigmentation", "post-inflammatory-hyperpigmentation"],
  },
  {
    name: ["Joseph", "Anita"],
    born: "1984-09-14",
    sex: "female",
    skin: ["V", 7],
    daysAgo: 52,
    marks: "cheeks: purple red flat blanch acne-site 7 5mo; jaw: dark-brown flat no-blanch acne-site 12",
    concluded: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation"],
    plan: {
      treatments: ["sunscreen-spf30", "azelaic-acid", "nd-yag-1064-long-pulsed"],
      outcomes: [{ was: "done" }, { was: "done", redness: "mild" }],
      handouts: printed,
      ends: { state: "active" },
    },
  },
  {
    name: ["Kumar", "Vikram"],
    born: "1999-08-15",
    sex: "male",
    skin: ["V", 8],
    daysAgo: 19,
    marks: "temples: skin boxcar acne-site 6 20mo; cheeks: brown flat no-blanch acne-site 9",
    concluded: ["atrophic-scar-boxcar", "post-inflammatory-hyperpigmentation"],
  },
  {
    name: ["Francis", "Chantelle"],
    born: "2002-12-01",
    sex: "female",
    skin: ["V", 7],
    daysAgo: 27,
    marks: "cheeks: red purple flat blanch acne-site 9 3mo; chin: dark-brown flat no-blanch acne-site 5",
    concluded: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation"],
    plan: { treatments: ["sunscreen-spf30", "azelaic-acid"], handouts: printed, ends: { state: "active" } },
  },
  {
    name: ["Suleiman", "Yusuf"],
    born: "1991-03-03",
    sex: "male",
    skin: ["V", 9],
    daysAgo: 14,
    marks:
      "chest: red beyond-border hard itch acne-site 1 18mo; upper-back: brown flat no-blanch acne-site 10",
    concluded: ["keloid", "post-inflammatory-hyperpigmentation"],
  },
  {
    name: ["Mwangi", "Wambui"],
    born: "1996-06-11",
    sex: "female",
    skin: ["VI", 10],
    daysAgo: 31,
    marks: "cheeks: dark-brown flat no-blanch acne-site 17 9mo; temples: skin rolling stretch acne-site",
    concluded: ["post-inflammatory-hyperpigmentation", "atrophic-scar-rolling"],
    plan: { treatments: ["sunscreen-spf30", "azelaic-acid"], handouts: printed, ends: { state: "active" } },
  },
  {
    name: ["Diallo", "Mamadou"],
    born: "1988-11-19",
    sex: "male",
    skin: ["VI", 9],
    daysAgo: 6,
    marks: "cheeks: purple flat blanch acne-site 8 2mo; chin: dark-brown flat no-blanch acne-site 6",
    concluded: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation"],
  },
  {
    name: ["Morris", "Shanice"],
    born: "1994-02-28",
    sex: "female",
    skin: ["VI", 10],
    daysAgo: 80,
    marks: "cheeks: dark-brown flat no-blanch acne-site 20 8mo; jaw: purple flat blanch acne-site 4",
    concluded: ["post-inflammatory-hyperpigmentation", "post-inflammatory-erythema"],
    plan: {
      treatments: ["sunscreen-spf30", "azelaic-acid"],
      ends: { state: "stopped", reason: "Goes on at her own doctor's.", daysAgo: 30 },
    },
  },
];

/** What the second clinic's patients went through. */
export const OTHER_CLINIC: readonly Scenario[] = SKETCHES.map(
  ({ name: [family, given], born, sex, skin: [type, monk], daysAgo, marks, concluded, plan }) => ({
    person: { family, given, born, sex },
    registeredDaysAgo: daysAgo,
    skin: { type, monk },
    visits: [{ daysAgo, marks, concluded, ends: "signed", ...(plan === undefined ? {} : { plan }) }],
  }),
);
