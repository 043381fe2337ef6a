import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createDraftKey, findDraftKeys, type DraftKey } from "#lib/data/draft-key.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { OpenDraftKeysInput } from "#lib/schemas/draft-key.ts";
import { demandConsultation } from "./demand-consultation.ts";

/**
 * Hands the page that opens a draft a key of its own, and the person's earlier keys to what pages of this draft kept on
 * the device.
 *
 * @returns `own`, new, and `kept`: of the keys asked for those which are this person's and not ended. Refused as
 *   `conflict` once the draft is signed or discarded: its keys are gone then
 */
export function openDraftKeys(
  actor: Actor,
  { consultationId, kept }: OpenDraftKeysInput,
): Promise<Result<{ readonly own: DraftKey; readonly kept: readonly DraftKey[] }>> {
  return withClinic(actor, "consultation.record", async (tx) => {
    const consultation = await demandConsultation(tx, consultationId);
    if (consultation.state !== "draft") {
      return refuse("conflict", "This consultation is closed, and the keys to its drafts are gone.");
    }
    const { patientId } = consultation;
    const known = await findDraftKeys(tx, consultationId, kept);
    const own = await createDraftKey(tx, { patientId, consultationId });
    tx.audit({ action: "create", entity: "draft-key", entityId: own.id, patientId });
    for (const { id } of known) tx.audit({ action: "read", entity: "draft-key", entityId: id, patientId });
    return { own, kept: known };
  });
}
