import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import { documentWords } from "#lib/clinical/handout/document-text.ts";
import type { HandoutPatient, HandoutPlan, OptionalSection } from "#lib/clinical/handout/handout-input.ts";
import type { CaseHistory, CasePatient, Finding } from "#lib/clinical/model/clinical-case.ts";
import type { Evaluation, PlanStep } from "#lib/clinical/model/evaluation.ts";
import type { Diagnosis, Treatment } from "#lib/clinical/model/vocabulary.ts";
import { EXAMPLE_PATIENT, exampleDocument, NORMAL_PRINT } from "#tests/support/handout-examples.ts";

/** A flat red mark that fades under pressure, where a spot was. */
export const RED: Finding = {
  sites: ["cheek"],
  colour: "red",
  blanches: "yes",
  surface: "flat",
  lesions: ["macule"],
  distribution: ["former-acne-sites"],
  symptoms: [],
};
export const BROWN: Finding = { ...RED, colour: "brown", blanches: "no" };
export const BOXCAR: Finding = {
  ...RED,
  colour: "skin",
  blanches: null,
  surface: "depressed",
  depression: "boxcar",
};

const PATIENT: CasePatient = {
  ageYears: 28,
  sex: "female",
  fitzpatrick: "II",
  pregnant: false,
  breastfeeding: false,
  planningPregnancy: false,
  allergies: [],
  conditions: [],
  medications: [],
  declines: [],
};
const HISTORY: CaseHistory = {
  acneAtSite: true,
  activeAcne: "none",
  markDurationMonths: 5,
  picking: "never",
  tannedWithinWeeks: -1,
  keloid: "none",
  flushing: false,
  photosensitivity: false,
  preoccupation: false,
  previousProcedures: [],
  productsAtSite: [],
};

/** What the engine says of somebody who was asked everything, with these findings and differences. */
export function answer(
  findings: Finding | readonly Finding[],
  history: CaseHistory = {},
  patient: CasePatient = {},
): Evaluation {
  return evaluate(engineCatalogue, {
    id: "seed",
    on: "2026-03-02",
    patient: { ...PATIENT, ...patient },
    history: { ...HISTORY, ...history },
    findings: [findings].flat(),
  });
}

/** Diagnoses that are likely. */
export const likely = ({ differential }: Evaluation): readonly Diagnosis[] =>
  differential.filter(({ likelihood }) => likelihood === "likely").map(({ diagnosis }) => diagnosis);

export const stepOf = ({ plan }: Evaluation, treatment: Treatment): PlanStep | undefined =>
  plan.steps.find((step) => step.treatment === treatment);

/** The weeks that the first prognosis gives. */
export const weeksOf = ({ prognosis }: Evaluation) => prognosis[0]?.weeks;

function planOf(evaluation: Evaluation): HandoutPlan {
  return {
    diagnoses: likely(evaluation),
    prognosis: evaluation.prognosis,
    steps: evaluation.plan.steps.map((step, index) => ({ ...step, id: `step-${String(index + 1)}` })),
    advice: evaluation.plan.advice,
    visits: [],
    blocked: [],
  };
}

/** The words of the handout for an evaluation, with every section that a clinician may turn on. */
export function sheet(evaluation: Evaluation, patient: Partial<HandoutPatient> = {}): string {
  const all: readonly OptionalSection[] = ["about", "plan", "home", "prevention", "myths", "questions"];
  return documentWords(
    exampleDocument(planOf(evaluation), {
      patient: { ...EXAMPLE_PATIENT, fitzpatrick: "II", monk: null, ...patient },
      choices: { ...NORMAL_PRINT, sections: Object.fromEntries(all.map((section) => [section, true])) },
    }),
  ).join(" ");
}
