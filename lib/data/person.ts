import "server-only";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** Ends every session that a colleague has in the actor's clinic. @returns how many there were */
export async function endColleagueSessions(tx: ClinicTransaction, personId: string): Promise<number> {
  const rows = await tx.db.$queryRaw<{ ended: number }[]>`
    select end_colleague_sessions(${personId}::uuid) as ended`;
  return rows[0]?.ended ?? 0;
}
