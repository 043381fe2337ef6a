import "server-only";
import { shelfStates } from "#lib/catalogue/guide/signable-content.ts";
import { holds } from "#lib/catalogue/guide/sign-off-state.ts";
import { findClinicRules } from "#lib/data/clinic-policy.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listLastSignOffs } from "#lib/data/content-sign-off.ts";
import { sha256 } from "#lib/platform/sha256.ts";

/** Ids of the treatments that the clinic has signed off as they stand; null where it does not ask for that. */
export async function signedOffTreatments(tx: ClinicTransaction): Promise<readonly string[] | null> {
  if (!(await findClinicRules(tx)).signOffRequired) return null;
  const acts = (await listLastSignOffs(tx, ["treatments"])).get("treatments") ?? new Map();
  return [...shelfStates("treatments", acts, tx.today, sha256)].flatMap(([id, state]) =>
    holds(state) ? [id] : [],
  );
}
