import "server-only";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { holdToPage } from "#lib/data/same-patient.ts";
import { findTreatmentSession, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { refuse } from "#lib/result/refused-error.ts";

/**
 * The session an act is about, looked at before anything of it is told or changed.
 *
 * Refused as `not_found` when it is not one of the actor's clinic, as `invalid` when a page sent the act without naming
 * its patient, and as `conflict` when the session belongs to another patient than the page.
 */
export async function demandSession(tx: ClinicTransaction, sessionId: string): Promise<TreatmentSessionRow> {
  const session = await findTreatmentSession(tx, sessionId);
  if (session === null) return refuse("not_found", "This session is not on record.");
  if (tx.actor.page?.patientId === null) {
    refuse("invalid", "This page does not say whose session it is. Nothing was saved. Load it again.");
  }
  holdToPage(tx.actor, session.patientId);
  return session;
}
