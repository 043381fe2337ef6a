import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { findClinicRules } from "#lib/data/clinic-policy.ts";
import { savePolicies } from "#lib/data/saved-policies.ts";
import { findSuggestionChoices } from "#lib/data/suggestions.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { UpdatePoliciesInput } from "#lib/schemas/clinic.ts";

const POLICY_NAMES = [
  "isotretinoin",
  "photosensitisers",
  "testPatch",
  "deviceLimits",
  "signOff",
  "suggestions",
  "settingStep",
] as const;
type PolicyName = (typeof POLICY_NAMES)[number];

/**
 * Sets the clinic's readings where sources disagree, whether content must be signed off before use, whether suggestions
 * are shown while a visit is recorded, and from which step on a setting asks for a reason. They count for
 * the next evaluation; what was signed keeps the readings it was signed under. One audit event for each policy that
 * changed, with the reading before and after.
 *
 * @returns the names of the policies that changed. Refused as `conflict` when somebody changed them meanwhile
 */
export function updatePolicies(
  actor: Actor,
  { version, ...input }: UpdatePoliciesInput,
): Promise<Result<{ readonly changed: readonly PolicyName[] }>> {
  return withClinic(actor, "policy.manage", async (tx) => {
    const held = await findClinicRules(tx);
    const stepBefore = String(held.stepPercent);
    const chosen = { ...input, settingStep: input.settingStep ?? stepBefore };
    const { signOff, suggestions, settingStep, ...policies } = chosen;
    const before = {
      ...held.policies,
      signOff: held.signOffRequired ? "required" : "optional",
      suggestions: (await findSuggestionChoices(tx)).clinic ? "shown" : "hidden",
      settingStep: stepBefore,
    };
    const rules = {
      signOffRequired: signOff === "required",
      suggestions,
      stepPercent: Number(settingStep),
    };
    if (!(await savePolicies(tx, version, policies, rules))) {
      refuse("conflict", "Somebody changed the policies meanwhile. Look at them again, then choose anew.");
    }
    const changed = POLICY_NAMES.filter((name) => before[name] !== chosen[name]);
    const event = { action: "update", entity: "clinic-policy", entityId: actor.clinicId } as const;
    for (const name of changed) {
      tx.audit({
        ...event,
        changedFields: [name],
        detail: { kind: "state", from: before[name], to: chosen[name] },
      });
    }
    // Saving the same readings is an act too: it says that somebody looked.
    if (changed.length === 0) tx.audit({ ...event, changedFields: [] });
    return { changed };
  });
}
