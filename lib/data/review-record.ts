import "server-only";
import type { ResponseVerdict } from "#lib/clinical/response/assess-response.ts";
import { RESPONSE_VERDICTS } from "#lib/clinical/response/assess-response.ts";
import type { GivenAnswer, RuleAnswer } from "#lib/clinical/response/stop-rules.ts";
import { REVIEW_OUTCOMES, type ReviewOutcome } from "#lib/schemas/review.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { fromOptionalDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { fromFrozenColumn } from "./json-column.ts";

/** A stop rule as it was at a review: what the record showed, and what it was settled as. */
export type ReviewedRule = RuleAnswer & { readonly text: string; readonly settled: GivenAnswer };

/** What a review found and decided. */
export type ReviewContent = {
  readonly outcome: ReviewOutcome;
  readonly reason: string | null;
  readonly verdict: ResponseVerdict;
  readonly reasons: readonly string[];
  readonly stopRules: readonly ReviewedRule[];
  /** 0 to 10, as the patient says; null where nobody asked. */
  readonly bother: number | null;
};

/** Keeps what a review found, for good. */
export async function createReviewRecord(
  tx: ClinicTransaction,
  review: { readonly sessionId: string; readonly patientId: string },
  { outcome, reason, verdict, reasons, stopRules, bother }: ReviewContent,
): Promise<void> {
  const { sessionId: treatmentSessionId, patientId } = review;
  await tx.db.reviewRecord.create({
    data: {
      ...{ clinicId: tx.actor.clinicId, treatmentSessionId, patientId },
      ...{ outcome, reason, verdict, bother },
      reasons: [...reasons],
      stopRules: stopRules.map((rule) => ({ ...rule })),
    },
    select: { treatmentSessionId: true },
  });
}

/** A review on record. @property on the day on which it was done @property at when it was kept */
export type ReviewRow = ReviewContent & {
  readonly sessionId: string;
  readonly on: IsoDate | null;
  readonly at: Date;
  readonly by: string;
};

/** The reviews of a course, oldest first; those done before outcomes were kept are not among them. */
export async function listReviewRecords(tx: ClinicTransaction, planId: string): Promise<ReviewRow[]> {
  const rows = await tx.db.reviewRecord.findMany({
    where: { clinicId: tx.actor.clinicId, session: { planId } },
    orderBy: [{ createdAt: "asc" }, { treatmentSessionId: "asc" }],
    select: {
      ...{ treatmentSessionId: true, outcome: true, reason: true, verdict: true, reasons: true },
      ...{ stopRules: true, bother: true, createdAt: true, createdBy: true },
      session: { select: { performedOn: true } },
    },
  });
  return rows.map((row) => ({
    sessionId: row.treatmentSessionId,
    outcome: REVIEW_OUTCOMES.find((one) => one === row.outcome) ?? "continue",
    reason: row.reason,
    verdict: RESPONSE_VERDICTS.find((one) => one === row.verdict) ?? "not-measured",
    reasons: fromFrozenColumn(row.reasons) as readonly string[],
    stopRules: fromFrozenColumn(row.stopRules) as readonly ReviewedRule[],
    ...{ bother: row.bother, at: row.createdAt, by: row.createdBy },
    on: fromOptionalDateColumn(row.session.performedOn),
  }));
}
