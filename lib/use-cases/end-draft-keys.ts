import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { destroyDraftKeys } from "#lib/data/draft-key.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import type { EndDraftKeysInput } from "#lib/schemas/draft-key.ts";
import { demandConsultation } from "./demand-consultation.ts";

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
    const consultation = await demandConsultation(tx, consultationId);
    const count = await destroyDraftKeys(tx, consultationId, ended);
    const { patientId } = consultation;
    for (const id of ended) tx.audit({ action: "delete", entity: "draft-key", entityId: id, patientId });
    return { count };
  });
}
