import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
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
};

/** What the live panel shows. The server asks again on signing. */
export type VisitAnswer = { readonly evaluation: Evaluation; readonly gaps: readonly SigningGap[] };

/** Asks the engine. This module holds the rules, so it is loaded after the page was drawn. */
export function askEngine({ id, on, facts, draft, policies }: VisitQuestion): VisitAnswer {
  const catalogue = engineCatalogue;
  const evaluation = assessVisit(
    catalogue,
    composeCase({ catalogue, id, on, facts, visit: draft, policies }),
  );
  return { evaluation, gaps: signingGaps(draft, evaluation) };
}
