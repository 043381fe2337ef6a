import "server-only";
import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** Version of the clinic's saved policies; 0 where none were saved and the strictest of each holds. */
export async function findPoliciesVersion(
  tx: ClinicTransaction,
): Promise<{ readonly version: number; readonly savedAt: Date | null }> {
  const row = await tx.db.clinicPolicy.findUnique({
    where: { clinicId: tx.actor.clinicId },
    select: { version: true, updatedAt: true },
  });
  return { version: row?.version ?? 0, savedAt: row?.updatedAt ?? null };
}

/**
 * Saves all of the clinic's policies.
 *
 * @param rules whether a plan takes only treatments that are signed off, whether suggestions are shown, and the largest
 *   step of a setting that needs no reason
 * @param version of the policies that the change was made from, 0 for the first time
 * @returns whether the version fitted; nothing is changed when it did not
 */
export async function savePolicies(
  tx: ClinicTransaction,
  version: number,
  policies: ClinicPolicies,
  rules: {
    readonly signOffRequired: boolean;
    readonly suggestions: "shown" | "hidden";
    readonly stepPercent: number;
  },
): Promise<boolean> {
  const { clinicId } = tx.actor;
  const { count } =
    version === 0
      ? await tx.db.clinicPolicy.createMany({
          data: [{ clinicId, policies, ...rules }],
          skipDuplicates: true,
        })
      : await tx.db.clinicPolicy.updateMany({
          where: { clinicId, version },
          data: { policies, ...rules },
        });
  return count === 1;
}
