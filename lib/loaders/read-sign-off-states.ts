import "server-only";
import type { GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import { shelfStates } from "#lib/catalogue/guide/signable-content.ts";
import type { SignOffState } from "#lib/catalogue/guide/sign-off-state.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listLastSignOffs, type ContentAct } from "#lib/data/content-sign-off.ts";
import { sha256 } from "#lib/platform/sha256.ts";

/** How the pages of one shelf stand, and the last act about each that has one. */
export type ShelfStanding = {
  readonly states: ReadonlyMap<string, SignOffState>;
  readonly acts: ReadonlyMap<string, ContentAct>;
};

/** How the pages of some shelves stand in the actor's clinic today, in one statement. */
export async function readSignOffStates(
  tx: ClinicTransaction,
  shelves: readonly GuideShelf[],
): Promise<(shelf: GuideShelf) => ShelfStanding> {
  const found = await listLastSignOffs(tx, shelves);
  return (shelf) => {
    const acts: ReadonlyMap<string, ContentAct> = found.get(shelf) ?? new Map();
    return { acts, states: shelfStates(shelf, acts, tx.today, sha256) };
  };
}
