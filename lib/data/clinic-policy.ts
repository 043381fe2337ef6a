import "server-only";
import { STRICTEST_POLICIES, type ClinicPolicies } from "#lib/clinical/model/policies.ts";
import { LARGE_STEP_PERCENT } from "#lib/clinical/session/setting-concerns.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** The clinic's choices where clinical sources disagree; the strictest of each where none was made. */
export async function findClinicPolicies(tx: ClinicTransaction): Promise<ClinicPolicies> {
  const row = await tx.db.clinicPolicy.findUnique({
    where: { clinicId: tx.actor.clinicId },
    select: { policies: true },
  });
  return { ...STRICTEST_POLICIES, ...(row?.policies as Partial<ClinicPolicies> | undefined) };
}

/** Whether a treatment's page in the guide must be signed off before a plan with it is accepted; not unless chosen. */
export async function findSignOffRequired(tx: ClinicTransaction): Promise<boolean> {
  const row = await tx.db.clinicPolicy.findUnique({
    where: { clinicId: tx.actor.clinicId },
    select: { signOffRequired: true },
  });
  return row?.signOffRequired ?? false;
}

/** The largest step of a setting that needs no reason, in percent of the last value. */
export async function findStepPercent(tx: ClinicTransaction): Promise<number> {
  const row = await tx.db.clinicPolicy.findUnique({
    where: { clinicId: tx.actor.clinicId },
    select: { stepPercent: true },
  });
  return row?.stepPercent ?? LARGE_STEP_PERCENT;
}
