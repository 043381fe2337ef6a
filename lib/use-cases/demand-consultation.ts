import "server-only";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findConsultation, type ConsultationRecord } from "#lib/data/consultation.ts";
import { holdToPage } from "#lib/data/same-patient.ts";
import { refuse } from "#lib/result/refused-error.ts";

/**
 * The consultation an act is about, looked at before anything of it is told or changed.
 *
 * Refused as `not_found` when it is not one of the actor's clinic, as `invalid` when a page sent the act without naming
 * its patient, and as `conflict` when the consultation belongs to another patient than the page.
 */
export async function demandConsultation(
  tx: ClinicTransaction,
  consultationId: string,
): Promise<ConsultationRecord> {
  const consultation = await findConsultation(tx, consultationId);
  if (consultation === null) return refuse("not_found", "This consultation is not on record.");
  if (tx.actor.page?.patientId === null) {
    refuse("invalid", "This page does not say whose consultation it is. Nothing was saved. Load it again.");
  }
  holdToPage(tx.actor, consultation.patientId);
  return consultation;
}
