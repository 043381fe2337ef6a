import { wordsFor } from "./term-words.ts";
import type { Paper } from "#lib/clinical/paper/paper.ts";
import type { PaperWords } from "#lib/clinical/paper/paper-ground.ts";
import { areaWords } from "./areas.ts";
import { LIKELIHOOD_WORDS, markWords } from "./diagnoses.ts";
import { CONDITION_STATUS_WORDS, KELOID_WORDS, MEDICATION_STATUS_WORDS } from "./history.ts";
import { gpAsks, safetyNet } from "./letter-words.ts";
import { STEP_ROLE_WORDS, treatmentWords, VERDICT_WORDS } from "./treatments.ts";

/** What each paper is called where it is listed. */
export const PAPER_NAMES: Readonly<Record<Paper, string>> = {
  handout: "Handout",
  "consent-form": "Consent form",
  "session-card": "Session card",
  "gp-letter": "Letter to the GP",
  "plan-summary": "Plan summary",
};

/** What a paper is called; the term itself where it is not known. */
export const paperName = (paper: string): string => wordsFor(PAPER_NAMES, paper);

/** How clinicians call things, on papers between them. */
export const PAPER_WORDS: PaperWords = {
  treatment: treatmentWords,
  mark: markWords,
  likelihood: (term) => LIKELIHOOD_WORDS[term],
  role: (term) => STEP_ROLE_WORDS[term],
  verdict: (term) => VERDICT_WORDS[term],
  reason: ({ text, unverified }) =>
    unverified === true ? `${text.replace(/\.$/, "")} (general knowledge).` : text,
  area: areaWords,
  keloid: (term) => KELOID_WORDS[term],
  condition: (status) => CONDITION_STATUS_WORDS[status],
  medication: (status) => MEDICATION_STATUS_WORDS[status],
  asks: gpAsks,
  safetyNet,
};
