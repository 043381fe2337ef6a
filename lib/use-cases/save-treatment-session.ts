import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { sessionModality } from "#lib/clinical/session/session-modality.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findPlan } from "#lib/data/plan.ts";
import { findNamedStep, findTreatmentRecord, saveTreatmentRecord } from "#lib/data/treatment-record.ts";
import { onlyOnce } from "#lib/data/idempotency.ts";
import { changeVisit, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { SaveSessionInput, SessionContentInput } from "#lib/schemas/treatment-session.ts";
import { demandSamePerson } from "./demand-draft.ts";
import { demandOperator } from "./demand-operator.ts";
import { demandSession } from "./demand-session.ts";

/**
 * Keeps what has been recorded of a session so far; the first save starts it.
 *
 * @returns the new version and the instant of saving; a repeat under the same key gets the first answer. Refused as
 *   `conflict` with what the other place saved in `details` (`{ state, version, draft, savedAt }`) when the version does
 *   not fit; when the session is ended; and with `details.kind` `"other-person"` when somebody else typed it than is
 *   signed in now; as `invalid` when it would begin while its plan is on hold or over
 */
export function saveTreatmentSession(
  actor: Actor,
  input: SaveSessionInput,
): Promise<Result<{ readonly version: number; readonly savedAt: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const { sessionId, version, draft, personId = actor.personId } = input;
    demandSamePerson(actor, personId);
    const session = await demandSession(tx, sessionId);
    const treatment = await demandTreatment(tx, session);
    const request = { key: input.idempotencyKey, body: { sessionId, version, draft } };
    const answer = await onlyOnce(tx, request, async () => {
      if (session.state === "planned") await demandRunningPlan(tx, session.planId);
      if (draft.operatorId !== undefined) await demandOperator(tx, draft.operatorId, "operatorId");
      const started = session.state === "planned" ? { startedAt: tx.at } : {};
      const changed = await changeVisit(tx, sessionId, version, { state: "in-progress", ...started });
      // Whoever was first may have come between reading and saving: what is told is what is on record now.
      if (!changed) await refuseStale(tx, await demandSession(tx, sessionId));
      const place = { sessionId, patientId: session.patientId, treatment };
      await saveTreatmentRecord(
        tx,
        { ...place, modality: sessionModality(engineCatalogue, treatment) },
        { ...draft, checklist: answersStamped(draft.checklist, tx.today) },
      );
      return { version: version + 1, savedAt: tx.at.toISOString() };
    });
    tx.audit({
      action: "update",
      entity: "treatment-session",
      entityId: sessionId,
      patientId: session.patientId,
      changedFields: ["record"],
    });
    return answer;
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
  answers: SessionContentInput["checklist"],
  today: IsoDate,
): SessionContentInput["checklist"] {
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
      details: { state, version, draft: record, savedAt: record?.savedAt ?? null },
    });
  }
  return refuse("conflict", `This session is ${state}. What you typed was not saved.`, {
    details: { state },
  });
}
