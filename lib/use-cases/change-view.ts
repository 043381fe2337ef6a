import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { saveView } from "#lib/data/saved-view.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import { LISTS_WITH_VIEWS, type ChangeViewInput } from "#lib/schemas/saved-view.ts";
import { demandOwnView, demandViewName, viewChanged, viewsInTurn } from "./views-in-turn.ts";

/** Gives a view another name or another look. Refused as `conflict` when it was changed meanwhile. */
export function changeView(
  actor: Actor,
  { viewId, version, name, query }: ChangeViewInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "view.keep", async (tx) => {
    const view = await demandOwnView(tx, viewId);
    const list = LISTS_WITH_VIEWS.find((one) => one === view.list) ?? "plans";
    if (name !== undefined) {
      demandViewName(await viewsInTurn(tx, list), { name, shared: view.shared, own: viewId });
    }
    const change = { ...(name === undefined ? {} : { name }), ...(query === undefined ? {} : { query }) };
    if (!(await saveView(tx, { id: viewId, version }, change))) viewChanged();
    tx.audit({
      action: "update",
      entity: "saved-view",
      entityId: viewId,
      changedFields: Object.keys(change),
    });
    return { id: viewId };
  });
}
