import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import { documentWords } from "#lib/clinical/handout/document-text.ts";
import type { HandoutPatient, HandoutPlan, OptionalSection } from "#lib/clinical/handout/handout-input.ts";
import type { CaseHistory, CasePatient, Finding } from "#lib/clinical/model/clinical-case.ts";
import type { Evaluation, PlanStep } from "#lib/clinical/model/evaluation.ts";
import type { Diagnosis, Treatment } from "#lib/clinical/model/vocabulary.ts";
import { EXAMPLE_PATIENT, exampleDocument, NORMAL_PRINT } from "#tests/support/handout-examples.ts";
import { PLAIN_HISTORY, PLAIN_PATIENT, RED_MARK } from "./plain-patient.ts";

export const BROWN: Finding = { ...RED_MARK, colour: "brown", blanches: "no" };
export const BOXCAR: Finding = {
  ...RED_MARK,
  colour: "skin",
  blanches: null,
  surface: "depressed",
  depression: "boxcar",
};

const HISTORY: CaseHistory = { ...PLAIN_HISTORY, flushing: false };

/** What the engine says of somebody who was asked everything, with these findings and differences. */
export function answer(
  findings: Finding | readonly Finding[],
  history: CaseHistory = {},
  patient: CasePatient = {},
): Evaluation {
  return evaluate(engineCatalogue, {
    id: "seed",
    on: "2026-03-02",
    patient: { ...PLAIN_PATIENT, ...patient },
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
