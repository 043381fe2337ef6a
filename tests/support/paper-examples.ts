import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { PAPER_WORDS } from "#lib/catalogue/words/papers.ts";
import type { AcceptedPlan, AcceptedStep } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import type { ComposedPaper } from "#lib/clinical/handout/document-frame.ts";
import type { PlanHandoutChoices, VisitToCome } from "#lib/clinical/handout/handout-of-plan.ts";
import type { Diagnosis, Treatment } from "#lib/clinical/model/vocabulary.ts";
import { composePaper } from "#lib/clinical/paper/compose-paper.ts";
import type { PaperName } from "#lib/clinical/paper/paper.ts";
import type { PaperGround, PlanPaperGround } from "#lib/clinical/paper/paper-ground.ts";
import { EXAMPLE_PATIENT, exampleInput, SHORTEST_PLAN } from "./handout-examples.ts";

export const PAPER_CHOICES: PlanHandoutChoices = {
  language: "en",
  printSize: "normal",
  withoutSections: [],
  order: [],
  note: "",
};

export const MADE = { on: "2026-11-23", demonstration: true } as const;

/** A step of three sessions; its id says what it is. */
export function procedureStep(treatment: Treatment, changes: Partial<AcceptedStep> = {}): AcceptedStep {
  return {
    ...{ id: `step-${treatment}`, line: `line-${treatment}`, treatment, role: "first-line" },
    ...{ for: ["post-inflammatory-erythema"], verdict: "ok", evidence: "B", sessions: 3 },
    ...{ sessionRange: { min: 3, max: 3 }, intervalWeeks: { min: 4, max: 6 }, startWeek: 0 },
    ...{ findings: [0], cite: [], override: null },
    ...changes,
  };
}

export function acceptedPlan(
  steps: readonly AcceptedStep[],
  changes: Partial<AcceptedPlan> = {},
): AcceptedPlan {
  return {
    ...{ acceptedOn: "2026-11-20", startOn: "2026-11-20", away: [], steps, visits: [] },
    diagnoses: [{ diagnosis: "post-inflammatory-erythema" satisfies Diagnosis }],
    ...{ advice: ["sunscreen-spf30"], notChosen: ["ipl"], excluded: [], interactions: [], prognosis: [] },
    ...{ review: { weeks: 12, stopRules: [] }, checkedByMe: [], note: null },
    ...changes,
  };
}

type GroundChanges = Partial<Omit<PlanPaperGround, "paper" | "printed">> & {
  readonly paper?: Partial<PaperGround>;
  readonly visits?: readonly VisitToCome[];
  readonly blocked?: readonly Treatment[];
};

/** What one paper of a plan is composed from. */
export function paperGround(
  name: PaperName,
  plan: AcceptedPlan,
  { paper = {}, visits = [], blocked = [], ...changes }: GroundChanges = {},
): PlanPaperGround {
  const safety = blocked.map((treatment) => ({
    ...{ treatment, verdict: "block" as const, because: [], earliest: null, stillToAsk: [], mayForbid: [] },
  }));
  return {
    printed: { plan, evaluation: { safety }, visits },
    patient: EXAMPLE_PATIENT,
    clinic: exampleInput(SHORTEST_PLAN).clinic,
    issue: 1,
    ...changes,
    paper: {
      ...name,
      ...{ versionNumber: 1, acceptedBy: "Demo Dermatologist", past: [] },
      ...{ planState: "active", people: { p: "Demo Dermatologist" }, history: [] },
      evaluation: { differential: [], safety, engine: { version: "1.0.0", rulesHash: "sha256:test" } },
      ...{ gpName: "Dr Example, Example Surgery", guardianName: null, facts: null },
      ...paper,
    },
  };
}

export const compose = (ground: PlanPaperGround, choices: Partial<PlanHandoutChoices> = {}): ComposedPaper =>
  composePaper(HANDOUT_LANGUAGES, ground, { ...PAPER_CHOICES, ...choices }, MADE, PAPER_WORDS);

/** A consent form for one procedure of a plan that has it and others. */
export function consentForm(
  treatment: Treatment,
  changes: GroundChanges = {},
  others: readonly Treatment[] = [],
): ComposedPaper {
  const plan = acceptedPlan([treatment, ...others].map((name) => procedureStep(name)));
  return compose(paperGround({ paper: "consent-form", subject: `line-${treatment}` }, plan, changes));
}
