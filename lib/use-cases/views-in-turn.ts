import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findView, listViews, type SavedView } from "#lib/data/saved-view.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { MOST_VIEWS, type ListWithViews } from "#lib/schemas/saved-view.ts";

/** A list's views, while nobody else in the clinic changes one: their names depend on each other. */
export async function viewsInTurn(tx: ClinicTransaction, list: ListWithViews): Promise<SavedView[]> {
  await waitInTurn(tx, `views:${tx.actor.clinicId}:${list}`);
  return listViews(tx, list);
}

/** Refuses a name that another view of the same owner has, and one more than a list keeps. */
export function demandViewName(
  views: readonly SavedView[],
  { name, shared, own }: { readonly name: string; readonly shared: boolean; readonly own?: string },
): void {
  const others = views.filter((view) => view.shared === shared && view.id !== own);
  if (others.some((view) => view.name.toLocaleLowerCase("en") === name.toLocaleLowerCase("en"))) {
    refuse("invalid", "A view of this name is there already. Nothing was saved.", {
      fields: { name: "This name is in use. Enter another one." },
    });
  }
  if (others.length >= MOST_VIEWS) {
    refuse("invalid", `A list keeps ${String(MOST_VIEWS)} views at most. Remove one first.`);
  }
}

/** A view that this person may change. Refused when there is none of this id, or it is the clinic's and not theirs to keep. */
export async function demandOwnView(tx: ClinicTransaction, viewId: string): Promise<SavedView> {
  const view = await findView(tx, viewId);
  if (view === null) return refuse("not_found", "This view is not on record.");
  if (view.shared && !can(tx.actor.roles, "view.share")) {
    refuse("forbidden", "Administrators and dermatologists keep the clinic's views.");
  }
  return view;
}

/** The refusal of a change that came too late. */
export const viewChanged = (): never =>
  refuse("conflict", "This view was changed in another place. Look at it again.");
