import { ruleCatalogue } from "#lib/catalogue/rule-catalogue.ts";
import { ruleGrounds, type RuleGrounds } from "#lib/catalogue/rule-grounds.ts";
import type { Catalogue, CatalogueNames } from "#lib/clinical/model/catalogue.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
import { onceFor } from "#lib/clinical/once-for.ts";
import { assessVisit } from "#lib/clinical/visit/assess-visit.ts";
import { composeCase } from "#lib/clinical/visit/compose-case.ts";
import type { RecordedFacts } from "#lib/clinical/visit/recorded-visit.ts";
import { signingGaps, type SigningGap } from "#lib/clinical/visit/signing-gaps.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { keepSame } from "./keep-same.ts";

/** What the browser asks the engine: the draft with the facts of the chart, on the day of the visit. */
export type VisitQuestion = {
  readonly id: string;
  readonly on: IsoDate;
  readonly facts: RecordedFacts;
  readonly draft: ConsultationDraft;
  readonly policies: ClinicPolicies;
  /** The names that the visit needs, or all of them. */
  readonly names: CatalogueNames;
  /** Whether suggestions are on the screen: who sees none departs from none. */
  readonly suggestionsShown: boolean;
};

/** What the live panel shows. The server asks again on signing. */
export type VisitAnswer = {
  readonly state: "ready";
  readonly draft: ConsultationDraft;
  readonly evaluation: Evaluation;
  readonly gaps: readonly SigningGap[];
  /** What each rule that the evaluation may name rests on. */
  readonly grounds: RuleGrounds;
  /** Milliseconds that the rules took for it. */
  readonly took: number;
  /** What the engine would say to another draft. */
  readonly whatIf: (draft: ConsultationDraft) => Evaluation;
};

/** Answers a question. */
export type Ask = (question: VisitQuestion) => VisitAnswer;

const grounds = ruleGrounds(ruleCatalogue);

/** The rules with these names; the same catalogue each time, since the engine prepares each catalogue once. */
const catalogueWith = onceFor((names: CatalogueNames): Catalogue => ({ ...ruleCatalogue, ...names }));

function composeQuestion({ id, on, facts, draft, policies, names }: VisitQuestion) {
  const catalogue = catalogueWith(names);
  return { catalogue, composed: composeCase({ catalogue, id, on, facts, visit: draft, policies }) };
}

function evaluateQuestion(question: VisitQuestion): Evaluation {
  const { catalogue, composed } = composeQuestion(question);
  return assessVisit(catalogue, composed);
}

type Last = { readonly question: VisitQuestion; readonly key: string; readonly answer: VisitAnswer };

/**
 * Opens the engine for one visit. An answer is the same object as the last one while nothing changed that rules or
 * signing read, such as words: what is drawn from it is then not drawn again.
 *
 * This module holds the rules, so it is loaded after the page was drawn.
 */
export function openEngine(): Ask {
  let last: Last | null = null;
  return (question) => {
    const begun = performance.now();
    const { draft, names, suggestionsShown } = question;
    const { catalogue, composed } = composeQuestion(question);
    // A finding is known by its id, also where two say the same.
    const ids = draft.findings.map(({ id }) => id);
    const read = JSON.stringify([composed, ids, draft.impression.diagnoses, draft.scores]);
    const isSame = last?.key === read && last.question.names === names;
    const evaluation =
      isSame && last
        ? last.answer.evaluation
        : keepSame(last?.answer.evaluation, assessVisit(catalogue, composed));
    const gaps = signingGaps(draft, evaluation, suggestionsShown);
    if (isSame && last && JSON.stringify(gaps) === JSON.stringify(last.answer.gaps)) return last.answer;
    const whatIf = (other: ConsultationDraft) => evaluateQuestion({ ...question, draft: other });
    const took = performance.now() - begun;
    const answer: VisitAnswer = { state: "ready", draft, evaluation, gaps, grounds, took, whatIf };
    last = { question, key: read, answer };
    return answer;
  };
}
