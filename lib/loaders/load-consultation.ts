import "server-only";
import { cache } from "react";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { CODE_WORDS } from "#lib/catalogue/codes/diagnosis-codes.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { PROGNOSIS_STUDIES } from "#lib/catalogue/prognosis-rules/prognosis-studies.ts";
import { addendumReasonWords } from "#lib/catalogue/words/addenda.ts";
import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
import { scalesAtHand } from "#lib/catalogue/scales/scales-at-hand.ts";
import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { earlierScores, type EarlierScore } from "#lib/clinical/scales/score-trend.ts";
import { namesInPlay, type NamesInPlay } from "#lib/clinical/visit/names-in-play.ts";
import { quickPicks } from "#lib/clinical/visit/quick-picks.ts";
import { listChartScores } from "#lib/data/chart.ts";
import { findClinicRules } from "#lib/data/clinic-policy.ts";
import { findClinicalFacts, type ClinicalFacts } from "#lib/data/clinical-facts.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import {
  findConsultation,
  listAddenda,
  type ConsultationRecord,
  type ConsultationState,
  type SignedRecord,
} from "#lib/data/consultation.ts";
import {
  findEarlierVisits,
  pinsToAnswer,
  type EarlierVisit,
  type PinnedVisit,
} from "#lib/data/consultation-pins.ts";
import { listTemplates } from "#lib/data/consultation-template.ts";
import { countFindingKinds } from "#lib/data/finding-kinds.ts";
import { findPeopleNames } from "#lib/data/consultation-people.ts";
import { recordDigest } from "#lib/data/record-digest.ts";
import { findSuggesting } from "#lib/data/suggestions.ts";
import type { SuggestionState } from "#lib/schemas/suggestions.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { findingPatternSchema, type FindingPattern } from "#lib/schemas/finding-pattern.ts";
import type { TemplateBody } from "#lib/schemas/consultation-template.ts";
import { idField } from "#lib/schemas/field.ts";
import { factsView, type FactsView } from "./load-chart-facts.ts";
import { readBanner, type BannerContent } from "./load-patient-banner.ts";

/** What is needed while a visit is recorded. */
export type DraftPage = {
  /** Who opened the page: what is typed is saved for nobody else. */
  readonly personId: string;
  readonly version: number;
  readonly savedAt: string;
  /** From when the draft is and who began it, where it is not a new one. */
  readonly resumedFrom: string | null;
  /** The clinic's date today. */
  readonly today: IsoDate;
  readonly facts: ClinicalFacts;
  /** The catalogue's names that the chart and the draft speak of. */
  readonly names: NamesInPlay;
  readonly chartFacts: FactsView;
  readonly policies: ClinicPolicies;
  readonly maySign: boolean;
  /** Whether suggestions are shown to this person, and the reasons they usually give for departing from one. */
  readonly suggesting: {
    readonly state: SuggestionState;
    readonly usualReasons: readonly string[];
    /** The codes of each conclusion that has a sure one, in words. */
    readonly codes: Readonly<Record<string, string>>;
  };
  /** The studies behind the prognosis, in words, by rule. */
  readonly prognosisStudies: Readonly<Record<string, string>>;
  /** The findings that the last signed visit pinned on the map, with its date. */
  readonly earlierMap: readonly PinnedVisit[];
  /** The last signed visit, from which this one may be begun. */
  readonly earlier: EarlierVisit | null;
  /** The kinds of marks that this person records most, as they were when the visit began. */
  readonly picks: readonly FindingPattern[];
  /** The clinic's templates in use, in their order. */
  readonly templates: readonly { readonly id: string; readonly name: string; readonly body: TemplateBody }[];
  readonly mayKeepTemplates: boolean;
  /** The scales at hand for this patient, and the signed scores up to the day of the visit. */
  readonly scales: {
    readonly atHand: readonly ScaleDefinition[];
    readonly earlier: Readonly<Record<string, readonly EarlierScore[]>>;
  };
};

/** What was added after signing: why in words, and when and by whom. */
export type AddendumLine = {
  readonly id: string;
  readonly body: string;
  readonly reason: string;
  readonly written: string;
};

/** What signing froze, with what was added since. */
export type SignedPage = Pick<SignedRecord, "evaluation" | "facts" | "suggestions" | "codes"> & {
  readonly signed: string;
  /** SHA-256 of the record with its addenda. */
  readonly digest: string;
  readonly clinicName: string;
  readonly addenda: readonly AddendumLine[];
  readonly mayAdd: boolean;
  readonly mayPlan: boolean;
};

/** One consultation for its page: open, signed, or discarded (neither of both). */
export type ConsultationPage = {
  readonly id: string;
  readonly clinicId: string;
  readonly zone: string;
  readonly banner: BannerContent;
  readonly state: ConsultationState;
  readonly occurredOn: IsoDate;
  /** The day it was begun under, where its draft was made another day's. */
  readonly begunOn: IsoDate | null;
  readonly draft: ConsultationDraft;
  readonly open: DraftPage | null;
  readonly closed: SignedPage | null;
};

/**
 * A consultation of a patient, as its page shows it; opening it goes to the audit trail.
 *
 * @returns `not_found` also when the consultation is another patient's
 */
export const loadConsultation = cache(
  async (patientId: string, consultationId: string): Promise<Result<ConsultationPage>> => {
    return readConsultationPage(await requireActor(), patientId, consultationId);
  },
);

/** The same for a given actor: the one read transaction of the page. */
export function readConsultationPage(
  actor: Actor,
  patientId: string,
  consultationId: string,
): Promise<Result<ConsultationPage>> {
  return withClinic(actor, "chart.read", async (tx) => {
    const known = idField.safeParse(consultationId).success;
    const record = known ? await findConsultation(tx, consultationId) : null;
    if (record === null || record.patientId !== patientId) {
      return refuse("not_found", "This consultation is not on record.");
    }
    const banner = await readBanner(tx, patientId);
    const { id, state, occurredOn, begunOn, draft } = record;
    const open = state === "draft" ? await readDraftPage(tx, record) : null;
    const closed = record.signed === null ? null : await readSignedPage(tx, record, record.signed);
    tx.audit({
      action: "read",
      entity: "consultation",
      entityId: id,
      patientId,
      detail: { kind: "opened" },
    });
    const { clinicId, zone } = actor;
    return { id, clinicId, zone, banner, state, occurredOn, begunOn, draft, open, closed };
  });
}

async function readDraftPage(tx: ClinicTransaction, record: ConsultationRecord): Promise<DraftPage> {
  const { patientId, version, savedAt, startedAt, startedBy, occurredOn, draft } = record;
  const facts = await findClinicalFacts(tx, patientId);
  if (facts === null) return refuse("not_found", "This patient is not in the register.");
  const { policies } = await findClinicRules(tx);
  const { last: earlier, maps } = await findEarlierVisits(tx, patientId, occurredOn);
  if (earlier !== null) {
    tx.audit({
      action: "read",
      entity: "consultation",
      entityId: earlier.id,
      patientId,
      detail: { kind: "opened" },
    });
  }
  const before = earlierScores(await listChartScores(tx, patientId), occurredOn);
  const resumed = savedAt !== null || occurredOn !== tx.today;
  return {
    personId: tx.actor.personId,
    version,
    savedAt: (savedAt ?? startedAt).toISOString(),
    resumedFrom: resumed ? await beginning(tx, startedBy, occurredOn) : null,
    today: tx.today,
    facts,
    names: namesInPlay(engineCatalogue, facts, draft),
    chartFacts: factsView(facts, tx.today),
    policies,
    templates: (await listTemplates(tx)).flatMap(({ id, name, body, archived }) =>
      archived || body === null ? [] : [{ id, name, body }],
    ),
    mayKeepTemplates: can(tx.actor.roles, "policy.manage"),
    maySign: can(tx.actor.roles, "consultation.sign"),
    suggesting: { ...(await findSuggesting(tx)), codes: CODE_WORDS },
    prognosisStudies: PROGNOSIS_STUDIES,
    earlierMap: pinsToAnswer(maps),
    earlier,
    picks: quickPicks(await countFindingKinds(tx, startedAt)).map((kind) => findingPatternSchema.parse(kind)),
    scales: { atHand: scalesAtHand(Object.keys(before)), earlier: before },
  };
}

async function beginning(tx: ClinicTransaction, startedBy: string, on: IsoDate): Promise<string> {
  const day = formatClinicalDate(on);
  if (startedBy === tx.actor.personId) return day;
  const names = await findPeopleNames(tx, [startedBy]);
  return `${day}, begun by ${names.get(startedBy) ?? "somebody who has left"}`;
}

async function readSignedPage(
  tx: ClinicTransaction,
  record: ConsultationRecord,
  { signedAt, signedBy, evaluation, facts, suggestions, codes }: SignedRecord,
): Promise<SignedPage> {
  const addenda = await listAddenda(tx, record.id);
  const names = await findPeopleNames(tx, [signedBy, ...addenda.map(({ by }) => by)]);
  const { zone } = tx.actor;
  const written = (at: Date, by: string) =>
    `${formatDateAndTime(at, zone)}, ${names.get(by) ?? "somebody who has left"}`;
  return {
    evaluation,
    facts,
    suggestions,
    codes,
    signed: written(signedAt, signedBy),
    digest: recordDigest(record, addenda),
    clinicName: tx.actor.clinicName,
    addenda: addenda.map(({ id: addendumId, body, reason, reasonWords, at, by }) => ({
      id: addendumId,
      body,
      reason: addendumReasonWords(reason, reasonWords),
      written: written(at, by),
    })),
    mayAdd: can(tx.actor.roles, "consultation.record"),
    mayPlan: can(tx.actor.roles, "plan.draft"),
  };
}
