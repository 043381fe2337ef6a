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
  readonly evaluation: Evaluation;
  readonly gaps: readonly SigningGap[];
  /** What each rule that the evaluation may name rests on. */
  readonly grounds: RuleGrounds;
};

const grounds = ruleGrounds(ruleCatalogue);

/** The rules with these names; the same catalogue each time, since the engine prepares each catalogue once. */
const catalogueWith = onceFor((names: CatalogueNames): Catalogue => ({ ...ruleCatalogue, ...names }));

/** Asks the engine. This module holds the rules, so it is loaded after the page was drawn. */
export function askEngine({
  id,
  on,
  facts,
  draft,
  policies,
  names,
  suggestionsShown,
}: VisitQuestion): VisitAnswer {
  const catalogue = catalogueWith(names);
  const evaluation = assessVisit(
    catalogue,
    composeCase({ catalogue, id, on, facts, visit: draft, policies }),
  );
  return { evaluation, gaps: signingGaps(draft, evaluation, suggestionsShown), grounds };
}
