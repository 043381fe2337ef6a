import "server-only";
import { GUIDE_SHELVES, type GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import { CATALOGUE_VERSION } from "#lib/catalogue/version.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { createSignOffActs, type NewContentAct } from "#lib/data/content-sign-off.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";

/** The shelf of the guide of that name. Refuses as `not_found` where there is none. */
export function demandShelf(asked: string): GuideShelf {
  return (
    GUIDE_SHELVES.find((shelf) => shelf === asked) ?? refuse("not_found", "The guide has no such shelf.")
  );
}

/** Writes acts about pages of the guide under the present version of the catalogue, with one audit event for each. */
export async function recordSignOffActs(
  tx: ClinicTransaction,
  acts: readonly Omit<NewContentAct, "id" | "catalogueVersion">[],
): Promise<void> {
  const made = acts.map((act) => ({ ...act, id: newId(), catalogueVersion: CATALOGUE_VERSION }));
  await createSignOffActs(tx, made);
  for (const { id, shelf, recordId, act } of made) {
    tx.audit({
      action: "create",
      entity: "content-sign-off",
      entityId: id,
      detail: { kind: "content", shelf, page: recordId, to: act },
    });
  }
}
