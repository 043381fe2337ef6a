import { ENGLISH_PASSAGES } from "#lib/catalogue/passages/english.ts";
import { composeHandout } from "#lib/clinical/handout/compose-handout.ts";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import type {
  HandoutChoices,
  HandoutInput,
  HandoutPatient,
  HandoutPlan,
  HandoutStep,
  HandoutVisit,
} from "#lib/clinical/handout/handout-input.ts";

export const CATALOGUES = { en: ENGLISH_PASSAGES };

/** A made-up patient: the number is from the range that is never issued. */
export const EXAMPLE_PATIENT: HandoutPatient = {
  name: "EXAMPLE, Amara (Ms)",
  bornOn: "1998-02-14",
  number: { kind: "nhsNumber", value: "999 526 0182" },
  sex: "female",
  pregnant: false,
  planningPregnancy: false,
  fitzpatrick: "V",
  monk: 7,
};

export function exampleStep(treatment: string, index = 1): HandoutStep {
  return { id: `step-${String(index)}`, treatment, role: "first-line", sessions: null, intervalWeeks: null };
}

export function exampleCourse(treatment: string, index = 1): HandoutStep {
  return {
    ...exampleStep(treatment, index),
    sessions: { min: 2, max: 4 },
    intervalWeeks: { min: 4, max: 6 },
  };
}

export function exampleVisits(treatment: string, dates: readonly string[]): HandoutVisit[] {
  return dates.map((dueOn, index) => ({
    id: `visit-${treatment}-${String(index + 1)}`,
    number: index + 1,
    of: dates.length,
    treatment,
    dueOn,
    kind: "treatment",
  }));
}

/** A usual plan: red marks, a cream, sun cream and a course of laser with a review. */
export const USUAL_PLAN: HandoutPlan = {
  diagnoses: ["post-inflammatory-erythema"],
  prognosis: [{ diagnosis: "post-inflammatory-erythema", weeks: { min: 12, max: 26 } }],
  steps: [
    exampleStep("sunscreen-spf30", 1),
    exampleStep("azelaic-acid", 2),
    exampleStep("niacinamide", 3),
    exampleCourse("nd-yag-1064-long-pulsed", 4),
  ],
  advice: ["stop-picking", "gentle-skin-care"],
  visits: [
    ...exampleVisits("nd-yag-1064-long-pulsed", ["2026-12-14", "2027-01-11", "2027-02-08"]),
    { id: "visit-review", number: 1, of: 1, treatment: null, dueOn: "2027-03-15", kind: "review" },
  ],
  blocked: [],
};

export const SHORTEST_PLAN: HandoutPlan = {
  diagnoses: ["post-inflammatory-erythema"],
  prognosis: [],
  steps: [],
  advice: [],
  visits: [],
  blocked: [],
};

export const NORMAL_PRINT: HandoutChoices = {
  language: "en",
  printSize: "normal",
  paperSize: "a4",
  sections: {},
  order: [],
  personalNote: "",
};

/** An input made from a plan, with whatever a test wants to differ. */
export function exampleInput(plan: HandoutPlan, changes: Partial<HandoutInput> = {}): HandoutInput {
  return {
    plan,
    patient: EXAMPLE_PATIENT,
    clinic: {
      name: "Example Skin Clinic",
      addressLines: ["1 Example Street", "London ZZ99 1ZZ"],
      phone: "020 7946 0123",
      email: "clinic@example.com",
      openingHours: "We are open Monday to Friday, 9 am to 5 pm.",
      emergencyNumber: "999",
    },
    choices: NORMAL_PRINT,
    madeOn: "2026-11-23",
    version: 1,
    demonstration: true,
    ...changes,
  };
}

export function exampleDocument(plan: HandoutPlan, changes: Partial<HandoutInput> = {}): HandoutDocument {
  return composeHandout(CATALOGUES, exampleInput(plan, changes)).document;
}
