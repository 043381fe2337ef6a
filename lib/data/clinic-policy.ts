import "server-only";
import { STRICTEST_POLICIES, type ClinicPolicies } from "#lib/clinical/model/policies.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** The clinic's choices where clinical sources disagree; the strictest of each where none was made. */
export async function findClinicPolicies(tx: ClinicTransaction): Promise<ClinicPolicies> {
  const row = await tx.db.clinicPolicy.findUnique({
    where: { clinicId: tx.actor.clinicId },
    select: { policies: true },
  });
  return { ...STRICTEST_POLICIES, ...(row?.policies as Partial<ClinicPolicies> | undefined) };
}
