import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { findConsultation } from "#lib/data/consultation.ts";
import { destroyDraftKeys } from "#lib/data/draft-key.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { EndDraftKeysInput } from "#lib/schemas/draft-key.ts";

/**
 * Destroys the person's keys to text that is on record now or was discarded. Asking again changes nothing.
 *
 * @returns how many keys there still were
 */
export function endDraftKeys(
  actor: Actor,
  { consultationId, ended }: EndDraftKeysInput,
): Promise<Result<{ readonly count: number }>> {
  return withClinic(actor, "consultation.record", async (tx) => {
    const consultation = await findConsultation(tx, consultationId);
    if (consultation === null) return refuse("not_found", "This consultation is not on record.");
    const count = await destroyDraftKeys(tx, consultationId, ended);
    const { patientId } = consultation;
    for (const id of ended) tx.audit({ action: "delete", entity: "draft-key", entityId: id, patientId });
    return { count };
  });
}
