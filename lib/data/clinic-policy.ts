import "server-only";
import { STRICTEST_POLICIES, type ClinicPolicies } from "#lib/clinical/model/policies.ts";
import { LARGE_STEP_PERCENT } from "#lib/clinical/session/setting-concerns.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** What a clinic chose for its plans and sessions. */
export type ClinicRules = {
  /** Its choices where clinical sources disagree; the strictest of each where none was made. */
  readonly policies: ClinicPolicies;
  /** Whether a treatment's page in the guide must be signed off before a plan with it is accepted; not unless chosen. */
  readonly signOffRequired: boolean;
  /** The largest step of a setting that needs no reason, in percent of the last value. */
  readonly stepPercent: number;
};

/** The clinic's rules, in one statement. */
export async function findClinicRules(tx: ClinicTransaction): Promise<ClinicRules> {
  const row = await tx.db.clinicPolicy.findUnique({
    where: { clinicId: tx.actor.clinicId },
    select: { policies: true, signOffRequired: true, stepPercent: true },
  });
  return {
    policies: { ...STRICTEST_POLICIES, ...(row?.policies as Partial<ClinicPolicies> | undefined) },
    signOffRequired: row?.signOffRequired ?? false,
    stepPercent: row?.stepPercent ?? LARGE_STEP_PERCENT,
  };
}
