import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { findView, setDefaultView } from "#lib/data/saved-view.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { OpenWithViewInput } from "#lib/schemas/saved-view.ts";

/** Chooses with which view a list opens for the person; with none it opens as it is made. */
export function openWithView(
  actor: Actor,
  { list, viewId }: OpenWithViewInput,
): Promise<Result<{ readonly viewId: string | null }>> {
  return withClinic(actor, "view.keep", async (tx) => {
    const view = viewId === null ? null : await findView(tx, viewId);
    if (viewId !== null && view?.list !== list) refuse("not_found", "This view is not on record.");
    await setDefaultView(tx, list, viewId);
    tx.audit({
      action: "update",
      entity: "saved-view",
      entityId: viewId ?? actor.personId,
      changedFields: ["default"],
    });
    return { viewId };
  });
}
