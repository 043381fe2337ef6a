import "server-only";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";

/**
 * Waits until nobody else lays out or completes visits of a plan, nor of another plan of the same patient: two courses
 * that are looked at apart could each miss what the other is about to write. The plan comes first, everywhere.
 */
export async function coursesInTurn(
  tx: ClinicTransaction,
  { planId, patientId }: { readonly planId: string; readonly patientId: string },
): Promise<void> {
  await waitInTurn(tx, `visits:${planId}`);
  await waitInTurn(tx, `courses:${patientId}`);
}
