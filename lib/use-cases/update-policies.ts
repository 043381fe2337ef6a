import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
import { findClinicPolicies } from "#lib/data/clinic-policy.ts";
import { savePolicies } from "#lib/data/saved-policies.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { UpdatePoliciesInput } from "#lib/schemas/clinic.ts";

const POLICY_NAMES = ["isotretinoin", "photosensitisers", "testPatch", "deviceLimits"] as const;

/**
 * Sets the clinic's readings where sources disagree. They count for the next evaluation; what was signed keeps the
 * readings it was signed under. One audit event for each policy that changed, with the reading before and after.
 *
 * @returns the names of the policies that changed. Refused as `conflict` when somebody changed them meanwhile
 */
export function updatePolicies(
  actor: Actor,
  { version, ...policies }: UpdatePoliciesInput,
): Promise<Result<{ readonly changed: readonly (keyof ClinicPolicies)[] }>> {
  return withClinic(actor, "policy.manage", async (tx) => {
    const before = await findClinicPolicies(tx);
    if (!(await savePolicies(tx, version, policies))) {
      refuse("conflict", "Somebody changed the policies meanwhile. Look at them again, then choose anew.");
    }
    const changed = POLICY_NAMES.filter((name) => before[name] !== policies[name]);
    const event = { action: "update", entity: "clinic-policy", entityId: actor.clinicId } as const;
    for (const name of changed) {
      tx.audit({
        ...event,
        changedFields: [name],
        detail: { kind: "state", from: before[name], to: policies[name] },
      });
    }
    // Saving the same readings is an act too: it says that somebody looked.
    if (changed.length === 0) tx.audit({ ...event, changedFields: [] });
    return { changed };
  });
}
