import "server-only";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findColleague, type Colleague } from "#lib/data/membership.ts";
import { refuse } from "#lib/result/refused-error.ts";

/** The colleague of that id; refuses as `not_found` when the actor's clinic has none. */
export async function demandColleague(tx: ClinicTransaction, personId: string): Promise<Colleague> {
  return (
    (await findColleague(tx, personId)) ?? refuse("not_found", "This person does not work in this clinic.")
  );
}

/** Refuses a change that was made from an older state than the one on record. */
export const refuseStale = (): never =>
  refuse(
    "conflict",
    "Somebody changed this person meanwhile. Look at the list again, then repeat the change.",
  );
