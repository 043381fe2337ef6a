import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { deleteView } from "#lib/data/saved-view.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import type { RemoveViewInput } from "#lib/schemas/saved-view.ts";
import { demandOwnView, viewChanged } from "./views-in-turn.ts";

/** Removes a view. Refused as `conflict` when it was changed meanwhile. */
export function removeView(
  actor: Actor,
  { viewId, version }: RemoveViewInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "view.keep", async (tx) => {
    await demandOwnView(tx, viewId);
    if (!(await deleteView(tx, { id: viewId, version }))) viewChanged();
    tx.audit({ action: "delete", entity: "saved-view", entityId: viewId });
    return { id: viewId };
  });
}
