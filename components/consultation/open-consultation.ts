import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
import type { NamesInPlay } from "#lib/clinical/visit/names-in-play.ts";
import type { RecordedFacts } from "#lib/clinical/visit/recorded-visit.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { VisitTemplate } from "./apply-template.ts";
import type { EarlierMap } from "./map-answers.ts";
import type { PrognosisStudies } from "./prognosis-panel.tsx";
import type { EarlierOffer } from "./pull-context.tsx";
import type { QuickPick } from "./quick-pick-words.ts";
import type { VisitScales } from "./scale-forms.tsx";
import type { Suggesting } from "./suggesting.ts";

/** What the server tells of a consultation that is being recorded. */
export type OpenConsultation = {
  readonly id: string;
  readonly clinicId: string;
  readonly patientId: string;
  /** Who opened the page. */
  readonly personId: string;
  readonly zone: string;
  readonly occurredOn: string;
  readonly draft: ConsultationDraft;
  readonly version: number;
  readonly savedAt: string;
  /** When and by whom the draft was begun, in words, where it is not a new one. */
  readonly resumedFrom: string | null;
  readonly facts: RecordedFacts;
  /** The clinic's date today. */
  readonly today: string;
  /** The catalogue's names that the chart and the draft speak of. */
  readonly names: NamesInPlay;
  readonly policies: ClinicPolicies;
  readonly maySign: boolean;
  /** What the last signed visit pinned on the map. */
  readonly earlierMap: EarlierMap;
  /** The last signed visit, with the sections of it that can be taken over. */
  readonly earlier: EarlierOffer | null;
  /** The kinds of marks that this person records most. */
  readonly picks: readonly QuickPick[];
  /** The clinic's templates in use, in their order, and whether this person keeps them. */
  readonly templates: readonly VisitTemplate[];
  readonly mayKeepTemplates: boolean;
  /** What that visit answered to the questions of the day. */
  readonly askedBefore: string | null;
  /** The scales at hand for this patient, and what was scored by them before. */
  readonly scales: VisitScales;
  readonly chartHref: string;
  /** Who was counted for each estimate of the natural course. */
  readonly prognosisStudies: PrognosisStudies;
  readonly suggesting: Suggesting;
};
