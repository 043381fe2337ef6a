import type { Catalogues, ComposedPaper } from "../handout/document-frame.ts";
import { gatherFacts } from "../handout/handout-facts.ts";
import type { HandoutDate } from "../handout/handout-input.ts";
import { composePlanHandout, type PlanHandoutChoices } from "../handout/handout-of-plan.ts";
import { composeConsentForm, riskPassages, stepOfLine } from "./consent-form.ts";
import { composeGpLetter } from "./gp-letter.ts";
import { inputOf } from "./paper-parts.ts";
import type { PaperWords, PlanPaperGround } from "./paper-ground.ts";
import { composePlanSummary } from "./plan-summary.ts";
import { composeSessionCard } from "./session-card.ts";

/**
 * Composes the paper that the ground is for. Pure: the same ground, choices and text give the same document.
 *
 * @param made the clinic's date, and whether the installation holds demonstration data
 * @param words how clinicians call things; only papers between them use them
 */
export function composePaper(
  catalogues: Catalogues,
  ground: PlanPaperGround,
  choices: PlanHandoutChoices,
  made: { readonly on: HandoutDate; readonly demonstration: boolean },
  words: PaperWords,
): ComposedPaper {
  switch (ground.paper.paper) {
    case "handout":
      return composePlanHandout(catalogues, ground, choices, made);
    case "consent-form":
      return composeConsentForm(catalogues, ground, choices, made, words);
    case "session-card":
      return composeSessionCard(catalogues, ground, choices, made);
    case "gp-letter":
      return composeGpLetter(catalogues, ground, choices, made, words);
    case "plan-summary":
      return composePlanSummary(catalogues, ground, choices, made, words);
  }
}

/** The lines of a plan's steps that a consent form can be made for: text is written, and the step is not barred. */
export function consentLines(
  catalogues: Catalogues,
  ground: PlanPaperGround,
  on: HandoutDate,
): readonly { readonly line: string; readonly treatment: string }[] {
  const choices = { language: "en", printSize: "normal", withoutSections: [], order: [], note: "" } as const;
  const { facts } = gatherFacts(catalogues.en, inputOf(ground, choices, { on, demonstration: false }));
  return ground.printed.plan.steps
    .filter(
      ({ treatment }) => !facts.barred.has(treatment) && riskPassages(catalogues.en, treatment).length > 0,
    )
    .map(({ id, line, treatment }) => ({ line: line ?? id, treatment }));
}

/** Why this paper cannot be made from the plan as it stands, in a sentence; null when it can. */
export function paperRefusal(
  catalogues: Catalogues,
  ground: PlanPaperGround,
  on: HandoutDate,
): string | null {
  const { paper, subject } = ground.paper;
  if (paper !== "consent-form") return null;
  const step = stepOfLine(ground.printed.plan, subject);
  if (step === undefined) return "The plan has no such step, so there is nothing to consent to.";
  if (consentLines(catalogues, ground, on).some(({ line }) => line === subject)) return null;
  return riskPassages(catalogues.en, step.treatment).length === 0
    ? "No consent form is written for this step."
    : "This step is blocked for this patient, so no consent form is made. Amend the plan.";
}
