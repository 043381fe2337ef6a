import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { joinDraftKey, type DraftKey } from "#lib/data/draft-key.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { OpenDraftKeyInput } from "#lib/schemas/draft-key.ts";
import { demandConsultation } from "./demand-consultation.ts";

/**
 * Hands the page that opens a draft the person's key to it: the same one to every page and after every sign-in, until
 * no page may hold text under it any more.
 *
 * @returns the key. Refused as `conflict` once the draft is signed or discarded: its keys are gone then; and with
 *   `details.kind` `"other-person"` when somebody else opened the page than is signed in now
 */
export function openDraftKey(
  actor: Actor,
  { consultationId, page, personId }: OpenDraftKeyInput,
): Promise<Result<DraftKey>> {
  return withClinic(actor, "consultation.record", async (tx) => {
    if (personId !== actor.personId) {
      refuse("conflict", "Somebody else is signed in on this device now.", {
        details: { kind: "other-person" },
      });
    }
    const { patientId, state } = await demandConsultation(tx, consultationId);
    if (state !== "draft") {
      return refuse("conflict", "This consultation is closed, and the keys to its drafts are gone.");
    }
    const { key, made } = await joinDraftKey(tx, { patientId, consultationId }, page);
    tx.audit({ action: made ? "create" : "read", entity: "draft-key", entityId: key.id, patientId });
    return key;
  });
}
