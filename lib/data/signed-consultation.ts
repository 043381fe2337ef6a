import "server-only";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import { isKnown } from "#lib/clinical/model/presence.ts";
import type { ComposedCase } from "#lib/clinical/visit/compose-case.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { SuggestionState } from "#lib/schemas/suggestions.ts";
import { toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import type { ClinicalFacts } from "./clinical-facts.ts";
import { toJsonColumn } from "./json-column.ts";

/** A total of one scale, as worked out from the answers on the day of the visit. */
export type ScoredScale = { readonly scale: string; readonly value: number; readonly detail: object };

/** All that signing freezes. */
export type SigningRecord = {
  readonly consultationId: string;
  readonly patientId: string;
  readonly occurredOn: IsoDate;
  readonly version: number;
  readonly draft: ConsultationDraft;
  /** The conclusions with their codes. */
  readonly impression: object;
  readonly composed: ComposedCase;
  readonly evaluation: Evaluation;
  readonly facts: ClinicalFacts;
  readonly scores: readonly ScoredScale[];
  /** Digest of what the rules said on the screen; null where no screen was behind it. */
  readonly screenDigest: string | null;
  /** Whether suggestions were on the screen of whoever signs. */
  readonly suggestions: SuggestionState;
};

/**
 * Signs a draft: freezes what was asked and answered, and writes findings, scores and diagnoses as rows, which is what
 * is searched, counted and drawn.
 *
 * @returns whether the version fitted; nothing is written when it did not
 */
export async function signDraft(tx: ClinicTransaction, record: SigningRecord): Promise<boolean> {
  const { clinicId, personId } = tx.actor;
  const { consultationId, evaluation } = record;
  const { count } = await tx.db.consultation.updateMany({
    where: { clinicId, id: consultationId, version: record.version, state: "draft" },
    data: {
      state: "signed",
      signedAt: tx.at,
      signedBy: personId,
      engineVersion: evaluation.engine.version,
      rulesHash: evaluation.engine.rulesHash,
      engineInput: toJsonColumn(record.composed),
      engineOutput: toJsonColumn(evaluation),
      patientFacts: toJsonColumn(record.facts),
      screenDigest: record.screenDigest,
      impression: toJsonColumn(record.impression),
      suggestions: record.suggestions,
    },
  });
  if (count !== 1) return false;
  await writeFindings(tx, record);
  await writeScores(tx, record);
  await writeDiagnoses(tx, record);
  return true;
}

async function writeFindings(tx: ClinicTransaction, record: SigningRecord): Promise<void> {
  const { consultationId, patientId } = record;
  await tx.db.finding.createMany({
    data: record.draft.findings.map((finding, position) => ({
      clinicId: tx.actor.clinicId,
      patientId,
      consultationId,
      position,
      sites: finding.sites ?? [],
      side: finding.side ?? null,
      colours: finding.colour ?? [],
      surface: finding.surface ?? null,
      blanches: finding.blanches ?? null,
      count: isKnown(finding.count) ? finding.count : null,
      detail: toJsonColumn(finding),
    })),
  });
}

async function writeScores(tx: ClinicTransaction, record: SigningRecord): Promise<void> {
  const { consultationId, patientId } = record;
  await tx.db.score.createMany({
    data: record.scores.map(({ scale, value, detail }) => ({
      clinicId: tx.actor.clinicId,
      patientId,
      consultationId,
      scale,
      value,
      scoredOn: toDateColumn(record.occurredOn),
      detail: toJsonColumn(detail),
    })),
  });
}

type DiagnosisColumns = {
  readonly likelihood: string | null;
  readonly score: number | null;
  readonly accepted: boolean;
  readonly findings: number[];
};

/** The clinician's own impression decides what is accepted; the engine's other answers are kept beside it. */
async function writeDiagnoses(tx: ClinicTransaction, record: SigningRecord): Promise<void> {
  const { consultationId, patientId, evaluation } = record;
  const own = record.draft.impression.diagnoses;
  const rows = new Map<string, DiagnosisColumns>();
  for (const { diagnosis, likelihood, score, findings } of evaluation.differential) {
    rows.set(diagnosis, { likelihood, score, accepted: false, findings: [...findings] });
  }
  for (const { diagnosis, decision, findings } of own) {
    const suggested = rows.get(diagnosis);
    rows.set(diagnosis, {
      likelihood: suggested?.likelihood ?? null,
      score: suggested?.score ?? null,
      accepted: decision !== "rejected",
      findings: findings.length > 0 ? findings : (suggested?.findings ?? []),
    });
  }
  await tx.db.diagnosis.createMany({
    data: [...rows].map(([diagnosis, row]) => ({
      clinicId: tx.actor.clinicId,
      patientId,
      consultationId,
      diagnosis,
      ...row,
    })),
  });
}
