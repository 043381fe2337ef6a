import "server-only";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import { ADDENDUM_REASONS, type AddendumReason } from "#lib/clinical/visit/addendum-reasons.ts";
import type { ComposedCase } from "#lib/clinical/visit/compose-case.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import {
  consultationDraftSchema,
  emptyDraft,
  type ConsultationDraft,
} from "#lib/schemas/consultation-draft.ts";
import type { ClinicalFacts } from "./clinical-facts.ts";
import type { SuggestionState } from "#lib/schemas/suggestions.ts";
import { fromDateColumn, toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { fromFrozenColumn, toJsonColumn } from "./json-column.ts";

export const CONSULTATION_STATES = ["draft", "signed", "discarded"] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

/** What signing froze: the engine's question and answer, and the facts of the patient as they were. */
export type SignedRecord = {
  readonly signedAt: Date;
  readonly signedBy: string;
  readonly composed: ComposedCase;
  readonly evaluation: Evaluation;
  readonly facts: ClinicalFacts;
  /** Whether suggestions were shown to whoever signed; null where that was not noted yet. */
  readonly suggestions: SuggestionState | null;
  /** The codes of each conclusion as they were on the day of signing, in words, by its term. */
  readonly codes: Readonly<Record<string, string>>;
};

/** One visit as it was recorded. */
export type ConsultationRecord = {
  readonly id: string;
  readonly patientId: string;
  readonly state: ConsultationState;
  readonly occurredOn: IsoDate;
  /** The day it was begun under, where its draft was made another day's. */
  readonly begunOn: IsoDate | null;
  readonly draft: ConsultationDraft;
  readonly savedAt: Date | null;
  readonly startedAt: Date;
  readonly startedBy: string;
  readonly version: number;
  /** Who ended the draft, by signing or discarding it, and when. */
  readonly closed: { readonly at: Date; readonly by: string } | null;
  /** Present once it is signed. */
  readonly signed: SignedRecord | null;
};

const readState = (text: string): ConsultationState =>
  CONSULTATION_STATES.find((state) => state === text) ?? "discarded";

/**
 * One consultation of the actor's clinic, or null when there is none with this id (or the actor may not read it).
 *
 * @throws when a stored draft does not have the shape this version writes
 */
export async function findConsultation(
  tx: ClinicTransaction,
  consultationId: string,
): Promise<ConsultationRecord | null> {
  const row = await tx.db.consultation.findUnique({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id: consultationId } },
  });
  if (row === null) return null;
  return {
    id: row.id,
    patientId: row.patientId,
    state: readState(row.state),
    occurredOn: fromDateColumn(row.occurredOn),
    begunOn: row.begunOn === null ? null : fromDateColumn(row.begunOn),
    draft: consultationDraftSchema.parse(row.draft),
    savedAt: row.savedAt,
    startedAt: row.createdAt,
    startedBy: row.createdBy,
    version: row.version,
    closed: closing(row.signedAt ?? row.discardedAt, row.signedBy ?? row.discardedBy),
    signed:
      row.signedAt === null || row.signedBy === null
        ? null
        : {
            signedAt: row.signedAt,
            signedBy: row.signedBy,
            composed: fromFrozenColumn(row.engineInput) as ComposedCase,
            evaluation: fromFrozenColumn(row.engineOutput) as Evaluation,
            facts: fromFrozenColumn(row.patientFacts) as ClinicalFacts,
            suggestions: row.suggestions as SuggestionState | null,
            codes: frozenCodes(row.impression as FrozenImpression | null),
          },
  };
}

const closing = (at: Date | null, by: string | null) => (at === null || by === null ? null : { at, by });
type FrozenImpression = {
  readonly diagnoses: readonly {
    readonly diagnosis: string;
    readonly codes?: readonly { readonly system: string; readonly code: string }[];
  }[];
};

const frozenCodes = (impression: FrozenImpression | null): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (impression?.diagnoses ?? []).flatMap(({ diagnosis, codes = [] }) =>
      codes.length === 0
        ? []
        : [[diagnosis, codes.map(({ system, code }) => `${system} ${code}`).join(" · ")] as const],
    ),
  );

/** What a signed visit recorded, and its day. */
export type SignedVisitRow = Pick<ConsultationRecord, "id" | "occurredOn" | "draft">;

/**
 * A signed consultation and every signed one of its patient after it, oldest first; none where it cannot be read.
 *
 * @throws when a stored draft does not have the shape this version writes
 */
export async function listSignedSince(
  tx: ClinicTransaction,
  consultationId: string,
): Promise<SignedVisitRow[]> {
  const rows = await tx.db.$queryRaw<{ id: string; occurredOn: IsoDate; draft: unknown }[]>`
    select c.id, to_char(c.occurred_on, 'YYYY-MM-DD') as "occurredOn", c.draft
    from consultation own
    join consultation c on c.clinic_id = own.clinic_id and c.patient_id = own.patient_id
    where own.clinic_id = ${tx.actor.clinicId}::uuid and own.id = ${consultationId}::uuid
      and (c.id = own.id or c.state = 'signed'
        and (c.occurred_on, c.signed_at, c.id) > (own.occurred_on, own.signed_at, own.id))
    order by c.occurred_on, c.signed_at, c.id`;
  return rows.map(({ draft, ...row }) => ({ ...row, draft: consultationDraftSchema.parse(draft) }));
}

/** The unsigned consultation of a patient, if one is open: there is at most one to work on. */
export async function findOpenConsultation(
  tx: ClinicTransaction,
  patientId: string,
): Promise<{ readonly id: string; readonly occurredOn: IsoDate } | null> {
  const row = await tx.db.consultation.findFirst({
    where: { clinicId: tx.actor.clinicId, patientId, state: "draft" },
    orderBy: [{ occurredOn: "desc" }, { id: "desc" }],
    select: { id: true, occurredOn: true },
  });
  return row === null ? null : { id: row.id, occurredOn: fromDateColumn(row.occurredOn) };
}

/** Opens an empty consultation dated today. */
export async function createConsultation(
  tx: ClinicTransaction,
  id: string,
  patientId: string,
): Promise<void> {
  await tx.db.consultation.create({
    data: {
      clinicId: tx.actor.clinicId,
      id,
      patientId,
      occurredOn: toDateColumn(tx.today),
      draft: toJsonColumn(emptyDraft()),
    },
    select: { id: true },
  });
}

/** Saves the whole draft if nobody saved it meanwhile. @returns whether the version fitted and it is still a draft */
export async function saveDraft(
  tx: ClinicTransaction,
  consultationId: string,
  version: number,
  draft: ConsultationDraft,
): Promise<boolean> {
  const { count } = await tx.db.consultation.updateMany({
    where: { clinicId: tx.actor.clinicId, id: consultationId, version, state: "draft" },
    data: { draft: toJsonColumn(draft), savedAt: tx.at },
  });
  return count === 1;
}

/**
 * Makes a draft the visit of another day. The first day it was begun under stays told.
 *
 * @returns whether the version fitted and it is still a draft
 */
export async function moveDraft(
  tx: ClinicTransaction,
  { id, begunOn, occurredOn }: ConsultationRecord,
  version: number,
  to: IsoDate,
): Promise<boolean> {
  const { count } = await tx.db.consultation.updateMany({
    where: { clinicId: tx.actor.clinicId, id, version, state: "draft" },
    data: { occurredOn: toDateColumn(to), begunOn: toDateColumn(begunOn ?? occurredOn) },
  });
  return count === 1;
}

/** Closes a draft without signing it; its words stay on record. @returns whether the version fitted */
export async function discardDraft(
  tx: ClinicTransaction,
  consultationId: string,
  version: number,
): Promise<boolean> {
  const { count } = await tx.db.consultation.updateMany({
    where: { clinicId: tx.actor.clinicId, id: consultationId, version, state: "draft" },
    data: { state: "discarded", discardedAt: tx.at, discardedBy: tx.actor.personId },
  });
  return count === 1;
}

/** Adds what has to be said after signing. */
export async function createAddendum(
  tx: ClinicTransaction,
  id: string,
  addendum: {
    readonly patientId: string;
    readonly consultationId: string;
    readonly reason: AddendumReason;
    /** Of `other` alone. */
    readonly reasonWords: string | null;
    readonly body: string;
  },
): Promise<void> {
  await tx.db.consultationAddendum.create({
    data: { clinicId: tx.actor.clinicId, id, ...addendum },
    select: { id: true },
  });
}

/** What was added after signing; one from before reasons were asked has none. */
export type Addendum = {
  readonly id: string;
  readonly body: string;
  readonly reason: AddendumReason | null;
  readonly reasonWords: string | null;
  readonly at: Date;
  readonly by: string;
};

/** What was added to a signed consultation, oldest first. */
export async function listAddenda(tx: ClinicTransaction, consultationId: string): Promise<Addendum[]> {
  const rows = await tx.db.consultationAddendum.findMany({
    where: { clinicId: tx.actor.clinicId, consultationId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, body: true, reason: true, reasonWords: true, createdAt: true, createdBy: true },
  });
  return rows.map(({ createdAt, createdBy, reason, ...row }) => ({
    ...row,
    reason: ADDENDUM_REASONS.find((one) => one === reason) ?? null,
    at: createdAt,
    by: createdBy,
  }));
}
