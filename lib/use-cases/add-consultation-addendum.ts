import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createAddendum } from "#lib/data/consultation.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddAddendumInput } from "#lib/schemas/consultation-acts.ts";
import { demandConsultation } from "./demand-consultation.ts";

/**
 * Adds to a signed consultation what has to be said after signing, and why. What was signed is not changed and not
 * evaluated again. Refused as `conflict` while it is a draft.
 */
export function addConsultationAddendum(
  actor: Actor,
  { consultationId, reason, reasonWords, body }: AddAddendumInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "consultation.record", async (tx) => {
    const consultation = await demandConsultation(tx, consultationId);
    if (consultation.state !== "signed") {
      refuse("conflict", "Only a signed consultation takes an addendum; a draft can be changed itself.");
    }
    const { patientId } = consultation;
    const id = newId();
    const why = { reason, reasonWords: reason === "other" ? (reasonWords ?? null) : null };
    await createAddendum(tx, id, { patientId, consultationId, ...why, body });
    tx.audit({ action: "create", entity: "consultation-addendum", entityId: id, patientId });
    return { id };
  });
}
