import "server-only";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/**
 * Holds back every other transaction that waits under the same name, until this one ends.
 *
 * @param name says what must not be done twice at once, for example `visits:` and a plan's id
 */
export async function waitInTurn(tx: ClinicTransaction, name: string): Promise<void> {
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}
