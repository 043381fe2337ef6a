import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { holdToPage } from "#lib/data/same-patient.ts";
import {
  createConsent,
  findConsent,
  listConsents,
  withdrawConsentRow,
  type ConsentTo,
  type TreatmentConsent,
} from "#lib/data/treatment-consent.ts";
import { findNamedStep } from "#lib/data/treatment-record.ts";
import { findTreatmentSession } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { RecordConsentInput, WithdrawConsentInput } from "#lib/schemas/session-acts.ts";
import type { CompleteSessionInput } from "#lib/schemas/treatment-session.ts";
import { demandOperator } from "./demand-operator.ts";

/**
 * The consent that stands on a day: the latest one, given by then and not withdrawn; null where there is none. What is
 * not known is no consent.
 */
export function standingConsent(consents: readonly TreatmentConsent[], on: IsoDate): TreatmentConsent | null {
  const latest = consents.find(({ givenOn }) => givenOn <= on);
  return latest?.withdrawnOn === null ? latest : null;
}

async function keepConsent(
  tx: ClinicTransaction,
  to: ConsentTo,
  given: Parameters<typeof createConsent>[3],
): Promise<string> {
  const id = newId();
  await createConsent(tx, id, to, given);
  tx.audit({ action: "create", entity: "treatment-consent", entityId: id, patientId: to.patientId });
  return id;
}

/**
 * Demands a consent before a session is completed: one on record, or one that is confirmed with it and kept now. What is
 * not known is no consent. Refused as `invalid` at `consentConfirmed`.
 */
export async function demandConsent(
  tx: ClinicTransaction,
  { patientId, planId, treatment }: ConsentTo,
  { consentConfirmed, consentForm }: Pick<CompleteSessionInput, "consentConfirmed" | "consentForm">,
  { performedOn, operatorId }: { readonly performedOn: IsoDate; readonly operatorId: string },
): Promise<void> {
  const to = { patientId, planId, treatment };
  if (standingConsent(await listConsents(tx, to), performedOn) !== null) return;
  if (consentConfirmed !== true) {
    const sentence = "Confirm that the patient has agreed to it.";
    refuse("invalid", sentence, { fields: { consentConfirmed: sentence } });
  }
  await keepConsent(tx, to, {
    givenOn: performedOn,
    formVersion: consentForm ?? null,
    takenBy: operatorId,
  });
}

/**
 * Records the patient's consent to the treatment of a session, for every session of that treatment in its plan.
 *
 * @returns its id. Refused as `invalid` for a review, for a day still to come and for somebody who may not take it, as
 *   `conflict` where one stands already
 */
export function recordConsent(
  actor: Actor,
  { sessionId, givenOn, formVersion, takenById }: RecordConsentInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const session = await findTreatmentSession(tx, sessionId);
    if (session === null) return refuse("not_found", "This session is not on record.");
    holdToPage(tx.actor, session.patientId);
    const step = session.planStepId === null ? null : await findNamedStep(tx, session.planStepId);
    if (step === null) return refuse("invalid", "A review needs no consent of its own.");
    if (givenOn > tx.today) {
      const sentence = "This date lies in the future.";
      refuse("invalid", sentence, { fields: { givenOn: sentence } });
    }
    const taker = await demandOperator(tx, takenById, "takenById");
    const to = { patientId: session.patientId, planId: session.planId, treatment: step.treatment };
    if (standingConsent(await listConsents(tx, to), tx.today) !== null) {
      return refuse("conflict", "A consent to this treatment stands already.");
    }
    const given = { givenOn, formVersion: formVersion ?? null, takenBy: taker.personId };
    return { id: await keepConsent(tx, to, given) };
  });
}

/**
 * Records that the patient takes a consent back. Nothing of it is changed but that. Refused as `invalid` on a day before
 * it was given or still to come, as `conflict` when it was withdrawn meanwhile.
 */
export function withdrawConsent(
  actor: Actor,
  input: WithdrawConsentInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const consent = await findConsent(tx, input.consentId);
    if (consent === null) return refuse("not_found", "This consent is not on record.");
    holdToPage(tx.actor, consent.patientId);
    if (input.withdrawnOn < consent.givenOn || input.withdrawnOn > tx.today) {
      const sentence = "Choose a day from the consent until today.";
      refuse("invalid", sentence, { fields: { withdrawnOn: sentence } });
    }
    if (!(await withdrawConsentRow(tx, input))) {
      refuse("conflict", "This consent was withdrawn in another place. Look at it again.");
    }
    tx.audit({
      action: "update",
      entity: "treatment-consent",
      entityId: consent.id,
      patientId: consent.patientId,
      changedFields: ["withdrawnOn"],
    });
    return { id: consent.id };
  });
}
