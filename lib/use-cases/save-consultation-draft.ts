import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { saveDraft, type ConsultationRecord } from "#lib/data/consultation.ts";
import { onlyOnce } from "#lib/data/idempotency.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { SaveDraftInput } from "#lib/schemas/consultation-draft.ts";
import { demandConsultation } from "./demand-consultation.ts";
import { demandSamePerson } from "./demand-draft.ts";
import { refuseClosed } from "./refuse-closed.ts";

/**
 * Saves the whole draft of a consultation.
 *
 * @returns the new version and the instant of saving; a repeat under the same key gets the first answer. Refused as
 *   `conflict` with the other text in `details` (`{ version, draft, savedAt }`) when somebody saved meanwhile, and
 *   when the consultation is signed or discarded; and as `conflict` with `details.kind` `"other-person"` when somebody
 *   else typed it than is signed in now
 */
export function saveConsultationDraft(
  actor: Actor,
  input: SaveDraftInput,
): Promise<Result<{ readonly version: number; readonly savedAt: string }>> {
  return withClinic(actor, "consultation.record", async (tx) => {
    const { consultationId, version, draft, personId = actor.personId } = input;
    demandSamePerson(actor, personId);
    const consultation = await demandConsultation(tx, consultationId);
    const { patientId } = consultation;
    const answer = await onlyOnce(
      tx,
      { key: input.idempotencyKey, body: { consultationId, version, draft } },
      async () => {
        if (consultation.state !== "draft") await refuseSince(tx, consultation);
        if (!(await saveDraft(tx, consultationId, version, draft))) {
          // Whoever was first may have come between reading and saving: what is told is what is on record now.
          await refuseChanged(tx, await demandConsultation(tx, consultationId));
        }
        return { version: version + 1, savedAt: tx.at.toISOString() };
      },
    );
    tx.audit({
      action: "update",
      entity: "consultation",
      entityId: consultationId,
      patientId,
      changedFields: ["draft"],
    });
    return answer;
  });
}

function refuseSince(tx: ClinicTransaction, consultation: ConsultationRecord): Promise<never> {
  const so =
    consultation.state === "signed"
      ? "What you typed since is not part of it. Add it as an addendum."
      : "What you typed since was not saved.";
  return refuseClosed(tx, consultation, so);
}

function refuseChanged(tx: ClinicTransaction, now: ConsultationRecord): Promise<never> {
  const { state, version, draft, savedAt } = now;
  if (state !== "draft") return refuseSince(tx, now);
  return refuse(
    "conflict",
    "This consultation was changed in another place. Both texts are kept: choose one.",
    { details: { state, version, draft, savedAt: savedAt?.toISOString() ?? null } },
  );
}
