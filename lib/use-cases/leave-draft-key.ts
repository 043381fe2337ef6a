import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { leaveDraftKey as takePagesOff } from "#lib/data/draft-key.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import type { LeaveDraftKeyInput } from "#lib/schemas/draft-key.ts";
import { demandDraft, draftPermission } from "./demand-draft.ts";

/**
 * Tells that these pages hold no text of a draft any more: it is on record, or was discarded. The person's key is
 * destroyed with the last of them. Asking again changes nothing.
 *
 * @returns whether the key is gone
 */
export function leaveDraftKey(
  actor: Actor,
  input: LeaveDraftKeyInput,
): Promise<Result<{ readonly destroyed: boolean }>> {
  return withClinic(actor, draftPermission(input), async (tx) => {
    const { draft, id, patientId } = await demandDraft(tx, input);
    const left = await takePagesOff(tx, draft, input.pages);
    const destroyed = left?.destroyed ?? true;
    const key = { entity: "draft-key", entityId: left?.id ?? id, patientId } as const;
    tx.audit(
      destroyed ? { action: "delete", ...key } : { action: "update", ...key, changedFields: ["pages"] },
    );
    return { destroyed };
  });
}
