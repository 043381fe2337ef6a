import "server-only";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listClosures, type ClosureRow } from "#lib/data/clinic-calendar.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { MOST_CLOSURES } from "#lib/schemas/clinic-calendar.ts";

/** The clinic's closures, held so that two people's changes come one after the other. */
export async function closuresInTurn(tx: ClinicTransaction): Promise<ClosureRow[]> {
  await waitInTurn(tx, `closures:${tx.actor.clinicId}`);
  return listClosures(tx);
}

/** Refuses as `invalid` more closures to come than a clinic keeps. @param more how many are added */
export function demandRoomForClosures(
  tx: ClinicTransaction,
  closures: readonly ClosureRow[],
  more: number,
): void {
  const coming = closures.filter(({ to }) => to >= tx.today).length;
  if (coming + more > MOST_CLOSURES) {
    refuse("invalid", `A clinic keeps ${String(MOST_CLOSURES)} closures to come. Remove some first.`);
  }
}
