import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { changeMembership } from "#lib/data/membership.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { ChangeRolesInput } from "#lib/schemas/people.ts";
import { demandColleague, refuseStale } from "./demand-colleague.ts";
import { demandConfirmed } from "./demand-confirmed.ts";

/**
 * Replaces the set of a colleague's roles; it counts from their next request on.
 *
 * @returns the person's id. Refused as `conflict` for taking the administrator's role from oneself or from the last
 *   administrator, or when the person was changed meanwhile; `not_found` when the clinic has no such person
 */
export function changeRoles(
  actor: Actor,
  { personId, version, roles }: ChangeRolesInput,
): Promise<Result<{ readonly personId: string }>> {
  return withClinic(actor, "people.manage", async (tx) => {
    demandConfirmed(actor);
    await demandColleague(tx, personId);
    if (personId === actor.personId && !roles.includes("administrator")) {
      refuse(
        "conflict",
        "You cannot take the administrator's role from yourself. Another administrator can.",
      );
    }
    if (!(await changeMembership(tx, personId, version, { roles }))) refuseStale();
    tx.audit({ action: "update", entity: "membership", entityId: personId, changedFields: ["roles"] });
    return { personId };
  });
}
