import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { sessionModality } from "#lib/clinical/session/session-modality.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findPlan } from "#lib/data/plan.ts";
import { findNamedStep, findTreatmentRecord, saveTreatmentRecord } from "#lib/data/treatment-record.ts";
import { changeVisit, findTreatmentSession, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { SaveSessionInput } from "#lib/schemas/treatment-session.ts";
import { demandOperator } from "./demand-operator.ts";

/**
 * Keeps what has been recorded of a session so far; the first save starts it.
 *
 * @returns the new version and the instant of saving. Refused as `conflict` with what the other place saved in
 *   `details` (`{ state, version, record }`) when the version does not fit, and when the session is ended; as `invalid` when
 *   it would begin while its plan is on hold or over
 */
export function saveTreatmentSession(
  actor: Actor,
  input: SaveSessionInput,
): Promise<Result<{ readonly version: number; readonly savedAt: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const { sessionId, version, ...sent } = input;
    const content = { ...sent, checklist: answersStamped(sent.checklist, tx.today) };
    const session = await findTreatmentSession(tx, sessionId);
    if (session === null) return refuse("not_found", "This session is not on record.");
    const treatment = await demandTreatment(tx, session);
    if (session.state === "planned") await demandRunningPlan(tx, session.planId);
    if (content.operatorId !== undefined) await demandOperator(tx, content.operatorId, "operatorId");
    const started = session.state === "planned" ? { startedAt: tx.at } : {};
    const changed = await changeVisit(tx, sessionId, version, { state: "in-progress", ...started });
    if (!changed) await refuseStale(tx, session);
    const place = { sessionId, patientId: session.patientId, treatment };
    await saveTreatmentRecord(
      tx,
      { ...place, modality: sessionModality(engineCatalogue, treatment) },
      content,
    );
    tx.audit({
      action: "update",
      entity: "treatment-session",
      entityId: sessionId,
      patientId: session.patientId,
      changedFields: ["record"],
    });
    return { version: version + 1, savedAt: tx.at.toISOString() };
  });
}

/** A session begins under a plan that goes on; whoever holds or ends the plan meanwhile waits, or is waited for. */
async function demandRunningPlan(tx: ClinicTransaction, planId: string): Promise<void> {
  await waitInTurn(tx, `visits:${planId}`);
  const plan = await findPlan(tx, planId);
  if (plan?.state === "active") return;
  const state = plan?.state.replace("-", " ") ?? "not on record";
  refuse("invalid", `The plan is ${state}. A session belongs to an active plan; nothing was saved.`);
}

/** Answers with the day on which they were given: today where none is named, and never a day to come. */
export function answersStamped(
  answers: SaveSessionInput["checklist"],
  today: IsoDate,
): SaveSessionInput["checklist"] {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, given]) =>
      given === undefined
        ? []
        : [[id, { ...given, on: given.on === undefined || given.on > today ? today : given.on }] as const],
    ),
  );
}

/** The treatment of a visit; a review has none and is recorded as a consultation. */
async function demandTreatment(tx: ClinicTransaction, session: TreatmentSessionRow): Promise<string> {
  const step = session.planStepId === null ? null : await findNamedStep(tx, session.planStepId);
  return step?.treatment ?? refuse("invalid", "A review is recorded as a consultation.");
}

/** Refuses a change that was made from an older version, and gives both texts their place. */
export async function refuseStale(tx: ClinicTransaction, session: TreatmentSessionRow): Promise<never> {
  const { state, version } = session;
  if (state === "planned" || state === "in-progress") {
    const record = await findTreatmentRecord(tx, session.id);
    return refuse("conflict", "This session was changed in another place. Both are kept: choose one.", {
      details: { state, version, record },
    });
  }
  return refuse("conflict", `This session is ${state}. What you typed was not saved.`, {
    details: { state, version, record: null },
  });
}
